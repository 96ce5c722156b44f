// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/ChronologyCard.h"

#include "ui/figures/LineDelegate.h"
#include "ui/pupil/RecordPresenter.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/Tables.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kMostLines = 12; // before the list scrolls
constexpr std::array kLineWidths{126, 0, 150, 0, 214}; // 0: what is left
constexpr int kWordsWidth = 240; // of what has the rest of the width, where there is none

} // namespace

ChronologyCard::ChronologyCard(const Surroundings& around, const RecordPresenter& record)
    : m_theme(around.theme)
    , m_record(record)
    , m_school(around.school())
    , m_model(around.privacy)
    , m_filter(m_model)
    , m_line(new FilterLine(around.theme, tr("Any word of it, a date, a name")))
    , m_kind(new QComboBox)
    , m_table(new QTableView)
    , m_none(makeLabel({}, "muted"))
    , m_heldBack(makeHint({})) {
    body()->addWidget(new SectionHead(tr("What happened")));
    body()->addWidget(head());
    setUpTable();
    body()->addWidget(m_table);
    m_none->setObjectName(u"pupils.record.none"_s);
    m_none->setWordWrap(true);
    body()->addWidget(m_none);
    connect(&around.privacy, &Privacy::changed, this, [this] { m_model.allChanged(); });
}

QWidget* ChronologyCard::head() {
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    m_line->setObjectName(u"pupils.record.filter"_s);
    m_line->setAccessibleName(tr("Filter what happened"));
    m_line->setTarget(m_table);
    m_kind->setObjectName(u"pupils.record.kind"_s);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Everything"));
    for (std::size_t kind = 0; kind < kChronologyKinds; ++kind)
        m_kind->addItem(words::name(ChronologyKind(kind)), int(kind));
    m_heldBack->setObjectName(u"pupils.record.heldBack"_s);
    row->addWidget(m_line, 1);
    row->addWidget(m_kind);
    row->addStretch(1);
    row->addWidget(m_heldBack);
    connect(m_line, &FilterLine::filterChanged, this, &ChronologyCard::filter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChronologyCard::filter);
    return made;
}

void ChronologyCard::setUpTable() {
    m_table->setObjectName(u"pupils.record.chronology"_s);
    m_table->setAccessibleName(tr("What happened, the latest first"));
    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    setUpList(*m_table, m_theme);
    m_table->setItemDelegate(new LineDelegate(m_theme, m_table));
    m_table->setTabKeyNavigation(false);
    QHeaderView* header = m_table->horizontalHeader();
    header->setFixedHeight(space::kGridRow);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setNarrow(false);
}

void ChronologyCard::setNarrow(bool isNarrow) {
    m_isNarrow = isNarrow;
    QHeaderView* header = m_table->horizontalHeader();
    for (int column = 0; column < int(kLineWidths.size()); ++column) {
        const int width = kLineWidths[std::size_t(column)];
        const bool isFixed = width > 0 || isNarrow;
        header->setSectionResizeMode(column, isFixed ? QHeaderView::Fixed : QHeaderView::Stretch);
        if (isFixed)
            m_table->setColumnWidth(column, width > 0 ? width : kWordsWidth);
    }
    m_table->setHorizontalScrollBarPolicy(isNarrow ? Qt::ScrollBarAlwaysOn
                                                   : Qt::ScrollBarAlwaysOff);
    sayCount();
}

void ChronologyCard::refresh() {
    m_model.setRows(chronologyRows(m_record.lines(), m_school));
    m_filter.setShowsRestricted(m_record.showsRestricted());
    sayCount();
}

void ChronologyCard::filter() {
    m_filter.setTyped(m_line->text().trimmed());
    const QVariant kind = m_kind->currentData();
    m_filter.setKind(kind.isValid() ? std::optional(ChronologyKind(kind.toInt())) : std::nullopt);
    sayCount();
}

void ChronologyCard::sayCount() {
    const int rows = m_filter.rowCount();
    const int shown = std::min(rows, kMostLines);
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(space::kGridRow + shown * space::kListRow +
                            2 * m_table->frameWidth() + 1 +
                            (m_isNarrow ? m_table->horizontalScrollBar()->sizeHint().height() : 0));
    m_none->setVisible(rows == 0);
    m_none->setText(m_model.rows().empty()
                        ? tr("Nothing was done or amended this school year. Calls, visits, letters, "
                             "steps and amendments stand here by themselves.")
                        : tr("Nothing fits. Type less, or choose “Everything”."));
    const int back = m_filter.heldBack();
    m_heldBack->setText(back == 0   ? QString()
                        : back == 1 ? tr("1 kept apart. Ctrl+I shows it.")
                                    : tr("%1 kept apart. Ctrl+I shows them.").arg(back));
}

} // namespace rollbook
