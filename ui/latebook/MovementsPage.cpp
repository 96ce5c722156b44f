// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/MovementsPage.h"

#include "core/office/letters/HoldLetters.h"
#include "ui/figures/LineDelegate.h"
#include "ui/latebook/MovementForm.h"
#include "ui/latebook/TwoSides.h"
#include "ui/print/LateSlip.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Printing.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Tables.h"
#include "ui/words/BoardWords.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array kWidths{108, 132, 48, 52, 80, 0, 88}; // why takes what is left

} // namespace

MovementsPage::MovementsPage(const Surroundings& around)
    : LateBookPage(u"movements"_s, tr("Movements"), around)
    , m_presenter(around)
    , m_form(new MovementForm(around, m_presenter))
    , m_head(new SectionHead(tr("Out now")))
    , m_nobody(makeHint(tr("Nobody has left during the day. Who goes home ill, to an appointment "
                           "or is sent home stands here until they are back.")))
    , m_table(new QTableView)
    , m_back(addCommand({.id = u"latebook.back"_s,
                         .text = tr("Back in school"),
                         .description = tr("Records that the chosen pupil is back"),
                         .symbol = Symbol::Check,
                         .shortcut = QKeySequence(u"Ctrl+Shift+B"_s),
                         .menu = CommandMenu::Edit,
                         .enabled = [this] { return chosen() && chosen()->isOut(); },
                         .run = [this] { back(); }})) {
    lay();
    connect(&m_presenter, &MovementsPresenter::changed, this, &MovementsPage::show);
}

void MovementsPage::lay() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TwoSides(m_form, m_form->picker(), outSide()));
}

QWidget* MovementsPage::outSide() {
    m_table->setObjectName(u"movements.outings"_s);
    m_table->setAccessibleName(tr("Who left during the day"));
    m_table->setModel(&m_presenter.outings());
    setUpList(*m_table, around().theme);
    m_table->setItemDelegate(new LineDelegate(around().theme, m_table));
    for (std::size_t column = 0; column < kWidths.size(); ++column)
        m_table->setColumnWidth(int(column), kWidths[column]);
    m_table->horizontalHeader()->setSectionResizeMode(OutingsModel::Why, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { around().commands.refresh(); });
    auto* card = new Card;
    for (const QString& id : {u"latebook.slip"_s, u"latebook.takeBack"_s})
        m_head->addAtEnd(makeButton(around().commands.action(id)));
    m_head->addAtEnd(makeButton(m_back, ButtonKind::Primary));
    card->body()->addWidget(m_head);
    m_nobody->setWordWrap(true);
    card->body()->addWidget(m_nobody);
    card->body()->addWidget(m_table, 1);
    card->body()->addStretch(0);
    return card;
}

void MovementsPage::open(const Place&) {
    m_presenter.load();
    m_form->tick();
}

QWidget* MovementsPage::firstFocus() {
    return m_form->line();
}

void MovementsPage::clockMoved() {
    m_presenter.load();
    m_form->tick();
}

void MovementsPage::show() {
    const bool isEmpty = m_presenter.outings().rows().empty();
    const int overdue = m_presenter.overdue();
    m_head->setText(overdue > 0 ? tr("Out now  %1 · %2 overdue").arg(m_presenter.out()).arg(overdue)
                                : tr("Out now  %1").arg(m_presenter.out()));
    m_nobody->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    setWaiting(overdue);
    around().commands.refresh();
}

const Outing* MovementsPage::chosen() const {
    return m_presenter.outings().rowAt(m_table->currentIndex());
}

void MovementsPage::back() {
    const auto recorded = m_presenter.record({.pupil = chosen()->left.pupil,
                                              .at = around().clock().now(),
                                              .kind = Movement::Kind::Return});
    if (!recorded)
        refuse(m_form->notice(), around().privacy, recorded.error());
}

void MovementsPage::undo() {
    if (const Movement* last = m_presenter.last())
        takeBack(last->id);
}

bool MovementsPage::canTakeBack() const {
    return chosen() && chosen()->state != Outing::State::TakenBack;
}

// Of somebody who is back it is the return that is taken back first.
void MovementsPage::takeBackChosen() {
    if (canTakeBack())
        takeBack(chosen()->back ? chosen()->back->id : chosen()->left.id);
}

void MovementsPage::takeBack(qint64 movement) {
    const auto taken = m_presenter.takeBack(movement);
    if (!taken)
        return refuse(m_form->notice(), around().privacy, taken.error());
    if (taken->movement.isOut())
        return m_form->notice().say(
            NoticeKind::Done, tr("Taken back. What it had planned is released; the line stays."));
    choose(taken->movement.pupil);
    if (taken->planned.empty())
        return m_form->notice().say(
            NoticeKind::Done, tr("Taken back: the child is out as before. Nothing was to be planned "
                                 "again."));
    m_form->notice().say(NoticeKind::Done,
                         tr("Taken back: the child is out as before, and the afternoon is planned "
                            "again. The teacher has to know."),
                         around().commands.action(u"latebook.slip"_s));
}

// The line of somebody who is out: what is printed next is about it.
void MovementsPage::choose(PupilId pupil) {
    const auto& rows = m_presenter.outings().rows();
    const auto row = std::ranges::find_if(rows, [pupil](const Outing& each) {
        return each.left.pupil == pupil && each.isOut();
    });
    if (row != rows.end())
        m_table->setCurrentIndex(m_presenter.outings().index(int(row - rows.begin()), 0));
}

bool MovementsPage::canPrint() const {
    return chosen() || m_presenter.last();
}

void MovementsPage::print() {
    const Movement* movement = m_presenter.last();
    if (const Outing* outing = chosen())
        movement = outing->back ? &*outing->back : &outing->left;
    if (!movement)
        return;
    if (const LettersHold* death = deathOf(around().school(), movement->pupil))
        return m_form->notice().say(NoticeKind::Refusal, [this, kept = *death] {
            return words::held(around().privacy.words(kept.words),
                               around().privacy.name(kept.decidedBy));
        });
    const auto printed =
        around().printing.print(printJob(movementSlip(around().school(), *movement)));
    if (!printed)
        refuse(m_form->notice(), around().privacy, printed.error());
}

} // namespace rollbook
