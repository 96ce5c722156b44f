// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/BeforeAndAfterWords.h"

#include "ui/words/AbsenceWords.h"
#include "ui/words/Dates.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook::words {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(rollbook::words::BeforeAndAfter)
};

QString what(const LastAction& action) {
    const QString day = dateInTable(action.on);
    switch (action.kind) {
    case LastAction::Kind::Letter:
        return Text::tr("%1, letter “%2”").arg(day, action.title);
    case LastAction::Kind::Meeting:
        return action.title.isEmpty() ? Text::tr("%1, meeting").arg(day)
                                      : Text::tr("%1, meeting “%2”").arg(day, action.title);
    case LastAction::Kind::Plan:
        return Text::tr("%1, plan").arg(day);
    case LastAction::Kind::Contact:
    case LastAction::Kind::Step:
        break;
    }
    return day;
}

QString tooEarly(int weeks) {
    if (weeks == 0)
        return Text::tr("too early to say: no whole school week stands on both sides.");
    return weeks == 1 ? Text::tr("too early to say: one whole school week stands on both sides.")
                      : Text::tr("too early to say: %1 whole school weeks stand on both sides.")
                            .arg(weeks);
}

// `of`: "Year 4", "Reception".
QString others(const BeforeAndAfter& made, const QString& of) {
    if (made.othersBefore.possible == 0 || made.othersAfter.possible == 0)
        return {};
    return u' ' + Text::tr("The others of %1 in the same weeks: %2, then %3.")
                      .arg(of, attendance(made.othersBefore), attendance(made.othersAfter));
}

} // namespace

QString sentence(const LastAction& action, const BeforeAndAfter& made,
                 std::optional<YearGroup> group) {
    const QString begin = what(action) + u": "_s;
    if (made.isTooEarly())
        return begin + tooEarly(made.weeks);
    if (made.pupilBefore.possible == 0 || made.pupilAfter.possible == 0)
        return begin + Text::tr("nothing was possible in the weeks on one side.");
    return begin +
           Text::tr("%1 in the %3 school weeks before, %2 in the %3 since.")
               .arg(attendance(made.pupilBefore), attendance(made.pupilAfter))
               .arg(made.weeks) +
           (group ? others(made, name(*group)) : QString());
}

} // namespace rollbook::words
