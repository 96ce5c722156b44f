// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/roll/Pupil.h"

#include <QWidget>

class QTableView;

namespace rollbook {

class FilterLine;
class FoundModel;
class Theme;

// A line for part of a name, and under it who that may be. The keyboard stays in the line: Up and
// Down choose, Enter takes.
class PupilPicker : public QWidget {
    Q_OBJECT
public:
    // Its widgets are named `name`.name and `name`.found.
    PupilPicker(const QString& name, const Theme& theme, FoundModel& found,
                QWidget* parent = nullptr);

    std::optional<PupilId> chosen() const;
    void choose(int row);
    void clear();
    void setRowsShown(int rows); // on a small screen fewer, so that what they lead to is seen
    FilterLine* line() const { return m_line; }

Q_SIGNALS:
    void typed(const QString& text); // the model is to be filled
    void chosenChanged();
    void taken(); // Enter, with somebody chosen

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable(const Theme& theme);
    bool hearKey(int key);

    FoundModel& m_found;
    FilterLine* m_line;
    QTableView* m_table;
};

} // namespace rollbook
