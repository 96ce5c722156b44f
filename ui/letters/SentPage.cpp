// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/SentPage.h"

#include "core/office/letters/NoteLetter.h"
#include "ui/figures/LineDelegate.h"
#include "ui/letters/LetterDialog.h"
#include "ui/letters/RunDialog.h"
#include "ui/letters/SendLetters.h"
#include "ui/letters/SentForms.h"
#include "ui/print/PaperLetter.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Tables.h"
#include "ui/words/LetterWords.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array kWidths{96, 160, 56, 180, 190, 0}; // what became of it takes what is left
constexpr int kLineWidth = 320;

} // namespace

SentPage::SentPage(const Surroundings& around)
    : ViewPage(ViewId::Letters, u"sent"_s, tr("Sent"), around)
    , m_model(around.school(), around.privacy)
    , m_filter(m_model)
    , m_line(new FilterLine(around.theme, tr("Name, class, letter or recipient")))
    , m_notice(new Notice(around.theme))
    , m_states(new QStackedWidget)
    , m_table(new QTableView)
    , m_history(makeWords({}, "muted")) {
    addCommands();
    lay();
    setUpTable();
    connect(m_line, &FilterLine::filterChanged, this, [this](const QString& typed) {
        m_filter.setFilter(typed);
        showCurrent();
    });
    connect(&around.privacy, &Privacy::changed, this, [this] {
        m_model.allChanged();
        m_notice->sayAgain();
        showCurrent();
    });
    connect(&around.office.notifier(), &Notifier::changed, this, [this] {
        if (isVisible())
            load();
    });
}

void SentPage::lay() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(head());
    m_notice->setObjectName(u"letters.sent.notice"_s);
    column->addWidget(m_notice);
    m_states->addWidget(m_table);
    m_states->addWidget(new EmptyState(
        around().theme, Symbol::Letters, tr("No letter has gone out"),
        tr("Each letter printed or saved stands here as it went out, with what became of it.")));
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_states);
    column->addWidget(card, 1);
    m_history->setObjectName(u"letters.sent.history"_s);
    column->addWidget(m_history);
}

QWidget* SentPage::head() {
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    m_line->setObjectName(u"letters.sent.filter"_s);
    m_line->setMaximumWidth(kLineWidth);
    m_line->setTarget(m_table);
    row->addWidget(m_line, 1);
    row->addStretch(1);
    for (QAction* verb : m_verbs) {
        QPushButton* button = makeButton(verb);
        button->setObjectName(verb->objectName());
        row->addWidget(button);
    }
    return made;
}

void SentPage::setUpTable() {
    m_table->setObjectName(u"letters.sent.list"_s);
    m_table->setAccessibleName(tr("Letters that went out"));
    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    setUpList(*m_table, around().theme);
    m_table->setItemDelegate(new LineDelegate(around().theme, m_table));
    for (std::size_t column = 0; column < kWidths.size(); ++column)
        m_table->setColumnWidth(int(column), kWidths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(SentModel::Standing, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, &SentPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SentPage::showCurrent);
}

QAction* SentPage::addVerb(const QString& id, const QString& text, const QString& description,
                           Qt::Key key, std::function<void(const IssuedLetter&)> run) {
    return addCommand({.id = id,
                       .text = text,
                       .description = description,
                       .shortcut = QKeySequence(key),
                       .menu = CommandMenu::Edit,
                       .enabled = [this] { return letter() && !around().office.isReadOnly(); },
                       .run = [this, run] { run(*letter()); }});
}

void SentPage::addCommands() {
    m_verbs = {
        addVerb(u"letters.posted"_s, tr("Posted…"),
                tr("Notes when it was posted, and the number of a recorded delivery"), Qt::Key_O,
                [this](const IssuedLetter& each) { askPosted(around(), each); }),
        addVerb(u"letters.returned"_s, tr("Came back…"), tr("Notes that the post brought it back"),
                Qt::Key_R, [this](const IssuedLetter& each) { askReturned(around(), each); }),
        addVerb(u"letters.answered"_s, tr("Answered…"),
                tr("Notes what the parent answered, and what the school decided"), Qt::Key_N,
                [this](const IssuedLetter& each) { askAnswered(around(), each); }),
        addVerb(u"letters.again"_s, tr("Print again…"),
                tr("Prints the letter as it went out, with its first date, and logs that"), Qt::Key_P,
                [this](const IssuedLetter& each) { printAgain(each); })};
}

void SentPage::open(const Place& place) {
    load();
    if (place.pupil)
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (m_model.rows()[std::size_t(row)].pupil == *place.pupil)
                return m_table->setCurrentIndex(
                    m_filter.mapFromSource(m_model.index(row, SentModel::Name)));
}

QWidget* SentPage::firstFocus() {
    return m_line;
}

void SentPage::load() {
    m_model.setRows(sentRows(around().school(), around().clock().today()));
    m_states->setCurrentIndex(m_model.rows().empty() ? 1 : 0);
    if (!m_table->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_table->setCurrentIndex(m_filter.index(0, SentModel::Name));
    showCurrent();
}

const IssuedLetter* SentPage::letter() const {
    const SentRow* row = m_model.rowAt(m_filter.mapToSource(m_table->currentIndex()));
    return row ? issuedLetter(around().school(), row->letter) : nullptr;
}

void SentPage::showCurrent() {
    const IssuedLetter* current = letter();
    m_history->setVisible(current);
    if (current)
        m_history->setText(
            around().privacy.words(sentHistory(around().school(), *current).join(u'\n')));
    around().commands.refresh();
}

void SentPage::openCurrent() {
    const IssuedLetter* current = letter();
    if (!current)
        return;
    if (around().privacy.isHidden())
        return m_notice->say(NoticeKind::Word, tr("Names are hidden. F9 shows the letter."));
    const auto letterhead = letterheadOf(around().office, *current);
    if (!letterhead)
        return refuse(*m_notice, around().privacy, letterhead.error());
    showLetter(around(), tr("%1, as it went out").arg(current->title),
               letterOnPaper(around().school(), *current, *letterhead));
}

bool SentPage::canPrint() const {
    return letter() && !around().office.isReadOnly();
}

void SentPage::print() {
    if (canPrint())
        printAgain(*letter());
}

// The same text and the first date; held where the recipient is barred or has moved since.
void SentPage::printAgain(const IssuedLetter& asked) {
    const IssuedLetter again = asked;
    NoteLetter note(around().office);
    m_notice->clear();
    if (const auto may = note.mayReprint(again.id); !may)
        return refuse(*m_notice, around().privacy, may.error());
    const auto letterhead = letterheadOf(around().office, again);
    if (!letterhead)
        return refuse(*m_notice, around().privacy, letterhead.error());
    const auto out = askWhere(around(),
                              {.letters = 1,
                               .title = tr("Print the letter again"),
                               .text = tr("The same text with its first date. That it was printed "
                                          "again goes on record.")},
                              RunDialog::First::Print,
                              words::letterFileName(around().school(), again));
    if (!out)
        return;
    const auto done = SendLetters(around(), *out, [](qint64, qint64) { return true; })
                          .again(again, *letterhead);
    const auto noted = done ? note.run({.letter = again.id,
                                        .kind = LetterEventKind::Reprinted,
                                        .on = around().clock().today()},
                                       around().desk.author())
                            : done;
    if (!noted)
        return refuse(*m_notice, around().privacy, noted.error());
    m_notice->say(NoticeKind::Done, tr("The letter was printed again, and that is on record."));
}

} // namespace rollbook
