// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/SetupWords.h"

#include "core/calendar/CensusPeriod.h"
#include "ui/words/Dates.h"
#include "ui/words/Names.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rollbook::setupwords {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("setup", text);
}

bool isDigits(const QString& text, qsizetype least, qsizetype most) {
    return text.size() >= least && text.size() <= most
           && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

struct FieldWords {
    const char* id;
    const char* words;
};
constexpr FieldWords kFields[] = {
    {"upn", QT_TRANSLATE_NOOP("setup", "UPN")},
    {"admissionNumber", QT_TRANSLATE_NOOP("setup", "Admission number")},
    {"name", QT_TRANSLATE_NOOP("setup", "Name")},
    {"birth", QT_TRANSLATE_NOOP("setup", "Date of birth")},
    {"yearGroup", QT_TRANSLATE_NOOP("setup", "Year group")},
    {"className", QT_TRANSLATE_NOOP("setup", "Class")},
    {"entry", QT_TRANSLATE_NOOP("setup", "Entry date")},
    {"leaving", QT_TRANSLATE_NOOP("setup", "Leaving date")},
    {"sen", QT_TRANSLATE_NOOP("setup", "Special educational needs")},
    {"mark", QT_TRANSLATE_NOOP("setup", "Mark")},
    {"address1", QT_TRANSLATE_NOOP("setup", "Address, line 1")},
    {"address2", QT_TRANSLATE_NOOP("setup", "Address, line 2")},
    {"address3", QT_TRANSLATE_NOOP("setup", "Address, line 3")},
};

// "doNotContact" -> "Do not contact": ids are their own words where no better ones are listed.
QString spelledOut(const QString& id) {
    QString words;
    for (const QChar c : id)
        words += c.isUpper() ? u" "_s + c.toLower() : QString(c);
    return words.left(1).toUpper() + words.mid(1);
}

QString sessionsOf(int sessions) {
    return sessions == 0   ? tr("No sessions.")
           : sessions == 1 ? tr("One session.")
                           : tr("Two sessions.");
}

} // namespace

QString of(DayKind kind) {
    switch (kind) {
    case DayKind::School:
        return tr("School day");
    case DayKind::PartlyClosed:
        return tr("Partly closed");
    case DayKind::Weekend:
        return tr("Weekend");
    case DayKind::OutsideTerm:
        return tr("Outside term");
    case DayKind::Break:
        return tr("Break");
    case DayKind::Inset:
        return tr("INSET day");
    case DayKind::BankHoliday:
        return tr("Bank holiday");
    case DayKind::PlannedClosure:
        return tr("Planned closure");
    case DayKind::UnplannedClosure:
        return tr("Unplanned closure");
    }
    return {};
}

QString of(const YearDay& day) {
    const QString kind = day.isWhole() ? of(day.morning)
                                       : tr("%1 in the morning, %2 in the afternoon")
                                             .arg(of(day.morning).toLower(), of(day.afternoon).toLower());
    QStringList parts{kind};
    for (const QString& why : day.why)
        if (why != kind)
            parts.append(why);
    return u"%1: %2. %3"_s.arg(words::dateInHeading(day.date), parts.join(u", "_s),
                               sessionsOf(day.sessions));
}

QString of(const YearCount& count) {
    return tr("%1 school days, %2 sessions")
        .arg(words::count(count.days), words::count(count.sessions));
}

QString censusLine(const CensusPeriod& period) {
    return tr("%1: %2 · census day %3 · return by %4")
        .arg(words::name(period.term), words::range(period.window),
             words::dateInTable(period.censusDay), words::dateInTable(period.returnBy));
}

QString field(const QString& id) {
    for (const FieldWords& row : kFields)
        if (id == QLatin1StringView(row.id))
            return tr(row.words);
    for (const CharacteristicKind& kind : nationalCharacteristics())
        if (kind.id == id)
            return kind.label;
    return spelledOut(id);
}

QString counts(const ImportReport& report, ImportMode mode) {
    const bool isPlan = mode == ImportMode::DryRun;
    QStringList parts;
    const auto add = [&](qsizetype count, const QString& words) {
        if (count > 0)
            parts.append(words.arg(words::count(count)));
    };
    add(report.created, isPlan ? tr("%1 would be new") : tr("%1 new"));
    add(report.updated, isPlan ? tr("%1 would change") : tr("%1 changed"));
    add(report.amended, isPlan ? tr("%1 would be amended") : tr("%1 amended"));
    add(report.unchanged, tr("%1 unchanged"));
    add(report.waiting, isPlan ? tr("%1 would wait for a decision") : tr("%1 wait for a decision"));
    const qsizetype problems = qsizetype(report.problems.size());
    const qsizetype warnings = qsizetype(report.warnings.size());
    add(problems, problems == 1 ? tr("%1 problem held back") : tr("%1 problems held back"));
    add(warnings, warnings == 1 ? tr("%1 warning") : tr("%1 warnings"));
    return parts.isEmpty() ? tr("Nothing in it") : parts.join(u" · "_s);
}

QString bytes(qint64 bytes) {
    return QLocale(QLocale::English, QLocale::UnitedKingdom)
        .formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString closureScope(const Closure& closure) {
    if (closure.isWholeSchool())
        return tr("Whole school");
    QStringList parts;
    for (const YearGroup year : closure.years)
        parts.append(words::name(year));
    for (const QString& name : closure.classes)
        parts.append(name);
    return parts.join(u", "_s);
}

QString closureTimes(const Closure& closure) {
    const QString days = closure.range.from == closure.range.to
                             ? words::dateInTable(closure.range.from)
                             : words::range(closure.range);
    if (!closure.half)
        return days;
    return u"%1, %2"_s.arg(days, words::half(*closure.half));
}

QString faultOf(const SchoolDetails& details) {
    if (details.name.trimmed().isEmpty())
        return tr("The school needs a name: it stands on every page that leaves.");
    if (!isDigits(details.council, 3, 3))
        return tr("The LA number has three figures, 204 for example. The council’s letters show it.");
    if (!isDigits(details.establishment, 4, 4))
        return tr("The establishment number has four figures. Together with the LA number it is the "
                  "school’s DfE number.");
    if (!details.urn.isEmpty() && !isDigits(details.urn, 5, 7))
        return tr("The URN has six figures. Leave it empty if you do not have it at hand.");
    return {};
}

} // namespace rollbook::setupwords
