// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/charts/ChartsPage.h"

#include "core/exchange/ExchangeErrors.h"
#include "core/exchange/OutFile.h"
#include "ui/absence/GroupChoice.h"
#include "ui/absence/charts/ChartPaper.h"
#include "ui/figures/ChartView.h"
#include "ui/figures/LineDelegate.h"
#include "ui/shell/Commands.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Printing.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Tables.h"
#include "ui/words/Dates.h"
#include "ui/words/Sentences.h"

#include <QComboBox>
#include <QHeaderView>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kWhichWidth = 220;
constexpr int kGroupWidth = 190;
constexpr int kFigureWidth = 104;

enum State { Picture, Table, NoYear, Nothing };

Result<void> write(const QImage& picture, const QString& path) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG") && file.commit())
        return {};
    return Error{errors::kCannotWrite, {{u"path"_s, path}, {u"reason"_s, file.errorString()}}};
}

// A picture has no head but its title.
Chart chartFor(Chart chart, GroupProfile profile) {
    chart.title += u" · %1"_s.arg(name(profile));
    return chart;
}

} // namespace

ChartsPage::ChartsPage(const Surroundings& around, AbsencePresenter& presenter)
    : ViewPage(ViewId::Absence, u"charts"_s, tr("Charts"), around)
    , m_presenter(presenter)
    , m_which(makeChoice(u"absence.charts.which"_s, kWhichWidth))
    , m_group(new GroupChoice(u"absence.charts.group"_s, kGroupWidth, around))
    , m_note(makeWords({}, "muted"))
    , m_notice(new Notice(around.theme))
    , m_states(new QStackedWidget)
    , m_view(new ChartView(around.theme))
    , m_table(new QTableView) {
    addCommands();
    setUpTable();
    lay();
    listen();
}

void ChartsPage::addCommands() {
    const auto has = [this] { return !m_chart.isEmpty(); };
    m_switch = addCommand({.id = u"absence.charts.table"_s,
                           .text = tr("Chart or table"),
                           .description = tr("Changes between the chart and the table behind it"),
                           .shortcut = QKeySequence(Qt::Key_T),
                           .menu = CommandMenu::View,
                           .enabled = has,
                           .run = [this] {
                               m_isTable = !m_isTable;
                               showPart();
                           }});
    m_save = addCommand({.id = u"absence.charts.save"_s,
                         .text = tr("Save as a picture…"),
                         .description = tr("Writes the chart into a PNG picture"),
                         .symbol = Symbol::Export,
                         .shortcut = QKeySequence(u"Ctrl+S"_s),
                         .menu = CommandMenu::File,
                         .enabled = has,
                         .run = [this] { save(); }});
}

void ChartsPage::setUpTable() {
    m_table->setObjectName(u"absence.charts.figures"_s);
    m_table->setAccessibleName(tr("The table behind the chart"));
    m_table->setModel(&m_model);
    setUpList(*m_table, around().theme);
    m_table->setItemDelegate(new LineDelegate(around().theme, m_table));
}

void ChartsPage::lay() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(head());
    m_notice->setObjectName(u"absence.charts.notice"_s);
    column->addWidget(m_notice);
    m_view->setObjectName(u"absence.charts.chart"_s);
    m_states->addWidget(m_view);
    m_states->addWidget(m_table);
    m_states->addWidget(new EmptyState(around().theme, Symbol::Absence,
                                       tr("No dates for this school year"),
                                       tr("Setup › Calendar takes the terms. Then the year is drawn "
                                          "here, week by week.")));
    m_states->addWidget(new EmptyState(around().theme, Symbol::Absence, tr("Nothing to draw yet"),
                                       tr("Once registers are taken, the year is drawn here. Bands "
                                          "begin after ten school days: before that a figure says "
                                          "nothing.")));
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_states);
    column->addWidget(card, 1);
    m_note->setObjectName(u"absence.charts.note"_s);
    m_note->setMaximumWidth(QWIDGETSIZE_MAX);
    column->addWidget(m_note);
}

QWidget* ChartsPage::head() {
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    m_which->setAccessibleName(tr("Which chart"));
    for (std::size_t nth = 0; nth < kAbsenceCharts; ++nth)
        m_which->addItem(name(AbsenceChart(nth)));
    m_which->setFixedWidth(kWhichWidth);
    row->addWidget(m_which);
    row->addWidget(m_group);
    row->addStretch(1);
    QPushButton* change = makeButton(m_switch);
    change->setObjectName(u"absence.charts.switch"_s);
    QPushButton* keep = makeButton(m_save);
    keep->setObjectName(u"absence.charts.keep"_s);
    row->addWidget(change);
    row->addWidget(keep);
    return made;
}

