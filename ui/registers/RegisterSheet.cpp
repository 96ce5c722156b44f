// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/RegisterSheet.h"

#include "ui/registers/CellEditor.h"
#include "ui/registers/PaperStrip.h"
#include "ui/registers/RegisterPresenter.h"
#include "ui/registers/RegisterTable.h"
#include "ui/registers/StandingWords.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"
#include "ui/words/Sentences.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kFindWidth = 210;
constexpr int kWidthForHints = 560;

using Hints = std::initializer_list<std::pair<QString, QString>>;
void addHints(QWidget& place, Hints hints) {
    auto* row = new QHBoxLayout(&place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    for (const auto& [keys, does] : hints)
        row->addWidget(new KeyHint(keys, does), 0, Qt::AlignVCenter);
}

QLabel* label(const char* part, const QString& objectName) {
    auto* made = new QLabel;
    made->setProperty("part", QString::fromLatin1(part));
    made->setObjectName(objectName);
    return made;
}

} // namespace

RegisterSheet::RegisterSheet(const Surroundings& around, RegisterPresenter& presenter,
                             const Acts& acts)
    : m_around(around)
    , m_presenter(presenter)
    , m_name(label("title", u"registers.class"_s))
    , m_sign(new QLabel)
    , m_standing(label("standing", u"registers.standing"_s))
    , m_find(new FilterLine(around.theme, tr("Find a pupil")))
    , m_pages(new QStackedWidget)
    , m_table(new RegisterTable(around.theme))
    , m_none(new EmptyState(around.theme, Symbol::Calendar, {}, {}))
    , m_editor(new CellEditor(around.theme, around.clock().today(), m_table->viewport()))
    , m_notice(new Notice(around.theme))
    , m_paper(new PaperStrip(around.theme, acts.notFromPaper))
    , m_typingHints(new QWidget)
    , m_takenHints(new QWidget) {
    setObjectName(u"registers.sheetSide"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head());
    auto* paperRow = new QVBoxLayout;
    paperRow->setContentsMargins(space::kSmall, 0, space::kSmall, space::kHair);
    paperRow->addWidget(m_paper);
    column->addLayout(paperRow);
    m_table->setModel(&presenter.model());
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_none);
    column->addWidget(m_pages, 1);
    m_notice->setObjectName(u"registers.notice"_s);
    auto* noticeRow = new QVBoxLayout;
    noticeRow->setContentsMargins(space::kSmall, space::kHair, space::kSmall, 0);
    noticeRow->addWidget(m_notice);
    column->addLayout(noticeRow);
    column->addWidget(foot(acts));
    connectTable();
    connectPresenter(acts);
}

QWidget* RegisterSheet::head() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::kMedium, space::kSmall, space::kSmall, space::kSmall);
    row->setSpacing(space::kSmall);
    row->addWidget(m_name);
    row->addSpacing(space::kHair);
    row->addWidget(m_sign);
    row->addWidget(m_standing, 1);
    m_standing->setMinimumWidth(60);
    m_find->setObjectName(u"registers.find"_s);
    m_find->setMaximumWidth(kFindWidth);
    m_find->installEventFilter(this);
    row->addWidget(m_find);
    return head;
}

QWidget* RegisterSheet::foot(const Acts& acts) {
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(space::kMedium, space::kSmall, space::kSmall, space::kSmall);
    row->setSpacing(space::kMedium);
    addHints(*m_typingHints,
             {{tr("Space"), tr("skip")}, {tr("L 12"), tr("minutes")}, {tr("Ctrl+Z"), tr("undo")}});
    addHints(*m_takenHints, {{tr("Enter"), tr("correct a mark")}});
    row->addWidget(m_typingHints);
    row->addWidget(m_takenHints);
    row->addStretch(1);
    row->addWidget(makeButton(acts.fill));
    row->addWidget(makeButton(acts.take, ButtonKind::Primary));
    return foot;
}

void RegisterSheet::connectTable() {
    connect(m_table, &RegisterTable::typed, &m_presenter, &RegisterPresenter::press);
    connect(m_table, &RegisterTable::rowChanged, &m_presenter, &RegisterPresenter::setCurrent);
    connect(m_table, &RegisterTable::cleared, &m_presenter, &RegisterPresenter::clearCell);
    connect(m_table, &RegisterTable::skipped, this, &RegisterSheet::goOn);
    connect(m_table, &RegisterTable::entered, this, &RegisterSheet::enterPressed);
    connect(m_table, &RegisterTable::sessionStepped, this, &RegisterSheet::sessionStepped);
    connect(m_table, &RegisterTable::cancelled, this, [this] {
        m_presenter.cancelTyping();
        m_notice->clear();
    });
    connect(m_find, &FilterLine::filterChanged, this, &RegisterSheet::narrow);
    connect(m_editor, &CellEditor::answered, this, &RegisterSheet::answer);
    connect(m_editor, &CellEditor::dismissed, m_table, qOverload<>(&QWidget::setFocus));
}

