// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/ContactQualityPage.h"

#include "core/office/board/CallContacts.h"
#include "core/office/letters/HoldLetters.h"
#include "ui/print/DataCheckSheet.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Printing.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/Tables.h"
#include "ui/words/BoardWords.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kNameWidth = 260;
constexpr int kClassWidth = 72;

} // namespace

ContactQualityPage::ContactQualityPage(const Surroundings& around)
    : m_around(around)
    , m_model(around.school(), around.privacy)
    , m_count(makeLabel({}, "muted"))
    , m_notice(new Notice(around.theme))
    , m_pages(new QStackedWidget)
    , m_table(new QTableView) {
    setObjectName(u"calls.quality"_s);
    lay();
    connect(m_table, &QTableView::activated, this, &ContactQualityPage::go);
    connect(&around.office.notifier(), &Notifier::changed, this, &ContactQualityPage::hear);
    connect(&around.privacy, &Privacy::changed, &m_model, &ContactQualityModel::namesChanged);
}

void ContactQualityPage::lay() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kMedium);
    column->setSpacing(space::kSmall);
    m_count->setObjectName(u"calls.quality.count"_s);
    column->addWidget(m_count);
    m_notice->setObjectName(u"calls.quality.notice"_s);
    column->addWidget(m_notice);
    m_table->setObjectName(u"calls.quality.list"_s);
    m_table->setAccessibleName(tr("Pupils whose contacts are wanting"));
    m_table->setModel(&m_model);
    setUpList(*m_table, m_around.theme);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(ContactQualityModel::Whom, kNameWidth);
    m_table->setColumnWidth(ContactQualityModel::ClassName, kClassWidth);
    m_pages->addWidget(m_table);
    m_pages->addWidget(new EmptyState(m_around.theme, Symbol::Check, tr("Everybody can be reached"),
                                      tr("Every pupil has two people with a number that works, and "
                                         "an address at home.")));
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_pages);
    column->addWidget(card, 1);
}

void ContactQualityPage::open(const Place&) {
    m_isOpened = true;
    load();
}

QWidget* ContactQualityPage::firstFocus() {
    return m_table;
}

void ContactQualityPage::hear(const Change& change) {
    if (m_isOpened && (change.parts & (ChangedPart::Roll | ChangedPart::Work | ChangedPart::Letters)))
        load();
}

void ContactQualityPage::load() {
    const int row = m_table->currentIndex().row();
    m_model.setRows(contactQuality(m_around.school(), m_around.clock().today()));
    const int count = m_model.rowCount();
    const int held = m_model.held();
    const QString pupils = count - held == 1 ? tr("1 pupil") : tr("%1 pupils").arg(count - held);
    m_count->setText((held > 0 ? tr("%1 · held: %2").arg(pupils).arg(held) : pupils) + u" · "_s +
                     tr("Enter opens the card · Ctrl+P prints a sheet to check"));
    m_pages->setCurrentIndex(count == 0 ? 1 : 0);
    if (count > 0)
        m_table->setCurrentIndex(m_model.index(std::clamp(row, 0, count - 1), 0));
}

void ContactQualityPage::go() {
    if (const auto pupil = m_model.pupilAt(m_table->currentIndex().row()))
        m_around.navigator.go({.view = ViewId::Pupils, .pupil = pupil});
}

std::vector<const PupilContact*> ContactQualityPage::parentsOf(PupilId pupil) const {
    std::vector<const PupilContact*> parents;
    for (const PupilContact* link : m_around.school().roll.contactsOf(pupil))
        if (blockOf(*link, m_around.clock().today()) == CallBlock::None &&
            m_around.school().roll.contact(link->contact))
            parents.push_back(link);
    return parents;
}

void ContactQualityPage::print() {
    const auto id = m_model.pupilAt(m_table->currentIndex().row());
    const Pupil* pupil = id ? m_around.school().roll.pupil(*id) : nullptr;
    if (!pupil)
        return;
    if (const LettersHold* death = deathOf(m_around.school(), *id))
        return m_notice->say(NoticeKind::Refusal, [this, kept = *death] {
            return words::held(m_around.privacy.words(kept.words),
                               m_around.privacy.name(kept.decidedBy));
        });
    const auto parents = parentsOf(*id);
    if (parents.empty())
        return m_notice->say(NoticeKind::Refusal,
                             tr("There is nobody who may be given a sheet. Ask for a contact first."));
    QStringList names;
    for (const PupilContact* link : parents)
        names += m_around.privacy.name(m_around.school().roll.contact(link->contact)->fullName());
    const auto chosen =
        parents.size() == 1
            ? std::optional(0)
            : m_around.dialogs.choose({.title = tr("For which parent?"),
                                       .text = tr("Each gets a sheet of their own, without the other."),
                                       .verbs = names});
    if (!chosen)
        return;
    const DataCheckSheet sheet =
        dataCheckSheet(m_around.school(), *pupil, *parents[std::size_t(*chosen)],
                       m_around.clock().today());
    if (const auto printed = m_around.printing.print(printJob(sheet)); !printed)
        refuse(*m_notice, m_around.privacy, printed.error());
}

} // namespace rollbook
