// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/PersistentRule.h"

#include "core/analysis/AnalysisErrors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kFifteen = 15;

Error badAt(const QString& place) {
    return {errors::kBadAbsenceRule, {{u"place"_s, place}}};
}

bool isPercent(const QJsonValue& value) {
    return value.toInt() > 0 && value.toInt() < 100;
}

// Sessions by half-term: as many or more each time. Nothing: they are not.
std::optional<std::vector<int>> countsFrom(const QJsonValue& value) {
    std::vector<int> counts;
    for (const QJsonValue& each : value.toArray())
        counts.push_back(each.toInt());
    const bool areCounts = std::ranges::all_of(counts, [](int count) { return count > 0; });
    return areCounts && std::ranges::is_sorted(counts) ? std::optional(counts) : std::nullopt;
}

Result<PersistentRule> readRule(const QJsonObject& json) {
    const auto from = SchoolYear::fromString(json["from"_L1].toString());
    const auto counts = countsFrom(json["byHalfTerm"_L1]);
    const auto atFifteen = countsFrom(json["byHalfTermAtFifteen"_L1]);
    const QJsonValue severe = json["severePercent"_L1];
    if (!from)
        return badAt(u"from"_s);
    if (!isPercent(json["percent"_L1]))
        return badAt(u"percent"_s);
    if (!counts || !atFifteen)
        return badAt(counts ? u"byHalfTermAtFifteen"_s : u"byHalfTerm"_s);
    if (!severe.isUndefined() && !isPercent(severe))
        return badAt(u"severePercent"_s);
    return PersistentRule{.from = *from,
                          .percent = json["percent"_L1].toInt(),
                          .byHalfTerm = *counts,
                          .byHalfTermAtFifteen = *atFifteen,
                          .severePercent = severe.isUndefined() ? std::nullopt
                                                                : std::optional(severe.toInt())};
}

std::vector<PersistentRule> shippedRules() {
    QFile file(u":/absence/persistent.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto rules = readPersistentRules(file.readAll());
    return rules ? *std::move(rules) : std::vector<PersistentRule>{};
}

} // namespace

QString toString(AbsenceStatus status) {
    constexpr std::array names{"none"_L1, "persistent"_L1, "severe"_L1, "noSessions"_L1};
    return QString(names[std::size_t(status)]);
}

std::optional<int> PersistentTest::untilPersistent(int absent, int possible) const {
    if (status(absent, possible) != AbsenceStatus::None)
        return std::nullopt;
    if (count)
        return *count - absent;
    // (100 - percent) k >= percent possible - 100 absent, rounded up.
    const int each = 100 - percent;
    return (percent * possible - 100 * absent + each - 1) / each;
}

std::optional<int> PersistentTest::toLeavePersistent(int absent, int possible) const {
    const AbsenceStatus now = status(absent, possible);
    if (count || now == AbsenceStatus::None || now == AbsenceStatus::NoSessions)
        return std::nullopt;
    // percent k > 100 absent - percent possible.
    return (100 * absent - percent * possible) / percent + 1;
}

std::optional<int> PersistentTest::mayStillMiss(int absent, int possible, int remaining) const {
    // The most that may have been missed in all when the year ends.
    const int most = countOfYear ? *countOfYear - 1
                                 : (percent * (possible + remaining) + 99) / 100 - 1;
    if (possible <= 0 || absent > most)
        return std::nullopt;
    return std::min(most - absent, remaining);
}

PersistentTest PersistentRule::ofYearToDate(int halfTermsBegun, std::optional<int> age) const {
    PersistentTest test = ofPeriod();
    const auto& counts =
        age == kFifteen && !byHalfTermAtFifteen.empty() ? byHalfTermAtFifteen : byHalfTerm;
    if (counts.empty())
        return test;
    test.count = counts[std::size_t(std::clamp(halfTermsBegun, 1, int(counts.size())) - 1)];
    test.countOfYear = counts.back();
    return test;
}

PersistentTest PersistentRule::ofPeriod() const {
    return {.percent = percent, .severePercent = severePercent};
}

Result<std::vector<PersistentRule>> readPersistentRules(const QByteArray& json) {
    std::vector<PersistentRule> rules;
    for (const QJsonValue& each : QJsonDocument::fromJson(json).object()["rules"_L1].toArray()) {
        const auto rule = readRule(each.toObject());
        if (!rule)
            return badAt(u"rules[%1].%2"_s.arg(rules.size())
                             .arg(rule.error().detail[u"place"_s].toString()));
        if (!rules.empty() && rule->from <= rules.back().from)
            return badAt(u"rules[%1].from"_s.arg(rules.size()));
        rules.push_back(*rule);
    }
    return rules.empty() ? Result<std::vector<PersistentRule>>(badAt(u"rules"_s)) : rules;
}

const PersistentRule& persistentRule(SchoolYear year) {
    static const std::vector<PersistentRule> kRules = shippedRules();
    static const PersistentRule kToday{.severePercent = PersistentTest{}.severePercent};
    if (kRules.empty())
        return kToday;
    const auto after = std::ranges::upper_bound(kRules, year, {}, &PersistentRule::from);
    return after == kRules.begin() ? kRules.front() : *std::prev(after);
}

} // namespace rollbook
