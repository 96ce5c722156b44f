// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/StandingCard.h"

#include "ui/figures/FigureDelegate.h"
#include "ui/pupil/RecordPresenter.h"
#include "ui/pupil/WholeTable.h"
#include "ui/widgets/Tables.h"
#include "ui/words/AbsenceWords.h"
#include "ui/words/RecordWords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kMostSupposed = 380; // sessions of a year

} // namespace

StandingCard::StandingCard(const Theme& theme, RecordPresenter& record)
    : Card(tr("Where they stand"))
    , m_theme(theme)
    , m_record(record)
    , m_words(makeLabel({}, "plain"))
    , m_sessions(new QSpinBox)
    , m_next(new QComboBox)
    , m_table(new QTableView) {
    m_words->setObjectName(u"pupils.record.standing"_s);
    m_words->setWordWrap(true);
    body()->addWidget(m_words);
    body()->addWidget(whatIf());
    m_table->setObjectName(u"pupils.record.figures"_s);
    m_table->setAccessibleName(tr("Figures now, and after the sessions supposed"));
    m_table->setModel(&m_model);
    setUpGrid(*m_table, m_theme);
    neverScroll(*m_table);
    m_table->setItemDelegate(new FigureDelegate(m_theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    body()->addWidget(m_table);
    body()->addStretch(1);
}

QWidget* StandingCard::whatIf() {
    auto* made = new QWidget;
    auto* row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    auto* label = new QLabel(tr("&If the next"));
    label->setBuddy(m_sessions);
    m_sessions->setObjectName(u"pupils.record.sessions"_s);
    m_sessions->setAccessibleName(tr("Sessions supposed"));
    m_sessions->setRange(0, kMostSupposed);
    m_next->setObjectName(u"pupils.record.next"_s);
    m_next->setAccessibleName(tr("How they go"));
    m_next->addItems({tr("sessions are missed"), tr("sessions are attended")});
    row->addWidget(label);
    row->addWidget(m_sessions);
    row->addWidget(m_next, 1);
    const auto suppose = [this] {
        m_record.suppose(m_sessions->value(), m_next->currentIndex() == 0
                                                  ? NextSessions::Missed
                                                  : NextSessions::Attended);
    };
    connect(m_sessions, &QSpinBox::valueChanged, this, suppose);
    connect(m_next, &QComboBox::currentIndexChanged, this, suppose);
    connect(&m_record, &RecordPresenter::supposedChanged, this, &StandingCard::showFigures);
    return made;
}

void StandingCard::refresh() {
    const auto& standing = m_record.standing();
    m_sessions->setMaximum(standing ? standing->remaining : 0);
    if (!m_record.supposed())
        m_sessions->setValue(0);
    m_words->setText(standing ? (QStringList{words::lost(*standing)} + words::standing(*standing))
                                    .join(u"\n"_s)
                              : tr("There is no school year here yet."));
    showFigures();
}

void StandingCard::showFigures() {
    const auto& standing = m_record.standing();
    const auto supposed = m_record.supposed();
    m_model.setRows(standing ? standingRows(*standing, supposed ? &*supposed : nullptr)
                             : std::vector<StandingRow>());
    showWhole(*m_table);
}

} // namespace rollbook
