// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/SignInPage.h"

#include "core/office/letters/HoldLetters.h"
#include "ui/figures/LineDelegate.h"
#include "ui/latebook/SiblingChecks.h"
#include "ui/latebook/SignInForm.h"
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
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kRingHeight = 176;
constexpr std::array kArrivalWidths{56, 150, 52, 52, 68, 0, 96};
constexpr std::array kRingWidths{124, 124, 108, 0, 116};

// The column without a width of its own takes what is left.
template <std::size_t N>
void widen(QTableView& table, const std::array<int, N>& widths) {
    for (std::size_t column = 0; column < N; ++column)
        if (widths[column] == 0)
            table.horizontalHeader()->setSectionResizeMode(int(column), QHeaderView::Stretch);
        else
            table.setColumnWidth(int(column), widths[column]);
}

} // namespace

SignInPage::SignInPage(const Surroundings& around)
    : LateBookPage(u"signIn"_s, tr("Sign in"), around)
    , m_presenter(around)
    , m_form(new SignInForm(around, m_presenter))
    , m_todayHead(new SectionHead(tr("Today")))
    , m_arrivals(new QTableView)
    , m_noArrivals(makeHint(tr("Nobody has come late today. Who is signed in stands here, newest "
                               "first.")))
    , m_ringCard(new Card)
    , m_ringHead(new SectionHead(tr("Ring back: safe")))
    , m_ringBacks(new QTableView) {
    addCommands();
    lay();
    connect(&m_presenter, &SignInPresenter::changed, this, &SignInPage::show);
    connect(m_form, &SignInForm::pupilChanged, this, [this] { this->around().commands.refresh(); });
}

void SignInPage::lay() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TwoSides(m_form, m_form->picker(), todaySide()));
}

QWidget* SignInPage::todaySide() {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kLarge);
    auto* today = new Card;
    setUpArrivals();
    m_todayHead->addAtEnd(makeButton(around().commands.action(u"latebook.slip"_s)));
    m_todayHead->addAtEnd(makeButton(around().commands.action(u"latebook.takeBack"_s)));
    today->body()->addWidget(m_todayHead);
    m_noArrivals->setWordWrap(true);
    today->body()->addWidget(m_noArrivals);
    today->body()->addWidget(m_arrivals, 1);
    today->body()->addStretch(0);
    column->addWidget(today, 1);
    setUpRingBacks();
    m_ringHead->addAtEnd(makeButton(m_rungInVain));
    m_ringHead->addAtEnd(makeButton(m_rung, ButtonKind::Primary));
    m_ringCard->body()->addWidget(m_ringHead);
    m_ringCard->body()->addWidget(m_ringBacks);
    column->addWidget(m_ringCard);
    return side;
}

void SignInPage::setUpArrivals() {
    m_arrivals->setObjectName(u"latebook.arrivals"_s);
    m_arrivals->setAccessibleName(tr("Signed in today"));
    m_arrivals->setModel(&m_presenter.arrivals());
    setUpList(*m_arrivals, around().theme);
    m_arrivals->setItemDelegate(new LineDelegate(around().theme, m_arrivals));
    widen(*m_arrivals, kArrivalWidths);
    connect(m_arrivals->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { around().commands.refresh(); });
}

void SignInPage::setUpRingBacks() {
    m_ringBacks->setObjectName(u"latebook.ringBacks"_s);
    m_ringBacks->setAccessibleName(tr("Whom to ring back: the child is safe"));
    m_ringBacks->setModel(&m_presenter.ringBacks());
    setUpList(*m_ringBacks, around().theme);
    m_ringBacks->setItemDelegate(new LineDelegate(around().theme, m_ringBacks));
    widen(*m_ringBacks, kRingWidths);
    m_ringBacks->setFixedHeight(kRingHeight);
    connect(m_ringBacks, &QTableView::activated, this,
            [this] { rang(ContactOutcome::Reached); });
}

