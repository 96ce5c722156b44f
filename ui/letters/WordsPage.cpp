// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/WordsPage.h"

#include "core/office/OfficeErrors.h"
#include "ui/figures/LineDelegate.h"
#include "ui/letters/LetterAsked.h"
#include "ui/letters/LetterPreview.h"
#include "ui/letters/WordsHead.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Tables.h"
#include "ui/words/Sentences.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

#include <chrono>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::chrono::milliseconds kRest{400};
constexpr int kLeastStanding = 24;
constexpr int kListShare = 6; // of twenty-one
constexpr int kBodyShare = 8;
constexpr int kPageShare = 7;
constexpr int kLeastWidth = 160;

} // namespace

WordsPage::WordsPage(const Surroundings& around)
    : ViewPage(ViewId::Letters, u"words"_s, tr("Words"), around)
    , m_presenter(around)
    , m_sample(around)
    , m_list(new QTableView)
    , m_head(new WordsHead)
    , m_body(new BodyEditor(around.theme))
    , m_whose(makeWords({}))
    , m_side(new QStackedWidget)
    , m_preview(new LetterPreview(u"letters.words.page"_s))
    , m_fields(new FieldList(around.theme, around.privacy))
    , m_notice(new Notice(around.theme))
    , m_goThere(new QAction(tr("Go there"), this))
    , m_whileTyping(new QTimer(this)) {
    addCommands();
    lay();
    setUpList();
    listen();
}

void WordsPage::lay() {
    m_body->setObjectName(u"letters.words.body"_s);
    m_body->setAccessibleName(tr("The words of the letter"));
    m_notice->setObjectName(u"letters.words.notice"_s);
    for (QWidget* wide : {static_cast<QWidget*>(m_body), static_cast<QWidget*>(m_side)})
        wide->setMinimumWidth(kLeastWidth);
    m_side->addWidget(m_preview);
    m_side->addWidget(m_fields);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kLarge);
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kSmall);
    grid->addWidget(makeWords(tr("The words of each letter from now on. Letters already out keep "
                                 "theirs.")),
                    0, 0, 1, 3);
    grid->addWidget(listSide(), 1, 0, 3, 1);
    grid->addWidget(m_head, 1, 1);
    grid->addWidget(pupilHead(), 1, 2);
    grid->addWidget(m_body, 2, 1);
    grid->addWidget(m_side, 2, 2);
    grid->addWidget(m_notice, 3, 1, 1, 2);
    grid->addWidget(button(u"letters.words.further"_s), 4, 0, Qt::AlignLeft);
    grid->addLayout(verbs(), 4, 1, 1, 2);
    grid->setRowStretch(2, 1);
    for (const auto& [column, share] :
         {std::pair(0, kListShare), std::pair(1, kBodyShare), std::pair(2, kPageShare)})
        grid->setColumnStretch(column, share);
}

QPushButton* WordsPage::button(const QString& command, ButtonKind kind) {
    QPushButton* made = makeButton(around().commands.action(command), kind);
    made->setObjectName(command);
    return made;
}

QWidget* WordsPage::listSide() {
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_list);
    return card;
}

// Whose letter stands at the right, beside the fields above the body.
QWidget* WordsPage::pupilHead() {
    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    m_whose->setObjectName(u"letters.words.whose"_s);
    column->addStretch(1);
    column->addWidget(m_whose);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(button(u"letters.words.field"_s));
    row->addWidget(button(u"letters.words.pupil"_s));
    row->addStretch(1);
    column->addLayout(row);
    return made;
}

QLayout* WordsPage::verbs() {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(button(u"letters.words.keep"_s, ButtonKind::Primary));
    row->addWidget(button(u"letters.words.drop"_s));
    row->addWidget(button(u"letters.words.shipped"_s));
    row->addStretch(1);
    return row;
}