void RegisterSheet::connectPresenter(const Acts& acts) {
    connect(&m_presenter, &RegisterPresenter::opened, this, &RegisterSheet::showRegister);
    connect(&m_presenter, &RegisterPresenter::standingChanged, this, &RegisterSheet::showStanding);
    connect(&m_presenter, &RegisterPresenter::currentWanted, m_table,
            &RegisterTable::setCurrentRow);
    connect(&m_presenter, &RegisterPresenter::needsMore, this, &RegisterSheet::askMore);
    connect(&m_presenter, &RegisterPresenter::accepted, m_notice, &Notice::clear);
    connect(&m_presenter, &RegisterPresenter::refused, this,
            [this](const Error& error) { refuse(*m_notice, m_around.privacy, error); });
    connect(&m_presenter, &RegisterPresenter::advised, this,
            [this](const QString& sentence) { m_notice->say(NoticeKind::Refusal, sentence); });
    connect(&m_presenter, &RegisterPresenter::wasTaken, this,
            [this, next = acts.nextToTake](const TakenRegister& taken) { sayTaken(taken, next); });
    connect(&m_presenter.model(), &QAbstractItemModel::modelReset, this,
            [this] { m_table->setCurrentRow(m_presenter.current()); });
}

void RegisterSheet::showRegister() {
    m_editor->dismiss();
    m_notice->clear();
    m_find->clear();
    m_table->setCurrentRow(m_presenter.current());
    showStanding();
}

void RegisterSheet::showStanding() {
    const RegisterStanding& standing = m_presenter.standing();
    m_name->setText(standing.className);
    m_standing->setText(standingWords(standing));
    m_standing->setToolTip(m_standing->text());
    const StandingSign sign = standingSign(standing.state, false);
    m_sign->setPixmap(
        icon(m_around.theme, sign.symbol, sign.ink).pixmap(space::kIcon, space::kIcon));
    const auto& refusal = standing.refusal;
    m_sign->setVisible(!refusal);
    if (refusal)
        m_none->setWords(tr("No register for this session"), sentence(*refusal));
    m_pages->setCurrentIndex(refusal ? 1 : 0);
    m_find->setEnabled(!refusal);
    m_paper->say(standing.paper ? paperSentence(*standing.paper, m_around.desk.isLocked()
                                                                     ? QString()
                                                                     : m_around.desk.author().name)
                                : QString());
    showHints();
}

// They give way where there is no room for them and the buttons.
void RegisterSheet::showHints() {
    const bool hasRoom = width() >= kWidthForHints;
    const bool isTaken = m_presenter.standing().state == RegisterState::Taken;
    m_typingHints->setVisible(hasRoom && m_presenter.canType());
    m_takenHints->setVisible(hasRoom && isTaken);
}

void RegisterSheet::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showHints();
}

void RegisterSheet::goOn() {
    m_presenter.finishTyping();
    m_table->setCurrentRow(m_table->currentRow() + 1);
}

// On a mark that is recorded there is nothing to type over: it is corrected.
void RegisterSheet::enterPressed() {
    const RegisterRow* row = m_presenter.model().rowAt(m_table->currentRow());
    const bool isRecorded =
        row && (row->lock == CellLock::Recorded || row->lock == CellLock::SignedIn);
    if (isRecorded)
        askCode();
    else
        goOn();
}

QRect RegisterSheet::currentRect() const {
    return m_table->visualRect(m_table->currentIndex());
}

void RegisterSheet::askMore(const QString& code, CodeNeed need) {
    const auto asks =
        need == CodeNeed::Nature ? CellEditor::Asks::Nature : CellEditor::Asks::ReviewDate;
    m_editor->ask(asks, code, m_presenter.currentNote(), currentRect());
}

void RegisterSheet::askComment() {
    const RegisterRow* row = m_presenter.model().rowAt(m_table->currentRow());
    if (row)
        m_editor->ask(CellEditor::Asks::Comment, row->cell.code, m_presenter.currentNote(),
                      currentRect());
}

void RegisterSheet::askCode() {
    const RegisterRow& row = *m_presenter.model().rowAt(m_table->currentRow());
    m_editor->ask(CellEditor::Asks::Code, row.cell.code, {}, currentRect());
}

void RegisterSheet::answer(const QString& text, QDate date) {
    m_table->setFocus();
    const RegisterRow* row = m_presenter.model().rowAt(m_table->currentRow());
    const bool isHeld = row && row->lock == CellLock::SignedIn;
    MarkNote note;
    switch (m_editor->asks()) {
    case CellEditor::Asks::Comment:
        m_presenter.setComment(text);
        return;
    case CellEditor::Asks::Code:
        m_presenter.correct(text);
        return;
    case CellEditor::Asks::Nature:
        note.nature = text;
        break;
    case CellEditor::Asks::ReviewDate:
        note.reviewDate = date;
        break;
    }
    if (isHeld)
        m_presenter.correct(m_editor->code(), note);
    else
        m_presenter.enter(m_editor->code(), note);
}

void RegisterSheet::give(const QString& code) {
    m_table->setFocus();
    m_presenter.enter(code);
}

void RegisterSheet::sayTaken(const TakenRegister& taken, QAction* next) {
    const NoticeKind kind = taken.blanks == 0 ? NoticeKind::Done : NoticeKind::Warning;
    m_notice->say(kind, takenSentence(taken), next);
}

} // namespace rollbook
