// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/charts/AbsenceCharts.h"

#include "ui/words/AbsenceWords.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Marker = ChartLook::Marker;

constexpr std::size_t kCodesShown = 10; // the rest are one bar
constexpr int kWhole = 10'000;          // hundredths of a percent

QString tr(const char* text) {
    return QCoreApplication::translate("absence", text);
}

// In hundredths of a percent; nothing of nothing. Cut, for whoever tells it rounds: rounded twice
// a label would say another figure than the table.
std::optional<int> hundredthsOf(int part, int whole) {
    if (whole <= 0)
        return std::nullopt;
    return int(qint64(part) * kWhole / whole);
}

std::optional<int> attendanceOf(const SessionCounts& counts) {
    return hundredthsOf(counts.possible - counts.absent(), counts.possible);
}

QString titleOf(AbsenceChart chart, const ChartedGroup& group) {
    return u"%1 · %2"_s.arg(name(chart), group.name);
}

QString days(const ChartedGroup& group) {
    return words::range({group.year.year().firstDay(), group.on});
}

// "England 2025/26, daily estimate to July 2026: ..."
QString sourceOf(const Benchmark& national) {
    return tr("%1 %2: %3 to %4, %5.")
        .arg(national.country, national.year.toString(), words::name(national.basis),
             national.until, national.source);
}

ChartSeries level(const QString& name, const ChartLook& look, int value, std::size_t categories) {
    return {name, look, std::vector<std::optional<int>>(categories, value)};
}

// The nth school week beside the nth of last year.
struct TwoYears {
    explicit TwoYears(const ChartedGroup& group)
        : now(countsByWeek(group.year, group.rows, group.on)) {
        if (group.yearBefore)
            before = countsByWeek(*group.yearBefore, group.rows, group.yearBefore->year().lastDay());
        if (std::ranges::all_of(before, [](const WeekCounts& week) { return week.counts.possible == 0; }))
            before.clear();
    }
    std::size_t weeks() const { return std::max(now.size(), before.size()); }
    std::vector<WeekCounts> now;
    std::vector<WeekCounts> before;
};

ChartSeries attendanceBy(const QString& name, const ChartLook& look,
                         const std::vector<WeekCounts>& weeks) {
    ChartSeries series{name, look, {}};
    for (const WeekCounts& week : weeks)
        series.values.push_back(attendanceOf(week.counts));
    return series;
}

QStringList cellsOf(const std::vector<WeekCounts>& weeks, std::size_t nth) {
    if (nth >= weeks.size())
        return {QString(), QString(), QString(), QString()};
    const SessionCounts& counts = weeks[nth].counts;
    return {words::dateInTable(weeks[nth].monday), words::count(counts.possible),
            words::count(counts.absent()), words::attendance(counts)};
}

Chart weeksChart(const ChartedGroup& group) {
    const TwoYears years(group);
    Chart chart{.title = titleOf(AbsenceChart::Weeks, group),
                .note = tr("Attendance of possible sessions in each school week, %1.").arg(days(group)),
                .shape = Chart::Shape::Lines,
                .unit = Chart::Unit::Hundredths,
                .along = tr("School week of the year"),
                .measure = tr("Attendance, %"),
                .categories = {},
                .series = {},
                .heads = {tr("Week"), tr("From"), tr("Possible"), tr("Absent"), tr("Attendance"),
                          tr("Last year from"), tr("Possible"), tr("Absent"), tr("Attendance")},
                .rows = {}};
    if (years.now.empty())
        return chart;
    chart.series.push_back(attendanceBy(
        group.year.year().toString(),
        {.ink = Token::Accent, .line = Qt::SolidLine, .marker = Marker::Dot}, years.now));
    if (!years.before.empty()) {
        chart.series.push_back(
            attendanceBy(group.yearBefore->year().toString(),
                         {.ink = Token::Muted, .line = Qt::DashLine}, years.before));
        chart.note += tr(" Last year: of those still on roll, week by week of the year.");
    }
    if (group.national) {
        const int value = kWhole - group.national->absence;
        chart.series.push_back(level(tr("%1 %2 %3").arg(group.national->country,
                                                       group.national->year.toString(),
                                                       words::hundredths(value)),
                                     {.ink = Token::Unauthorised, .line = Qt::DotLine}, value,
                                     years.weeks()));
        chart.note += u' ' + sourceOf(*group.national);
    }
    if (group.target)
        chart.series.push_back(level(tr("Target %1").arg(words::hundredths(*group.target * 10)),
                                     {.ink = Token::Present, .line = Qt::DashDotLine},
                                     *group.target * 10, years.weeks()));
    for (std::size_t nth = 0; nth < years.weeks(); ++nth) {
        chart.categories.append(words::count(qint64(nth) + 1));
        chart.rows.push_back(QStringList{words::count(qint64(nth) + 1)} + cellsOf(years.now, nth) +
                             cellsOf(years.before, nth));
    }
    return chart;
}

