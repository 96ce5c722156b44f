// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/registers/GridRange.h"
#include "ui/registers/GridRow.h"
#include "ui/widgets/Icons.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace rollbook {

class DateEdit;
class FilterLine;

// Whom and when the grid shows, in one line above it.
class GridFilters : public QWidget {
    Q_OBJECT
public:
    GridFilters(const Theme& theme, const SchoolCalendar& calendar, QDate today,
                QWidget* parent = nullptr);

    // Shows what is asked now, without a signal.
    void showScope(const GridScope& scope, GridSpan span);
    void setChoices(const std::vector<YearGroup>& years, const QStringList& classes,
                    const std::vector<GridGroupChoice>& groups);
    void find(); // the keyboard comes to the name
    void setTarget(QWidget* table);

Q_SIGNALS:
    void narrowed(const rollbook::GridScope& filters); // its range means nothing
    void rangeChosen(rollbook::GridSpan span, const rollbook::DateRange& range);
    void stepped(int steps);

private:
    QComboBox* combo(const QString& name, const QString& accessibleName);
    DateEdit* dateEdit(QDate today, const QString& name, const QString& accessibleName);
    QToolButton* arrow(const Theme& theme, Symbol symbol, int steps);
    GridScope filters() const;
    GridSpan chosenSpan() const;
    void chooseSpan();
    void chooseDay(QDate day);
    void chooseEnd(QDate day);

    const SchoolCalendar& m_calendar;
    FilterLine* m_name;
    QComboBox* m_year;
    QComboBox* m_class;
    QComboBox* m_group;
    QComboBox* m_span;
    DateEdit* m_from;
    DateEdit* m_to;
};

} // namespace rollbook
