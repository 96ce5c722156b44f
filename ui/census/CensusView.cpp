// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/census/CensusView.h"

#include "core/exchange/OutFile.h"
#include "ui/census/CensusHeadline.h"
#include "ui/census/ChecksPage.h"
#include "ui/census/CopiesPage.h"
#include "ui/census/PeriodChooser.h"
#include "ui/census/SummaryPage.h"
#include "ui/figures/FigureDialog.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"
#include "ui/words/Dates.h"
#include "ui/words/Sentences.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

CensusView::CensusView(const Surroundings& around)
    : View(ViewId::Census, around)
    , m_presenter(around)
    , m_chooser(new PeriodChooser)
    , m_head(new QLabel)
    , m_checksBadge(new Badge(around.theme, {}, Token::Unauthorised))
    , m_notice(new Notice(around.theme))
    , m_tabs(new QTabBar)
    , m_states(new QStackedWidget)
    , m_pages(new QStackedWidget) {
    addCommands();
    lay();
    connect(m_chooser, &PeriodChooser::chosen, this, &CensusView::choose);
    connect(m_tabs, &QTabBar::currentChanged, this, &CensusView::showPage);
    connect(m_summary, &SummaryPage::figureOpened, this, &CensusView::openFigure);
    connect(&m_presenter, &CensusPresenter::loaded, this, &CensusView::showReturn);
    connect(&m_presenter, &CensusPresenter::stale, this, &CensusView::loadIfInFront);
    connect(&m_presenter, &CensusPresenter::copiesChanged, this, &CensusView::loadCopiesIfShown);
    connect(&around.desk, &Desk::changed, this, [this] { this->around().commands.refresh(); });
}

void CensusView::lay() {
    m_summary = new SummaryPage(around(), m_presenter);
    m_checks = new ChecksPage(around());
    m_copies = new CopiesPage(around(), m_presenter, m_keep);
    for (QWidget* page : {static_cast<QWidget*>(m_summary), static_cast<QWidget*>(m_checks),
                          static_cast<QWidget*>(m_copies)})
        m_pages->addWidget(page);
    m_states->addWidget(new EmptyState(around().theme, Symbol::Census,
                                       tr("No return for this period"),
                                       tr("Nobody aged 4 to 15 has a session in it. Choose another "
                                          "period, or enter the year’s dates in Setup.")));
    m_states->addWidget(m_pages);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(headRow());
    m_notice->setObjectName(u"census.notice"_s);
    column->addWidget(m_notice);
    column->addWidget(tabRow());
    column->addWidget(m_states, 1);
}

QWidget* CensusView::headRow() {
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    row->addWidget(m_chooser);
    m_head->setObjectName(u"census.head"_s);
    m_head->setTextFormat(Qt::PlainText);
    m_head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_head, 1);
    m_checksBadge->setObjectName(u"census.checksBadge"_s);
    row->addWidget(m_checksBadge);
    return made;
}

QWidget* CensusView::tabRow() {
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    m_tabs->setObjectName(u"census.tabs"_s);
    m_tabs->setAccessibleName(tr("Pages of the census"));
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Summary"));
    m_tabs->addTab(tr("Checks"));
    m_tabs->addTab(tr("Copies kept"));
    row->addWidget(m_tabs, 1);
    row->addWidget(makeButton(m_csv));
    row->addWidget(makeButton(m_xlsx));
    row->addWidget(makeButton(m_keep, ButtonKind::Primary));
    return made;
}

void CensusView::addCommands() {
    addCommand({.id = u"census.find"_s,
                .text = tr("Find in the summary"),
                .description = tr("Narrows the summary by name, class or UPN"),
                .symbol = Symbol::Search,
                .shortcut = QKeySequence(u"Ctrl+F"_s),
                .menu = CommandMenu::Go,
                .run = [this] {
                    m_tabs->setCurrentIndex(Summary);
                    m_summary->find();
                }});
    m_csv = addCommand({.id = u"census.csv"_s,
                        .text = tr("Export to CSV…"),
                        .description = tr("Writes the summary of the period as a CSV file"),
                        .symbol = Symbol::Export,
                        .shortcut = QKeySequence(u"Ctrl+E"_s),
                        .menu = CommandMenu::File,
                        .enabled = [this] { return hasReturn(); },
                        .run = [this] { exportAs(u"csv"_s, tr("CSV files (*.csv)")); }});
    m_xlsx = addCommand({.id = u"census.xlsx"_s,
                         .text = tr("Export to Excel…"),
                         .description = tr("Writes the summary of the period as an Excel workbook"),
                         .symbol = Symbol::Table,
                         .shortcut = QKeySequence(u"Ctrl+Shift+E"_s),
                         .menu = CommandMenu::File,
                         .enabled = [this] { return hasReturn(); },
                         .run = [this] { exportAs(u"xlsx"_s, tr("Excel workbooks (*.xlsx)")); }});
    m_keep = addCommand({.id = u"census.keep"_s,
                         .text = tr("Keep a copy…"),
                         .description = tr("Keeps the return as it is now, to compare with later"),
                         .symbol = Symbol::Save,
                         .menu = CommandMenu::Edit,
                         .enabled = [this] { return m_presenter.canFreeze(); },
                         .run = [this] { keep(); }});
}

