// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/OutTable.h"
#include "ui/absence/AbsenceGroup.h"
#include "ui/absence/AbsencePresenter.h"
#include "ui/absence/ListProfile.h"
#include "ui/print/ListSheet.h"

namespace rollbook {

// The list as it stands on the screen.
struct AbsenceOnScreen {
    const AbsencePresenter& figures;
    const AbsenceFilter& list;
    const AbsenceGroup& group;
    AbsenceShown shown = AbsenceShown::All;
    QString groupName; // as the screen says it: hidden with names
    QString shownName;
    std::vector<std::pair<int, int>> columns; // of AbsenceModel::Column, and how wide
};

// The part of it that leaves the office, for a reader.
struct AbsenceCopy {
    QString which;   // "Class 4B · Severe"
    QString summary; // what the list says as a whole
    QString forWhom;
    std::vector<ListSheet::Column> columns;
    std::vector<QStringList> rows; // a cell a column
};

// The office, then the teacher of each class that has pupils in the list.
std::vector<ListReader> readersOf(const AbsenceOnScreen& screen);
bool isOn(const AbsenceLine& line, const ListReader& reader); // of those shown
// Why there is no such copy, as a sentence; empty: there is one.
QString refusal(const AbsenceOnScreen& screen, const ListReader& reader);
AbsenceCopy copyFor(const AbsenceOnScreen& screen, const ListReader& reader);

OutTable tableOf(const AbsenceCopy& copy, const QString& school, const QDateTime& madeAt);
ListSheet sheetOf(const AbsenceCopy& copy, const QString& school, const QDateTime& madeAt,
                  const QString& madeBy);

} // namespace rollbook
