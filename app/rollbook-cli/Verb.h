// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rollbook-cli/Arguments.h"
#include "app/rollbook-cli/CliErrors.h"
#include "app/rollbook-cli/Json.h"
#include "core/analysis/AsAt.h"
#include "core/office/Office.h"

namespace rollbook::cli {

// What a verb found or did: printed as JSON or as a table.
struct Reply {
    Json json;
    QStringList complaints = {}; // sentences for stderr
    ExitCode exit = ExitCode::Done;
};

// One run of one verb: its command line and the clock that holds for it.
class Invocation {
public:
    Invocation(Arguments arguments, const Clock& clock, AsAt asAt)
        : m_arguments(std::move(arguments))
        , m_clock(clock)
        , m_asAt(asAt) {}

    const Arguments& arguments() const { return m_arguments; }
    QString file() const { return m_arguments.positional(0); }
    const Clock& clock() const { return m_clock; }
    AsAt asAt() const { return m_asAt; }
    Author author() const; // --by, --title

    Result<std::unique_ptr<Office>> open(OpenMode mode) const;

private:
    Arguments m_arguments;
    const Clock& m_clock;
    AsAt m_asAt;
};

// Whether a verb asks who did it. A dry run of one that writes does not, nor one that only shows.
enum class Writes { No, Yes, UnlessDryRun, UnlessShown };

// One row of the table of verbs: help, parsing and running read it.
struct Verb {
    QLatin1StringView name;
    std::vector<QLatin1StringView> positional; // "FILE.rollbook", "CSV"
    Writes writes = Writes::No;
    QLatin1StringView summary; // one line, no full stop
    std::vector<OptionSpec> options;
    Result<Reply> (*run)(const Invocation&) = nullptr;
    bool makesPages = false; // asks for fonts
};

} // namespace rollbook::cli
