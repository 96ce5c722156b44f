// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/Figure.h"

#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("figures", text);
}

int codeCount(const QString& code, const Totals& totals) {
    return totals.codes.of(code);
}

} // namespace

int countOf(const Figure& figure, const Totals& totals) {
    switch (figure.kind) {
    case FigureKind::Possible:
        return totals.possible;
    case FigureKind::Attended:
    case FigureKind::Attendance:
        return totals.attended;
    case FigureKind::Authorised:
        return totals.authorised;
    case FigureKind::Unauthorised:
        return totals.unauthorised;
    case FigureKind::Late:
        return totals.late;
    case FigureKind::Missing:
        return totals.missing;
    case FigureKind::Unknown:
        return totals.unknown;
    case FigureKind::Code:
        return codeCount(figure.code, totals);
    case FigureKind::Absence:
        return totals.absent();
    }
    return 0;
}

bool isRate(FigureKind kind) {
    return kind == FigureKind::Attendance || kind == FigureKind::Absence;
}

std::optional<Rate> rateOf(const Figure& figure, const Totals& totals) {
    return isRate(figure.kind) ? Rate::make(countOf(figure, totals), totals.possible)
                               : std::nullopt;
}

QString figureName(const Figure& figure) {
    switch (figure.kind) {
    case FigureKind::Possible:
        return tr("Possible");
    case FigureKind::Attended:
        return tr("Attended");
    case FigureKind::Authorised:
        return tr("Authorised");
    case FigureKind::Unauthorised:
        return tr("Unauthorised");
    case FigureKind::Late:
        return tr("Late");
    case FigureKind::Missing:
        return tr("No mark");
    case FigureKind::Unknown:
        return tr("Unknown codes");
    case FigureKind::Code:
        return figure.code;
    case FigureKind::Attendance:
        return tr("Attendance");
    case FigureKind::Absence:
        return tr("Absence");
    }
    return {};
}

QString figureMeaning(const Figure& figure, const CodeBook& codes, QDate date) {
    if (figure.kind != FigureKind::Code)
        return figureName(figure);
    const Judgement judgement = codes.judge(figure.code, date);
    return judgement.isKnown() ? u"%1, %2"_s.arg(figure.code, judgement.code->description)
                               : tr("%1, in no code set").arg(figure.code);
}

QString figureText(const Figure& figure, const Totals& totals) {
    if (!isRate(figure.kind))
        return words::count(countOf(figure, totals));
    const auto rate = rateOf(figure, totals);
    return rate ? percentHalfUpOneDecimal(*rate) + u'%' : tr("none");
}

std::vector<Figure> figuresOf(const Totals& totals) {
    using enum FigureKind;
    std::vector<Figure> figures;
    for (const FigureKind kind :
         {Attendance, Absence, Possible, Attended, Authorised, Unauthorised, Late, Missing})
        figures.push_back({.kind = kind});
    if (totals.unknown > 0)
        figures.push_back({.kind = Unknown});
    for (const auto& [code, count] : totals.codes)
        figures.push_back({.kind = Code, .code = code});
    return figures;
}

} // namespace rollbook
