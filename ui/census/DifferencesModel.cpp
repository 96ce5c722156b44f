// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/census/CopiesModel.h"
#include "ui/shell/Privacy.h"
#include "ui/words/Dates.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// What CensusDifference calls them, and what a person does. Codes call themselves.
struct Named {
    QLatin1StringView figure;
    const char* name;
};
constexpr std::array kNames{
    Named{"pupil"_L1, QT_TRANSLATE_NOOP("rollbook::DifferencesModel", "In the return")},
    Named{"upn"_L1, QT_TRANSLATE_NOOP("rollbook::DifferencesModel", "UPN")},
    Named{"surname"_L1, QT_TRANSLATE_NOOP("rollbook::DifferencesModel", "Surname")},
    Named{"forename"_L1, QT_TRANSLATE_NOOP("rollbook::DifferencesModel", "Forename")},
    Named{"dateOfBirth"_L1, QT_TRANSLATE_NOOP("rollbook::DifferencesModel", "Date of birth")},
    Named{"enrolmentStatus"_L1, QT_TRANSLATE_NOOP("rollbook::DifferencesModel", "Status")},
    Named{"onRoll"_L1, QT_TRANSLATE_NOOP("rollbook::DifferencesModel", "On roll")},
    Named{"entryDate"_L1, QT_TRANSLATE_NOOP("rollbook::DifferencesModel", "Entry date")},
    Named{"leavingDate"_L1, QT_TRANSLATE_NOOP("rollbook::DifferencesModel", "Leaving date")},
    Named{"possible"_L1, QT_TRANSLATE_NOOP("rollbook::DifferencesModel", "Possible")},
    Named{"attended"_L1, QT_TRANSLATE_NOOP("rollbook::DifferencesModel", "Attended")},
    Named{"authorised"_L1, QT_TRANSLATE_NOOP("rollbook::DifferencesModel", "Authorised")},
    Named{"unauthorised"_L1, QT_TRANSLATE_NOOP("rollbook::DifferencesModel", "Unauthorised")},
    Named{"missing"_L1, QT_TRANSLATE_NOOP("rollbook::DifferencesModel", "No mark")},
    Named{"unknown"_L1, QT_TRANSLATE_NOOP("rollbook::DifferencesModel", "Unknown codes")},
    Named{"late"_L1, QT_TRANSLATE_NOOP("rollbook::DifferencesModel", "Late")},
};

bool isName(const QString& figure) {
    return figure == "pupil"_L1 || figure == "surname"_L1 || figure == "forename"_L1;
}

// Dates and yes or no as everywhere else on the screen; nothing is a dash.
QString shown(const Privacy& privacy, const QString& figure, const QString& value) {
    if (value.isEmpty())
        return u"–"_s;
    if (isName(figure))
        return privacy.name(value);
    if (figure == "onRoll"_L1)
        return value == "true"_L1 ? DifferencesModel::tr("yes") : DifferencesModel::tr("no");
    const QDate date = QDate::fromString(value, Qt::ISODate);
    return date.isValid() ? words::dateInTable(date) : value;
}

} // namespace

QString differenceName(const QString& figure) {
    const auto found = std::ranges::find(kNames, figure, &Named::figure);
    return found == kNames.end() ? figure : DifferencesModel::tr(found->name);
}

DifferencesModel::DifferencesModel(const Privacy& privacy, QObject* parent)
    : QAbstractTableModel(parent)
    , m_privacy(privacy) {}

void DifferencesModel::setDifferences(std::vector<CensusDifference> differences) {
    if (differences == m_differences)
        return;
    beginResetModel();
    m_differences = std::move(differences);
    endResetModel();
}

void DifferencesModel::namesChanged() {
    if (!m_differences.empty())
        Q_EMIT dataChanged(index(0, Whom), index(rowCount() - 1, Now));
}

int DifferencesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_differences.size());
}

int DifferencesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const CensusDifference& line = m_differences[std::size_t(index.row())];
    switch (index.column()) {
    case Whom:
        return m_privacy.name(line.name);
    case What:
        return differenceName(line.figure);
    case Then:
        return shown(m_privacy, line.figure, line.before);
    case Now:
        return shown(m_privacy, line.figure, line.now);
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    static constexpr std::array kHeads{QT_TR_NOOP("Pupil"), QT_TR_NOOP("Figure"),
                                       QT_TR_NOOP("In the copy"), QT_TR_NOOP("Now")};
    static_assert(kHeads.size() == kColumnCount);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= kColumnCount)
        return {};
    return tr(kHeads[std::size_t(section)]);
}

} // namespace rollbook
