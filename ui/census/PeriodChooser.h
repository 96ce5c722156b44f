// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/CensusPeriod.h"

#include <QWidget>

class QComboBox;

namespace rollbook {

// A school year and one of its four census periods.
class PeriodChooser : public QWidget {
    Q_OBJECT
public:
    explicit PeriodChooser(QWidget* parent = nullptr);

    void show(const std::vector<SchoolYear>& years, const CensusPeriod& period);

Q_SIGNALS:
    void chosen(const rollbook::CensusPeriod& period);

private:
    void tell();

    std::vector<SchoolYear> m_years;
    QComboBox* m_year;
    QComboBox* m_term;
};

} // namespace rollbook
