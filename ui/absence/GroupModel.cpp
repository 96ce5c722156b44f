// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/GroupModel.h"

#include "ui/words/AbsenceWords.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("absence", text);
}

QStringList heads() {
    return {tr("Group"),         tr("Attendance"), tr("Authorised"), tr("Unauthorised"),
            tr("Late"),          tr("Pupils 5–15"), tr("Persistent"), tr("Share"),
            tr("Severe"),        tr("Others")};
}

} // namespace

GroupModel::GroupModel(QObject* parent)
    : RowsModel(heads(), parent) {}

QVariant GroupModel::cell(const GroupLine& line, int column, int role) const {
    const GroupAbsence& group = line.figures;
    const SessionCounts& counts = group.counts;
    if (role == kInkRole)
        return int(column == Others ? Token::Muted : Token::Ink);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Name:
        return line.name;
    case Attendance:
        return words::attendance(counts);
    case Authorised:
        return words::share(counts.authorised, counts.possible);
    case Unauthorised:
        return words::share(counts.unauthorised, counts.possible);
    case Late:
        return words::count(counts.late);
    case Pupils:
        return words::count(group.pupils);
    case Persistent:
        return words::count(group.persistent);
    case PersistentShare:
        return words::share(group.persistent, group.pupils);
    case Severe:
        return words::count(group.severe);
    case Others:
        return group.others == 0 ? QString()
                                 : tr("%1 of %2").arg(group.othersPersistent).arg(group.others);
    case kColumns:
        break;
    }
    return {};
}

} // namespace rollbook
