// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/setup/YearPlan.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace rollbook {

class DateEdit;

// The dates of one school year as fields: a row a term with its half-term, the INSET days, and
// beneath them what follows: bank holidays, counts, census windows.
class YearForm : public QWidget {
    Q_OBJECT
public:
    YearForm(QDate today, BankHolidays holidays, QWidget* parent = nullptr);

    void setPlan(const YearPlan& plan);
    YearPlan plan() const;
    bool isWrong() const; // a field holds what is no date of the year
    const BankHolidays& holidays() const { return m_holidays; }

Q_SIGNALS:
    void edited();

private:
    struct TermFields {
        DateEdit* from;
        DateEdit* to;
        DateEdit* breakFrom;
        DateEdit* breakTo;
    };
    DateEdit* addDate(const QString& name, const QString& words, QDate date);
    void addTerm(const Term& term, int row);
    void addInsetDays();
    void addLater(QWidget* inset);
    void rebuild();
    void orderTabs();
    void show();
    Term term(std::size_t place) const;
    QString reasonOf(QDate insetDay) const;

    const QDate m_today;
    const BankHolidays m_holidays;
    YearPlan m_plan; // as last set: names, second breaks and what else a file closed
    QWidget* m_fields = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<TermFields> m_terms;
    std::vector<DateEdit*> m_insetDays;
    QLabel* m_count;
    QLabel* m_perTerm;
    QLabel* m_bankHolidays;
    QLabel* m_others;
    QLabel* m_census;
};

} // namespace rollbook
