// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/today/LinesPage.h"

namespace rollbook {

class DateEdit;

// What parents said that teachers must know on a day, by class; printed as slips.
class MessagesPage : public LinesPage {
    Q_OBJECT
public:
    static PageName name();
    explicit MessagesPage(const Surroundings& around);

    void open(const Place& place) override;
    void clockMoved() override;
    bool canPrint() const override { return true; }
    void print() override;
    bool canAdd() const override { return !around().office.isReadOnly(); }
    void add() override;

protected:
    std::vector<DayLine> lines() const override;
    QString headWords(int count) const override;

private:
    QDate day() const;
    void followToday();

    DateEdit* m_day;
    QDate m_today; // as it was when last looked; another day shown by hand stays
};

} // namespace rollbook
