// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/DetailsForm.h"

#include "ui/widgets/FormRows.h"
#include "ui/words/Names.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {
constexpr std::array kPhases{Phase::Primary, Phase::Secondary, Phase::AllThrough, Phase::Special};
}

DetailsForm::DetailsForm(QWidget* parent)
    : QWidget(parent)
    , m_name(makeField(u"details.name"_s, 400))
    , m_council(makeField(u"details.council"_s, 80))
    , m_establishment(makeField(u"details.establishment"_s, 80))
    , m_urn(makeField(u"details.urn"_s, 120))
    , m_phase(makeChoice(u"details.phase"_s)) {
    auto* rows = new FormRows;
    setLayout(rows);
    rows->add(tr("Name of the school"), m_name);
    rows->add(tr("LA number"), m_council, tr("Three figures: 204 is Hackney."));
    rows->add(tr("Establishment number"), m_establishment, tr("Four figures: with the LA number, the DfE number."));
    rows->add(tr("URN"), m_urn, tr("May be left empty."));
    for (const Phase phase : kPhases)
        m_phase->addItem(words::name(phase));
    rows->add(tr("Phase"), m_phase);
    m_council->setMaxLength(3);
    m_establishment->setMaxLength(4);
    for (QLineEdit* field : {m_name, m_council, m_establishment, m_urn})
        connect(field, &QLineEdit::textEdited, this, &DetailsForm::edited);
    connect(m_phase, &QComboBox::activated, this, &DetailsForm::edited);
}

SchoolDetails DetailsForm::details() const {
    return {.name = m_name->text().trimmed(),
            .council = m_council->text().trimmed(),
            .establishment = m_establishment->text().trimmed(),
            .urn = m_urn->text().trimmed(),
            .phase = kPhases[std::size_t(m_phase->currentIndex())]};
}

void DetailsForm::setDetails(const SchoolDetails& details) {
    m_name->setText(details.name);
    m_council->setText(details.council);
    m_establishment->setText(details.establishment);
    m_urn->setText(details.urn);
    const auto found = std::ranges::find(kPhases, details.phase);
    m_phase->setCurrentIndex(int(found - kPhases.begin()));
}

} // namespace rollbook
