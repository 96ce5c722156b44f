// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/PunctualityModels.h"

#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("latebook", text);
}

QString some(int count) {
    return count == 0 ? QString() : words::count(count);
}

QString sumText(const PunctualitySum& row, int column) {
    switch (column) {
    case PunctualityModel::Who:
        return row.who.isEmpty() ? tr("nobody") : row.who;
    case PunctualityModel::Due:
        return words::count(row.due);
    case PunctualityModel::Late:
        return some(row.late);
    case PunctualityModel::MinutesLate:
        return some(row.minutesLate);
    case PunctualityModel::NotTaken:
        return some(row.notTaken());
    case PunctualityModel::Blanks:
        return some(row.blanks);
    default:
        return some(row.mended);
    }
}

QString takenWords(const RegisterTaking& row) {
    if (row.isImported)
        return tr("from a file");
    if (!row.takenAt.isValid())
        return tr("not taken");
    return row.takenAt.date() == row.session.date ? words::time(row.takenAt.time())
                                                  : words::dateTime(row.takenAt);
}

QString takingText(const RegisterTaking& row, int column) {
    switch (column) {
    case TakingsModel::When:
        return words::session(row.session);
    case TakingsModel::ClassName:
        return row.className;
    case TakingsModel::Taken:
        return takenWords(row);
    case TakingsModel::By:
        return row.takenBy;
    case TakingsModel::Late:
        return row.minutesLate() > 0 ? tr("%1 min").arg(words::count(row.minutesLate()))
                                     : QString();
    case TakingsModel::Blanks:
        return some(row.blanks);
    default:
        return some(row.mended);
    }
}

} // namespace

PunctualityModel::PunctualityModel(QObject* parent)
    : RowsModel({tr("Who"), tr("Registers due"), tr("Taken late"), tr("Minutes late"),
                 tr("Not taken"), tr("Blanks left"), tr("Codes mended")},
                parent) {}

QVariant PunctualityModel::cell(const PunctualitySum& row, int column, int role) const {
    if (role == Qt::DisplayRole)
        return sumText(row, column);
    if (role == kInkRole)
        return int(column == NotTaken               ? Token::Unauthorised
                   : column == Late || column == MinutesLate ? Token::Late
                                                             : Token::Ink);
    return {};
}

TakingsModel::TakingsModel(QObject* parent)
    : RowsModel({tr("Session"), tr("Class"), tr("Taken"), tr("By"), tr("Late"), tr("Blanks left"),
                 tr("Codes mended")},
                parent) {}

QVariant TakingsModel::cell(const RegisterTaking& row, int column, int role) const {
    if (role == Qt::DisplayRole)
        return takingText(row, column);
    if (role == kInkRole)
        return int(column == Taken && !row.isTaken() ? Token::Unauthorised
                   : column == Late                  ? Token::Late
                                                     : Token::Ink);
    return {};
}

} // namespace rollbook
