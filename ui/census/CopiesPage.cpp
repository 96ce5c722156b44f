// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/census/CopiesPage.h"

#include "ui/census/CensusPresenter.h"
#include "ui/figures/FigureDelegate.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/Tables.h"
#include "ui/words/Dates.h"
#include "ui/words/Sentences.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kCopiesHeight = 152; // a header and three copies

QString changesWords(const FrozenReturn& copy, qsizetype count) {
    const QString when = words::dateTime(copy.frozenAt);
    if (count == 0)
        return CopiesPage::tr("Nothing has changed since the copy of %1").arg(when);
    return count == 1 ? CopiesPage::tr("1 figure has changed since the copy of %1").arg(when)
                      : CopiesPage::tr("%1 figures have changed since the copy of %2")
                            .arg(words::count(count), when);
}

} // namespace

CopiesPage::CopiesPage(const Surroundings& around, CensusPresenter& presenter, QAction* keep,
                       QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_differences(around.privacy)
    , m_notice(new Notice(around.theme))
    , m_pages(new QStackedWidget)
    , m_copiesTable(new QTableView)
    , m_differencesTable(new QTableView)
    , m_head(new QLabel)
    , m_changes(new Card) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kSmall, 0, 0);
    column->setSpacing(space::kSmall);
    m_notice->setObjectName(u"census.copies.notice"_s);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(new EmptyState(around.theme, Symbol::Book, tr("No copy is kept yet"),
                                      tr("Keep one when the return is handed over. It stays as it "
                                         "was, and this page will say what has changed since."),
                                      keep));
    m_pages->addWidget(tables(around.theme));
    connect(m_copiesTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { compare(current.row()); });
    connect(&around.privacy, &Privacy::changed, &m_differences, &DifferencesModel::namesChanged);
}

QWidget* CopiesPage::tables(const Theme& theme) {
    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    setUpCopies(theme);
    auto* copies = new Card;
    copies->body()->setContentsMargins(1, 1, 1, 1);
    copies->body()->addWidget(m_copiesTable);
    column->addWidget(copies);
    m_head->setProperty("part", u"section"_s);
    m_head->setObjectName(u"census.copies.head"_s);
    column->addWidget(m_head);
    setUpDifferences(theme);
    m_changes->body()->setContentsMargins(1, 1, 1, 1);
    m_changes->body()->addWidget(m_differencesTable);
    column->addWidget(m_changes, 1);
    column->addStretch();
    return made;
}

void CopiesPage::setUpCopies(const Theme& theme) {
    m_copiesTable->setObjectName(u"census.copies"_s);
    m_copiesTable->setAccessibleName(tr("Copies kept"));
    m_copiesTable->setModel(&m_copies);
    setUpList(*m_copiesTable, theme);
    m_copiesTable->setItemDelegate(new FigureDelegate(theme, m_copiesTable));
    m_copiesTable->setFixedHeight(kCopiesHeight);
    m_copiesTable->setColumnWidth(CopiesModel::When, 160);
    m_copiesTable->setColumnWidth(CopiesModel::Who, 200);
    m_copiesTable->setColumnWidth(CopiesModel::Pupils, 80);
    m_copiesTable->horizontalHeader()->setStretchLastSection(true);
}

void CopiesPage::setUpDifferences(const Theme& theme) {
    m_differencesTable->setObjectName(u"census.differences"_s);
    m_differencesTable->setAccessibleName(tr("What has changed since"));
    m_differencesTable->setModel(&m_differences);
    setUpGrid(*m_differencesTable, theme);
    m_differencesTable->setItemDelegate(new FigureDelegate(theme, m_differencesTable));
    m_differencesTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_differencesTable->setColumnWidth(DifferencesModel::Whom, 240);
    m_differencesTable->setColumnWidth(DifferencesModel::What, 180);
    m_differencesTable->setColumnWidth(DifferencesModel::Then, 200);
    m_differencesTable->horizontalHeader()->setStretchLastSection(true);
}

void CopiesPage::load() {
    auto copies = m_presenter.copies();
    m_notice->clear();
    if (!copies)
        return m_notice->say(NoticeKind::Refusal, sentence(copies.error()));
    m_copies.setCopies(*std::move(copies));
    m_pages->setCurrentIndex(m_copies.rowCount() == 0 ? 0 : 1);
    if (m_copies.rowCount() > 0)
        m_copiesTable->setCurrentIndex(m_copies.index(0, 0));
}

void CopiesPage::compare(int row) {
    if (row < 0 || row >= m_copies.rowCount())
        return;
    auto changes = differences(m_copies.at(row).data, m_presenter.data());
    m_head->setText(changesWords(m_copies.at(row), qsizetype(changes.size())));
    m_changes->setVisible(!changes.empty());
    m_differences.setDifferences(std::move(changes));
}

QWidget* CopiesPage::firstFocus() const {
    return m_copiesTable;
}

} // namespace rollbook
