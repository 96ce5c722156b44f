// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/CommandLine.h"
#include "app/rollbook-cli/VerbTable.h"
#include "app/rollbook-cli/verbs/Expected.h"
#include "app/rollbook-cli/verbs/InputFile.h"
#include "app/rollbook-cli/verbs/Verbs.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

// A folder as a school's export with the figures it should give: brought into a file of its own by
// the same verbs that a person would use, and asked for those figures.
class Trial {
public:
    Trial(QDir folder, QJsonObject expected)
        : m_folder(std::move(folder))
        , m_expected(std::move(expected))
        , m_today(QDate::fromString(m_expected[u"today"_s].toString(), Qt::ISODate))
        , m_clock(QDateTime(m_today, QTime(12, 0))) {}

    Result<Reply> run();

private:
    struct Import {
        QString verb;
        QString file;
    };
    Result<void> makeFile();
    std::vector<Import> imports() const;
    Result<void> importAll();
    Result<void> importAgain();
    Result<void> compareTotals(const QString& figures, const DateRange& range);
    Result<void> compareAbsence();
    Result<void> compareCensus();
    Result<QJsonValue> ask(const QStringList& words);
    void add(const std::vector<Difference>& differences);

    QDir m_folder;
    QJsonObject m_expected;
    QDate m_today;
    FixedClock m_clock;
    QTemporaryDir m_temporary;
    QJsonArray m_imported;
    std::vector<Difference> m_differences;
};

