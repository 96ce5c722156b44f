// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/CloseDialog.h"

#include "ui/setup/SetupWords.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Surroundings.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Notice.h"
#include "ui/words/Dates.h"
#include "ui/words/Names.h"

#include <QComboBox>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// The first is what it nearly always is when there is hurry.
constexpr std::array kKinds{ClosureKind::Unplanned, ClosureKind::Planned, ClosureKind::Inset,
                            ClosureKind::BankHoliday};
constexpr int kShownLines = 4;
constexpr int kFieldWidth = 440;

QListWidget* checkList(const QString& name, const QString& words) {
    auto* list = new QListWidget;
    list->setObjectName(name);
    list->setAccessibleName(words);
    list->setFixedHeight(kShownLines * 26);
    list->setFixedWidth(kFieldWidth);
    list->setFrameShape(QFrame::StyledPanel);
    list->setProperty("isList", true);
    return list;
}

// With room beneath, while it is shown.
QWidget* apart(QWidget* list) {
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, space::kHair);
    column->addWidget(list);
    return holder;
}

void addCheck(QListWidget& list, const QString& text, const QVariant& value, Qt::CheckState state) {
    auto* item = new QListWidgetItem(text, &list);
    item->setData(Qt::UserRole, value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    item->setCheckState(state);
}

} // namespace

CloseDialog::CloseDialog(Office& office, const Theme& theme, Author by)
    : m_form(office)
    , m_by(std::move(by))
    , m_from(new DateEdit(office.clock().today()))
    , m_to(new DateEdit(office.clock().today()))
    , m_part(makeChoice(u"close.part"_s))
    , m_kind(makeChoice(u"close.kind"_s))
    , m_code(makeChoice(u"close.code"_s, kFieldWidth))
    , m_who(makeChoice(u"close.who"_s))
    , m_scope(checkList(u"close.scope"_s, tr("Years and classes that are not in")))
    , m_reason(makeField(u"close.reason"_s, kFieldWidth))
    , m_covers(makeWords({}, "section"))
    , m_askTaken(makeWords({}))
    , m_taken(checkList(u"close.taken"_s, tr("Registers taken before the closing")))
    , m_notice(new Notice(theme))
    , m_enter(makeButton(tr("Close the school"), ButtonKind::Primary)) {
    setObjectName(u"close"_s);
    setWindowTitle(tr("Close the school"));
    setAccessibleName(windowTitle());
    m_from->setObjectName(u"close.from"_s);
    m_to->setObjectName(u"close.to"_s);
    m_covers->setObjectName(u"close.covers"_s);
    m_enter->setObjectName(u"close.enter"_s);
    for (DateEdit* field : {m_from, m_to})
        field->setDate(office.clock().today());
    m_part->addItems({tr("The whole day"), tr("The morning only"), tr("The afternoon only")});
    for (const ClosureKind kind : kKinds)
        m_kind->addItem(words::name(kind));
    m_who->addItems({tr("The whole school"), tr("Some years or classes")});
    lay();
    fillCodes();
    fillScope();
    connectParts();
    show();
}

void CloseDialog::lay() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(makeWords(windowTitle(), "section"));
    auto* rows = new FormRows;
    rows->add(tr("First day"), m_from);
    rows->add(tr("Last day"), m_to);
    rows->add(tr("For"), m_part);
    rows->add(tr("Kind"), m_kind);
    rows->add(tr("Because"), m_code);
    rows->add(tr("Who is not in"), m_who);
    rows->addWidget(apart(m_scope), rows->rowCount(), 1);
    rows->add(tr("Reason in words"), m_reason, tr("It stays in the record: “Boiler”, “Snow”."));
    column->addLayout(rows);
    column->addWidget(m_covers);
    column->addWidget(m_askTaken);
    column->addWidget(m_taken);
    column->addWidget(m_notice);
    column->addStretch(1);
    column->addLayout(layVerbs());
}

QLayout* CloseDialog::layVerbs() {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addStretch(1);
    QPushButton* keep = makeButton(tr("Cancel"), ButtonKind::Plain);
    keep->setObjectName(u"close.cancel"_s);
    row->addWidget(keep);
    row->addWidget(m_enter);
    m_enter->setDefault(true);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_enter, &QPushButton::clicked, this, &CloseDialog::enter);
    return row;
}

void CloseDialog::connectParts() {
    connect(m_from, &DateEdit::dateChanged, this, [this](QDate date) {
        if (m_to->date() < date)
            m_to->setDate(date);
        fillCodes();
        fillScope();
        show();
    });
    connect(m_to, &DateEdit::dateChanged, this, &CloseDialog::show);
    for (QComboBox* choice : {m_part, m_code})
        connect(choice, &QComboBox::currentIndexChanged, this, &CloseDialog::show);
    connect(m_who, &QComboBox::currentIndexChanged, this, [this] {
        proposeCode();
        show();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillCodes();
        show();
    });
    connect(m_scope, &QListWidget::itemChanged, this, &CloseDialog::show);
}

