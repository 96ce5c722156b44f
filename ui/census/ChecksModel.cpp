// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/census/ChecksModel.h"

#include "core/roll/Roll.h"
#include "ui/figures/FigureInk.h"
#include "ui/shell/Privacy.h"
#include "ui/words/Dates.h"
#include "ui/words/Names.h"
#include "ui/words/Sentences.h"

#include <map>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// A heading's id; a problem's is its group's row + 1.
constexpr quintptr kHeading = 0;

} // namespace

ChecksModel::ChecksModel(const Roll& roll, const Privacy& privacy, QObject* parent)
    : QAbstractItemModel(parent)
    , m_roll(roll)
    , m_privacy(privacy) {}

void ChecksModel::setProblems(std::vector<CensusProblem> problems) {
    std::map<CensusProblemKind, std::vector<CensusProblem>> byKind;
    for (CensusProblem& problem : problems)
        byKind[problem.kind].push_back(std::move(problem));
    beginResetModel();
    m_groups.clear();
    for (auto& [kind, some] : byKind)
        m_groups.push_back({kind, std::move(some)});
    endResetModel();
}

const CensusProblem* ChecksModel::problemAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == kHeading)
        return nullptr;
    return &m_groups[index.internalId() - 1].problems[std::size_t(index.row())];
}

void ChecksModel::namesChanged() {
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex heading = index(group, 0);
        Q_EMIT dataChanged(index(0, 0, heading), index(rowCount(heading) - 1, 0, heading));
    }
}

QModelIndex ChecksModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : kHeading);
}

QModelIndex ChecksModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == kHeading)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, kHeading);
}

int ChecksModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == kHeading && parent.column() == 0
               ? int(m_groups[std::size_t(parent.row())].problems.size())
               : 0;
}

int ChecksModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant ChecksModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CensusProblem* problem = problemAt(index);
    if (role == kBoldRole)
        return problem == nullptr;
    if (role != Qt::DisplayRole)
        return {};
    if (problem)
        return text(*problem);
    const Group& group = m_groups[std::size_t(index.row())];
    return u"%1  %2"_s.arg(words::name(group.kind), words::count(qint64(group.problems.size())));
}

// The name in the sentence is hidden with every other.
QString ChecksModel::text(const CensusProblem& problem) const {
    if (!m_privacy.isHidden())
        return sentence(problem.error);
    Error shown = problem.error;
    const Pupil* pupil = m_roll.pupil(problem.pupil);
    shown.detail[u"name"_s] = pupil ? m_privacy.listName(*pupil) : QString();
    if (shown.detail.contains(u"other"_s))
        shown.detail[u"other"_s] = m_privacy.name(shown.detail[u"other"_s].toString());
    return sentence(shown);
}

} // namespace rollbook
