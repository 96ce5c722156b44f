// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/ConditionReader.h"

#include "core/pathway/FileWords.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Words = std::span<const QLatin1StringView>;

void allow(const JsonPlace& place, std::initializer_list<QLatin1StringView> words) {
    place.allowOnly(Words(words.begin(), words.size()));
}

int atLeastOne(const JsonPlace& place) {
    const int number = place.number();
    if (number < 1)
        place.fail(u"outOfRange"_s);
    return number;
}

// Never / or \: a step asks because of what is not plain presence.
QStringList codesAt(const JsonPlace& place) {
    QStringList codes;
    for (const JsonPlace& item : place.items()) {
        codes.append(item.text());
        if (codes.last() == u'/' || codes.last() == u'\\')
            item.fail(u"presentCode"_s);
    }
    if (codes.isEmpty())
        place.fail(u"missing"_s);
    return codes;
}

// Left out: every absence.
QStringList codesOrAll(const JsonPlace& place) {
    return place.has("codes"_L1) ? codesAt(place["codes"_L1]) : QStringList();
}

// "yearToDate", or {"schoolWeeks": 10}.
Period periodAt(const JsonPlace& place) {
    if (place.has("schoolWeeks"_L1)) {
        allow(place, {"schoolWeeks"_L1});
        return {Period::Kind::SchoolWeeks, atLeastOne(place["schoolWeeks"_L1])};
    }
    return {readWord(place, filewords::kPeriods), 0};
}

// "95" and "92.5" as tenths of a percent.
int permilleAt(const JsonPlace& place) {
    const QStringList parts = place.numberOrText().split(u'.');
    bool isNumber = parts.size() <= 2;
    int permille = isNumber ? 10 * parts.first().toInt(&isNumber) : 0;
    if (isNumber && parts.size() == 2)
        permille += parts.last().toInt(&isNumber);
    const bool isTooFine = parts.size() == 2 && parts.last().size() != 1;
    if (isTooFine || !isNumber || permille < 1 || permille > 1000)
        place.fail(u"outOfRange"_s);
    return permille;
}

// A test of nothing but its word.
template <typename Test>
Condition::Test bare(const JsonPlace& place) {
    allow(place, {});
    return Test{};
}

// A test of one count, at least 1.
template <typename Test>
Condition::Test counted(const JsonPlace& place, QLatin1StringView word) {
    allow(place, {word});
    return Test{atLeastOne(place[word])};
}

when::SpellDay spellDay(const JsonPlace& place, QStringList codes) {
    allow(place, {"day"_L1});
    return {std::move(codes), atLeastOne(place["day"_L1])};
}

Condition::Test absent(const JsonPlace& place) {
    allow(place, {"codes"_L1, "day"_L1});
    return when::SpellDay{codesOrAll(place), atLeastOne(place["day"_L1])};
}

Condition::Test attendance(const JsonPlace& place) {
    allow(place, {"below"_L1, "atOrBelow"_L1, "atOrAbove"_L1, "in"_L1, "atLeast"_L1, "falling"_L1});
    when::Attendance test;
    int sides = 0;
    for (const auto& [word, side] : filewords::kSides)
        if (place.has(word)) {
            ++sides;
            test.side = side;
            test.permille = permilleAt(place[word]);
        }
    if (sides != 1)
        place.fail(u"oneTestOnly"_s);
    test.period = periodAt(place["in"_L1]);
    test.atLeast = place["atLeast"_L1].numberOr(test.atLeast);
    test.falling = place["falling"_L1].truthOr(false);
    return test;
}

Condition::Test every(const JsonPlace& place) {
    using Span = when::Every::Span;
    allow(place, {"span"_L1, "weekday"_L1, "lastSchoolDays"_L1});
    when::Every test{readWord(place["span"_L1], filewords::kSpans)};
    if (place.has("weekday"_L1))
        test.weekday = readWeekday(place["weekday"_L1]);
    if (place.has("lastSchoolDays"_L1))
        test.lastSchoolDays = atLeastOne(place["lastSchoolDays"_L1]);
    const bool hasEnd = test.span == Span::HalfTerm || test.span == Span::Term;
    if (test.lastSchoolDays > 0 && !hasEnd)
        place["lastSchoolDays"_L1].fail(u"unknownField"_s);
    if (place.has("weekday"_L1) && test.span != Span::SchoolWeek)
        place["weekday"_L1].fail(u"unknownField"_s);
    return test;
}

// {"moved": "in"} beside the rest.
Condition::Test absence(const JsonPlace& place, bool severe) {
    allow(place, {"atLeast"_L1, "moved"_L1});
    when::Absence test{.severe = severe, .atLeast = place["atLeast"_L1].numberOr(20)};
    if (place.has("moved"_L1))
        test.moved = readWord(place["moved"_L1], filewords::kMoves);
    return test;
}

Condition::Test has(const JsonPlace& place) {
    allow(place, {"characteristic"_L1, "values"_L1});
    when::Has test{place["characteristic"_L1].text(), {}};
    for (const JsonPlace& value : place["values"_L1].items())
        test.values.append(value.text());
    return test;
}

Condition::Test datePassed(const JsonPlace& place) {
    allow(place, {"of"_L1, "step"_L1});
    return when::DatePassed{readWord(place["of"_L1], filewords::kDates), place["step"_L1].textOr({})};
}

