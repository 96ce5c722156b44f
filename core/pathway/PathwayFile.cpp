// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/PathwayFile.h"

#include "core/pathway/ConditionReader.h"
#include "core/pathway/FileWords.h"
#include "core/pathway/PathwayErrors.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// What a person does; a word outside the program too, so it is settled here.
constexpr std::array kKinds{"call"_L1,   "visit"_L1,  "decide"_L1,  "letter"_L1, "return"_L1,
                            "tell"_L1,   "review"_L1, "meeting"_L1, "report"_L1, "refer"_L1,
                            "praise"_L1, "check"_L1};
constexpr std::array kStepFields{
    "id"_L1,          "action"_L1,  "kind"_L1,     "owner"_L1,       "subject"_L1,
    "when"_L1,        "due"_L1,     "closedBy"_L1, "escalatesTo"_L1, "family"_L1,
    "gravity"_L1,     "urgency"_L1, "repeat"_L1,   "accelerated"_L1, "attendance"_L1,
    "letter"_L1,      "mayBeDeferred"_L1, "source"_L1};
constexpr std::array kFields{"pathway"_L1, "title"_L1,  "layer"_L1,          "from"_L1, "to"_L1,
                             "source"_L1,  "steps"_L1, "beyondAProgram"_L1};

int noLessThan(int least, const JsonPlace& place) {
    const int number = place.number();
    if (number < least)
        place.fail(u"outOfRange"_s);
    return number;
}

// An empty text says as little as none.
QString saidAt(const JsonPlace& place) {
    const QString text = place.text();
    if (text.trimmed().isEmpty())
        place.fail(u"missing"_s);
    return text;
}

// {"schoolDays": 5}, {"calendarDays": 5}, {"by": "10:00"}; left out: the same day.
DueRule dueAt(const JsonPlace& place) {
    static constexpr std::array kWords{"schoolDays"_L1, "calendarDays"_L1, "by"_L1};
    place.allowOnly(kWords);
    DueRule due;
    if (place.has("schoolDays"_L1) && place.has("calendarDays"_L1))
        place.fail(u"oneTestOnly"_s);
    for (const auto& [word, unit] : {std::pair("schoolDays"_L1, DueRule::Unit::SchoolDays),
                                     std::pair("calendarDays"_L1, DueRule::Unit::CalendarDays)})
        if (place.has(word))
            due = {unit, noLessThan(0, place[word]), {}};
    due.by = place["by"_L1].timeOr({});
    return due;
}

Repeat repeatAt(const JsonPlace& place) {
    static constexpr std::array kWords{"schoolDays"_L1, "schoolWeeks"_L1};
    place.allowOnly(kWords);
    if (place.has("schoolWeeks"_L1) && place.has("schoolDays"_L1))
        place.fail(u"oneTestOnly"_s);
    if (place.has("schoolWeeks"_L1))
        return {Repeat::Unit::SchoolWeeks, noLessThan(1, place["schoolWeeks"_L1])};
    return {Repeat::Unit::SchoolDays, noLessThan(1, place["schoolDays"_L1])};
}

QStringList textsAt(const JsonPlace& place) {
    QStringList texts;
    for (const JsonPlace& item : place.items())
        texts.append(item.text());
    return texts;
}

Acceleration accelerationAt(const JsonPlace& place, const Step& step) {
    static constexpr std::array kWords{"flags"_L1, "when"_L1, "due"_L1};
    place.allowOnly(kWords);
    return {textsAt(place["flags"_L1]),
            place.has("when"_L1) ? readCondition(place["when"_L1]) : step.when,
            place.has("due"_L1) ? dueAt(place["due"_L1]) : step.due};
}

// {"id": "deterioration", "atLeast": 2, "gap": 10}.
LetterRule letterAt(const JsonPlace& place) {
    static constexpr std::array kWords{"id"_L1, "atLeast"_L1, "gap"_L1};
    place.allowOnly(kWords);
    LetterRule rule{saidAt(place["id"_L1])};
    if (place.has("atLeast"_L1))
        rule.atLeast = noLessThan(1, place["atLeast"_L1]);
    if (place.has("gap"_L1))
        rule.gap = noLessThan(0, place["gap"_L1]);
    return rule;
}

QString kindAt(const JsonPlace& place) {
    const QString kind = place.text();
    if (std::ranges::find(kKinds, kind) == kKinds.end())
        place.fail(u"unknownWord"_s);
    return kind;
}

Step stepAt(const JsonPlace& place) {
    place.allowOnly(kStepFields);
    Step step{.id = saidAt(place["id"_L1]),
              .action = saidAt(place["action"_L1]),
              .kind = kindAt(place["kind"_L1]),
              .owner = place["owner"_L1].textOr({}),
              .when = readCondition(place["when"_L1]),
              .due = dueAt(place["due"_L1]),
              .escalatesTo = place["escalatesTo"_L1].textOr({}),
              .family = place["family"_L1].textOr({}),
              .gravity = place["gravity"_L1].numberOr(0),
              .urgency = place["urgency"_L1].numberOr(50),
              .isAttendanceStep = place["attendance"_L1].truthOr(false),
              .mayBeDeferred = place["mayBeDeferred"_L1].truthOr(true),
              .source = saidAt(place["source"_L1])};
    if (place.has("subject"_L1))
        step.subject = readWord(place["subject"_L1], filewords::kSubjects);
    if (place.has("closedBy"_L1))
        step.closedBy = readWord(place["closedBy"_L1], filewords::kClosings);
    if (place.has("repeat"_L1))
        step.repeat = repeatAt(place["repeat"_L1]);
    if (place.has("letter"_L1))
        step.letter = letterAt(place["letter"_L1]);
    if (place.has("accelerated"_L1))
        step.accelerated = accelerationAt(place["accelerated"_L1], step);
    return step;
}

