// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/FileWords.h"
#include "core/pathway/PathwayText.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using filewords::wordOf;
using jsontext::Fields;
using jsontext::of;

QByteArray textOf(const Period& period) {
    if (period.kind == Period::Kind::SchoolWeeks)
        return jsontext::object({{"schoolWeeks"_L1, of(period.weeks)}});
    return of(QString(wordOf(filewords::kPeriods, period.kind)));
}

// 950 as 95, 925 as "92.5".
QByteArray percentText(int permille) {
    if (permille % 10 == 0)
        return of(permille / 10);
    return of(u"%1.%2"_s.arg(permille / 10).arg(permille % 10));
}

QByteArray listText(const std::vector<Condition>& parts) {
    QByteArrayList items;
    for (const Condition& part : parts)
        items.append(rollbook::textOf(part));
    return '[' + items.join(", ") + ']';
}

// The word of a test, and what stands behind it.
struct Said {
    QLatin1StringView word;
    QByteArray text;
};

Said said(QLatin1StringView word, const Fields& fields = {}) {
    return {word, jsontext::object(fields)};
}

Fields withCodes(const QStringList& codes, Fields more) {
    if (!codes.isEmpty())
        more.insert(more.begin(), {"codes"_L1, of(codes)});
    return more;
}

// A word of a pathway's file an overload.
struct InText {
    Said operator()(const when::SpellDay& test) const {
        if (test.codes == QStringList{u"N"_s})
            return said("unexplained"_L1, {{"day"_L1, of(test.day)}});
        if (test.codes == kAtTheDoor)
            return said("unauthorised"_L1, {{"day"_L1, of(test.day)}});
        return said("absent"_L1, withCodes(test.codes, {{"day"_L1, of(test.day)}}));
    }
    Said operator()(const when::NotSeen& test) const {
        return said("notSeen"_L1, {{"day"_L1, of(test.day)}});
    }
    Said operator()(const when::UnresolvedN& test) const {
        return said("unresolvedN"_L1, {{"schoolDays"_L1, of(test.schoolDays)}});
    }
    Said operator()(const when::WholeDays& test) const {
        return said("wholeDays"_L1, withCodes(test.codes, {{"days"_L1, of(test.days)}}));
    }
    Said operator()(const when::SessionsIn& test) const {
        return said("sessions"_L1, withCodes(test.codes, {{"sessions"_L1, of(test.sessions)},
                                                          {"in"_L1, textOf(test.period)}}));
    }
    Said operator()(const when::SpellsIn& test) const {
        return said("spells"_L1, withCodes(test.codes, {{"spells"_L1, of(test.spells)},
                                                        {"in"_L1, textOf(test.period)}}));
    }
    Said operator()(const when::Attendance& test) const {
        Fields fields{{wordOf(filewords::kSides, test.side), percentText(test.permille)},
                      {"in"_L1, textOf(test.period)}};
        if (test.atLeast != when::Attendance().atLeast)
            fields.emplace_back("atLeast"_L1, of(test.atLeast));
        if (test.falling)
            fields.emplace_back("falling"_L1, of(true));
        return said("attendance"_L1, fields);
    }
    Said operator()(const when::ImprovedSince& test) const {
        return said("improvedSince"_L1, {{"step"_L1, of(test.step)},
                                         {"schoolWeeks"_L1, of(test.schoolWeeks)}});
    }
    Said operator()(const when::Absence& test) const {
        Fields fields;
        if (test.atLeast != when::Absence().atLeast)
            fields.emplace_back("atLeast"_L1, of(test.atLeast));
        if (test.moved != when::Absence::Moved::Either)
            fields.emplace_back("moved"_L1, of(QString(wordOf(filewords::kMoves, test.moved))));
        return said(test.severe ? "severe"_L1 : "persistent"_L1, fields);
    }
    Said operator()(const when::Returned& test) const {
        return said("returned"_L1, {{"afterSessions"_L1, of(test.afterSessions)}});
    }
    Said operator()(const when::Unmarked&) const { return said("unmarked"_L1); }
    Said operator()(const when::OffSite& test) const {
        return said("offSite"_L1, withCodes(test.codes, {}));
    }
    Said operator()(const when::Entered&) const { return said("entered"_L1); }
    Said operator()(const when::Leaves& test) const {
        return said("leaves"_L1, {{"schoolDaysBefore"_L1, of(test.schoolDaysBefore)}});
    }
    Said operator()(const when::AfterLeave& test) const {
        return said("afterLeave"_L1, withCodes(test.codes, {{"day"_L1, of(test.day)}}));
    }
    Said operator()(const when::Has& test) const {
        Fields fields{{"characteristic"_L1, of(test.characteristic)}};
        if (!test.values.isEmpty())
            fields.emplace_back("values"_L1, of(test.values));
        return said("has"_L1, fields);
    }
    Said operator()(const when::OfCompulsoryAge&) const { return said("ofCompulsoryAge"_L1); }
    Said operator()(const when::DatePassed& test) const {
        Fields fields{{"of"_L1, of(QString(wordOf(filewords::kDates, test.which)))}};
        if (!test.step.isEmpty())
            fields.emplace_back("step"_L1, of(test.step));
        return said("datePassed"_L1, fields);
    }
    Said operator()(const when::StepIs& test) const {
        Fields fields{{"step"_L1, of(test.step)},
                      {"is"_L1, of(QString(wordOf(filewords::kStates, test.state)))}};
        if (test.schoolDays != 0)
            fields.emplace_back("schoolDays"_L1, of(test.schoolDays));
        return said("step"_L1, fields);
    }
    Said operator()(const when::NothingDone& test) const {
        return said("nothingDone"_L1, {{"schoolDays"_L1, of(test.schoolDays)}});
    }
    Said operator()(const when::BelievedAtSchool&) const { return said("believedAtSchool"_L1); }
    Said operator()(const when::Every& test) const {
        Fields fields{{"span"_L1, of(QString(wordOf(filewords::kSpans, test.span)))}};
        if (test.weekday != when::Every().weekday)
            fields.emplace_back("weekday"_L1,
                                of(QString(wordOf(filewords::kWeekdays, test.weekday))));
        if (test.lastSchoolDays > 0)
            fields.emplace_back("lastSchoolDays"_L1, of(test.lastSchoolDays));
        return said("every"_L1, fields);
    }
    Said operator()(const Condition::All& test) const { return {"all"_L1, listText(test.parts)}; }
    Said operator()(const Condition::Any& test) const { return {"any"_L1, listText(test.parts)}; }
    Said operator()(const Condition::Not& test) const {
        return {"not"_L1, rollbook::textOf(test.parts.front())};
    }
};

} // namespace

QByteArray textOf(const Condition& condition) {
    const Said test = std::visit(InText{}, condition.test);
    return jsontext::object({{test.word, test.text}});
}

} // namespace rollbook