QString codeName(const ChartedGroup& group, const QString& code) {
    const Judgement judged = group.year.codes().judge(code, group.on);
    return judged.code ? u"%1 %2"_s.arg(code, judged.code->description) : code;
}

// The commonest, and what is left as one.
std::vector<CodeSessions> codesShown(std::vector<CodeSessions> codes, const QString& others) {
    if (codes.size() <= kCodesShown)
        return codes;
    CodeSessions rest{others};
    for (std::size_t nth = kCodesShown - 1; nth < codes.size(); ++nth) {
        rest.authorised += codes[nth].authorised;
        rest.unauthorised += codes[nth].unauthorised;
    }
    codes.resize(kCodesShown - 1);
    codes.push_back(rest);
    return codes;
}

Chart codesChart(const ChartedGroup& group) {
    const std::vector<CodeSessions> codes = absenceByCode(group.year, group.rows, group.on);
    int missed = 0;
    for (const CodeSessions& code : codes)
        missed += code.sessions();
    Chart chart{.title = titleOf(AbsenceChart::Codes, group),
                .note = tr("Sessions missed under each code, %1: %2 in all.")
                            .arg(days(group), words::count(missed)),
                .shape = Chart::Shape::Across,
                .unit = Chart::Unit::Count,
                .along = {},
                .measure = tr("Sessions missed"),
                .categories = {},
                .series = {{tr("Authorised"), {.ink = Token::Authorised, .fill = Qt::BDiagPattern}, {}},
                           {tr("Unauthorised"), {.ink = Token::Unauthorised, .fill = Qt::SolidPattern}, {}}},
                .heads = {tr("Code"), tr("Authorised"), tr("Unauthorised"), tr("Sessions"),
                          tr("Of all missed")},
                .rows = {}};
    for (const CodeSessions& code : codes)
        chart.rows.push_back({codeName(group, code.code), words::count(code.authorised),
                              words::count(code.unauthorised), words::count(code.sessions()),
                              words::share(code.sessions(), missed)});
    for (const CodeSessions& code : codesShown(codes, tr("Others"))) {
        chart.categories.append(u"%1 · %2"_s.arg(codeName(group, code.code), words::count(code.sessions())));
        chart.series[0].values.push_back(code.authorised);
        chart.series[1].values.push_back(code.unauthorised);
    }
    return chart;
}

Chart weekdaysChart(const ChartedGroup& group) {
    const CountsByWeekday counts = countsByWeekday(group.year, group.rows, group.on);
    Chart chart{.title = titleOf(AbsenceChart::Weekdays, group),
                .note = tr("Of the possible sessions of each weekday, those missed, %1.").arg(days(group)),
                .shape = Chart::Shape::Bars,
                .unit = Chart::Unit::Hundredths,
                .along = {},
                .measure = tr("Absence, %"),
                .categories = {},
                .series = {{tr("Morning"), {.ink = Token::Accent, .fill = Qt::SolidPattern}, {}},
                           {tr("Afternoon"), {.ink = Token::Accent, .fill = Qt::BDiagPattern}, {}}},
                .heads = {tr("Weekday"), tr("Possible, morning"), tr("Missed"), tr("Absence"),
                          tr("Possible, afternoon"), tr("Missed"), tr("Absence")},
                .rows = {}};
    int possible = 0;
    for (std::size_t day = 0; day < kWeekdays; ++day) {
        QStringList row{QLocale().standaloneDayName(int(day) + Qt::Monday)};
        chart.categories.append(row.front());
        for (const std::size_t half : {std::size_t(0), std::size_t(1)}) {
            const SessionCounts& each = counts[day][half];
            possible += each.possible;
            chart.series[half].values.push_back(hundredthsOf(each.absent(), each.possible));
            row += {words::count(each.possible), words::count(each.absent()),
                    words::share(each.absent(), each.possible)};
        }
        chart.rows.push_back(row);
    }
    if (possible == 0)
        chart.categories.clear();
    return chart;
}

