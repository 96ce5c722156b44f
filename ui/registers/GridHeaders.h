// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Theme.h"

#include <QHeaderView>

namespace rollbook {

class GridModel;

// The days, and under each its morning and afternoon.
class GridDays : public QHeaderView {
    Q_OBJECT
public:
    GridDays(const GridModel& model, const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    QRect dayRect(int section) const;

    const GridModel& m_model;
    const Theme& m_theme;
};

// The pupils with their classes: they stay while the sessions scroll.
class GridNames : public QHeaderView {
    Q_OBJECT
public:
    static constexpr int kWidth = 250;

    GridNames(const GridModel& model, const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const GridModel& m_model;
    const Theme& m_theme;
};

} // namespace rollbook
