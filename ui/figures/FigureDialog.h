// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/FigureSessionsModel.h"
#include "ui/shell/Place.h"
#include "ui/shell/Surroundings.h"

#include <QDialog>

class QTabBar;
class QTableView;

namespace rollbook {

// Opens a figure: the arithmetic, what was counted, what not, and why. Enter on a session goes to
// its mark in the registers, Escape goes back.
class FigureDialog : public QDialog {
    Q_OBJECT
public:
    FigureDialog(const Surroundings& around, FigureSessions opened, QWidget* parent = nullptr);

    // The session chosen, once accepted.
    const std::optional<Place>& destination() const { return m_destination; }

private:
    void lay(const Surroundings& around);
    QWidget* head(const Surroundings& around) const;
    void setUpTable(const Theme& theme);
    void go(const QModelIndex& index);

    const School& m_school;
    FigureSessionsModel m_model;
    QTabBar* m_parts;
    QTableView* m_table;
    std::optional<Place> m_destination;
};

// Where the mark of a session is seen and mended.
Place placeOfSession(const School& school, PupilId pupil, const SessionKey& session);
// Runs the dialog and goes where it was left to.
void showFigure(const Surroundings& around, FigureSessions opened);

} // namespace rollbook
