// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/SendLetters.h"

#include "core/office/OfficeErrors.h"
#include "ui/letters/LetterByEmail.h"
#include "ui/print/LetterFiles.h"
#include "ui/print/LetterPages.h"
#include "ui/print/PaperLetter.h"
#include "ui/print/PutOnPaper.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Printing.h"
#include "ui/words/LetterWords.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString titleOf(const School& school, const std::vector<IssuedLetter>& letters) {
    return letters.size() == 1
               ? words::letterFileName(school, letters.front())
               : QCoreApplication::translate("letters", "%1 letters").arg(letters.size());
}

LetterWay wayOf(LettersOut::Kind kind) {
    switch (kind) {
    case LettersOut::Kind::Printer:
        return LetterWay::Paper;
    case LettersOut::Kind::Drafts:
        return LetterWay::Email;
    case LettersOut::Kind::OneFile:
    case LettersOut::Kind::FileEach:
        break;
    }
    return LetterWay::Pdf;
}

} // namespace

SendLetters::SendLetters(const Surroundings& around, const LettersOut& out, Progress progress)
    : m_around(around)
    , m_out(out)
    , m_progress(std::move(progress)) {}

QString SendLetters::folder() const {
    return m_out.kind == LettersOut::Kind::OneFile ? QFileInfo(m_out.place).path() : m_out.place;
}

Result<std::vector<IssuedLetter>>
SendLetters::run(const std::vector<IssueLetters::Item>& items) {
    LetterFiles files(folder());
    const Letterhead& letterhead = m_around.school().letterhead;
    auto going = items;
    for (IssueLetters::Item& each : going)
        each.way = wayOf(m_out.kind);
    auto issued = IssueLetters(m_around.office)
                      .run(going, m_around.desk.author(),
                           [&](const Letters& letters) { return put(letters, letterhead, files); });
    if (!issued)
        files.takeBack();
    return issued;
}

Result<void> SendLetters::again(const IssuedLetter& letter, const Letterhead& letterhead) {
    LetterFiles files(folder());
    return put({letter}, letterhead, files);
}

PrintJob SendLetters::jobOf(const Letters& letters, const Letterhead& letterhead,
                            const Progress& progress) {
    const School& school = m_around.school();
    return letterJob({.count = letters.size(),
                      .nth = [&school, letters, letterhead,
                              progress](std::size_t i) -> Result<LetterOnPaper> {
                          if (progress && !progress(qint64(i), qint64(letters.size())))
                              return Error{errors::kCancelled};
                          return letterOnPaper(school, letters[i], letterhead);
                      },
                      .title = titleOf(school, letters),
                      .fileName = {},
                      .look = m_out.look});
}

Result<void> SendLetters::put(const Letters& letters, const Letterhead& letterhead,
                              LetterFiles& files) {
    if (m_out.kind == LettersOut::Kind::Printer)
        return print(letters, letterhead);
    if (m_out.kind == LettersOut::Kind::OneFile) {
        const auto written = files.write(jobOf(letters, letterhead, m_progress),
                                         QFileInfo(m_out.place).fileName());
        return written ? files.place() : written;
    }
    return putEach(letters, letterhead, files);
}

Result<void> SendLetters::putEach(const Letters& letters, const Letterhead& letterhead,
                                  LetterFiles& files) {
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (!m_progress(qint64(i), qint64(letters.size())))
            return Error{errors::kCancelled};
        if (const auto written = writeOne(letters[i], letterhead, files); !written)
            return written;
    }
    return files.place();
}

Result<void> SendLetters::writeOne(const IssuedLetter& letter, const Letterhead& letterhead,
                                   LetterFiles& files) {
    if (m_out.kind == LettersOut::Kind::Drafts)
        return writeDraft(letter, letterhead, files);
    return files.write(jobOf({letter}, letterhead, {}),
                       words::letterFileName(m_around.school(), letter) + u".pdf"_s);
}

Result<void> SendLetters::writeDraft(const IssuedLetter& letter, const Letterhead& letterhead,
                                     LetterFiles& files) {
    const School& school = m_around.school();
    const auto to = emailOf(school, letter.pupil, letter.contact, m_around.clock().today());
    if (!to)
        return Error{errors::kRecipientBarred, {{u"name"_s, letter.recipient}}};
    const Result<QByteArray> pdf = pdfOf(jobOf({letter}, letterhead, {}));
    if (!pdf)
        return pdf.error();
    return files.write(draftFile(draftOf(school, letter, *to, *pdf)),
                       words::letterFileName(school, letter) + u".eml"_s);
}

// A printer does not give back what it has begun: every page is laid out once before, and then all
// of them go without a way back.
Result<void> SendLetters::print(const Letters& letters, const Letterhead& letterhead) {
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (!m_progress(qint64(i), qint64(letters.size())))
            return Error{errors::kCancelled};
        if (const auto pages = pagePictures(jobOf({letters[i]}, letterhead, {})); !pages)
            return pages.error();
    }
    return m_around.printing.printOn(m_out.place, jobOf(letters, letterhead, {}));
}

} // namespace rollbook
