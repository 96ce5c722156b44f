// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/FieldModel.h"
#include "ui/letters/LetterAsked.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

struct Words {
    QLatin1StringView name;
    const char* words;
    QLatin1StringView list = {};
};

// As resources/letters/README.md tells them.
constexpr std::array kWords{
    Words{"dear"_L1, QT_TRANSLATE_NOOP("letters", "The greeting, by name")},
    Words{"child"_L1, QT_TRANSLATE_NOOP("letters", "The child’s whole name, as called")},
    Words{"childForename"_L1, QT_TRANSLATE_NOOP("letters", "The child’s first name, as called")},
    Words{"class"_L1, QT_TRANSLATE_NOOP("letters", "The child’s class")},
    Words{"school"_L1, QT_TRANSLATE_NOOP("letters", "The school’s name")},
    Words{"today"_L1, QT_TRANSLATE_NOOP("letters", "The day of the letter")},
    Words{"asAt"_L1, QT_TRANSLATE_NOOP("letters", "The day the register was looked at")},
    Words{"from"_L1, QT_TRANSLATE_NOOP("letters", "The first day of the period")},
    Words{"to"_L1, QT_TRANSLATE_NOOP("letters", "The last day of the period")},
    Words{"person"_L1, QT_TRANSLATE_NOOP("letters", "Whom to ring, of the letterhead")},
    Words{"phone"_L1, QT_TRANSLATE_NOOP("letters", "The number to ring, of the letterhead")},
    Words{"hours"_L1, QT_TRANSLATE_NOOP("letters", "When to ring, of the letterhead")},
    Words{"replyBy"_L1, QT_TRANSLATE_NOOP("letters", "The day to reply by")},
    Words{"fifthDay"_L1,
          QT_TRANSLATE_NOOP("letters", "The fifth school day after the first session spoken of")},
    Words{"opens"_L1, QT_TRANSLATE_NOOP("letters", "When the child’s morning register opens")},
    Words{"closes"_L1, QT_TRANSLATE_NOOP("letters", "When the child’s morning register closes")},
    Words{"possible"_L1, QT_TRANSLATE_NOOP("letters", "Sessions of the period")},
    Words{"attended"_L1, QT_TRANSLATE_NOOP("letters", "Sessions in school")},
    Words{"missed"_L1, QT_TRANSLATE_NOOP("letters", "Sessions missed")},
    Words{"authorised"_L1, QT_TRANSLATE_NOOP("letters", "Missed with a reason accepted")},
    Words{"unauthorised"_L1, QT_TRANSLATE_NOOP("letters", "Missed without a reason accepted")},
    Words{"attendance"_L1, QT_TRANSLATE_NOOP("letters", "Attendance in the period, in per cent")},
    Words{"absence"_L1, QT_TRANSLATE_NOOP("letters", "Absence in the period, in per cent")},
    Words{"hasEarlier"_L1, QT_TRANSLATE_NOOP("letters", "There is a period before to tell of")},
    Words{"earlierFrom"_L1, QT_TRANSLATE_NOOP("letters", "The first day of the period before")},
    Words{"earlierTo"_L1, QT_TRANSLATE_NOOP("letters", "The last day of the period before")},
    Words{"earlierPossible"_L1, QT_TRANSLATE_NOOP("letters", "Sessions of the period before")},
    Words{"earlierMissed"_L1, QT_TRANSLATE_NOOP("letters", "Sessions missed in the period before")},
    Words{"earlierAttendance"_L1,
          QT_TRANSLATE_NOOP("letters", "Attendance in the period before, in per cent")},
    Words{"target"_L1, QT_TRANSLATE_NOOP("letters", "The school’s target, in per cent")},
    Words{"count"_L1, QT_TRANSLATE_NOOP("letters", "How many sessions the letter speaks of")},
    Words{"lateCount"_L1, QT_TRANSLATE_NOOP("letters", "How often late")},
    Words{"afterCloseCount"_L1,
          QT_TRANSLATE_NOOP("letters", "How often after the register had closed")},
    Words{"sessions"_L1, QT_TRANSLATE_NOOP("letters", "A list: the sessions the letter speaks of")},
    Words{"when"_L1, QT_TRANSLATE_NOOP("letters", "The day, and which half of it"), "sessions"_L1},
    Words{"lates"_L1, QT_TRANSLATE_NOOP("letters", "A list: each time late")},
    Words{"when"_L1, QT_TRANSLATE_NOOP("letters", "The day and the time"), "lates"_L1},
    Words{"minutes"_L1, QT_TRANSLATE_NOOP("letters", "How many minutes late"), "lates"_L1},
    Words{"afterClose"_L1,
          QT_TRANSLATE_NOOP("letters", "A list: each time after the register had closed")},
    Words{"when"_L1, QT_TRANSLATE_NOOP("letters", "The day and the time"), "afterClose"_L1},
    Words{"minutes"_L1, QT_TRANSLATE_NOOP("letters", "How many minutes late"), "afterClose"_L1},
    Words{"attempts"_L1, QT_TRANSLATE_NOOP("letters", "A list: what was tried to reach them")},
    Words{"when"_L1, QT_TRANSLATE_NOOP("letters", "The day and the time"), "attempts"_L1},
    Words{"how"_L1, QT_TRANSLATE_NOOP("letters", "What was tried"), "attempts"_L1},
    Words{"upn"_L1, QT_TRANSLATE_NOOP("letters", "The child’s unique pupil number")},
    Words{"born"_L1, QT_TRANSLATE_NOOP("letters", "The child’s date of birth")},
    Words{"childAddress"_L1, QT_TRANSLATE_NOOP("letters", "Where the child lives")},
    Words{"mayWarn"_L1,
          QT_TRANSLATE_NOOP("letters", "The law may be spoken of: of compulsory school age, some "
                                       "absence unauthorised, not early in the year")},
    Words{"isPersistent"_L1, QT_TRANSLATE_NOOP("letters", "Persistently absent: a tenth or more")},
    Words{"isSevere"_L1, QT_TRANSLATE_NOOP("letters", "Severely absent: half or more")},
    Words{"hasUnauthorised"_L1, QT_TRANSLATE_NOOP("letters", "Some absence is unauthorised")},
    Words{"hasAuthorised"_L1, QT_TRANSLATE_NOOP("letters", "Some absence is authorised")},
    Words{"hasLates"_L1, QT_TRANSLATE_NOOP("letters", "Was late in the period")},
    Words{"hasAfterClose"_L1,
          QT_TRANSLATE_NOOP("letters", "Came after the register had closed in the period")},
    Words{"hasAttempts"_L1, QT_TRANSLATE_NOOP("letters", "Somebody tried to reach them")},
    Words{"hasTarget"_L1, QT_TRANSLATE_NOOP("letters", "The school has a target")},
    Words{"hasNote"_L1, QT_TRANSLATE_NOOP("letters", "A note was entered")},
};

} // namespace

QString fieldWords(const MergeField& field) {
    const auto* found = std::ranges::find_if(kWords, [&](const Words& each) {
        return each.name == field.name && each.list == field.list;
    });
    return found == kWords.end() ? askedName(field.name)
                                 : QCoreApplication::translate("letters", found->words);
}

} // namespace rollbook
