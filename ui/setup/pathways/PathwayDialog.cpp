// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/pathways/PathwayDialog.h"

#include "ui/setup/LineList.h"
#include "ui/setup/pathways/StepForm.h"
#include "ui/shell/Dialogs.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/TabOrder.h"
#include "ui/words/ActionWords.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr QSize kSize{1080, 680};
constexpr int kListWidth = 380;
constexpr int kTextTab = 1;

QPushButton* verb(const QString& name, const QString& text, ButtonKind kind = ButtonKind::Plain) {
    QPushButton* made = makeButton(text, kind);
    made->setObjectName(u"pathway."_s + name);
    made->setAutoDefault(false); // Enter in a field is not Keep
    return made;
}

} // namespace

PathwayDialog::PathwayDialog(const Subject& subject, const Theme& theme, Dialogs& dialogs, Keep keep)
    : m_draft(subject.text, subject.codes)
    , m_kinds(subject.kinds)
    , m_dialogs(dialogs)
    , m_keep(std::move(keep))
    , m_model({tr("Step"), tr("Who does it")})
    , m_notice(new Notice(theme))
    , m_tabs(new QTabWidget) {
    setObjectName(u"pathway"_s);
    setWindowTitle(tr("Edit “%1”").arg(m_draft.pathway().title));
    setAccessibleName(windowTitle());
    resize(kSize);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kWide, space::kLarge, space::kWide, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(makeWords(windowTitle(), "section"));
    m_tabs->setObjectName(u"pathway.tabs"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Steps, or the whole as text"));
    m_tabs->tabBar()->setObjectName(u"pathway.tabBar"_s);
    m_tabs->addTab(laySteps(theme), tr("Steps"));
    m_tabs->addTab(layText(), tr("As text"));
    column->addWidget(m_tabs, 1);
    column->addWidget(m_notice);
    column->addLayout(layVerbs());
    connect(m_tabs, &QTabWidget::currentChanged, this, &PathwayDialog::showTab);
    fillList(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

QWidget* PathwayDialog::laySteps(const Theme& theme) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::kMedium, 0, 0);
    column->addLayout(layHead());
    m_duplicate = verb(u"duplicate"_s, tr("Duplicate"));
    m_remove = verb(u"remove"_s, tr("Remove"));
    auto* verbs = new QHBoxLayout;
    verbs->setSpacing(space::kSmall);
    verbs->addWidget(m_duplicate);
    verbs->addWidget(m_remove);
    verbs->addStretch(1);
    column->addLayout(verbs);
    layList(theme);
    auto* parts = new QHBoxLayout;
    parts->addWidget(m_list);
    parts->addWidget(m_area, 1);
    column->addLayout(parts, 1);
    connect(m_duplicate, &QPushButton::clicked, this, &PathwayDialog::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &PathwayDialog::remove);
    return page;
}

QLayout* PathwayDialog::layHead() {
    m_title = makeField(u"pathway.title"_s, 420);
    m_source = makeField(u"pathway.source"_s, 640);
    m_title->setText(m_draft.pathway().title);
    m_source->setText(m_draft.pathway().source);
    m_source->setCursorPosition(0);
    auto* head = new FormRows;
    head->add(tr("Title"), m_title);
    head->add(tr("Where it comes from"), m_source);
    connect(m_title, &QLineEdit::textChanged, this, [this](const QString& text) { m_draft.setTitle(text); });
    connect(m_source, &QLineEdit::textChanged, this, [this](const QString& text) { m_draft.setSource(text); });
    return head;
}

void PathwayDialog::layList(const Theme& theme) {
    m_list = makeList(m_model, theme, u"pathway.steps"_s, tr("Steps"), LongWords::Wrap);
    m_list->setSortingEnabled(false); // the order of the file
    m_list->setFixedWidth(kListWidth);
    setColumnWidths(*m_list, {240});
    m_area = new QScrollArea;
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (now.isValid() && std::size_t(now.row()) != m_chosen) {
            m_chosen = std::size_t(now.row());
            showChosen();
        }
    });
}