void SignInPage::addCommands() {
    addCommand({.id = u"latebook.siblings"_s,
                .text = tr("Brothers and sisters too"),
                .description = tr("Signs the brothers and sisters in with the child"),
                .symbol = Symbol::Pupils,
                .shortcut = QKeySequence(u"Ctrl+B"_s),
                .menu = CommandMenu::Edit,
                .enabled = [this] { return !m_form->siblings().isEmpty(); },
                .run = [this] { m_form->siblings().toggle(); }});
    const auto canRing = [this] { return chosenRingBack() != nullptr; };
    m_rung = addCommand({.id = u"latebook.rung"_s,
                         .text = tr("Rung back"),
                         .description = tr("Records that the chosen person was told: safe"),
                         .symbol = Symbol::Phone,
                         .shortcut = QKeySequence(u"Ctrl+R"_s),
                         .menu = CommandMenu::Edit,
                         .enabled = canRing,
                         .run = [this] { rang(ContactOutcome::Reached); }});
    m_rungInVain = addCommand({.id = u"latebook.rungInVain"_s,
                               .text = tr("No answer"),
                               .description = tr("Records that the chosen person was rung back in "
                                                 "vain"),
                               .shortcut = QKeySequence(u"Ctrl+Shift+R"_s),
                               .menu = CommandMenu::Edit,
                               .enabled = canRing,
                               .run = [this] { rang(ContactOutcome::NoAnswer); }});
}

void SignInPage::open(const Place&) {
    m_presenter.load();
    m_form->tick();
}

QWidget* SignInPage::firstFocus() {
    return m_form->line();
}

void SignInPage::clockMoved() {
    m_presenter.load();
    m_form->tick();
}

void SignInPage::show() {
    const auto& lines = m_presenter.arrivals().rows();
    const auto standing = std::ranges::count(lines, false, &LateArrival::isTakenBack);
    m_todayHead->setText(tr("Today  %1").arg(standing));
    m_arrivals->setVisible(!lines.empty());
    m_noArrivals->setVisible(lines.empty());
    const int toRing = m_presenter.stillToRing();
    m_ringHead->setText(toRing == 0 ? tr("Ring back: safe  all done")
                                    : tr("Ring back: safe  %1").arg(toRing));
    m_ringCard->setVisible(!m_presenter.ringBacks().rows().empty());
    if (!m_ringBacks->currentIndex().isValid() && m_presenter.ringBacks().rowCount() > 0)
        m_ringBacks->setCurrentIndex(m_presenter.ringBacks().index(0, 0));
    setWaiting(toRing);
    m_form->refresh();
    around().commands.refresh();
}

const LateArrival* SignInPage::chosenLine() const {
    const LateArrival* line = m_presenter.arrivals().rowAt(m_arrivals->currentIndex());
    return line && !line->isTakenBack ? line : nullptr;
}

const RingBack* SignInPage::chosenRingBack() const {
    return m_presenter.ringBacks().rowAt(m_ringBacks->currentIndex());
}

void SignInPage::undo() {
    takeBack(m_presenter.lastArrival());
}

void SignInPage::takeBackChosen() {
    takeBack(chosenLine());
}

bool SignInPage::canTakeBack() const {
    return chosenLine() != nullptr;
}

void SignInPage::takeBack(const LateArrival* line) {
    if (!line)
        return;
    const PupilId id = line->pupil;
    if (const auto taken = m_presenter.takeBack(line->id); !taken)
        return refuse(m_form->notice(), around().privacy, taken.error());
    m_form->notice().say(NoticeKind::Done, [this, id] {
        const Pupil* pupil = around().school().roll.pupil(id);
        return tr("Taken back: %1. The mark is what it was before.")
            .arg(pupil ? around().privacy.listName(*pupil) : QString());
    });
}

void SignInPage::rang(ContactOutcome outcome) {
    const RingBack* row = chosenRingBack();
    if (!row)
        return;
    if (const auto recorded = m_presenter.rang(*row, outcome); !recorded)
        refuse(m_form->notice(), around().privacy, recorded.error());
}

bool SignInPage::canPrint() const {
    return chosenLine() || m_presenter.lastArrival();
}

void SignInPage::print() {
    const LateArrival* line = chosenLine() ? chosenLine() : m_presenter.lastArrival();
    if (!line)
        return;
    if (const LettersHold* death = deathOf(around().school(), line->pupil))
        return m_form->notice().say(NoticeKind::Refusal, [this, kept = *death] {
            return words::held(around().privacy.words(kept.words),
                               around().privacy.name(kept.decidedBy));
        });
    const auto printed =
        around().printing.print(printJob(lateSlip(around().school(), *line)));
    if (!printed)
        refuse(m_form->notice(), around().privacy, printed.error());
}

} // namespace rollbook
