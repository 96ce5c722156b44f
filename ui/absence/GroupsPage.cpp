// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/GroupsPage.h"

#include "ui/absence/AbsenceGroup.h"
#include "ui/figures/LineDelegate.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Printing.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Tables.h"
#include "ui/words/AbsenceWords.h"
#include "ui/words/Dates.h"
#include "ui/words/Names.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kFigureWidth = 92;
constexpr int kByWidth = 200;

enum By { Years, Classes, Known };

std::vector<GroupLine> named(const std::vector<GroupAbsence>& groups,
                             const std::function<QString(const QString& key)>& name) {
    std::vector<GroupLine> lines;
    for (const GroupAbsence& each : groups)
        lines.push_back({name(each.key), each});
    return lines;
}

std::vector<GroupLine> known(const School& school, const AbsenceTable& table) {
    std::vector<GroupLine> lines =
        named(absenceBy(table, sexes()), [](const QString& key) {
            return key == "F"_L1 ? words::name(Sex::Female) : words::name(Sex::Male);
        });
    for (const CharacteristicKind& kind : school.characteristicKinds())
        for (const GroupLine& line :
             named(absenceBy(table, havingCharacteristic(kind.id)),
                   [&](const QString& value) { return knownName(kind, value); }))
            lines.push_back(line);
    return lines;
}

std::vector<GroupLine> linesBy(int by, const School& school, const AbsenceTable& table) {
    auto lines = named(absenceBy(table, wholeSchool()),
                       [](const QString&) { return GroupsPage::tr("Whole school"); });
    const SchoolYear year = table.year().year();
    const auto below = by == Years     ? named(absenceBy(table, yearGroups(year)),
                                          [](const QString& key) { return yearName(YearGroup::fromText(key)); })
                       : by == Classes ? named(absenceBy(table, classes()), className)
                                       : known(school, table);
    lines.insert(lines.end(), below.begin(), below.end());
    return lines;
}

} // namespace

GroupsPage::GroupsPage(const Surroundings& around, AbsencePresenter& presenter)
    : ViewPage(ViewId::Absence, u"groups"_s, tr("Groups"), around)
    , m_presenter(presenter)
    , m_by(makeChoice(u"absence.by"_s, kByWidth))
    , m_note(makeWords({}, "muted"))
    , m_table(new QTableView) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kLarge);
    column->setSpacing(space::kSmall);
    column->addWidget(head());
    setUpTable();
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

bool GroupsPage::canPrint() const {
    return m_model.rowCount() > 0;
}

void GroupsPage::print() {
    if (const auto printed = around().printing.print(printJob(sheet())); !printed)
        m_note->setText(around().privacy.sentence(printed.error()));
}

ListSheet GroupsPage::sheet() const {
    ListSheet sheet{.title = tr("Absence by group"),
                    .school = around().school().details.name,
                    .below = words::range({m_presenter.table().year().year().firstDay(),
                                           m_presenter.table().on()}),
                    .columns = {},
                    .rows = {},
                    .profile = tr("groups of fewer than %1 pupils are left out").arg(kSmallGroup),
                    .printedAt = around().clock().now(),
                    .printedBy = around().desk.author().name};
    for (int column = 0; column < GroupModel::kColumns; ++column)
        sheet.columns.push_back(
            {.head = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
             .share = column == GroupModel::Name ? 3.0 : 1.0,
             .isFigure = m_model.isFigure(column)});
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (isSmall(m_model.rows()[std::size_t(row)].figures))
            continue;
        QStringList& cells = sheet.rows.emplace_back();
        for (int column = 0; column < GroupModel::kColumns; ++column)
            cells.append(m_model.index(row, column).data().toString());
    }
    return sheet;
}

} // namespace rollbook