void ChartsPage::listen() {
    connect(m_which, &QComboBox::currentIndexChanged, this, &ChartsPage::showChart);
    connect(m_group, &QComboBox::activated, this, &ChartsPage::showChart);
    connect(&m_presenter, &AbsencePresenter::changed, this, [this] {
        if (isVisible())
            showChart();
    });
    connect(&around().privacy, &Privacy::changed, this, [this] {
        m_group->fill();
        if (isVisible())
            showChart();
    });
}

void ChartsPage::open(const Place&) {
    m_group->fill();
    if (m_presenter.isStale())
        m_presenter.load(); // shows it
    else
        showChart();
}

QWidget* ChartsPage::firstFocus() {
    return m_which;
}

std::optional<ChartedGroup> ChartsPage::charted() const {
    if (!m_presenter.hasYear())
        return std::nullopt;
    const Register& year = m_presenter.table().year();
    ChartedGroup charted{.year = year,
                         .yearBefore = around().school().registerOf(year.year().previous()),
                         .on = m_presenter.table().on(),
                         .name = m_group->currentText(),
                         .rows = {},
                         .cohort = {},
                         .national = m_presenter.benchmark(),
                         .target = m_presenter.target()};
    const auto& belongs = m_group->group().belongs;
    for (const AbsenceLine& line : m_presenter.model().rows()) {
        if (belongs && !belongs(line))
            continue;
        charted.rows.push_back(*year.row(line.figures.year.pupil));
        if (line.figures.year.isInCohort)
            charted.cohort.push_back(charted.rows.back());
    }
    return charted;
}

void ChartsPage::showChart() {
    const auto group = charted();
    m_chart = group ? makeChart(AbsenceChart(std::max(0, m_which->currentIndex())), *group) : Chart();
    m_pupils = group ? group->rows.size() : 0;
    m_notice->clear();
    if (!m_chart.isEmpty())
        m_view->setChart(m_chart);
    m_model.setChart(m_chart);
    for (int column = 1; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, kFigureWidth);
    if (m_model.columnCount() > 0)
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_note->setText(m_chart.note);
    showPart();
}

void ChartsPage::showPart() {
    m_states->setCurrentIndex(!m_presenter.hasYear() ? NoYear
                              : m_chart.isEmpty()    ? Nothing
                              : m_isTable            ? Table
                                                     : Picture);
    around().commands.refresh();
}

// So few are told by the figures of all.
bool ChartsPage::mayLeave() {
    if (m_pupils >= kSmallGroup)
        return true;
    m_notice->say(NoticeKind::Refusal,
                  tr("The figures of so few pupils say who they are, so this chart stays on the screen. "
                     "Choose a larger group."));
    return false;
}

QString ChartsPage::foot(GroupProfile profile) const {
    return u"%1 · %2 · %3"_s.arg(around().school().details.name, forWhom(profile),
                                 words::dateTime(around().clock().now()));
}

void ChartsPage::save() {
    if (!mayLeave())
        return;
    const auto profile = askForWhom(around(), tr("Save the chart"), tr("Choose the file"));
    if (!profile)
        return;
    const auto path = around().dialogs.chooseFileToSave(
        {.title = tr("Save the chart"),
         .filter = tr("PNG pictures (*.png)"),
         .suggested = u"%1 %2.png"_s.arg(name(AbsenceChart(m_which->currentIndex())),
                                         around().clock().today().toString(Qt::ISODate))});
    if (!path)
        return;
    const QString file = withEnding(*path, u"png"_s);
    const auto written = write(pictureOf(chartFor(m_chart, *profile), around().theme, foot(*profile)), file);
    m_notice->say(written ? NoticeKind::Done : NoticeKind::Refusal,
                  written ? tr("Written to “%1”.").arg(file) : sentence(written.error()));
}

PrintJob ChartsPage::job(GroupProfile profile) const {
    return printJob({.chart = m_chart,
                     .school = around().school().details.name,
                     .profile = forWhom(profile),
                     .printedAt = around().clock().now(),
                     .printedBy = around().desk.author().name},
                    around().theme);
}

bool ChartsPage::canPrint() const {
    return !m_chart.isEmpty();
}

void ChartsPage::print() {
    if (!mayLeave())
        return;
    const auto profile = askForWhom(around(), tr("Print the chart"), tr("Show the pages"));
    if (!profile)
        return;
    if (const auto printed = around().printing.print(job(*profile)); !printed)
        m_notice->say(NoticeKind::Refusal, sentence(printed.error()));
}

} // namespace rollbook
