// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/today/DayLines.h"
#include "ui/today/TodayPage.h"
#include "ui/widgets/Later.h"

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;

namespace rollbook {

class EmptyState;
class Notice;
struct Change;

// A page that is one list: a line of words about it, its verbs, and what it says when empty.
class LinesPage : public TodayPage {
    Q_OBJECT
public:
    struct Look {
        PageName name;
        QStringList heads;
        int stretched = 0; // the column that takes what room is left
        std::vector<int> widths = {};
        Symbol emptySymbol = Symbol::Check;
        QString emptyTitle = {};
        QString emptyText = {};
    };
    LinesPage(const Look& look, const Surroundings& around);

    void open(const Place& place) override;
    QWidget* firstFocus() override;
    void clockMoved() override;

protected:
    // The lines there are now, in their order.
    virtual std::vector<DayLine> lines() const = 0;
    virtual QString headWords(int count) const = 0;
    virtual int countOf(const std::vector<DayLine>& lines) const { return int(lines.size()); }
    virtual void activate(const DayLine& line); // Enter: the pupil's card

    void load();
    const DayLine* line() const; // null: none is chosen
    QHBoxLayout& headRow() { return *m_headRow; }
    void showAdd(); // a button for Ctrl+N, last in the head
    Notice& notice() { return *m_notice; }
    QString nameOf(PupilId pupil) const;
    QString classOf(PupilId pupil, QDate on) const;
    QDate today() const;

private:
    void lay(const Look& look);
    void setUpTable(const Look& look);
    void hear(const Change& change);

    Later m_later{*this, [this] { load(); }};
    DayLines m_lines;
    QLabel* m_head;
    QHBoxLayout* m_headRow;
    Notice* m_notice;
    QStackedWidget* m_states;
    QTableView* m_table;
};

} // namespace rollbook
