// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/MessageSlips.h"

#include "core/office/letters/HoldLetters.h"
#include "ui/print/Sheet.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kLine = 5;
constexpr qreal kHead = 12;
constexpr qreal kNameWidth = 52;
constexpr qreal kGap = 10; // with the line to cut along

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::MessageSlips", text);
}

struct ReadingOrder {
    bool operator()(const QString& a, const QString& b) const { return classNameLess(a, b); }
};

class Pages {
public:
    Pages(const MessageSlips& value, Sheet& sheet)
        : m_value(value)
        , m_sheet(sheet) {}

    bool paint() {
        return std::ranges::all_of(m_value.slips,
                                   [this](const MessageSlips::Slip& slip) { return paint(slip); });
    }

private:
    qreal width() const { return m_sheet.size().width(); }

    // A slip begins on the page it fits on; one longer than a page goes over it.
    bool paint(const MessageSlips::Slip& slip) {
        if (m_top > 0 && m_top + heightOf(slip) > m_sheet.size().height() && !turn())
            return false;
        paintHead(slip);
        for (const MessageSlips::Line& line : slip.lines)
            if (!paint(slip, line))
                return false;
        m_sheet.setLine(0.15);
        QPen cut = m_sheet.pen().pen();
        cut.setStyle(Qt::DashLine);
        m_sheet.pen().setPen(cut);
        m_sheet.pen().drawLine(QPointF(0, m_top + kGap / 2), QPointF(width(), m_top + kGap / 2));
        m_top += kGap;
        return true;
    }

    bool turn() {
        m_top = 0;
        return m_sheet.nextPage();
    }

    QStringList wrapped(const MessageSlips::Line& line) {
        m_sheet.setType(10);
        return m_sheet.wrapped(line.words, width() - kNameWidth);
    }

    qreal heightOf(const MessageSlips::Slip& slip) {
        qreal height = kHead;
        for (const MessageSlips::Line& line : slip.lines)
            height += qreal(wrapped(line).size()) * kLine + 1;
        return height;
    }

    void paintHead(const MessageSlips::Slip& slip) {
        m_sheet.setLine(0.15);
        m_sheet.setType(12, QFont::DemiBold);
        m_sheet.text({0, m_top, width(), 6},
                     slip.className.isEmpty() ? say("No class")
                                              : say("Class %1").arg(slip.className));
        m_sheet.setType(9);
        m_sheet.text({0, m_top, width(), 6},
                     u"%1 · %2"_s.arg(m_value.school, words::dateInHeading(m_value.day)),
                     Qt::AlignRight | Qt::AlignVCenter);
        m_top += kHead - 3;
    }

    bool paint(const MessageSlips::Slip& slip, const MessageSlips::Line& line) {
        const QStringList text = wrapped(line);
        const qreal height = qreal(text.size()) * kLine + 1;
        if (m_top + height > m_sheet.size().height()) {
            if (!turn())
                return false;
            paintHead(slip);
        }
        m_sheet.setType(10, QFont::DemiBold);
        m_sheet.fittedText({0, m_top, kNameWidth - 3, kLine}, line.name);
        m_sheet.setType(10);
        for (int i = 0; i < int(text.size()); ++i)
            m_sheet.text({kNameWidth, m_top + i * kLine, width() - kNameWidth, kLine}, text.at(i));
        m_top += height;
        return true;
    }

    const MessageSlips& m_value;
    Sheet& m_sheet;
    qreal m_top = 0;
};

} // namespace

MessageSlips messageSlips(const School& school, QDate day) {
    std::map<QString, std::vector<MessageSlips::Line>, ReadingOrder> byClass;
    for (const TeacherMessage& message : school.work.messages)
        if (const Pupil* pupil = school.roll.pupil(message.pupil);
            pupil && message.day == day && !deathOf(school, pupil->id))
            byClass[pupil->classOn(day)].push_back({pupil->listName(), message.words});
    MessageSlips slips{.school = school.details.name, .day = day, .slips = {}};
    for (auto& [className, lines] : byClass) {
        std::ranges::stable_sort(lines, {}, &MessageSlips::Line::name);
        slips.slips.push_back({className, std::move(lines)});
    }
    return slips;
}

PrintJob printJob(const MessageSlips& slips) {
    PrintJob job;
    job.title = say("Messages of %1").arg(words::dateInHeading(slips.day));
    job.fileName = say("Messages %1").arg(slips.day.toString(Qt::ISODate));
    job.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {15, 12, 15, 12},
                             QPageLayout::Millimeter);
    job.paint = [slips](Sheet& page) -> Result<void> {
        if (!Pages(slips, page).paint())
            return noNextPage(say("Messages"));
        return {};
    };
    return job;
}

} // namespace rollbook
