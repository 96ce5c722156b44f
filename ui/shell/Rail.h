// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Place.h"
#include "ui/widgets/Icons.h"

#include <QAbstractButton>
#include <QFrame>

#include <map>

class QVBoxLayout;

namespace rollbook {

// One view on the rail: icon, word, and a count where something waits.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const Theme& theme, ViewId view, QWidget* parent = nullptr);

    ViewId view() const { return m_view; }
    void setWaiting(int count);
    int waiting() const { return m_waiting; }
    void setFolded(bool folded);

protected:
    void paintEvent(QPaintEvent* event) override;
    QSize sizeHint() const override;

private:
    void paintGround(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    void paintCount(QPainter& painter) const;

    const Theme& m_theme;
    ViewId m_view;
    int m_waiting = 0;
    bool m_isFolded = false;
};

inline constexpr int kRailWidth = 184;
inline constexpr int kFoldedRailWidth = 56;

// The views that are there, in their fixed order. Up and Down move along it.
class Rail : public QFrame {
    Q_OBJECT
public:
    explicit Rail(const Theme& theme, QWidget* parent = nullptr);

    void add(ViewId view);
    void setCurrent(ViewId view);
    void setWaiting(ViewId view, int count);
    void setFolded(bool folded);
    bool isFolded() const { return m_isFolded; }
    RailButton* button(ViewId view) const; // null: not there

Q_SIGNALS:
    void chosen(rollbook::ViewId view);
    void foldWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    std::map<ViewId, RailButton*> m_buttons;
    QVBoxLayout* m_column;
    QAbstractButton* m_fold;
    bool m_isFolded = false;
};

} // namespace rollbook