ClosureKind CloseDialog::kind() const {
    return kKinds[std::size_t(m_kind->currentIndex())];
}

void CloseDialog::fillCodes() {
    const QSignalBlocker quiet(m_code);
    const QString before = m_code->currentData().toString();
    m_code->clear();
    for (const CloseForm::Choice& choice : m_form.codes(kind(), m_from->date()))
        m_code->addItem(choice.meaning, choice.code);
    m_code->setCurrentIndex(std::max(0, m_code->findData(before)));
}

// Y4 is the whole site shut, Y3 a part of it (rules.md 4); any other was chosen and stays.
void CloseDialog::proposeCode() {
    const QSignalBlocker quiet(m_code);
    const bool isPart = m_who->currentIndex() == 1;
    const int other = m_code->findData(isPart ? u"Y3"_s : u"Y4"_s);
    if (other >= 0 && m_code->currentData() == (isPart ? u"Y4"_s : u"Y3"_s))
        m_code->setCurrentIndex(other);
}

void CloseDialog::fillScope() {
    const QSignalBlocker quiet(m_scope);
    m_scope->clear();
    for (const YearGroup year : m_form.years(m_from->date()))
        addCheck(*m_scope, words::name(year), year.number(), Qt::Unchecked);
    for (const QString& name : m_form.classes(m_from->date()))
        addCheck(*m_scope, name, name, Qt::Unchecked);
}

CloseSchool::Request CloseDialog::request() const {
    CloseSchool::Request request{.range = {m_from->date(), m_to->date()},
                                 .kind = kind(),
                                 .code = m_code->currentData().toString(),
                                 .reason = m_reason->text().trimmed(),
                                 .takenBefore = takenBefore()};
    if (m_part->currentIndex() > 0)
        request.half = m_part->currentIndex() == 1 ? Half::AM : Half::PM;
    for (int i = 0; m_who->currentIndex() == 1 && i < m_scope->count(); ++i) {
        const QListWidgetItem* item = m_scope->item(i);
        const QVariant value = item->data(Qt::UserRole);
        if (item->checkState() != Qt::Checked)
            continue;
        if (value.typeId() == QMetaType::Int)
            request.years.push_back(*YearGroup::fromNumber(value.toInt()));
        else
            request.classes.push_back(value.toString());
    }
    return request;
}

std::vector<Closure::TakenBefore> CloseDialog::takenBefore() const {
    std::vector<Closure::TakenBefore> before;
    for (int i = 0; i < m_taken->count(); ++i)
        if (m_taken->item(i)->checkState() == Qt::Checked)
            before.push_back(m_asked[std::size_t(i)]);
    return before;
}

void CloseDialog::show() {
    const CloseForm::Shown shown = m_form.shown(request());
    const bool namesNobody = m_who->currentIndex() == 1 && request().years.empty()
                             && request().classes.empty();
    m_scope->setVisible(m_who->currentIndex() == 1);
    m_covers->setText(namesNobody ? tr("Tick the years or classes that are not in.") : shown.covers);
    m_covers->setVisible(!m_covers->text().isEmpty());
    m_enter->setEnabled(shown.refusal.isEmpty() && !namesNobody);
    showTaken(shown.ask);
    if (!shown.refusal.isEmpty())
        m_notice->say(NoticeKind::Refusal, shown.refusal);
    else if (!shown.warnings.isEmpty())
        m_notice->say(NoticeKind::Warning, shown.warnings.join(u' '));
    else
        m_notice->clear();
}

// Registers called before the school closed keep their marks (rules.md 4); ticks survive as long as
// the same registers are asked about.
void CloseDialog::showTaken(const std::vector<Closure::TakenBefore>& registers) {
    m_askTaken->setText(tr("Registers taken in that time. Tick those taken before the closing: their "
                           "marks stand."));
    m_askTaken->setVisible(!registers.empty());
    m_taken->setVisible(!registers.empty());
    if (registers == m_asked)
        return;
    m_asked = registers;
    m_taken->clear();
    for (const Closure::TakenBefore& taken : m_asked)
        addCheck(*m_taken, u"%1, %2"_s.arg(taken.className, words::session(taken.session)), {},
                 Qt::Unchecked);
}

void CloseDialog::enter() {
    const QString refused = m_form.enter(request(), m_by);
    if (refused.isEmpty())
        return accept();
    m_notice->say(NoticeKind::Refusal, refused);
    m_reason->setFocus(Qt::OtherFocusReason);
}

bool closeSchool(const Surroundings& around) {
    CloseDialog dialog(around.office, around.theme, around.desk.author());
    return around.dialogs.run(dialog);
}

} // namespace rollbook
