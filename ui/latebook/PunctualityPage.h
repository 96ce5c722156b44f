// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/latebook/LateBookPage.h"
#include "ui/latebook/PeriodLine.h"
#include "ui/latebook/PunctualityModels.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace rollbook {

class Notice;

// How registers are taken: by class, by taker, and each. Enter on a class or a taker shows their
// registers, Enter on a register goes to it.
class PunctualityPage : public LateBookPage {
    Q_OBJECT
public:
    explicit PunctualityPage(const Surroundings& around);

    void open(const Place& place) override;
    QWidget* firstFocus() override;

    PunctualityModel& sums() { return m_sums; }
    TakingsModel& takings() { return m_takings; }

private:
    enum By { Class, Taker, Each };
    void setUp(QTableView& table, const QString& name, const QString& accessibleName,
               QAbstractItemModel& model, int stretched);
    void load();
    void show();
    void openSum(const QModelIndex& index);
    void openRegister(const QModelIndex& index);
    bool isOf(const RegisterTaking& taking) const;

    PunctualityModel m_sums;
    TakingsModel m_takings;
    std::vector<RegisterTaking> m_all;
    std::optional<TakenBy> m_only; // with m_who: whose registers are shown
    QString m_who;
    PeriodLine* m_line;
    Notice* m_notice;
    QStackedWidget* m_states;
    QTableView* m_sumTable;
    QTableView* m_table;
};

} // namespace rollbook
