// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/WordsModel.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("letters", text);
}

QString standing(const WordsRow& row) {
    if (row.isEdited)
        return tr("not kept");
    return row.isOwn ? tr("own words") : QString();
}

} // namespace

WordsModel::WordsModel(QObject* parent)
    : RowsModel({tr("Letter"), QString()}, parent) {}

int WordsModel::place(const QString& id) const {
    const auto found = std::ranges::find(rows(), id, &WordsRow::id);
    return found == rows().end() ? -1 : int(found - rows().begin());
}

QVariant WordsModel::cell(const WordsRow& row, int column, int role) const {
    if (role == Qt::ToolTipRole)
        return row.title;
    if (role == Qt::AccessibleTextRole && column == Title)
        return u"%1 %2"_s.arg(row.title, standing(row)).trimmed();
    if (role == kInkRole && column == Standing)
        return int(row.isEdited ? Token::Late : Token::Muted);
    if (role != Qt::DisplayRole)
        return {};
    return column == Title ? row.title : standing(row);
}

} // namespace rollbook
