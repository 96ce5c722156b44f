// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/HeldPage.h"

#include "ui/figures/LineDelegate.h"
#include "ui/letters/HoldForms.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/Tables.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array kWidths{200, 56, 190, 0, 180, 100, 124}; // words take what is left

} // namespace

HeldPage::HeldPage(const Surroundings& around)
    : ViewPage(ViewId::Letters, u"held"_s, tr("Held"), around)
    , m_model(around.school(), around.privacy, around.clock())
    , m_notice(new Notice(around.theme))
    , m_states(new QStackedWidget)
    , m_table(new QTableView) {
    addCommands();
    lay();
    setUpTable();
    connect(&around.privacy, &Privacy::changed, this, [this] { m_model.allChanged(); });
    connect(&around.office.notifier(), &Notifier::changed, this, [this] {
        if (isVisible())
            load();
    });
}

void HeldPage::addCommands() {
    const auto canWrite = [this] { return !around().office.isReadOnly(); };
    m_hold = addCommand({.id = u"letters.hold"_s,
                         .text = tr("Hold all letters…"),
                         .description = tr("Lets no letter about a pupil go out"),
                         .symbol = Symbol::Stop,
                         .shortcut = QKeySequence(Qt::Key_H),
                         .menu = CommandMenu::Edit,
                         .enabled = canWrite,
                         .run = [this] {
                             if (askForHold(around()))
                                 m_notice->say(NoticeKind::Done, tr("All letters are held."));
                         }});
    m_release = addCommand({.id = u"letters.release"_s,
                            .text = tr("Release letters…"),
                            .description = tr("Lets letters about the pupil go out again"),
                            .symbol = Symbol::Check,
                            .shortcut = QKeySequence(Qt::Key_U),
                            .menu = CommandMenu::Edit,
                            .enabled = [this, canWrite] { return hold() && canWrite(); },
                            .run = [this] { release(); }});
}

void HeldPage::lay() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(makeLabel(tr("No letter goes out about these pupils."), "muted"), 1);
    for (QAction* verb : {m_release, m_hold}) {
        QPushButton* button = makeButton(verb);
        button->setObjectName(verb->objectName());
        row->addWidget(button);
    }
    column->addLayout(row);
    m_notice->setObjectName(u"letters.held.notice"_s);
    column->addWidget(m_notice);
    m_states->addWidget(m_table);
    m_states->addWidget(new EmptyState(
        around().theme, Symbol::Letters, tr("No letters are held"),
        tr("In bereavement, illness in hospital, death, or when the police or the safeguarding lead "
           "ask, no letter about a pupil goes out until somebody releases them. H holds them.")));
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_states);
    column->addWidget(card, 1);
}

void HeldPage::setUpTable() {
    m_table->setObjectName(u"letters.held.list"_s);
    m_table->setAccessibleName(tr("Pupils whose letters are held"));
    m_table->setModel(&m_model);
    setUpList(*m_table, around().theme);
    m_table->setItemDelegate(new LineDelegate(around().theme, m_table));
    for (std::size_t column = 0; column < kWidths.size(); ++column)
        m_table->setColumnWidth(int(column), kWidths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(HeldModel::Words, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { around().commands.refresh(); });
}

void HeldPage::open(const Place&) {
    load();
}

QWidget* HeldPage::firstFocus() {
    return m_states->currentIndex() == 0 ? m_table : nullptr;
}

void HeldPage::load() {
    m_model.setRows(around().school().letters.holds);
    m_states->setCurrentIndex(m_model.rows().empty() ? 1 : 0);
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, HeldModel::Name));
    around().commands.refresh();
}

const LettersHold* HeldPage::hold() const {
    return m_model.rowAt(m_table->currentIndex());
}

void HeldPage::release() {
    const LettersHold released = *hold();
    if (askForRelease(around(), released))
        m_notice->say(NoticeKind::Done, tr("Letters go out again when they are due."));
}

} // namespace rollbook
