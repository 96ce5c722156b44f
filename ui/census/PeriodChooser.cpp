// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/census/PeriodChooser.h"

#include "ui/widgets/Theme.h"
#include "ui/words/Names.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {

PeriodChooser::PeriodChooser(QWidget* parent)
    : QWidget(parent)
    , m_year(new QComboBox)
    , m_term(new QComboBox) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    m_year->setObjectName(u"census.year"_s);
    m_year->setAccessibleName(tr("School year"));
    m_term->setObjectName(u"census.term"_s);
    m_term->setAccessibleName(tr("Census period"));
    for (const CensusTerm term :
         {CensusTerm::Autumn, CensusTerm::Spring, CensusTerm::Summer1, CensusTerm::Summer2})
        m_term->addItem(words::name(term));
    row->addWidget(m_year);
    row->addWidget(m_term);
    connect(m_year, &QComboBox::activated, this, &PeriodChooser::tell);
    connect(m_term, &QComboBox::activated, this, &PeriodChooser::tell);
}

void PeriodChooser::show(const std::vector<SchoolYear>& years, const CensusPeriod& period) {
    if (years != m_years) {
        m_years = years;
        m_year->clear();
        for (const SchoolYear year : years)
            m_year->addItem(year.toString());
    }
    m_year->setCurrentText(period.year.toString());
    m_term->setCurrentIndex(int(period.term));
}

void PeriodChooser::tell() {
    const SchoolYear year = m_years[std::size_t(m_year->currentIndex())];
    Q_EMIT chosen(censusPeriod(year, CensusTerm(m_term->currentIndex())));
}

} // namespace rollbook
