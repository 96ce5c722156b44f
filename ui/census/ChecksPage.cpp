// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/census/ChecksPage.h"

#include "ui/figures/FigureDialog.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/Parts.h"

#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qsizetype kOpensByItself = 12; // a kind with no more is opened at once

// Rows of a list's height, a heading bold.
class CheckDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {QStyledItemDelegate::sizeHint(option, index).width(), space::kListRow};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font.setBold(!index.parent().isValid());
    }
};

} // namespace

ChecksPage::ChecksPage(const Surroundings& around, QWidget* parent)
    : QWidget(parent)
    , m_around(around)
    , m_model(around.school().roll, around.privacy)
    , m_pages(new QStackedWidget)
    , m_tree(new QTreeView) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kSmall, 0, 0);
    column->setSpacing(space::kSmall);
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_pages);
    column->addWidget(card, 1);
    column->addWidget(new KeyHint(tr("Enter"), tr("goes where it is mended")), 0, Qt::AlignLeft);
    setUpTree();
    m_pages->addWidget(m_tree);
    m_pages->addWidget(new EmptyState(around.theme, Symbol::Check, tr("Nothing to clear"),
                                      tr("No blanks, no N left over, no code out of its dates, no "
                                         "marks off roll, and every UPN is right.")));
    connect(m_tree, &QTreeView::activated, this, &ChecksPage::go);
    connect(&around.privacy, &Privacy::changed, &m_model, &ChecksModel::namesChanged);
}

void ChecksPage::setUpTree() {
    m_tree->setObjectName(u"census.checks"_s);
    m_tree->setAccessibleName(tr("Checks to clear"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new CheckDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(space::kWide);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void ChecksPage::showProblems(const std::vector<CensusProblem>& problems) {
    m_model.setProblems(problems);
    m_pages->setCurrentIndex(problems.empty() ? 1 : 0);
    for (int group = 0; group < m_model.rowCount(); ++group) {
        const QModelIndex heading = m_model.index(group, 0);
        m_tree->setExpanded(heading, m_model.rowCount(heading) <= kOpensByItself);
    }
    if (m_model.rowCount() > 0)
        m_tree->setCurrentIndex(m_model.index(0, 0));
}

QWidget* ChecksPage::firstFocus() const {
    return m_tree;
}

// A heading opens and closes.
void ChecksPage::go(const QModelIndex& index) {
    if (const CensusProblem* problem = m_model.problemAt(index))
        m_around.navigator.go(placeOfProblem(m_around.school(), *problem));
    else
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

Place placeOfProblem(const School& school, const CensusProblem& problem) {
    const bool isOfPupil = !problem.session || problem.kind == CensusProblemKind::OffRoll;
    if (isOfPupil)
        return {.view = ViewId::Pupils, .pupil = problem.pupil};
    Place place = placeOfSession(school, problem.pupil, *problem.session);
    if (problem.kind == CensusProblemKind::Missing && !place.className.isEmpty())
        place.page = u"class"_s; // the register it is missing from
    return place;
}

} // namespace rollbook
