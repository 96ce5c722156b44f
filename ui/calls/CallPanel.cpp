// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallPanel.h"

#include "core/office/letters/HoldLetters.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/Tables.h"
#include "ui/words/BoardWords.h"
#include "ui/words/Dates.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

struct Hint {
    const char* key;
    const char* does;
};

QWidget* keyHints(std::initializer_list<Hint> hints) {
    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    for (const Hint& each : hints)
        column->addWidget(new KeyHint(QString::fromLatin1(each.key), CallPanel::tr(each.does)), 0,
                          Qt::AlignLeft);
    return made;
}

QWidget* outcomeKeys() {
    return keyHints({{"H", QT_TR_NOOP("asked the class: is here…")},
                     {"A", QT_TR_NOOP("no answer")},
                     {"M", QT_TR_NOOP("left a message")},
                     {"W", QT_TR_NOOP("number wrong or dead")},
                     {"R", QT_TR_NOOP("reached: what was said, and the code…")},
                     {"E", QT_TR_NOOP("would not explain…")},
                     {"B", QT_TR_NOOP("believes the child is at school…")}});
}

QWidget* searchKeys() {
    return keyHints({{"N", QT_TR_NOOP("asked the class again: not there…")},
                     {"T", QT_TR_NOOP("safeguarding lead told…")},
                     {"Shift+T", QT_TR_NOOP("the lead’s answer ends the search…")}});
}

} // namespace

CallPanel::CallPanel(const Surroundings& around)
    : m_around(around)
    , m_model(around.privacy)
    , m_title(makeWords({}, "section"))
    , m_facts(makeWords({}))
    , m_steps(makeWords({}, "grave"))
    , m_table(new QTableView)
    , m_nobody(makeWords(tr("Nobody may be rung about this. Tell the safeguarding lead.")))
    , m_searchKeys(searchKeys())
    , m_keys(outcomeKeys()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, 0, 0, 0);
    column->setSpacing(space::kSmall);
    m_title->setObjectName(u"calls.title"_s);
    m_facts->setObjectName(u"calls.facts"_s);
    m_steps->setObjectName(u"calls.steps"_s);
    m_nobody->setObjectName(u"calls.nobody"_s);
    for (QLabel* each : {m_title, m_facts, m_steps, m_nobody})
        column->addWidget(each);
    m_table->setObjectName(u"calls.contacts"_s);
    m_table->setAccessibleName(tr("Whom to ring"));
    m_table->setModel(&m_model);
    setUpList(*m_table, around.theme, {.quietRole = ContactModel::QuietRole, .wraps = true});
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* card = new Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_table);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    // Rows are laid again at the width they come to have: nothing stands empty under the last.
    connect(m_table->verticalHeader(), &QHeaderView::sectionResized, this, &CallPanel::fitContacts);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(card);
    column->addStretch(1);
    column->addWidget(m_searchKeys);
    column->addWidget(m_keys);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CallPanel::contactChosen);
    connect(&around.privacy, &Privacy::changed, &m_model, &ContactModel::namesChanged);
}

void CallPanel::showRow(const CallRow* row) {
    const Call* call = row && row->call ? &*row->call : nullptr;
    m_keys->setVisible(call && call->stage() != CallStage::Held);
    showContacts(call);
    m_facts->setText(call ? factsOf(*call) : QString());
    m_title->setText(call ? namesOf(*call) : QString());
    const bool isMissing = call && call->stage() == CallStage::Missing;
    m_steps->setVisible(isMissing);
    m_searchKeys->setVisible(isMissing);
    m_steps->setText(isMissing ? words::stepsOf(*call->children.front().missing).join(u'\n')
                               : QString());
    if (row && row->unknown) {
        m_title->setText(row->unknown->className.isEmpty()
                             ? tr("Pupils without a class")
                             : tr("Class %1").arg(row->unknown->className));
        m_facts->setText(words::pupilsNotKnown(*row->unknown) + u" · "_s +
                         words::whyNotKnown(*row->unknown) + u'\n' +
                         tr("Nobody can say where they are until the register is taken."));
    }
}

void CallPanel::showContacts(const Call* call) {
    m_model.setContacts(call ? call->contacts : std::vector<CallContact>{});
    m_table->parentWidget()->setVisible(call && !call->contacts.empty());
    m_table->resizeRowsToContents();
    fitContacts();
    const CallContact* next = nextToTry(m_model.contacts());
    m_nobody->setVisible(call && !next && call->stage() != CallStage::Held);
    if (!next)
        return;
    m_table->setCurrentIndex(m_model.index(int(next - m_model.contacts().data()), 0));
}

void CallPanel::fitContacts() {
    m_table->setMaximumHeight(m_table->verticalHeader()->length());
}

const CallContact* CallPanel::contact() const {
    const CallContact* current = m_model.at(m_table->currentIndex().row());
    return current && current->isOffered() ? current : nullptr;
}

QString CallPanel::namesOf(const Call& call) const {
    QStringList names;
    for (const CallChild& child : call.children)
        if (const Pupil* pupil = m_around.school().roll.pupil(child.pupil))
            names += tr("%1, %2").arg(m_around.privacy.listName(*pupil), child.className);
    return names.join(u'\n');
}

QString CallPanel::factsOf(const Call& call) const {
    QStringList lines;
    for (const CallChild& child : call.children)
        if (isBereaved(m_around.school(), child.pupil) && child.stage != CallStage::Held)
            lines += words::homeBereaved();
    for (const CallChild& child : call.children)
        lines += factsOf(child);
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(u'\n');
}

QString CallPanel::factsOf(const CallChild& child) const {
    QStringList parts{words::risks(child), words::known(child)};
    if (const LettersHold* death = deathOf(m_around.school(), child.pupil))
        parts += words::held(m_around.privacy.words(death->words),
                             m_around.privacy.name(death->decidedBy));
    if (child.lastSeen && child.daysAway > 1)
        parts += tr("last seen %1").arg(words::session(*child.lastSeen));
    for (const ContactMade& each : child.today)
        if (!each.said.isEmpty())
            parts += tr("%1: “%2”").arg(words::time(each.at.time()),
                                        m_around.privacy.words(each.said));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace rollbook
