// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/SchoolWeeks.h"
#include "ui/widgets/Theme.h"

#include <QWidget>

namespace rollbook {

// The weeks of the year to date at a glance: a bar a school week, as high as what was missed, the
// unauthorised at its foot.
class WeekStrip : public QWidget {
    Q_OBJECT
public:
    explicit WeekStrip(const Theme& theme, QWidget* parent = nullptr);

    void setWeeks(std::vector<WeekAbsence> weeks);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    std::vector<WeekAbsence> m_weeks;
};

} // namespace rollbook
