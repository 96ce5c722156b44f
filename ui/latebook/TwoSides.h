// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;

namespace rollbook {

class PupilPicker;

// A form at the left and a list at the right; where there is no room for both, the list stands
// under the form, and all of it scrolls.
class TwoSides : public QWidget {
public:
    TwoSides(QWidget* form, PupilPicker& picker, QWidget* list, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    int needed() const;
    void showRows(int rows);

    QWidget* m_form;
    PupilPicker& m_picker;
    QBoxLayout* m_sides;
    int m_rows = 0; // names the picker shows
};

} // namespace rollbook
