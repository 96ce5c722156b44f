// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/LateFigure.h"

#include "ui/words/Dates.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qsizetype kMostAdded = 12; // as many as a person adds up in one look

QString tr(const char* text) {
    return QCoreApplication::translate("latebook", text);
}

std::vector<PupilId> pupilsOf(const LateRow& row) {
    if (row.pupil)
        return {*row.pupil};
    std::set<PupilId> pupils;
    for (const LateTime& each : row.times)
        pupils.insert(each.pupil);
    return {pupils.begin(), pupils.end()};
}

// Of those behind the figure only the row's: another weekday or class is another row.
void keepOnly(const LateRow& row, FigureSessions& opened) {
    std::set<std::pair<PupilId, SessionKey>> mine;
    for (const LateTime& each : row.times)
        mine.emplace(each.pupil, each.session);
    std::erase_if(opened.sessions, [&mine](const FigureSession& each) {
        return !mine.contains({each.pupil, each.session});
    });
    opened.totals = {};
    for (const FigureSession& each : opened.sessions)
        if (each.isCounted)
            opened.totals.count(each.reading.code, each.reading.judgement, 1);
}

// "5 + 3"; empty: too many to be looked through.
QString partsOf(const LateRow& row, bool isAfterClose) {
    QStringList parts;
    for (const LateTime& each : row.times)
        if (each.isAfterClose == isAfterClose && each.minutes)
            parts += words::count(*each.minutes);
    return parts.size() > kMostAdded ? QString() : parts.join(u" + "_s);
}

QString minutesLine(const QString& code, const LateSum& sum, const QString& parts) {
    QString line = tr("%1: %2 minutes lost").arg(code, words::count(sum.minutes));
    if (parts.contains(u'+'))
        line += u" = "_s + parts;
    if (sum.withoutMinutes > 0)
        line += tr(", and %1 without minutes").arg(words::count(sum.withoutMinutes));
    return line + u'.';
}

} // namespace

FigureSessions openLateness(const School& school, const LateRow& row, const DateRange& range,
                            const AsAt& asAt, const QString& code) {
    const Figure figure = code.isEmpty() ? Figure{.kind = FigureKind::Late}
                                         : Figure{.kind = FigureKind::Code, .code = code};
    const std::vector<PupilId> pupils = pupilsOf(row);
    std::optional<FigureSessions> opened;
    for (const auto& [year, reg] : school.registers) {
        if (!year.range().overlaps(range))
            continue;
        FigureSessions part = openFigure(*reg, pupils, range, asAt, figure);
        if (!opened) {
            opened = std::move(part);
            continue;
        }
        opened->totals += part.totals;
        std::ranges::move(part.sessions, std::back_inserter(opened->sessions));
    }
    if (!opened)
        return {};
    if (!row.pupil)
        keepOnly(row, *opened);
    if (row.late.times > 0 && code != u"U")
        opened->besides += minutesLine(u"L"_s, row.late, partsOf(row, false));
    if (row.afterClose.times > 0 && code != u"L")
        opened->besides += minutesLine(u"U"_s, row.afterClose, partsOf(row, true));
    return *std::move(opened);
}

} // namespace rollbook