struct BandRow {
    const char* name;
    ChartLook look;
};
// From an empty box to a full one, so that the heavier is the graver.
constexpr std::array<BandRow, kAbsenceBands> kBands{{
    {QT_TRANSLATE_NOOP("absence", "Under 5%"), {.ink = Token::Present, .fill = Qt::NoBrush}},
    {QT_TRANSLATE_NOOP("absence", "5% to 10%"), {.ink = Token::Present, .fill = Qt::Dense6Pattern}},
    {QT_TRANSLATE_NOOP("absence", "10% to 20%"), {.ink = Token::Persistent, .fill = Qt::BDiagPattern}},
    {QT_TRANSLATE_NOOP("absence", "20% to 50%"), {.ink = Token::Persistent, .fill = Qt::DiagCrossPattern}},
    {QT_TRANSLATE_NOOP("absence", "50% and more"), {.ink = Token::Severe, .fill = Qt::SolidPattern}},
}};

Chart bandsChart(const ChartedGroup& group) {
    const std::vector<WeekBands> weeks = bandsByWeek(group.year, group.cohort, group.on);
    Chart chart{.title = titleOf(AbsenceChart::Bands, group),
                .note = tr("Pupils aged 5 to 15 by how much of their year they had missed at the end "
                           "of each school week, %1; from ten school days on, before which a figure "
                           "says nothing. 10% and more is persistent, 50% severe.")
                            .arg(days(group)),
                .shape = Chart::Shape::Stacked,
                .unit = Chart::Unit::Count,
                .along = tr("School week that began on"),
                .measure = tr("Pupils"),
                .categories = {},
                .series = {},
                .heads = {tr("Week from")},
                .rows = {}};
    for (const BandRow& band : kBands) {
        chart.series.push_back({tr(band.name), band.look, {}});
        chart.heads.append(tr(band.name));
    }
    chart.heads += {tr("Pupils"), tr("Persistent")};
    for (const WeekBands& week : weeks) {
        chart.categories.append(week.monday.toString(u"dd/MM"_s));
        QStringList row{words::dateInTable(week.monday)};
        for (std::size_t band = 0; band < kAbsenceBands; ++band) {
            chart.series[band].values.push_back(week.pupils[band]);
            row.append(words::count(week.pupils[band]));
        }
        const int persistent = week.in(AbsenceBand::From10) + week.in(AbsenceBand::From20) +
                               week.in(AbsenceBand::From50);
        chart.rows.push_back(row + QStringList{words::count(week.all()), words::share(persistent, week.all())});
    }
    return chart;
}

} // namespace

QString name(AbsenceChart chart) {
    switch (chart) {
    case AbsenceChart::Weeks:
        return tr("Attendance by week");
    case AbsenceChart::Codes:
        return tr("Reasons by code");
    case AbsenceChart::Weekdays:
        return tr("Weekday and session");
    case AbsenceChart::Bands:
        return tr("Bands through the year");
    }
    return {};
}

Chart makeChart(AbsenceChart chart, const ChartedGroup& group) {
    switch (chart) {
    case AbsenceChart::Weeks:
        return weeksChart(group);
    case AbsenceChart::Codes:
        return codesChart(group);
    case AbsenceChart::Weekdays:
        return weekdaysChart(group);
    case AbsenceChart::Bands:
        return bandsChart(group);
    }
    return {};
}

} // namespace rollbook
