// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/YearForm.h"

#include "ui/setup/SetupWords.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/TabOrder.h"
#include "ui/words/Dates.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString bankHolidayWords(const std::vector<BankHoliday>& days) {
    QStringList words;
    for (const BankHoliday& day : days)
        words.append(u"%1 %2"_s.arg(day.name, words::dayAndMonth(day.date)));
    return words.isEmpty() ? YearForm::tr("Bank holidays in term: none.")
                           : YearForm::tr("Bank holidays in term: %1.").arg(words.join(u", "_s));
}

QString termWords(const SchoolCalendar& calendar, const std::vector<Term>& terms) {
    QStringList words;
    for (const Term& term : terms)
        words.append(u"%1 %2"_s.arg(term.name).arg(countOf(calendar, term.range).sessions));
    return YearForm::tr("Sessions by term: %1.").arg(words.join(u", "_s));
}

QString censusWords(SchoolYear year) {
    QStringList lines{YearForm::tr("Census windows, worked out:")};
    for (const CensusPeriod& period : censusPeriods(year))
        lines.append(setupwords::censusLine(period));
    return lines.join(u'\n');
}

QString otherWords(const std::vector<Closure>& others) {
    QStringList words;
    for (const Closure& closure : others)
        words.append(u"%1 (%2)"_s.arg(closure.reason, setupwords::closureTimes(closure)));
    return words.isEmpty() ? QString()
                           : YearForm::tr("Also closed: %1.").arg(words.join(u", "_s));
}

} // namespace

YearForm::YearForm(QDate today, BankHolidays holidays, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_holidays(std::move(holidays))
    , m_count(makeWords({}, "section"))
    , m_perTerm(makeWords({}))
    , m_bankHolidays(makeWords({}))
    , m_others(makeWords({}))
    , m_census(makeWords({})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    m_count->setObjectName(u"year.count"_s);
    m_bankHolidays->setObjectName(u"year.bankHolidays"_s);
    m_census->setObjectName(u"year.census"_s);
    for (QLabel* words : {m_count, m_perTerm, m_bankHolidays, m_others, m_census})
        column->addWidget(words);
}

DateEdit* YearForm::addDate(const QString& name, const QString& words, QDate date) {
    auto* field = new DateEdit(m_today);
    field->setObjectName(name);
    field->setAccessibleName(words);
    field->setRange(m_plan.dates.year.firstDay(), m_plan.dates.year.lastDay());
    field->setDate(date);
    field->setFixedWidth(116);
    connect(field, &DateEdit::dateChanged, this, &YearForm::show);
    connect(field, &DateEdit::dateChanged, this, &YearForm::edited);
    return field;
}

void YearForm::setPlan(const YearPlan& plan) {
    m_plan = plan;
    rebuild();
    show();
}

// Terms come and go with a calendar file, so their fields are made afresh.
void YearForm::rebuild() {
    delete m_fields;
    m_terms.clear();
    m_insetDays.clear();
    m_fields = new QWidget;
    m_grid = new QGridLayout(m_fields);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kMedium);
    m_grid->setVerticalSpacing(space::kSmall);
    const QStringList heads{tr("Term"), tr("First day"), tr("Half-term from"), tr("to"), tr("Last day")};
    for (int i = 0; i < heads.size(); ++i)
        m_grid->addWidget(makeHint(heads[i]), 0, i);
    for (const Term& term : m_plan.dates.terms)
        addTerm(term, int(m_terms.size()) + 1);
    addInsetDays();
    m_grid->setColumnStretch(int(heads.size()), 1);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_fields);
    orderTabs();
}

// Fields made later than the window would be last in it; they belong right after the form.
void YearForm::orderTabs() {
    std::vector<QWidget*> fields;
    for (const TermFields& term : m_terms)
        fields.insert(fields.end(), {term.from, term.breakFrom, term.breakTo, term.to});
    fields.insert(fields.end(), m_insetDays.begin(), m_insetDays.end());
    tabThere(*this, fields);
}