// Every condition of a condition, itself included.
template <typename Look>
void eachTest(const Condition& condition, const Look& look) {
    look(condition.test);
    const auto within = [&look](const std::vector<Condition>& parts) {
        for (const Condition& part : parts)
            eachTest(part, look);
    };
    if (const auto* all = std::get_if<Condition::All>(&condition.test))
        within(all->parts);
    else if (const auto* any = std::get_if<Condition::Any>(&condition.test))
        within(any->parts);
    else if (const auto* negated = std::get_if<Condition::Not>(&condition.test))
        within(negated->parts);
}

QStringList codesOf(const Condition::Test& test) {
    return std::visit(
        [](const auto& each) {
            if constexpr (requires { each.codes; })
                return each.codes;
            else
                return QStringList();
        },
        test);
}

QString stepNamedBy(const Condition::Test& test) {
    if (const auto* is = std::get_if<when::StepIs>(&test))
        return is->step;
    if (const auto* passed = std::get_if<when::DatePassed>(&test))
        return passed->step;
    const auto* improved = std::get_if<when::ImprovedSince>(&test);
    return improved ? improved->step : QString();
}

bool isKnownIn(const CodeBook& codes, const QString& code, const DateRange& range) {
    return std::ranges::any_of(codes.all(), [&](const AttendanceCode& each) {
        return each.code == code && DateRange{each.from, each.to}.overlaps(range);
    });
}

// Checks that need the whole pathway.
class WholeCheck {
public:
    WholeCheck(const Pathway& pathway, const CodeBook& codes)
        : m_pathway(pathway)
        , m_codes(codes) {}

    void check(const JsonPlace& place, const Step& step) const {
        checkCondition(place["when"_L1], step.when, step.id);
        if (step.accelerated)
            checkCondition(place["accelerated"_L1]["when"_L1], step.accelerated->when, step.id);
        checkName(place["escalatesTo"_L1], step.escalatesTo, step.id);
    }

private:
    void checkCondition(const JsonPlace& place, const Condition& condition,
                        const QString& id) const {
        eachTest(condition, [&](const Condition::Test& test) {
            for (const QString& code : codesOf(test))
                if (!isKnownIn(m_codes, code, m_pathway.range))
                    place.fail(u"unknownCode"_s);
            checkName(place, stepNamedBy(test), id);
        });
    }
    void checkName(const JsonPlace& place, const QString& named, const QString& id) const {
        if (named.isEmpty())
            return;
        if (named == id)
            place.fail(u"namesItself"_s);
        else if (!m_pathway.step(named))
            place.fail(u"noSuchStep"_s);
    }

    const Pathway& m_pathway;
    const CodeBook& m_codes;
};

void checkSteps(const JsonPlace& place, const Pathway& pathway, const CodeBook& codes) {
    const std::vector<JsonPlace> items = place.items();
    if (items.empty())
        place.fail(u"noSteps"_s);
    QSet<QString> ids;
    const WholeCheck whole(pathway, codes);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (ids.contains(pathway.steps[i].id))
            items[i]["id"_L1].fail(u"sameStepTwice"_s);
        ids.insert(pathway.steps[i].id);
        whole.check(items[i], pathway.steps[i]);
    }
}

Pathway pathwayAt(const JsonPlace& root) {
    root.allowOnly(kFields);
    Pathway pathway{.id = saidAt(root["pathway"_L1]),
                    .title = saidAt(root["title"_L1]),
                    .layer = readWord(root["layer"_L1], filewords::kLayers),
                    .range = {root["from"_L1].date(), {}},
                    .source = saidAt(root["source"_L1]),
                    .beyondAProgram = textsAt(root["beyondAProgram"_L1])};
    if (root.has("to"_L1))
        pathway.range.to = root["to"_L1].date();
    if (pathway.range.isEmpty())
        root["to"_L1].fail(u"fromAfterTo"_s);
    for (const JsonPlace& item : root["steps"_L1].items())
        pathway.steps.push_back(stepAt(item));
    return pathway;
}

} // namespace

Result<Pathway> readPathway(const QByteArray& json, const CodeBook& codes) {
    JsonDocument document(errors::kBadPathway, errors::kNotAPathway);
    const JsonPlace root = document.read(json);
    Pathway pathway = pathwayAt(root);
    if (!document.fault())
        checkSteps(root["steps"_L1], pathway, codes);
    if (document.fault())
        return *document.fault();
    return pathway;
}

} // namespace rollbook