Condition::Test stepIs(const JsonPlace& place) {
    allow(place, {"step"_L1, "is"_L1, "schoolDays"_L1});
    return when::StepIs{place["step"_L1].text(), readWord(place["is"_L1], filewords::kStates),
                        place["schoolDays"_L1].numberOr(0)};
}

std::vector<Condition> conditionsAt(const JsonPlace& place) {
    std::vector<Condition> parts;
    for (const JsonPlace& item : place.items())
        parts.push_back(readCondition(item));
    if (parts.empty())
        place.fail(u"missing"_s);
    return parts;
}

using ReadTest = Condition::Test (*)(const JsonPlace&);
struct TestWord {
    QLatin1StringView word;
    ReadTest read;
};

constexpr std::array kTests{
    TestWord{"unexplained"_L1,
             [](const JsonPlace& p) -> Condition::Test { return spellDay(p, {u"N"_s}); }},
    TestWord{"unauthorised"_L1,
             [](const JsonPlace& p) -> Condition::Test {
                 return spellDay(p, kAtTheDoor);
             }},
    TestWord{"absent"_L1, absent},
    TestWord{"notSeen"_L1,
             [](const JsonPlace& p) { return counted<when::NotSeen>(p, "day"_L1); }},
    TestWord{"unresolvedN"_L1,
             [](const JsonPlace& p) -> Condition::Test {
                 allow(p, {"schoolDays"_L1});
                 return when::UnresolvedN{p["schoolDays"_L1].number()};
             }},
    TestWord{"wholeDays"_L1,
             [](const JsonPlace& p) -> Condition::Test {
                 allow(p, {"codes"_L1, "days"_L1});
                 return when::WholeDays{codesAt(p["codes"_L1]), atLeastOne(p["days"_L1])};
             }},
    TestWord{"sessions"_L1,
             [](const JsonPlace& p) -> Condition::Test {
                 allow(p, {"codes"_L1, "sessions"_L1, "in"_L1});
                 return when::SessionsIn{codesOrAll(p), atLeastOne(p["sessions"_L1]),
                                         periodAt(p["in"_L1])};
             }},
    TestWord{"spells"_L1,
             [](const JsonPlace& p) -> Condition::Test {
                 allow(p, {"codes"_L1, "spells"_L1, "in"_L1});
                 return when::SpellsIn{codesOrAll(p), atLeastOne(p["spells"_L1]),
                                       periodAt(p["in"_L1])};
             }},
    TestWord{"attendance"_L1, attendance},
    TestWord{"improvedSince"_L1,
             [](const JsonPlace& p) -> Condition::Test {
                 allow(p, {"step"_L1, "schoolWeeks"_L1});
                 return when::ImprovedSince{p["step"_L1].text(), atLeastOne(p["schoolWeeks"_L1])};
             }},
    TestWord{"persistent"_L1, [](const JsonPlace& p) { return absence(p, false); }},
    TestWord{"severe"_L1, [](const JsonPlace& p) { return absence(p, true); }},
    TestWord{"returned"_L1,
             [](const JsonPlace& p) { return counted<when::Returned>(p, "afterSessions"_L1); }},
    TestWord{"unmarked"_L1, bare<when::Unmarked>},
    TestWord{"offSite"_L1,
             [](const JsonPlace& p) -> Condition::Test {
                 allow(p, {"codes"_L1});
                 return when::OffSite{codesAt(p["codes"_L1])};
             }},
    TestWord{"entered"_L1, bare<when::Entered>},
    TestWord{"leaves"_L1,
             [](const JsonPlace& p) -> Condition::Test {
                 allow(p, {"schoolDaysBefore"_L1});
                 return when::Leaves{p["schoolDaysBefore"_L1].numberOr(0)};
             }},
    TestWord{"afterLeave"_L1,
             [](const JsonPlace& p) -> Condition::Test {
                 allow(p, {"codes"_L1, "day"_L1});
                 return when::AfterLeave{codesAt(p["codes"_L1]), atLeastOne(p["day"_L1])};
             }},
    TestWord{"has"_L1, has},
    TestWord{"ofCompulsoryAge"_L1, bare<when::OfCompulsoryAge>},
    TestWord{"datePassed"_L1, datePassed},
    TestWord{"step"_L1, stepIs},
    TestWord{"nothingDone"_L1,
             [](const JsonPlace& p) { return counted<when::NothingDone>(p, "schoolDays"_L1); }},
    TestWord{"believedAtSchool"_L1, bare<when::BelievedAtSchool>},
    TestWord{"every"_L1, every},
    TestWord{"all"_L1,
             [](const JsonPlace& p) -> Condition::Test { return Condition::All{conditionsAt(p)}; }},
    TestWord{"any"_L1,
             [](const JsonPlace& p) -> Condition::Test { return Condition::Any{conditionsAt(p)}; }},
    TestWord{"not"_L1,
             [](const JsonPlace& p) -> Condition::Test {
                 return Condition::Not{{readCondition(p)}};
             }},
};

} // namespace

int readWeekday(const JsonPlace& place) {
    return readWord(place, filewords::kWeekdays);
}

Condition readCondition(const JsonPlace& place) {
    const QStringList words = place.keys();
    if (words.size() != 1) {
        place.fail(words.isEmpty() ? u"missing"_s : u"oneTestOnly"_s);
        return {};
    }
    for (const TestWord& test : kTests)
        if (words.first() == test.word)
            return {test.read(place[test.word])};
    place.fail(u"unknownWord"_s);
    return {};
}

} // namespace rollbook
