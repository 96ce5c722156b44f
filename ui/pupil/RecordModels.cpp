// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/RecordModels.h"

#include "ui/words/AbsenceWords.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("pupil", text);
}

QString sessionsOr(const std::optional<int>& sessions, const QString& none) {
    return sessions ? words::count(*sessions) : none;
}

QString statusWords(const AbsenceRow& row) {
    const QString words = words::name(row.status);
    return words.isEmpty() ? tr("not persistent") : words;
}

// In the order of the rows.
QStringList figuresOf(const AbsenceRow& row) {
    const QString never = u"–"_s;
    return {words::share(row.possible - row.absent, row.possible),
            statusWords(row),
            tr("%1 of %2").arg(words::count(row.absent), words::count(row.possible)),
            sessionsOr(row.untilPersistent, never),
            sessionsOr(row.toLeavePersistent, never),
            sessionsOr(row.mayStillMiss, never),
            words::count(row.remaining)};
}

} // namespace

std::vector<StandingRow> standingRows(const AbsenceRow& now, const AbsenceRow* then) {
    const QStringList labels{tr("Attendance"),
                             tr("Status"),
                             tr("Absent"),
                             tr("Until persistent"),
                             tr("To leave persistent"),
                             tr("May still miss"),
                             tr("Left this year")};
    const QStringList figures = figuresOf(now);
    const QStringList supposed = then ? figuresOf(*then) : QStringList();
    std::vector<StandingRow> rows;
    for (int i = 0; i < int(labels.size()); ++i)
        rows.push_back({labels[i], figures[i], supposed.value(i)});
    return rows;
}

StandingModel::StandingModel(QObject* parent)
    : RowsModel({tr("Sessions"), tr("Now"), tr("Then")}, parent) {}

QVariant StandingModel::cell(const StandingRow& row, int column, int role) const {
    if (role == Qt::DisplayRole)
        return column == Label ? row.label : column == Now ? row.now : row.then;
    if (role == kBoldRole)
        return column == Then && row.then != row.now;
    if (role == kInkRole && column == Label)
        return int(Token::Muted);
    return {};
}

void TermsModel::setTotals(words::TotalsWords totals) {
    beginResetModel();
    m_totals = std::move(totals);
    endResetModel();
}

int TermsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_totals.rows.size());
}

int TermsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_totals.heads.size());
}

QVariant TermsModel::data(const QModelIndex& index, int role) const {
    const bool isFigure = index.column() > 0;
    if (role == Qt::TextAlignmentRole)
        return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return m_totals.rows[std::size_t(index.row())].value(index.column());
    if (role == kInkRole && isFigure && data(index, Qt::DisplayRole).toString() == u"0")
        return int(Token::Muted);
    return {};
}

QVariant TermsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_totals.heads.value(section)) : QVariant();
}

} // namespace rollbook
