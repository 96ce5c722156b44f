// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/GroupsPage.h"

#include "core/exchange/OutFile.h"
#include "ui/absence/AbsenceGroup.h"
#include "ui/figures/LineDelegate.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Printing.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Tables.h"
#include "ui/words/AbsenceWords.h"
#include "ui/words/Dates.h"
#include "ui/words/Names.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kFigureWidth = 92;
constexpr int kByWidth = 200;

enum By { Years, Classes, Known };

using Naming = std::function<QString(const QString& key)>;

// The whole school, and groups of one kind after another.
class GroupLines {
public:
    explicit GroupLines(const AbsenceTable& table)
        : m_table(table)
        , m_whole(absenceBy(table, wholeSchool())) {
        for (const GroupAbsence& each : m_whole)
            m_lines.push_back({GroupsPage::tr("Whole school"), each, !isSmall(each)});
    }
    void add(const GroupsOfPupil& groups, const Naming& name) {
        const std::vector<GroupAbsence> all = absenceBy(m_table, groups);
        const std::vector<bool> told =
            mayBeTold(all, m_whole.empty() ? GroupAbsence() : m_whole.front());
        for (std::size_t nth = 0; nth < all.size(); ++nth)
            m_lines.push_back({name(all[nth].key), all[nth], told[nth]});
    }
    std::vector<GroupLine> take() { return std::move(m_lines); }

private:
    const AbsenceTable& m_table;
    const std::vector<GroupAbsence> m_whole;
    std::vector<GroupLine> m_lines;
};

void addKnown(GroupLines& lines, const School& school) {
    lines.add(sexes(), [](const QString& key) {
        return key == "F"_L1 ? words::name(Sex::Female) : words::name(Sex::Male);
    });
    for (const CharacteristicKind& kind : school.characteristicKinds())
        lines.add(havingCharacteristic(kind.id),
                  [&](const QString& value) { return knownName(kind, value); });
}

std::vector<GroupLine> linesBy(int by, const School& school, const AbsenceTable& table) {
    GroupLines lines(table);
    if (by == Years)
        lines.add(yearGroups(table.year().year()),
                  [](const QString& key) { return yearName(YearGroup::fromText(key)); });
    else if (by == Classes)
        lines.add(classes(), className);
    else
        addKnown(lines, school);
    return lines.take();
}

// Who is not of the cohort is often one pupil or two.
std::vector<int> columnsFor(GroupProfile profile) {
    std::vector<int> columns(GroupModel::kColumns);
    std::iota(columns.begin(), columns.end(), 0);
    if (profile == GroupProfile::Governors)
        std::erase(columns, int(GroupModel::Others));
    return columns;
}

// Of a group that may be told, the cohort may still be so few.
bool isTold(const GroupAbsence& group, int column, GroupProfile profile) {
    const bool isOfCohort = column >= GroupModel::Pupils && column <= GroupModel::Severe;
    return profile == GroupProfile::Office || !isOfCohort || group.pupils >= kSmallGroup;
}

} // namespace

GroupsPage::GroupsPage(const Surroundings& around, AbsencePresenter& presenter)
    : ViewPage(ViewId::Absence, u"groups"_s, tr("Groups"), around)
    , m_presenter(presenter)
    , m_by(makeChoice(u"absence.by"_s, kByWidth))
    , m_note(makeWords({}, "muted"))
    , m_notice(new Notice(around.theme))
    , m_table(new QTableView) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(head());
    m_notice->setObjectName(u"absence.groups.notice"_s);
    column->addWidget(m_notice);
    setUpTable();
    addCommands();
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    connect(m_by, &QComboBox::currentIndexChanged, this, &GroupsPage::show);
    connect(&m_presenter, &AbsencePresenter::changed, this, [this] {
        if (isVisible())
            show();
    });
}

QWidget* GroupsPage::head() {
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    m_by->setAccessibleName(tr("Groups by"));
    m_by->addItems({tr("By year"), tr("By class"), tr("By what is known")});
    m_by->setFixedWidth(kByWidth);
    row->addWidget(m_by);
    m_note->setObjectName(u"absence.groups.note"_s);
    row->addWidget(m_note, 1);
    row->addStretch(); // words are not as wide as a window may be
    return made;
}

void GroupsPage::setUpTable() {
    m_table->setObjectName(u"absence.groups"_s);
    m_table->setAccessibleName(tr("Absence by group"));
    m_table->setModel(&m_model);
    setUpList(*m_table, around().theme);
    m_table->setItemDelegate(new LineDelegate(around().theme, m_table));
    for (int column = GroupModel::Attendance; column < GroupModel::kColumns; ++column)
        m_table->setColumnWidth(column, kFigureWidth);
    m_table->horizontalHeader()->setSectionResizeMode(GroupModel::Name, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const GroupLine* line = m_model.rowAt(index))
            Q_EMIT opened(line->name);
    });
}