void YearForm::addTerm(const Term& term, int row) {
    const QString name = u"year.term%1."_s.arg(row);
    const DateRange pause = term.breaks.empty() ? DateRange() : term.breaks.front().range;
    const TermFields fields{
        .from = addDate(name + u"from"_s, tr("%1, first day").arg(term.name), term.range.from),
        .to = addDate(name + u"to"_s, tr("%1, last day").arg(term.name), term.range.to),
        .breakFrom = addDate(name + u"breakFrom"_s, tr("%1, half-term from").arg(term.name), pause.from),
        .breakTo = addDate(name + u"breakTo"_s, tr("%1, half-term to").arg(term.name), pause.to)};
    m_grid->addWidget(new QLabel(term.name), row, 0);
    int column = 1;
    for (DateEdit* field : {fields.from, fields.breakFrom, fields.breakTo, fields.to})
        m_grid->addWidget(field, row, column++);
    m_terms.push_back(fields);
}

void YearForm::addInsetDays() {
    const std::size_t places = std::max(m_plan.insetDays.size() + 1, std::size_t(kUsualInsetDays));
    const int firstRow = int(m_terms.size()) + 1;
    m_grid->addWidget(new QLabel(tr("INSET days")), firstRow, 0);
    for (std::size_t i = 0; i < places; ++i) {
        const QDate date = i < m_plan.insetDays.size() ? m_plan.insetDays[i].date : QDate();
        DateEdit* field = addDate(u"year.inset%1"_s.arg(i + 1), tr("INSET day %1").arg(i + 1), date);
        m_grid->addWidget(field, firstRow + int(i / 4), 1 + int(i % 4));
        m_insetDays.push_back(field);
    }
}

QString YearForm::reasonOf(QDate insetDay) const {
    const auto found = std::ranges::find(m_plan.insetDays, insetDay, &YearPlan::InsetDay::date);
    return found == m_plan.insetDays.end() ? tr("INSET day") : found->reason;
}

Term YearForm::term(std::size_t place) const {
    const TermFields& fields = m_terms[place];
    Term term = m_plan.dates.terms[place];
    term.range = {fields.from->date(), fields.to->date()};
    const DateRange pause{fields.breakFrom->date(), fields.breakTo->date()};
    const bool hasBreak = pause.from.isValid() || pause.to.isValid();
    if (!hasBreak && !term.breaks.empty())
        term.breaks.erase(term.breaks.begin());
    else if (hasBreak && term.breaks.empty())
        term.breaks.push_back({.name = tr("Half-term"), .range = pause});
    else if (hasBreak)
        term.breaks.front().range = pause;
    return term;
}

YearPlan YearForm::plan() const {
    YearPlan plan{.dates = {m_plan.dates.year, {}},
                  .insetDays = {},
                  .insetSpans = m_plan.insetSpans,
                  .others = m_plan.others};
    for (std::size_t i = 0; i < m_terms.size(); ++i)
        plan.dates.terms.push_back(term(i));
    for (const DateEdit* field : m_insetDays)
        if (field->date().isValid())
            plan.insetDays.push_back({field->date(), reasonOf(field->date())});
    std::ranges::sort(plan.insetDays, {}, &YearPlan::InsetDay::date);
    return plan;
}

bool YearForm::isWrong() const {
    const QList<DateEdit*> fields = findChildren<DateEdit*>();
    return std::ranges::any_of(fields, &DateEdit::isWrong);
}

void YearForm::show() {
    const YearPlan now = plan();
    const SchoolCalendar calendar = calendarOf(now, m_holidays);
    m_count->setText(setupwords::of(countOf(calendar, now.dates.year.range())));
    m_perTerm->setText(termWords(calendar, now.dates.terms));
    m_bankHolidays->setText(bankHolidayWords(bankHolidaysInTerm(now.dates, m_holidays)));
    m_others->setText(otherWords(now.others));
    m_others->setVisible(!now.others.empty());
    m_census->setText(censusWords(now.dates.year));
}

} // namespace rollbook
