// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calls/ContactQualityModel.h"
#include "ui/shell/Place.h"
#include "ui/shell/Surroundings.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace rollbook {

struct Change;
class Notice;

// About whom nobody, or one person only, can be reached; and the sheet to ask a parent with. Until
// it is opened it reads nothing.
class ContactQualityPage : public QWidget {
    Q_OBJECT
public:
    explicit ContactQualityPage(const Surroundings& around);

    void open(const Place& place);
    QWidget* firstFocus();
    // Ctrl+P: the data-check sheet of the pupil in front, for one parent.
    void print();

private:
    void lay();
    void load();
    void hear(const Change& change);
    void go();
    // Those who may be asked: a barred contact gets no sheet.
    std::vector<const PupilContact*> parentsOf(PupilId pupil) const;

    const Surroundings m_around;
    ContactQualityModel m_model;
    QLabel* m_count;
    Notice* m_notice;
    QStackedWidget* m_pages;
    QTableView* m_table;
    bool m_isOpened = false;
};

} // namespace rollbook
