// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/ActionWords.h"

#include "ui/words/Dates.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rollbook::words {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("words", text);
}

struct Word {
    const char* id;
    const char* text;
};
constexpr std::array kKinds{
    Word{"call", QT_TRANSLATE_NOOP("words", "Call")},
    Word{"check", QT_TRANSLATE_NOOP("words", "Check")},
    Word{"decide", QT_TRANSLATE_NOOP("words", "Decide")},
    Word{"letter", QT_TRANSLATE_NOOP("words", "Letter")},
    Word{"meeting", QT_TRANSLATE_NOOP("words", "Meeting")},
    Word{"praise", QT_TRANSLATE_NOOP("words", "Praise")},
    Word{"refer", QT_TRANSLATE_NOOP("words", "Refer")},
    Word{"report", QT_TRANSLATE_NOOP("words", "Report")},
    Word{"return", QT_TRANSLATE_NOOP("words", "Return")},
    Word{"review", QT_TRANSLATE_NOOP("words", "Review")},
    Word{"tell", QT_TRANSLATE_NOOP("words", "Tell")},
    Word{"visit", QT_TRANSLATE_NOOP("words", "Visit")},
};
constexpr std::array kOwners{
    Word{"", QT_TRANSLATE_NOOP("words", "Attendance officer")},
    Word{"attendanceChampion", QT_TRANSLATE_NOOP("words", "Attendance champion")},
    Word{"councilOfficer", QT_TRANSLATE_NOOP("words", "Council officer")},
    Word{"headteacher", QT_TRANSLATE_NOOP("words", "Headteacher")},
    Word{"safeguardingLead", QT_TRANSLATE_NOOP("words", "Safeguarding lead")},
    Word{"schoolNurse", QT_TRANSLATE_NOOP("words", "School nurse")},
    Word{"senCoordinator", QT_TRANSLATE_NOOP("words", "SEN co-ordinator")},
    Word{"virtualSchool", QT_TRANSLATE_NOOP("words", "Virtual school")},
};

// The school's own word where there is none of ours.
template <std::size_t N>
QString wordOf(const std::array<Word, N>& words, const QString& id) {
    for (const Word& word : words)
        if (id == QLatin1StringView(word.id))
            return tr(word.text);
    return id;
}

template <std::size_t N>
QStringList idsOf(const std::array<Word, N>& words) {
    QStringList ids;
    for (const Word& word : words)
        ids.append(QString::fromLatin1(word.id));
    return ids;
}

} // namespace

QStringList actionKinds() {
    return idsOf(kKinds);
}

QStringList ownerRoles() {
    return idsOf(kOwners);
}

QString actionKind(const QString& kind) {
    return wordOf(kKinds, kind);
}

QString owner(const QString& role) {
    return wordOf(kOwners, role);
}

QString dueWhen(const DueAction& action, const QDateTime& now) {
    const bool isToday = action.dueBy == now.date();
    const QString hour = action.dueAt.isValid() ? time(action.dueAt) : QString();
    if (isToday && !hour.isEmpty())
        return action.isOverdue ? tr("overdue, by %1").arg(hour) : tr("by %1").arg(hour);
    if (isToday)
        return tr("today");
    const QString day = dayAndMonth(action.dueBy);
    return action.isOverdue ? tr("overdue, %1").arg(day) : tr("by %1").arg(day);
}

} // namespace rollbook::words
