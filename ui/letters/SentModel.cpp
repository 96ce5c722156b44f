// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/SentModel.h"

#include "ui/shell/Privacy.h"
#include "ui/widgets/FilterLine.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("letters", text);
}

QStringList heads() {
    return {tr("Sent"), tr("Name"), tr("Class"), tr("Letter"), tr("To"), tr("Since then")};
}

QString standingWords(const SentRow& row) {
    QStringList parts;
    if (row.hasChanged)
        parts.append(tr("the register has changed"));
    if (!row.words.isEmpty())
        parts.append(row.words);
    return parts.join(u" · "_s);
}

Token inkOf(const SentRow& row) {
    if (row.standing == SentStanding::NoAnswer || row.standing == SentStanding::Returned)
        return Token::Unauthorised;
    return row.hasChanged ? Token::Late : Token::Muted;
}

} // namespace

SentModel::SentModel(const School& school, const Privacy& privacy, QObject* parent)
    : RowsModel(heads(), parent)
    , m_school(school)
    , m_privacy(privacy) {}

QVariant SentModel::cell(const SentRow& row, int column, int role) const {
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == kInkRole)
        return int(column == Standing ? inkOf(row) : Token::Ink);
    return {};
}

QString SentModel::text(const SentRow& row, int column) const {
    const Pupil* pupil = m_school.roll.pupil(row.pupil);
    switch (column) {
    case On:
        return words::dateInTable(row.on);
    case Name:
        return pupil ? m_privacy.listName(*pupil) : QString();
    case ClassName:
        return pupil ? pupil->classOn(row.on) : QString();
    case Letter:
        return m_privacy.words(row.title);
    case To:
        return m_privacy.name(row.recipient);
    default:
        return standingWords(row);
    }
}

SentFilter::SentFilter(const SentModel& model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model) {}

void SentFilter::setFilter(const QString& typed) {
    m_typed = typed;
    invalidateFilter();
}

bool SentFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    return m_typed.isEmpty() ||
           matchesFilter(m_model.rows().at(std::size_t(row)).searched, m_typed);
}

} // namespace rollbook