void WordsPage::setUpList() {
    m_list->setObjectName(u"letters.words.list"_s);
    m_list->setAccessibleName(tr("Letters"));
    m_list->setModel(&m_presenter.model());
    rollbook::setUpList(*m_list, around().theme);
    m_list->setItemDelegate(new LineDelegate(around().theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* heads = m_list->horizontalHeader();
    heads->setMinimumSectionSize(kLeastStanding);
    heads->setSectionResizeMode(WordsModel::Title, QHeaderView::Stretch);
    heads->setSectionResizeMode(WordsModel::Standing, QHeaderView::ResizeToContents);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WordsPage::choose);
    connect(m_list, &QTableView::activated, this, [this] { m_body->setFocus(); });
}

void WordsPage::listen() {
    m_whileTyping->setObjectName(u"letters.words.rest"_s);
    m_whileTyping->setSingleShot(true);
    m_whileTyping->setInterval(kRest);
    connect(m_whileTyping, &QTimer::timeout, this, &WordsPage::look);
    connect(m_head, &WordsHead::edited, this, &WordsPage::typed);
    connect(m_body, &QPlainTextEdit::textChanged, this, &WordsPage::typed);
    connect(m_fields, &FieldList::chosen, this, &WordsPage::put);
    connect(m_fields, &FieldList::left, this, &WordsPage::endField);
    m_goThere->setObjectName(u"letters.words.goThere"_s);
    connect(m_goThere, &QAction::triggered, this, [this] {
        if (m_fault)
            m_body->goTo(*m_fault);
        else
            m_head->goToTitle();
    });
    connect(&around().privacy, &Privacy::changed, this, [this] {
        m_fields->sayAgain();
        look();
    });
    connect(&around().office.notifier(), &Notifier::changed, this, [this] {
        if (isVisible())
            load();
    });
}

// What is typed and not kept yet stays while somebody looks elsewhere.
void WordsPage::open(const Place& place) {
    if (place.pupil)
        m_pupil = place.pupil;
    load();
    if (isReadOnly())
        m_notice->say(NoticeKind::Word, sentence(Error{errors::kReadOnly}));
}

QWidget* WordsPage::firstFocus() {
    return m_list;
}

void WordsPage::load() {
    m_sample.load();
    m_presenter.load();
    const WordsModel& model = m_presenter.model();
    if (!m_presenter.kept() && model.rowCount() > 0)
        m_list->setCurrentIndex(model.index(0, WordsModel::Title));
    showLetter();
}

// What stands there already is left alone, and what can be undone in it.
void WordsPage::showLetter() {
    const LetterTemplate* kept = m_presenter.kept();
    if (!kept)
        return;
    const Wording wording = m_presenter.wording();
    m_head->show(*kept, wording);
    m_head->setReadOnly(isReadOnly());
    m_body->setReadOnly(isReadOnly());
    if (const QSignalBlocker quiet(m_body); m_body->body() != wording.body)
        m_body->setBody(wording.body);
    look();
}

void WordsPage::look() {
    m_whileTyping->stop();
    around().commands.refresh();
    if (!m_presenter.kept())
        return;
    const Result<LetterTemplate> letter = m_presenter.read();
    if (!letter)
        return lookAt(letter.error());
    if (std::exchange(m_isFaulty, false))
        m_notice->clear();
    m_fault.reset();
    m_body->mark({});
    lookAt(*letter);
}

// The page stays as it last was right, so that a field half typed does not make it flicker.
void WordsPage::lookAt(const Error& fault) {
    sayFault(NoticeKind::Warning, fault);
    sayWhose(tr("The page is as it was before the fault."));
}

void WordsPage::lookAt(const LetterTemplate& letter) {
    sayWhose();
    if (around().privacy.isHidden())
        return m_preview->say(tr("Names are hidden. F9 shows the letter."));
    const auto row = pupil() ? m_sample.row(letter, *pupil()) : std::nullopt;
    if (!row)
        return m_preview->say(tr("A letter needs a pupil on roll and a school year with dates. "
                                 "Enter them under Setup to see it."));
    const auto page = letterAsItWillBe(around().school(), *row, around().clock().now());
    if (!page)
        return m_preview->say(sentence(page.error()));
    const int scrolled = m_preview->verticalScrollBar()->value();
    m_preview->show(*page);
    m_preview->verticalScrollBar()->setValue(scrolled);
}

void WordsPage::sayWhose(const QString& also) {
    const Pupil* who = pupil() ? around().school().roll.pupil(*pupil()) : nullptr;
    const QString whose =
        who ? tr("As it reads for %1.").arg(around().privacy.listName(*who)) : QString();
    m_whose->setText(u"%1 %2"_s.arg(whose, also).trimmed());
}

std::optional<PupilId> WordsPage::pupil() const {
    if (m_pupil || !m_presenter.kept())
        return m_pupil;
    return m_sample.pupilFor(m_presenter.kept()->id);
}

} // namespace rollbook
