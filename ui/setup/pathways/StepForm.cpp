// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/pathways/StepForm.h"

#include "ui/widgets/FormRows.h"
#include "ui/words/ActionWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>
#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kFieldWidth = 420;
constexpr int kNumberWidth = 88;
constexpr int kMostUrgency = 100;
constexpr int kMostAgain = 52;

QSpinBox* makeCount(const QString& name, int value, int least, int most) {
    auto* made = new QSpinBox;
    made->setObjectName(name);
    made->setRange(least, std::max(most, value));
    made->setButtonSymbols(QAbstractSpinBox::NoButtons);
    made->setValue(value);
    made->setFixedWidth(kNumberWidth);
    return made;
}

QDoubleSpinBox* makePercent(const QString& name, int permille) {
    auto* made = new QDoubleSpinBox;
    made->setObjectName(name);
    made->setDecimals(1);
    made->setRange(0.1, 100.0);
    made->setSuffix(u"%"_s);
    made->setButtonSymbols(QAbstractSpinBox::NoButtons);
    made->setValue(permille / 10.0);
    made->setFixedWidth(kNumberWidth);
    return made;
}

QComboBox* makeWeekday(const QString& name, int weekday) {
    QComboBox* made = makeChoice(name, 140);
    for (int each = Qt::Monday; each <= Qt::Friday; ++each)
        made->addItem(QLocale(QLocale::English).standaloneDayName(each));
    made->setCurrentIndex(weekday - 1);
    return made;
}

// Known roles by their names, and any other word as it is typed.
QComboBox* makeOwner(const QString& owner) {
    QComboBox* made = makeChoice(u"step.owner"_s, kFieldWidth);
    for (const QString& role : words::ownerRoles())
        made->addItem(words::owner(role), role);
    made->setEditable(true);
    made->setInsertPolicy(QComboBox::NoInsert);
    made->setCurrentText(words::owner(owner));
    return made;
}

QString ownerOf(const QComboBox& choice) {
    const QString text = choice.currentText().trimmed();
    const int role = choice.findText(text, Qt::MatchFixedString);
    return role < 0 ? text : choice.itemData(role).toString();
}

QComboBox* makeKind(const QString& kind) {
    QComboBox* made = makeChoice(u"step.kind"_s, 160);
    for (const QString& each : words::actionKinds())
        made->addItem(words::actionKind(each), each);
    made->setCurrentIndex(made->findData(kind));
    return made;
}

std::vector<int> valuesOf(const auto& numbers) {
    std::vector<int> values;
    for (const auto& number : numbers)
        values.push_back(number.value());
    return values;
}

int countIn(const QWidget* field) {
    return static_cast<const QSpinBox*>(field)->value();
}

} // namespace

int StepForm::NumberField::value() const {
    switch (number.kind) {
    case StepNumber::Kind::Percent:
        return qRound(static_cast<const QDoubleSpinBox*>(field)->value() * 10);
    case StepNumber::Kind::Weekday:
        return static_cast<const QComboBox*>(field)->currentIndex() + 1;
    case StepNumber::Kind::Count:
        break;
    }
    return countIn(field);
}

StepForm::StepForm(const Step& step, const words::RuleNames& names)
    : m_step(step)
    , m_names(names)
    , m_rule(makeWords({})) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, 0, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    auto* rows = new FormRows;
    addWords(*rows);
    column->addLayout(rows);
    column->addWidget(new SectionHead(tr("The rule")));
    m_rule->setObjectName(u"step.rule"_s);
    column->addWidget(m_rule);
    auto* times = new FormRows;
    addNumbers(*times, m_step.when, u"step.when"_s, m_numbers);
    addTimes(*times);
    column->addLayout(times);
    if (m_step.accelerated)
        addSooner(*column);
    column->addWidget(new SectionHead(tr("On the list")));
    auto* more = new FormRows;
    addMore(*more);
    column->addLayout(more);
    column->addStretch(1);
    connect(this, &StepForm::edited, this, &StepForm::showRule);
    showRule();
}

StepForm::~StepForm() = default;

// Each tells of its edits; none follows the wheel, which is meant for the page.
template <typename Field>
Field* StepForm::remember(Field* field) {
    const auto told = [this] { Q_EMIT edited(); };
    if (auto* line = qobject_cast<QLineEdit*>(field))
        connect(line, &QLineEdit::textChanged, this, told);
    else if (auto* count = qobject_cast<QSpinBox*>(field))
        connect(count, &QSpinBox::valueChanged, this, told);
    else if (auto* percent = qobject_cast<QDoubleSpinBox*>(field))
        connect(percent, &QDoubleSpinBox::valueChanged, this, told);
    else if (auto* choice = qobject_cast<QComboBox*>(field))
        connect(choice, &QComboBox::currentTextChanged, this, told);
    else if (auto* check = qobject_cast<QCheckBox*>(field))
        connect(check, &QCheckBox::toggled, this, told);
    field->installEventFilter(this);
    m_fields.push_back(field);
    return field;
}

bool StepForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void StepForm::addWords(FormRows& rows) {
    m_action = remember(makeField(u"step.action"_s, kFieldWidth));
    m_action->setText(m_step.action);
    m_action->setCursorPosition(0);
    m_kind = remember(makeKind(m_step.kind));
    m_owner = remember(makeOwner(m_step.owner));
    rows.add(tr("What is asked"), m_action);
    rows.add(tr("Kind"), m_kind);
    rows.add(tr("Who does it"), m_owner, tr("One of these, or a role of your own in your own words."));
}

