// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/absence/focus/FocusLine.h"
#include "ui/figures/RowsModel.h"

namespace rollbook {

class Privacy;

// The families given out, with what each says to the hatch.
class FocusModel : public RowsModel<FocusLine> {
public:
    enum Column { Family, ClassName, With, Attendance, Begins, Ends, ToTry, kColumns };
    FocusModel(const School& school, const Privacy& privacy, QObject* parent = nullptr);
    bool isFigure(int column) const override { return column == Attendance; }
    QString familyName(const FocusFamily& focus) const; // hidden with F9

protected:
    QVariant cell(const FocusLine& line, int column, int role) const override;

private:
    QString text(const FocusLine& line, int column) const;

    const School& m_school;
    const Privacy& m_privacy;
};

// Who has how many of how many.
class HolderModel : public RowsModel<FocusHolder> {
public:
    enum Column { Name, Role, Families, kColumns };
    HolderModel(const School& school, const Privacy& privacy, QObject* parent = nullptr);
    bool isFigure(int column) const override { return column == Families; }

protected:
    QVariant cell(const FocusHolder& holder, int column, int role) const override;

private:
    QString text(const FocusHolder& holder, int column) const;

    const School& m_school;
    const Privacy& m_privacy;
};

// "2 of 5".
QString hasOf(int has, int most);

} // namespace rollbook
