// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/Benchmarks.h"

#include "core/analysis/AnalysisErrors.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kWhole = 10'000; // hundredths of a percent

struct PhaseWord {
    QLatin1StringView word;
    std::optional<Phase> phase;
};
constexpr std::array kPhases{PhaseWord{"all"_L1, std::nullopt},
                             PhaseWord{"primary"_L1, Phase::Primary},
                             PhaseWord{"secondary"_L1, Phase::Secondary},
                             PhaseWord{"special"_L1, Phase::Special}};

Error badAt(const QString& place) {
    return {errors::kBadBenchmark, {{u"place"_s, place}}};
}

std::optional<BenchmarkBasis> basisOf(const QString& word) {
    if (word == "census"_L1)
        return BenchmarkBasis::Census;
    if (word == "daily"_L1)
        return BenchmarkBasis::DailyEstimate;
    return std::nullopt;
}

// What all figures of one publication share.
Result<Benchmark> readHead(const QJsonObject& file) {
    const auto year = SchoolYear::fromString(file["schoolYear"_L1].toString());
    const auto basis = basisOf(file["basis"_L1].toString());
    if (!year)
        return badAt(u"schoolYear"_s);
    if (!basis)
        return badAt(u"basis"_s);
    Benchmark head{.country = file["country"_L1].toString(),
                   .year = *year,
                   .until = file["until"_L1].toString(),
                   .basis = *basis,
                   .source = file["source"_L1].toString()};
    if (head.country.isEmpty() || head.source.isEmpty())
        return badAt(head.country.isEmpty() ? u"country"_s : u"source"_s);
    return head;
}

bool isShare(const QJsonValue& value) {
    return value.isDouble() && value.toInt(-1) >= 0 && value.toInt() <= kWhole;
}

} // namespace

Result<std::vector<Benchmark>> readBenchmarks(const QByteArray& json) {
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const auto head = readHead(file);
    if (!head)
        return head.error();
    const QJsonObject figures = file["figures"_L1].toObject();
    std::vector<Benchmark> read;
    for (const QString& word : figures.keys()) {
        const auto phase = std::ranges::find(kPhases, word, &PhaseWord::word);
        const QJsonObject figure = figures[word].toObject();
        if (phase == kPhases.end() || !isShare(figure["absence"_L1]) ||
            !isShare(figure["persistent"_L1]))
            return badAt(u"figures."_s + word);
        read.push_back(*head);
        read.back().phase = phase->phase;
        read.back().absence = figure["absence"_L1].toInt();
        read.back().persistent = figure["persistent"_L1].toInt();
    }
    return read;
}

Result<std::vector<Benchmark>> shippedBenchmarks() {
    std::vector<Benchmark> all;
    const QDir folder(u":/benchmarks"_s);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return badAt(name);
        const auto read = readBenchmarks(file.readAll());
        if (!read)
            return read.error();
        all.insert(all.end(), read->begin(), read->end());
    }
    return all;
}

const Benchmark* benchmarkFor(const std::vector<Benchmark>& all, Phase phase, QDate date) {
    const auto wanted = phase == Phase::AllThrough ? std::nullopt : std::optional(phase);
    const Benchmark* best = nullptr;
    for (const Benchmark& each : all)
        if (each.phase == wanted && each.year <= SchoolYear::containing(date) &&
            (!best || best->year <= each.year))
            best = &each;
    return best;
}

} // namespace rollbook
