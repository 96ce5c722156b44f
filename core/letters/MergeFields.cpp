// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/MergeFields.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Kind = MergeField::Kind;
using Needs = MergeField::Needs;

constexpr std::array kFields{
    MergeField{"dear"_L1},
    MergeField{"child"_L1},
    MergeField{"childForename"_L1},
    MergeField{"class"_L1},
    MergeField{"school"_L1},
    MergeField{"today"_L1},
    MergeField{"asAt"_L1},
    MergeField{"from"_L1},
    MergeField{"to"_L1},
    MergeField{"person"_L1},
    MergeField{"phone"_L1},
    MergeField{"hours"_L1},
    MergeField{"replyBy"_L1, Kind::Text, Needs::Reply},
    MergeField{"fifthDay"_L1, Kind::Text, Needs::Counts},
    MergeField{"opens"_L1},
    MergeField{"closes"_L1},
    MergeField{"possible"_L1},
    MergeField{"attended"_L1},
    MergeField{"missed"_L1},
    MergeField{"authorised"_L1},
    MergeField{"unauthorised"_L1},
    MergeField{"attendance"_L1},
    MergeField{"absence"_L1},
    MergeField{"hasEarlier"_L1, Kind::Flag, Needs::Earlier},
    MergeField{"earlierFrom"_L1, Kind::Text, Needs::Earlier},
    MergeField{"earlierTo"_L1, Kind::Text, Needs::Earlier},
    MergeField{"earlierPossible"_L1, Kind::Text, Needs::Earlier},
    MergeField{"earlierMissed"_L1, Kind::Text, Needs::Earlier},
    MergeField{"earlierAttendance"_L1, Kind::Text, Needs::Earlier},
    MergeField{"target"_L1},
    MergeField{"count"_L1, Kind::Text, Needs::Counts},
    MergeField{"lateCount"_L1},
    MergeField{"afterCloseCount"_L1},
    MergeField{"sessions"_L1, Kind::List, Needs::Counts},
    MergeField{"when"_L1, Kind::Text, Needs::Nothing, "sessions"_L1},
    MergeField{"lates"_L1, Kind::List},
    MergeField{"when"_L1, Kind::Text, Needs::Nothing, "lates"_L1},
    MergeField{"minutes"_L1, Kind::Text, Needs::Nothing, "lates"_L1},
    MergeField{"afterClose"_L1, Kind::List},
    MergeField{"when"_L1, Kind::Text, Needs::Nothing, "afterClose"_L1},
    MergeField{"minutes"_L1, Kind::Text, Needs::Nothing, "afterClose"_L1},
    MergeField{"attempts"_L1, Kind::List},
    MergeField{"when"_L1, Kind::Text, Needs::Nothing, "attempts"_L1},
    MergeField{"how"_L1, Kind::Text, Needs::Nothing, "attempts"_L1},
    MergeField{"meetingWhen"_L1, Kind::Text, Needs::Asking},
    MergeField{"meetingWhere"_L1, Kind::Text, Needs::Asking},
    MergeField{"meetingWith"_L1, Kind::Text, Needs::Asking},
    MergeField{"meetingLength"_L1, Kind::Text, Needs::Asking},
    MergeField{"meetingBefore"_L1, Kind::Text, Needs::Asking},
    MergeField{"visitWhen"_L1, Kind::Text, Needs::Asking},
    MergeField{"note"_L1, Kind::Text, Needs::Asking},
    MergeField{"upn"_L1, Kind::Text, Needs::Council},
    MergeField{"born"_L1, Kind::Text, Needs::Council},
    MergeField{"childAddress"_L1, Kind::Text, Needs::Council},
    MergeField{"mayWarn"_L1, Kind::Flag, Needs::Warning},
    MergeField{"isPersistent"_L1, Kind::Flag},
    MergeField{"isSevere"_L1, Kind::Flag},
    MergeField{"hasUnauthorised"_L1, Kind::Flag},
    MergeField{"hasAuthorised"_L1, Kind::Flag},
    MergeField{"hasLates"_L1, Kind::Flag},
    MergeField{"hasAfterClose"_L1, Kind::Flag},
    MergeField{"hasAttempts"_L1, Kind::Flag},
    MergeField{"hasTarget"_L1, Kind::Flag},
    MergeField{"hasNote"_L1, Kind::Flag},
};

} // namespace

std::span<const MergeField> mergeFields() {
    return kFields;
}

const MergeField* mergeField(QStringView name, QStringView list) {
    const auto found = std::ranges::find_if(kFields, [&](const MergeField& field) {
        return field.name == name && field.list == list;
    });
    return found == kFields.end() ? nullptr : &*found;
}

bool isMeant(const MergeField& field, const LetterTemplate& letter) {
    switch (field.needs) {
    case Needs::Nothing:
        return true;
    case Needs::Reply:
        return letter.replyWithin > 0;
    case Needs::Earlier:
        return letter.tellsEarlier;
    case Needs::Counts:
        return letter.counts.kind != SpokenOf::Kind::Nothing;
    case Needs::Asking:
        return letter.asks.contains(field.name);
    case Needs::Council:
        return letter.to == LetterTo::Council;
    case Needs::Warning:
        break;
    }
    return letter.warnsOfLaw;
}

bool isAsked(QStringView name) {
    const MergeField* field = mergeField(name);
    return field && field->needs == Needs::Asking;
}

QStringList mustBeSaid(const LetterTemplate& letter) {
    QStringList fields = letter.asks;
    fields.removeAll(u"note"_s);
    return fields;
}

} // namespace rollbook
