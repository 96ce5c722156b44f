// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/LetterPages.h"

#include "ui/print/LetterPainter.h"
#include "ui/print/LetterheadOnPaper.h"
#include "ui/print/PageOnPaper.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kSmaller = 0.69; // of a page, to leave two of them a margin
constexpr QMarginsF kTwoUpMargins{7, 8, 7, 10};

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::LetterPages", text);
}

// Puts pages where they stand: the first one is there already, all others are asked for.
class Places {
public:
    Places(Sheet& sheet, const LetterRun& run)
        : m_sheet(sheet)
        , m_run(run) {}
    virtual ~Places() = default;
    Places(const Places&) = delete;
    Places& operator=(const Places&) = delete;

    Result<void> paint() {
        LogoOnPaper logo;
        for (std::size_t i = 0; i < m_run.count; ++i) {
            const Result<LetterOnPaper> letter = m_run.nth(i);
            if (!letter)
                return letter.error();
            LetterPainter painter(m_sheet, *letter, m_run.look, logo.of(letter->letterhead));
            if (!place(painter))
                return noNextPage(m_run.title);
        }
        return {};
    }

protected:
    // False when the device refuses a further page.
    virtual bool place(LetterPainter& letter) = 0;
    bool turn() { return std::exchange(m_isFresh, false) || m_sheet.nextPage(); }

    Sheet& m_sheet;

private:
    const LetterRun& m_run;
    bool m_isFresh = true; // nothing on it yet
};

class OneUp final : public Places {
public:
    using Places::Places;

private:
    bool place(LetterPainter& letter) override {
        for (int page = 0; page < letter.pages(); ++page) {
            if (!turn())
                return false;
            const PageOnPaper paper(m_sheet, LetterLayout::margins);
            letter.paint(page);
        }
        return true;
    }
};

class TwoUp final : public Places {
public:
    using Places::Places;

private:
    bool place(LetterPainter& letter) override {
        if (letter.pages() > 1)
            m_isRight = false;
        for (int page = 0; page < letter.pages(); ++page) {
            if (!m_isRight && !turn())
                return false;
            paintPage(letter, page);
            m_isRight = !m_isRight;
        }
        return true;
    }

    void paintPage(LetterPainter& letter, int page) {
        const PageOnPaper paper(m_sheet, kTwoUpMargins);
        const qreal half = 297.0 / 2;
        QPainter& pen = m_sheet.pen();
        pen.translate((m_isRight ? half : 0) + (half - 210 * kSmaller) / 2,
                      (210 - 297 * kSmaller) / 2);
        pen.scale(kSmaller, kSmaller);
        letter.paint(page);
        m_sheet.setType(letterType(LetterLook::Normal).small);
        m_sheet.text(LetterLayout::foot, say("Copy for the file"), Qt::AlignCenter);
    }

    bool m_isRight = false;
};

LetterRun runOf(const std::vector<LetterOnPaper>& letters, const QString& title,
                const QString& fileName, LetterLook look) {
    return {.count = letters.size(),
            .nth = [letters](std::size_t i) -> Result<LetterOnPaper> { return letters.at(i); },
            .title = title,
            .fileName = fileName,
            .look = look};
}

PrintJob jobOf(const LetterRun& run, QPageLayout::Orientation orientation,
               const QMarginsF& margins) {
    PrintJob job;
    job.title = run.title;
    job.fileName = run.fileName;
    job.layout =
        QPageLayout(QPageSize(QPageSize::A4), orientation, margins, QPageLayout::Millimeter);
    return job;
}

} // namespace

PrintJob letterJob(const LetterRun& run) {
    PrintJob job = jobOf(run, QPageLayout::Portrait, LetterLayout::margins);
    job.isOneSided = true;
    job.paint = [run](Sheet& sheet) { return OneUp(sheet, run).paint(); };
    return job;
}

PrintJob letterJob(const std::vector<LetterOnPaper>& letters, const QString& title,
                   const QString& fileName, LetterLook look) {
    return letterJob(runOf(letters, title, fileName, look));
}

PrintJob twoUpJob(const LetterRun& run) {
    PrintJob job = jobOf(run, QPageLayout::Landscape, kTwoUpMargins);
    job.paint = [run](Sheet& sheet) { return TwoUp(sheet, run).paint(); };
    return job;
}

PrintJob twoUpJob(const std::vector<LetterOnPaper>& letters, const QString& title,
                  const QString& fileName) {
    return twoUpJob(runOf(letters, title, fileName, LetterLook::Normal));
}

} // namespace rollbook