QJsonValue parsed(const Json& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

// Words of a command line with FILE after the verb, --json left out.
Result<QJsonValue> Trial::ask(const QStringList& words) {
    const Verb* verb = findVerb(words.first());
    const QStringList rest = QStringList{m_temporary.filePath(u"trial.rollbook"_s)} + words.mid(1) +
                             QStringList{u"--today"_s, m_today.toString(Qt::ISODate)};
    const auto arguments = Arguments::parse(rest, verb->positional, allOptions(*verb));
    if (!arguments)
        return arguments.error();
    const Result<Reply> reply = replyTo(*verb, *arguments, m_clock);
    if (!reply)
        return reply.error();
    return parsed(reply->json);
}

QStringList signedBy() {
    return {u"--by"_s, u"Comparison"_s, u"--title"_s, u"Trial"_s};
}

Result<void> Trial::makeFile() {
    const auto made = ask(QStringList{u"new"_s, u"--name"_s, m_folder.dirName(), u"--la"_s,
                                      u"204"_s, u"--estab"_s, u"9999"_s} +
                          signedBy());
    return made ? Result<void>() : made.error();
}

std::vector<Trial::Import> Trial::imports() const {
    const std::pair<const char16_t*, const char16_t*> kinds[] = {
        {u"import-calendar", u"calendar-*.json"},
        {u"import-pupils", u"pupils*.csv"},
        {u"import-contacts", u"contacts*.csv"},
        {u"import-marks", u"marks-*.csv"},
    };
    std::vector<Import> all;
    for (const auto& [verb, pattern] : kinds)
        for (const QString& file :
             m_folder.entryList({QString::fromUtf16(pattern)}, QDir::Files, QDir::Name))
            all.push_back({QString::fromUtf16(verb), file});
    return all;
}

Result<void> Trial::importAll() {
    for (const Import& import : imports()) {
        const auto done =
            ask(QStringList{import.verb, m_folder.filePath(import.file)} + signedBy());
        if (!done)
            return done.error();
        QJsonObject report = done->toObject();
        report[u"file"_s] = import.file;
        m_imported.append(report);
    }
    return {};
}

// A second time nothing may change, and no entry be written.
Result<void> Trial::importAgain() {
    const auto before = ask({u"verify"_s});
    if (!before)
        return before.error();
    const QJsonArray first = std::exchange(m_imported, {});
    if (auto again = importAll(); !again)
        return again.error();
    const auto after = ask({u"verify"_s});
    if (!after)
        return after.error();
    add(differencesOf(u"importedAgain"_s, before->toObject(), after->toObject()));
    m_imported = first;
    return {};
}

Result<void> Trial::compareTotals(const QString& figures, const DateRange& range) {
    const QStringList words = {u"totals"_s, u"--from"_s, range.from.toString(Qt::ISODate),
                               u"--to"_s, range.to.toString(Qt::ISODate)};
    const auto pupils = ask(words);
    if (!pupils)
        return pupils.error();
    add(differencesOf(figures, m_expected[figures].toArray(), pupils->toArray()));
    const auto school = ask(words + QStringList{u"--by"_s, u"school"_s});
    if (!school)
        return school.error();
    add(differencesOf(figures, m_expected[u"school"_s][figures].toObject(),
                      school->toArray().first().toObject()));
    return {};
}

Result<void> Trial::compareAbsence() {
    const auto rows = ask({u"absence"_s, u"--on"_s, m_today.toString(Qt::ISODate)});
    if (!rows)
        return rows.error();
    add(differencesOf(u"absence"_s, m_expected[u"absence"_s].toArray(), rows->toArray()));
    return {};
}

QStringList texts(const QJsonArray& values) {
    QStringList out;
    for (const QJsonValue& value : values)
        out += value.isObject() ? value[u"upn"_s].toString() : value.toString();
    return out;
}

Result<void> Trial::compareCensus() {
    const auto found = ask({u"census"_s, u"--year"_s, SchoolYear::containing(m_today).toString(),
                            u"--period"_s, u"autumn"_s});
    if (!found)
        return found.error();
    add(differencesOfSets(u"autumnCensus"_s, texts(m_expected[u"autumnCensus"_s].toArray()),
                          texts((*found)[u"pupils"_s].toArray())));
    return {};
}

void Trial::add(const std::vector<Difference>& differences) {
    m_differences.insert(m_differences.end(), differences.begin(), differences.end());
}

Json::Items jsonOfImports(const QJsonArray& imported) {
    Json::Items items;
    for (const QJsonValue& report : imported)
        items.push_back(Json::Members{
            {u"file"_s, report[u"file"_s].toString()},
            {u"created"_s, report[u"created"_s].toInt()},
            {u"updated"_s, report[u"updated"_s].toInt()},
            {u"problems"_s, int(report[u"problems"_s].toArray().size())},
            {u"warnings"_s, int(report[u"warnings"_s].toArray().size())},
        });
    return items;
}

Result<Reply> Trial::run() {
    const SchoolYear year = SchoolYear::containing(m_today);
    for (const auto& step : std::vector<std::function<Result<void>()>>{
             [this] { return makeFile(); },
             [this] { return importAll(); },
             [this] { return importAgain(); },
             [&] {
                 return compareTotals(u"thisYear"_s, {year.firstDay(), m_today});
             },
             [&] { return compareTotals(u"lastYear"_s, year.previous().range()); },
             [this] { return compareAbsence(); },
             [this] { return compareCensus(); },
         })
        if (auto done = step(); !done)
            return done.error();
    Reply reply{Json::Members{{u"folder"_s, m_folder.path()},
                              {u"today"_s, m_today.toString(Qt::ISODate)},
                              {u"imported"_s, jsonOfImports(m_imported)},
                              {u"differences"_s, jsonOf(m_differences)}}};
    if (!m_differences.empty()) {
        reply.complaints += u"Figures that differ: %1."_s.arg(m_differences.size());
        reply.exit = ExitCode::Refused;
    }
    return reply;
}

Result<Reply> compare(const Invocation& call) {
    const QDir folder(QDir(call.file()).absolutePath());
    const QString path = folder.filePath(u"expected.json"_s);
    const Result<QByteArray> bytes = readInput(path);
    if (!bytes)
        return bytes.error();
    const QJsonObject expected = QJsonDocument::fromJson(*bytes).object();
    if (!QDate::fromString(expected[u"today"_s].toString(), Qt::ISODate).isValid())
        return Error{errors::kCannotRead,
                     {{u"file"_s, path}, {u"reason"_s, u"it names no day as “today”"_s}}};
    return Trial(folder, expected).run();
}

} // namespace

Verb compareVerb() {
    return {
        .name = "compare"_L1,
        .positional = {"FOLDER"_L1},
        .writes = Writes::No,
        .summary = "Bring in a folder of exports and compare with its expected.json"_L1,
        .options = {},
        .run = compare,
    };
}

} // namespace rollbook::cli
