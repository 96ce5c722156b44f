// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Help.h"

#include "app/rollbook-cli/VerbTable.h"

#include <algorithm>

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

QString written(const OptionSpec& option) {
    return option.kind == ValueKind::None ? u"--"_s + option.name
                                          : u"--"_s + option.name + u' ' + option.placeholder;
}

QString inUsage(const OptionSpec& option) {
    switch (option.presence) {
    case Presence::Required:
        return u' ' + written(option);
    case Presence::Optional:
        return u" ["_s + written(option) + u']';
    case Presence::Repeated:
        return u" ["_s + written(option) + u"]..."_s;
    }
    return {};
}

// Two columns, the second aligned.
QString listed(const std::vector<std::pair<QString, QString>>& rows) {
    qsizetype width = 0;
    for (const auto& [left, right] : rows)
        width = std::max(width, left.size());
    QString out;
    for (const auto& [left, right] : rows)
        out += u"  "_s + left.leftJustified(width + 2) + right + u'\n';
    return out;
}

QString optionList(const Verb& verb) {
    std::vector<std::pair<QString, QString>> rows;
    for (const OptionSpec& option : allOptions(verb))
        rows.emplace_back(written(option), QString(option.help));
    return listed(rows);
}

QString verbList() {
    std::vector<std::pair<QString, QString>> rows;
    for (const Verb& verb : verbs())
        rows.emplace_back(QString(verb.name), QString(verb.summary));
    return listed(rows);
}

} // namespace

QString usageLine(const Verb& verb) {
    QString line = u"Usage: rollbook-cli "_s + verb.name;
    for (const QLatin1StringView word : verb.positional)
        line += u' ' + word;
    for (const OptionSpec& option : verb.options)
        line += inUsage(option);
    if (verb.writes != Writes::No)
        line += u" --by NAME --title JOB"_s;
    return line + u'\n';
}

QString help() {
    return u"Rollbook for scripts: the verbs of the window over one school's file.\n\n"
           u"Usage: rollbook-cli VERB FILE.rollbook [options]\n"
           u"       rollbook-cli VERB --help\n\n"_s +
           verbList() +
           u"\nEvery verb takes --json, --today YYYY-MM-DD and --now YYYY-MM-DDTHH:MM; one that\n"
           u"writes asks --by NAME --title JOB. Sessions are written \"2026-11-20 AM\".\n\n"
           u"Exit 0 done; 1 refused, or problems found; 2 usage; 3 the file cannot be used.\n"_s;
}

QString help(const Verb& verb) {
    return QString(verb.summary) + u".\n\n"_s + usageLine(verb) + u'\n' + optionList(verb);
}

QString version() {
    return u"rollbook-cli " ROLLBOOK_VERSION "\n"_s;
}

} // namespace rollbook::cli
