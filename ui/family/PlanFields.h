// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/AttendancePlan.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace rollbook {

class DateEdit;

// Agreed actions, a line each: what is done, by whom, by when. A line left empty is none.
class ActionRows : public QWidget {
    Q_OBJECT
public:
    // `name` begins the names of its fields: "family.planForm.what1".
    ActionRows(const QString& name, QDate today, const std::vector<AgreedAction>& actions);

    // Moves lines up over empty ones, so that "action 2" is the second line. A day typed wrongly is
    // read as none.
    std::vector<AgreedAction> actions();

private:
    struct Row {
        QLineEdit* what;
        QLineEdit* byWhom;
        DateEdit* byWhen;
    };
    void addRow();
    void closeGaps();
    static bool isEmpty(const Row& row);

    const QString m_name;
    const QDate m_today;
    QGridLayout* m_grid;
    QPushButton* m_more;
    std::vector<Row> m_rows;
};

// Several days in a line or two; those left empty are none.
class DayFields : public QWidget {
    Q_OBJECT
public:
    DayFields(const QString& name, const QString& accessibleName, QDate today,
              const std::vector<QDate>& days);

    // Nothing: one is typed wrongly.
    std::optional<std::vector<QDate>> days() const;

private:
    std::vector<DateEdit*> m_fields;
};

} // namespace rollbook
