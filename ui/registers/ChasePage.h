// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/registers/ChaseModel.h"
#include "ui/registers/RegistersPage.h"
#include "ui/widgets/Later.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace rollbook {

struct Change;

// What is still missing, most urgent first. Enter goes to where it is mended. It knows its count
// before it is first looked at: the rail shows it.
class ChasePage : public RegistersPage {
    Q_OBJECT
public:
    explicit ChasePage(const Surroundings& around);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    void clockMoved() override;
    void load();

private:
    void hear(const Change& change);
    void go();
    QString summary() const;

    Later m_later{*this, [this] { load(); }};
    ChaseModel m_model;
    QLabel* m_summary;
    QStackedWidget* m_pages;
    QTableView* m_table;
};

} // namespace rollbook
