// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/GridFilters.h"

#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FilterLine.h"
#include "ui/words/Names.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kNameWidth = 190;
constexpr int kGroupWidth = 200;
constexpr int kDateWidth = 108;

// The choice that was there stays, if only for this scope.
void refill(QComboBox& box, const QString& all, const QList<std::pair<QString, QVariant>>& choices) {
    const QSignalBlocker quiet(&box);
    const QString before = box.currentText();
    const QVariant value = box.currentData();
    box.clear();
    box.addItem(all);
    for (const auto& [text, data] : choices)
        box.addItem(text, data);
    if (value.isValid() && box.findText(before) < 0)
        box.addItem(before, value);
    box.setCurrentIndex(value.isValid() ? box.findText(before) : 0);
}

QVariant valueOf(const GridGroup& group) {
    return QStringList{group.kind, group.value};
}

std::optional<GridGroup> groupOf(const QVariant& value) {
    const QStringList parts = value.toStringList();
    return parts.size() == 2 ? std::optional(GridGroup{parts[0], parts[1]}) : std::nullopt;
}

void select(QComboBox& box, const QString& text, const QVariant& value) {
    const QSignalBlocker quiet(&box);
    if (value.isValid() && box.findText(text) < 0)
        box.addItem(text, value);
    box.setCurrentIndex(value.isValid() ? box.findText(text) : 0);
}

} // namespace

GridFilters::GridFilters(const Theme& theme, const SchoolCalendar& calendar, QDate today,
                         QWidget* parent)
    : QWidget(parent)
    , m_calendar(calendar)
    , m_name(new FilterLine(theme, tr("Find pupils by name")))
    , m_year(combo(u"grid.year"_s, tr("Year group")))
    , m_class(combo(u"grid.class"_s, tr("Class")))
    , m_group(combo(u"grid.group"_s, tr("Group")))
    , m_span(combo(u"grid.span"_s, tr("How long")))
    , m_from(dateEdit(today, u"grid.from"_s, tr("First day")))
    , m_to(dateEdit(today, u"grid.to"_s, tr("Last day"))) {
    setObjectName(u"registers.grid.filters"_s);
    m_name->setObjectName(u"grid.name"_s);
    m_name->setFixedWidth(kNameWidth);
    m_year->addItem(tr("All years"));
    m_class->addItem(tr("All classes"));
    m_group->addItem(tr("All groups"));
    m_group->setMaximumWidth(kGroupWidth);
    m_span->addItems({tr("Week"), tr("Half-term"), tr("Dates")});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    for (QWidget* one : std::initializer_list<QWidget*>{m_name, m_year, m_class, m_group})
        row->addWidget(one);
    row->addStretch(1);
    row->addWidget(m_span);
    row->addWidget(arrow(theme, Symbol::ChevronLeft, -1));
    row->addWidget(m_from);
    row->addWidget(m_to);
    row->addWidget(arrow(theme, Symbol::ChevronRight, 1));
    const auto narrow = [this] { Q_EMIT narrowed(filters()); };
    connect(m_name, &FilterLine::filterChanged, this, narrow);
    connect(m_year, &QComboBox::currentIndexChanged, this, narrow);
    connect(m_class, &QComboBox::currentIndexChanged, this, narrow);
    connect(m_group, &QComboBox::currentIndexChanged, this, narrow);
    connect(m_span, &QComboBox::currentIndexChanged, this, &GridFilters::chooseSpan);
    connect(m_from, &DateEdit::dateChanged, this, &GridFilters::chooseDay);
    connect(m_to, &DateEdit::dateChanged, this, &GridFilters::chooseEnd);
}

QComboBox* GridFilters::combo(const QString& name, const QString& accessibleName) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

DateEdit* GridFilters::dateEdit(QDate today, const QString& name, const QString& accessibleName) {
    auto* edit = new DateEdit(today);
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setFixedWidth(kDateWidth);
    return edit;
}

