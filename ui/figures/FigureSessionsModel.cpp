// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/FigureSessionsModel.h"

#include "core/office/School.h"
#include "ui/figures/FigureInk.h"
#include "ui/figures/FigureWords.h"
#include "ui/shell/Privacy.h"
#include "ui/words/Dates.h"

using namespace Qt::StringLiterals;

namespace rollbook {

FigureSessionsModel::FigureSessionsModel(const School& school, const Privacy& privacy,
                                         FigureSessions opened, QObject* parent)
    : QAbstractTableModel(parent)
    , m_school(school)
    , m_privacy(privacy)
    , m_opened(std::move(opened)) {
    show(Part::Counted);
}

void FigureSessionsModel::show(Part part) {
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_opened.sessions.size(); ++i)
        if (m_opened.sessions[i].isCounted == (part == Part::Counted))
            m_shown.push_back(i);
    endResetModel();
}

int FigureSessionsModel::count(Part part) const {
    return int(
        std::ranges::count(m_opened.sessions, part == Part::Counted, &FigureSession::isCounted));
}

int FigureSessionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

int FigureSessionsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant FigureSessionsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureSession& one = at(index.row());
    if (role == Qt::DisplayRole)
        return text(one, index.column());
    if (role == kInkRole)
        return inkOf(one, index.column());
    return {};
}

QString FigureSessionsModel::text(const FigureSession& one, int column) const {
    switch (column) {
    case Whom: {
        const Pupil* pupil = m_school.roll.pupil(one.pupil);
        return pupil ? m_privacy.listName(*pupil) : QString();
    }
    case When:
        return words::sessionInHeading(one.session);
    case Recorded:
        return one.reading.recorded;
    case ReadsAs:
        return one.reading.code;
    case Counts:
        return one.isCounted ? u"1"_s : u"–"_s;
    case Why:
        return whyCounted(one);
    default:
        return {};
    }
}

int FigureSessionsModel::inkOf(const FigureSession& one, int column) const {
    if (column == ReadsAs)
        return int(inkOfReading(one.reading));
    return int(column == Recorded ? Token::Muted : Token::Ink);
}

QVariant FigureSessionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    static constexpr std::array kHeads{QT_TR_NOOP("Pupil"),    QT_TR_NOOP("Session"),
                                       QT_TR_NOOP("Recorded"), QT_TR_NOOP("Reads as"),
                                       QT_TR_NOOP("Counts"),   QT_TR_NOOP("Why")};
    static_assert(kHeads.size() == kColumnCount);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= kColumnCount)
        return {};
    return tr(kHeads[std::size_t(section)]);
}

} // namespace rollbook
