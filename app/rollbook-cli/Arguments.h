// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/calendar/SchoolYear.h"
#include "core/calendar/YearGroup.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <vector>

namespace rollbook::cli {

// What may follow an option. Everything is checked as the command line is read, so that a verb
// never meets a value it cannot use.
enum class ValueKind { None, Text, Date, Moment, Session, Number, Year, YearGroups, Choice, Pair };
enum class Presence { Optional, Required, Repeated };

struct OptionSpec {
    QLatin1StringView name; // "on"; written --on
    ValueKind kind = ValueKind::None;
    QLatin1StringView placeholder; // "DATE"; of a Choice the choices: "AM|PM"
    QLatin1StringView help;
    Presence presence = Presence::Optional;
};

// The command line of one verb, understood.
class Arguments {
public:
    // `positional` names what stands without an option, in order ("FILE.rollbook"); one in brackets
    // may be left out. Errors: cli.usage.
    static Result<Arguments> parse(const QStringList& words,
                                   const std::vector<QLatin1StringView>& positional,
                                   const std::vector<OptionSpec>& options);

    QString positional(int index) const { return m_positional.value(index); }
    bool has(QLatin1StringView option) const { return m_values.contains(option); }
    QString text(QLatin1StringView option) const { return m_values.value(option).value(0); }
    QStringList texts(QLatin1StringView option) const { return m_values.value(option); }
    QStringList list(QLatin1StringView option) const; // "A,B"; empty: not given

    // Each only for an option of its kind; the invalid or first value where it was not given.
    QDate date(QLatin1StringView option) const;
    QDateTime moment(QLatin1StringView option) const;
    std::optional<SessionKey> session(QLatin1StringView option) const;
    std::optional<qint64> number(QLatin1StringView option) const;
    std::optional<SchoolYear> year(QLatin1StringView option) const;
    std::vector<YearGroup> yearGroups(QLatin1StringView option) const;
    // "UPN=CODE", in the order written.
    std::vector<std::pair<QString, QString>> pairs(QLatin1StringView option) const;

private:
    QStringList m_positional;
    QHash<QString, QStringList> m_values;
};

} // namespace rollbook::cli
