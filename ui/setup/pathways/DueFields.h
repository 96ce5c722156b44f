// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/Pathway.h"

#include <QCoreApplication>

#include <vector>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QSpinBox;
class QWidget;

namespace rollbook {

// When something is due, in one line: the same day, or within so many days; and by what time.
class DueFields {
    Q_DECLARE_TR_FUNCTIONS(DueFields)
public:
    // Their names begin with `name`; `what` says to a screen reader of which rule they are.
    DueFields(const QString& name, const QString& what, const DueRule& due);

    QHBoxLayout* layout() const { return m_row; } // for a form to take
    DueRule due() const;
    QString fault() const; // of the time; empty: none
    std::vector<QWidget*> fields() const;

private:
    void showDays();

    QHBoxLayout* m_row;
    QComboBox* m_unit;
    QSpinBox* m_days;
    QLineEdit* m_by;
};

} // namespace rollbook