void CensusView::open(const Place& place) {
    if (place.period)
        m_presenter.setPeriod(*place.period);
    if (m_presenter.isStale())
        load();
    if (place.page == u"checks")
        m_tabs->setCurrentIndex(Checks);
}

QWidget* CensusView::firstFocus() {
    return m_summary->firstFocus();
}

// Blanks fall due, and the day changes, while nobody types.
void CensusView::clockMoved() {
    load();
}

void CensusView::choose(const CensusPeriod& period) {
    m_notice->clear();
    m_presenter.setPeriod(period);
}

void CensusView::loadIfInFront() {
    if (isVisible())
        load();
}

void CensusView::load() {
    if (const auto loaded = m_presenter.load(); !loaded)
        m_notice->say(NoticeKind::Refusal, sentence(loaded.error()));
}

void CensusView::showReturn() {
    m_states->setCurrentIndex(hasReturn() || !m_presenter.data().problems.empty() ? 1 : 0);
    showHead();
    m_summary->showReturn();
    m_checks->showProblems(m_presenter.data().problems);
    loadCopiesIfShown();
    around().commands.refresh();
}

// A copy of a large school takes some time to read.
void CensusView::loadCopiesIfShown() {
    if (m_tabs->currentIndex() == Copies)
        m_copies->load();
}

void CensusView::showHead() {
    const CensusReturn& data = m_presenter.data();
    m_chooser->show(m_presenter.years(), m_presenter.period());
    m_head->setText(periodHeadline(m_presenter.period()));
    m_head->setToolTip(m_head->text());
    const bool isClear = data.problems.empty();
    m_checksBadge->setWords(checksHeadline(data), isClear ? Token::Present : Token::Unauthorised);
    m_checksBadge->setVisible(hasReturn());
    m_tabs->setTabText(Checks,
                       isClear ? tr("Checks")
                               : tr("Checks  %1").arg(words::count(qint64(data.problems.size()))));
    setTitle(u"%1 › %2"_s.arg(viewName(id()), periodName(m_presenter.period())));
}

void CensusView::showPage(int page) {
    m_pages->setCurrentIndex(page);
    loadCopiesIfShown();
}

void CensusView::openFigure(const std::vector<PupilId>& pupils, const Figure& figure) {
    if (auto opened = m_presenter.opened(pupils, figure))
        showFigure(around(), *std::move(opened));
}

void CensusView::exportAs(const QString& ending, const QString& filter) {
    const auto path =
        around().dialogs.chooseFileToSave({.title = tr("Export the summary"),
                                           .filter = filter,
                                           .suggested = m_presenter.suggestedFile(ending)});
    if (!path)
        return;
    const QString file = withEnding(*path, ending);
    const auto written = m_presenter.exportTo(file);
    m_notice->say(written ? NoticeKind::Done : NoticeKind::Refusal,
                  written ? tr("Written to “%1”.").arg(file) : sentence(written.error()));
}

void CensusView::keep() {
    const CensusReturn& data = m_presenter.data();
    const bool isWanted = around().dialogs.confirm(
        {.title = tr("Keep a copy of %1?").arg(periodName(data.period)),
         .text = tr("The return of %1 pupils is kept as it is now, and stays so. Later you can see "
                    "here what has changed since. %2.")
                     .arg(words::count(qint64(data.pupils.size())), checksHeadline(data)),
         .verb = tr("Keep a copy")});
    if (!isWanted)
        return;
    const auto kept = m_presenter.freeze();
    m_notice->say(kept ? NoticeKind::Done : NoticeKind::Refusal,
                  kept ? tr("A copy is kept, as at %1.").arg(words::dateTime(kept->frozenAt))
                       : sentence(kept.error()));
}

} // namespace rollbook
