// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/today/TodayFilter.h"

#include <QWidget>

class QComboBox;

namespace rollbook {

class FilterLine;
class Theme;

// What is looked at of the day: a line to type into, and which part, action, owner and class.
class ChoiceLine : public QWidget {
    Q_OBJECT
public:
    explicit ChoiceLine(const Theme& theme, QWidget* parent = nullptr);

    TodayChoice choice() const;
    // What can be chosen, of the rows there are; what is chosen stays. `last` may be invalid.
    void offer(const std::vector<TodayRow>& rows, QDate last);
    void chooseClass(const QString& className);
    void setNarrow(bool narrow); // only the part of the day beside the line
    FilterLine* line() const { return m_line; }

Q_SIGNALS:
    void chosen();

private:
    FilterLine* m_line;
    QComboBox* m_part;
    QComboBox* m_kind;
    QComboBox* m_owner;
    QComboBox* m_class;
};

} // namespace rollbook
