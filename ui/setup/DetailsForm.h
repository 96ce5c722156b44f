// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/roll/Staff.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rollbook {

// Who the school is, in fields. What is wrong with them: setupwords::faultOf.
class DetailsForm : public QWidget {
    Q_OBJECT
public:
    explicit DetailsForm(QWidget* parent = nullptr);

    SchoolDetails details() const;
    void setDetails(const SchoolDetails& details);

Q_SIGNALS:
    void edited();

private:
    QLineEdit* m_name;
    QLineEdit* m_council;
    QLineEdit* m_establishment;
    QLineEdit* m_urn;
    QComboBox* m_phase;
};

} // namespace rollbook
