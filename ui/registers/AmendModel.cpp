// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/AmendModel.h"

#include "ui/shell/Privacy.h"
#include "ui/words/Dates.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Preview = AmendMarks::Preview;

bool isChange(const Preview& preview) {
    return !preview.refused && !preview.isUnchanged;
}

QString codeWords(const QString& code, std::optional<int> minutes = {}) {
    if (code.isEmpty())
        return AmendModel::tr("no mark");
    return minutes ? AmendModel::tr("%1, %2 min").arg(code).arg(*minutes) : code;
}

QString staysWords(const Privacy& privacy, const Preview& preview) {
    if (preview.refused)
        return privacy.sentence(*preview.refused);
    return preview.isUnchanged ? AmendModel::tr("It is that already.") : QString();
}

} // namespace

AmendModel::AmendModel(const School& school, const Privacy& privacy, QObject* parent)
    : QAbstractTableModel(parent)
    , m_school(school)
    , m_privacy(privacy) {}

void AmendModel::setPreviews(std::vector<Preview> previews) {
    beginResetModel();
    m_previews = std::move(previews);
    endResetModel();
}

AmendModel::Counts AmendModel::counts() const {
    Counts counts;
    for (const Preview& preview : m_previews)
        ++(preview.refused        ? counts.refused
           : preview.isUnchanged ? counts.unchanged
                                 : counts.changed);
    return counts;
}

std::vector<AmendMarks::Cell> AmendModel::changes() const {
    std::vector<AmendMarks::Cell> cells;
    for (const Preview& preview : m_previews)
        if (isChange(preview))
            cells.push_back(preview.cell);
    return cells;
}

int AmendModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_previews.size());
}

int AmendModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant AmendModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString shown = text(m_previews[std::size_t(index.row())], index.column());
    return role == Qt::DisplayRole || index.column() == Stays ? QVariant(shown) : QVariant();
}

QString AmendModel::text(const Preview& preview, int column) const {
    switch (column) {
    case Name: {
        const Pupil* pupil = m_school.roll.pupil(preview.cell.pupil);
        return pupil ? m_privacy.listName(*pupil) : QString();
    }
    case Session:
        return words::session(preview.cell.session);
    case From:
        return codeWords(preview.from);
    case To:
        return isChange(preview) ? codeWords(preview.cell.code, preview.cell.minutesLate)
                                 : codeWords(preview.from);
    case Stays:
        return staysWords(m_privacy, preview);
    default:
        return {};
    }
}

QVariant AmendModel::headerData(int section, Qt::Orientation orientation, int role) const {
    static constexpr std::array kHeads{QT_TR_NOOP("Name"), QT_TR_NOOP("Session"), QT_TR_NOOP("Now"),
                                       QT_TR_NOOP("Becomes"), QT_TR_NOOP("Stays because")};
    static_assert(kHeads.size() == kColumnCount);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= kColumnCount)
        return {};
    return tr(kHeads[std::size_t(section)]);
}

} // namespace rollbook