QWidget* StepForm::makeNumberField(const StepNumber& number, const QString& name) {
    switch (number.kind) {
    case StepNumber::Kind::Percent:
        return remember(makePercent(name, number.value));
    case StepNumber::Kind::Weekday:
        return remember(makeWeekday(name, number.value));
    case StepNumber::Kind::Count:
        break;
    }
    return remember(makeCount(name, number.value, number.least, number.most));
}

void StepForm::addNumbers(FormRows& rows, const Condition& condition, const QString& name,
                          std::vector<NumberField>& into) {
    for (const StepNumber& number : numbersOf(condition)) {
        const QString fieldName = name + QString::number(into.size() + 1);
        into.push_back({number, makeNumberField(number, fieldName)});
        rows.add(number.label, into.back().field);
    }
}

void StepForm::addTimes(FormRows& rows) {
    m_due = std::make_unique<DueFields>(u"step.due"_s, tr("Due"), m_step.due);
    for (QWidget* field : m_due->fields())
        remember(field);
    rows.addLayout(tr("Due"), m_due->layout());
    m_again = remember(makeChoice(u"step.again"_s, 200));
    m_again->addItems({tr("Asked once"), tr("Again after school days"), tr("Again after school weeks")});
    m_again->setAccessibleName(tr("Asked again"));
    m_again->setCurrentIndex(m_step.repeat.every == 0 ? 0 : 1 + int(m_step.repeat.unit));
    auto* every = remember(makeCount(u"step.againEvery"_s, std::max(1, m_step.repeat.every), 1, kMostAgain));
    every->setAccessibleName(tr("Asked again after how many"));
    every->setEnabled(m_again->currentIndex() > 0);
    connect(m_again, &QComboBox::currentIndexChanged, every, [every](int index) { every->setEnabled(index > 0); });
    m_againEvery = every;
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_again);
    row->addWidget(every);
    rows.addLayout(tr("While it lasts"), row);
}

void StepForm::addSooner(QVBoxLayout& column) {
    column.addWidget(new SectionHead(tr("For pupils with extra care")));
    auto* rows = new FormRows;
    addNumbers(*rows, m_step.accelerated->when, u"step.sooner"_s, m_soonerNumbers);
    m_soonerDue = std::make_unique<DueFields>(u"step.soonerDue"_s, tr("Due for extra care"),
                                              m_step.accelerated->due);
    for (QWidget* field : m_soonerDue->fields())
        remember(field);
    rows->addLayout(tr("Due"), m_soonerDue->layout());
    column.addLayout(rows);
}

void StepForm::addMore(FormRows& rows) {
    m_urgency = remember(makeCount(u"step.urgency"_s, m_step.urgency, 0, kMostUrgency));
    rows.add(tr("Order"), m_urgency, tr("Among what is due together: 0 comes first, 50 is usual."));
    m_mayBeDeferred = remember(new QCheckBox(tr("May be put off until another day")));
    m_mayBeDeferred->setObjectName(u"step.mayBeDeferred"_s);
    m_mayBeDeferred->setChecked(m_step.mayBeDeferred);
    rows.addAlone(m_mayBeDeferred);
    m_isAttendance = remember(new QCheckBox(tr("Not asked of pupils with a medical exemption")));
    m_isAttendance->setObjectName(u"step.attendance"_s);
    m_isAttendance->setChecked(m_step.isAttendanceStep);
    rows.addAlone(m_isAttendance);
    m_source = remember(makeField(u"step.source"_s, kFieldWidth));
    m_source->setText(m_step.source);
    m_source->setCursorPosition(0);
    rows.add(tr("Source"), m_source, tr("The policy, paragraph or meeting it comes from."));
}

Step StepForm::step() const {
    Step now = m_step;
    now.action = m_action->text().trimmed();
    now.kind = m_kind->currentData().toString();
    now.owner = ownerOf(*m_owner);
    now.when = withNumbers(m_step.when, valuesOf(m_numbers));
    now.due = m_due->due();
    const bool isAgain = m_again->currentIndex() > 0;
    now.repeat = isAgain ? Repeat{Repeat::Unit(m_again->currentIndex() - 1), countIn(m_againEvery)}
                         : Repeat{m_step.repeat.every == 0 ? m_step.repeat : Repeat()};
    if (m_step.accelerated)
        now.accelerated = sooner(now);
    now.urgency = countIn(m_urgency);
    now.mayBeDeferred = m_mayBeDeferred->isChecked();
    now.isAttendanceStep = m_isAttendance->isChecked();
    now.source = m_source->text().trimmed();
    return now;
}

// What was the same as for everybody and was not itself changed stays the same as for everybody.
Acceleration StepForm::sooner(const Step& now) const {
    Acceleration sooner = *m_step.accelerated;
    sooner.when = withNumbers(sooner.when, valuesOf(m_soonerNumbers));
    sooner.due = m_soonerDue->due();
    if (m_step.accelerated->when == m_step.when && sooner.when == m_step.when)
        sooner.when = now.when;
    if (m_step.accelerated->due == m_step.due && sooner.due == m_step.due)
        sooner.due = now.due;
    return sooner;
}

QString StepForm::fault() const {
    if (m_action->text().trimmed().isEmpty())
        return tr("Say in a few words what is to be done.");
    if (m_source->text().trimmed().isEmpty())
        return tr("Say where the step comes from: the policy, a paragraph, a meeting.");
    const QString due = m_due->fault();
    return due.isEmpty() && m_soonerDue ? m_soonerDue->fault() : due;
}

std::vector<QWidget*> StepForm::fields() const {
    return m_fields;
}

void StepForm::showRule() {
    m_rule->setText(words::ruleInFull(step(), m_names));
}

} // namespace rollbook