QToolButton* GridFilters::arrow(const Theme& theme, Symbol symbol, int steps) {
    auto* button = new QToolButton;
    const QString name = steps < 0 ? tr("Before (Page Up)") : tr("After (Page Down)");
    button->setIcon(icon(theme, symbol));
    button->setObjectName(steps < 0 ? u"grid.before"_s : u"grid.after"_s);
    button->setAccessibleName(name);
    button->setToolTip(name);
    connect(button, &QToolButton::clicked, this, [this, steps] { Q_EMIT stepped(steps); });
    return button;
}

void GridFilters::showScope(const GridScope& scope, GridSpan span) {
    const QSignalBlocker quietName(m_name), quietSpan(m_span), quietFrom(m_from), quietTo(m_to);
    if (m_name->text().trimmed() != scope.name)
        m_name->setText(scope.name);
    select(*m_year, scope.year ? words::name(*scope.year) : QString(),
           scope.year ? QVariant(scope.year->number()) : QVariant());
    select(*m_class, scope.className,
           scope.className.isEmpty() ? QVariant() : QVariant(scope.className));
    const QSignalBlocker quietGroup(m_group);
    m_group->setCurrentIndex(scope.group ? m_group->findData(valueOf(*scope.group)) : 0);
    m_span->setCurrentIndex(int(span));
    m_from->setDate(scope.range.from);
    m_to->setDate(scope.range.to);
    m_to->setEnabled(span == GridSpan::Dates);
}

void GridFilters::setChoices(const std::vector<YearGroup>& years, const QStringList& classes,
                             const std::vector<GridGroupChoice>& groups) {
    QList<std::pair<QString, QVariant>> yearChoices;
    for (const YearGroup& year : years)
        yearChoices.append({words::name(year), year.number()});
    refill(*m_year, tr("All years"), yearChoices);
    QList<std::pair<QString, QVariant>> classChoices;
    for (const QString& name : classes)
        classChoices.append({name, name});
    refill(*m_class, tr("All classes"), classChoices);
    // Nothing but what is offered stays: another person may see less.
    const QSignalBlocker quiet(m_group);
    m_group->clear();
    m_group->addItem(tr("All groups"));
    for (const GridGroupChoice& choice : groups)
        m_group->addItem(choice.label, valueOf(choice.group));
}

void GridFilters::find() {
    m_name->setFocus(Qt::ShortcutFocusReason);
    m_name->selectAll();
}

void GridFilters::setTarget(QWidget* table) {
    m_name->setTarget(table);
}

GridScope GridFilters::filters() const {
    const QVariant year = m_year->currentData();
    return {.range = {},
            .year = year.isValid() ? YearGroup::fromNumber(year.toInt()) : std::nullopt,
            .className = m_class->currentData().toString(),
            .group = groupOf(m_group->currentData()),
            .name = m_name->text().trimmed()};
}

GridSpan GridFilters::chosenSpan() const {
    return GridSpan(m_span->currentIndex());
}

void GridFilters::chooseSpan() {
    const GridSpan span = chosenSpan();
    m_to->setEnabled(span == GridSpan::Dates);
    Q_EMIT rangeChosen(span, span == GridSpan::Dates
                                 ? DateRange{m_from->date(), m_to->date()}
                                 : gridRange(m_calendar, span, m_from->date()));
}

// Of a week or a half-term any day will do.
void GridFilters::chooseDay(QDate day) {
    if (!day.isValid())
        return;
    const GridSpan span = chosenSpan();
    Q_EMIT rangeChosen(span, span == GridSpan::Dates ? DateRange{day, std::max(day, m_to->date())}
                                                     : gridRange(m_calendar, span, day));
}

void GridFilters::chooseEnd(QDate day) {
    if (day.isValid())
        Q_EMIT rangeChosen(GridSpan::Dates, {std::min(day, m_from->date()), day});
}

} // namespace rollbook
