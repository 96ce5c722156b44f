// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/SentPage.h"

#include "core/office/letters/NoteLetter.h"
#include "ui/figures/LineDelegate.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Tables.h"

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
    column->addLayout(foot());
}

// What became of the letter in front, and what is printed of all that are in the list.
QLayout* SentPage::foot() {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    m_history->setObjectName(u"letters.sent.history"_s);
    row->addWidget(m_history, 1);
    row->addStretch();
    for (QAction* verb : m_ofList) {
        QPushButton* button = makeButton(verb);
        button->setObjectName(verb->objectName());
        row->addWidget(button, 0, Qt::AlignTop);
    }
    return row;
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

std::vector<IssuedLetter> SentPage::listed() const {
    std::vector<IssuedLetter> letters;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const SentRow* shown = m_model.rowAt(m_filter.mapToSource(m_filter.index(row, 0)));
        if (const IssuedLetter* each = issuedLetter(around().school(), shown->letter))
            letters.push_back(*each);
    }
    return letters;
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

} // namespace rollbook