QWidget* PathwayDialog::layText() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, space::kMedium, 0, 0);
    column->addWidget(makeWords(tr("The whole pathway, word by word. What is typed here is read when you go back to the "
                                   "steps or keep it; until it loads whole, nothing of it counts.")));
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"pathway.text"_s);
    m_text->setAccessibleName(tr("The pathway as text"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    column->addWidget(m_text, 1);
    return page;
}

QLayout* PathwayDialog::layVerbs() {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addStretch(1);
    m_cancel = verb(u"cancel"_s, tr("Cancel"));
    m_done = verb(u"keep"_s, tr("Keep it"), ButtonKind::Primary);
    row->addWidget(m_cancel);
    row->addWidget(m_done);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

void PathwayDialog::fillList(std::size_t chosen) {
    std::vector<Line> lines;
    for (const Step& step : m_draft.pathway().steps)
        lines.push_back({.key = step.id, .cells = {step.action, words::owner(step.owner)}});
    m_model.setLines(std::move(lines));
    if (m_form && chosen == m_chosen && m_list->currentIndex().isValid())
        return;
    m_chosen = chosen;
    m_list->setCurrentIndex(m_list->model()->index(int(chosen), 0));
    showChosen();
}

// A form for each step: the fields are those of its own condition.
void PathwayDialog::showChosen() {
    const Pathway& pathway = m_draft.pathway();
    m_form = new StepForm(pathway.steps[m_chosen], {pathway, m_kinds});
    m_form->setAccessibleName(tr("The chosen step"));
    connect(m_form, &StepForm::edited, this, &PathwayDialog::takeForm);
    m_area->setWidget(m_form); // the form before goes with it
    std::vector<QWidget*> order{m_tabs->tabBar(), m_title, m_source, m_duplicate, m_remove, m_list};
    std::ranges::copy(m_form->fields(), std::back_inserter(order));
    for (QWidget* each : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_cancel), static_cast<QWidget*>(m_done)})
        order.push_back(each);
    tabLast(order);
    m_notice->clear();
}

void PathwayDialog::takeForm() {
    m_draft.setStep(m_chosen, m_form->step());
    fillList(m_chosen);
    refuse(m_form->fault());
}

void PathwayDialog::showTab(int tab) {
    if (tab == kTextTab) {
        m_text->setPlainText(QString::fromUtf8(m_draft.text()));
        return m_notice->clear();
    }
    if (const QString fault = takeText(); !fault.isEmpty()) {
        const QSignalBlocker asTyped(m_tabs); // back to the text, and not a word of it lost
        m_tabs->setCurrentIndex(kTextTab);
        refuse(fault);
    }
}

// What is typed as text becomes the steps, or nothing does. A sentence; empty: done.
QString PathwayDialog::takeText() {
    const QString fault = readText();
    if (!fault.isEmpty())
        return fault;
    m_title->setText(m_draft.pathway().title);
    m_source->setText(m_draft.pathway().source);
    m_form = nullptr;
    fillList(std::min(m_chosen, m_draft.pathway().steps.size() - 1));
    return {};
}

bool PathwayDialog::isTyped() const {
    return m_tabs->currentIndex() == kTextTab && m_text->toPlainText().toUtf8() != m_draft.text();
}

QString PathwayDialog::readText() {
    const QByteArray text = m_text->toPlainText().toUtf8();
    return text == m_draft.text() ? QString() : m_draft.setText(text);
}

void PathwayDialog::duplicate() {
    m_form = nullptr;
    fillList(m_draft.duplicate(m_chosen));
    m_list->setFocus(Qt::OtherFocusReason);
}

void PathwayDialog::remove() {
    const QString refused = m_draft.remove(m_chosen);
    if (!refused.isEmpty())
        return refuse(refused);
    m_form = nullptr;
    fillList(std::min(m_chosen, m_draft.pathway().steps.size() - 1));
    m_list->setFocus(Qt::OtherFocusReason);
}

void PathwayDialog::refuse(const QString& sentence) {
    if (sentence.isEmpty())
        m_notice->clear();
    else
        m_notice->say(NoticeKind::Refusal, sentence);
}

QString PathwayDialog::keepIt() {
    QString fault = m_tabs->currentIndex() == kTextTab ? readText() : m_form->fault();
    if (fault.isEmpty())
        fault = m_draft.fault();
    return fault.isEmpty() ? m_keep(m_draft.text()) : fault;
}

void PathwayDialog::done(int result) {
    if (result == QDialog::Accepted) {
        const QString refused = keepIt();
        return refused.isEmpty() ? QDialog::done(result) : refuse(refused);
    }
    if ((m_draft.isChanged() || isTyped()) &&
        !m_dialogs.confirm({.title = tr("Leave without keeping it?"),
                            .text = tr("What was changed here is lost. The pathway stays as it was."),
                            .verb = tr("Leave it"),
                            .keep = tr("Go on editing")}))
        return;
    QDialog::done(result);
}

} // namespace rollbook