void GroupsPage::open(const Place&) {
    if (m_presenter.isStale())
        m_presenter.load();
    show();
}

QWidget* GroupsPage::firstFocus() {
    return m_by;
}

void GroupsPage::show() {
    m_model.setRows(m_presenter.hasYear()
                        ? linesBy(m_by->currentIndex(), around().school(), m_presenter.table())
                        : std::vector<GroupLine>{});
    m_note->setText(tr("Year to date. Sessions count where the pupil was at the session, pupils "
                       "where they are today. Persistent and severe are of those aged 5 to 15, the "
                       "others stand apart. Enter shows who is in a group today."));
}

void GroupsPage::addCommands() {
    const auto has = [this] { return canPrint(); };
    addCommand({.id = u"absence.groups.csv"_s,
                .text = tr("Export as CSV…"),
                .description = tr("Writes the groups that may leave into a CSV file"),
                .symbol = Symbol::Export,
                .menu = CommandMenu::File,
                .enabled = has,
                .run = [this] { exportAs(u"csv"_s, tr("CSV files (*.csv)")); }});
    addCommand({.id = u"absence.groups.xlsx"_s,
                .text = tr("Export as a workbook…"),
                .description = tr("Writes the groups that may leave into an Excel workbook"),
                .symbol = Symbol::Export,
                .menu = CommandMenu::File,
                .enabled = has,
                .run = [this] { exportAs(u"xlsx"_s, tr("Excel workbooks (*.xlsx)")); }});
}

bool GroupsPage::canPrint() const {
    return m_model.rowCount() > 0;
}

void GroupsPage::print() {
    m_notice->clear();
    const auto profile = askForWhom(around(), tr("Print the groups"), tr("Show the pages"));
    if (!profile)
        return;
    if (const auto printed = around().printing.print(printJob(sheet(*profile))); !printed)
        m_notice->say(NoticeKind::Refusal, around().privacy.sentence(printed.error()));
}

void GroupsPage::exportAs(const QString& ending, const QString& filter) {
    m_notice->clear();
    const auto profile = askForWhom(around(), tr("Export the groups"), tr("Choose the file"));
    if (!profile)
        return;
    const ListSheet copy = sheet(*profile);
    const auto path = around().dialogs.chooseFileToSave(
        {.title = tr("Export the groups"),
         .filter = filter,
         .suggested = u"%1 %2.%3"_s.arg(copy.title, copy.printedAt.date().toString(Qt::ISODate), ending)});
    if (!path)
        return;
    OutTable table{.name = copy.title,
                   .title = {copy.school, copy.title, copy.below},
                   .headers = {},
                   .rows = {},
                   .footer = {u"%1, %2"_s.arg(copy.profile, words::dateTime(copy.printedAt))}};
    for (const ListSheet::Column& column : copy.columns)
        table.headers.append(column.head);
    for (const QStringList& row : copy.rows)
        table.rows.emplace_back(row.begin(), row.end());
    const QString file = withEnding(*path, ending);
    const auto written = writeTable(table, file);
    m_notice->say(written ? NoticeKind::Done : NoticeKind::Refusal,
                  written ? tr("Written to “%1”.").arg(file)
                          : around().privacy.sentence(written.error()));
}

bool GroupsPage::mayLeave(const GroupLine& line, GroupProfile profile) const {
    return profile == GroupProfile::Governors ? line.mayBeTold : !isSmall(line.figures);
}

ListSheet GroupsPage::sheet(GroupProfile profile) const {
    const DateRange days{m_presenter.table().year().year().firstDay(), m_presenter.table().on()};
    ListSheet sheet{.title = tr("Absence by group"),
                    .school = around().school().details.name,
                    .below = u"%1 · %2"_s.arg(words::range(days), forWhom(profile)),
                    .columns = {},
                    .rows = {},
                    .profile = forWhom(profile),
                    .printedAt = around().clock().now(),
                    .printedBy = around().desk.author().name};
    const std::vector<int> columns = columnsFor(profile);
    for (const int column : columns)
        sheet.columns.push_back(
            {.head = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
             .share = column == GroupModel::Name ? 3.0 : 1.0,
             .isFigure = m_model.isFigure(column)});
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!mayLeave(m_model.rows()[std::size_t(row)], profile))
            continue;
        QStringList& cells = sheet.rows.emplace_back();
        for (const int column : columns)
            cells.append(isTold(m_model.rows()[std::size_t(row)].figures, column, profile)
                             ? m_model.index(row, column).data().toString()
                             : u"–"_s);
    }
    return sheet;
}

} // namespace rollbook
