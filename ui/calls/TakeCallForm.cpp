// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/TakeCallForm.h"

#include "core/office/board/CallContacts.h"
#include "core/office/letters/HoldLetters.h"
#include "ui/calls/DecisionFields.h"
#include "ui/calls/ToldApart.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Tables.h"
#include "ui/words/BoardWords.h"
#include "ui/words/Dates.h"
#include "ui/words/Names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::size_t kMostFound = 3;

} // namespace

TakeCallForm::TakeCallForm(const Surroundings& around)
    : m_around(around)
    , m_today(around.clock().today())
    , m_form(around.theme, m_today, u"calls.takeForm"_s, tr("Take a call"))
    , m_codes(codesOfACall(around.school(), m_today)) {
    m_finder.read(around.school().roll, m_today);
    addFields();
    connect(m_name, &QLineEdit::textEdited, this, &TakeCallForm::find);
    connect(m_list, &QListWidget::currentRowChanged, this, &TakeCallForm::showPupil);
    connect(m_caller, &QComboBox::currentIndexChanged, this, &TakeCallForm::offer);
    connect(m_code, &QComboBox::currentIndexChanged, this, &TakeCallForm::offer);
    connect(m_part, &QComboBox::currentIndexChanged, this, &TakeCallForm::offer);
    connect(m_believes, &QCheckBox::toggled, this, &TakeCallForm::offer);
    m_form.setVerb(tr("Save the call"), [this] { return save(); });
    list({});
}

void TakeCallForm::addFields() {
    m_name = m_form.addLine(u"name"_s, tr("&About"), {}, tr("Part of a name, a class, a UPN"));
    m_name->installEventFilter(this);
    m_list = new QListWidget;
    m_list->setObjectName(u"calls.takeForm.found"_s);
    m_list->setAccessibleName(tr("Who is meant"));
    setUpList(*m_list, m_around.theme);
    m_list->setFixedHeight(int(kMostFound) * space::kListRow + 2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(m_name->minimumWidth());
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->setFocusPolicy(Qt::NoFocus); // the line moves it with the arrows
    m_form.add(tr("Who"), m_list);
    m_warning = makeWords({}, "grave");
    m_warning->setObjectName(u"calls.takeForm.warning"_s);
    m_form.add({}, m_warning);
    m_limit = makeHint({});
    m_limit->setObjectName(u"calls.takeForm.limit"_s);
    m_form.add({}, m_limit);
    m_caller = m_form.addChoice(u"caller"_s, tr("&Calling"), {});
    m_callerName = m_form.addLine(u"callerName"_s, tr("Their name"));
    m_how = m_form.addChoice(u"how"_s, tr("&How"),
                             {tr("Phone"), tr("Voicemail"), words::name(ContactKind::Text),
                              words::name(ContactKind::Email), words::name(ContactKind::Note),
                              words::name(ContactKind::InPerson)});
    m_said = m_form.addLine(u"said"_s, tr("&What is said"));
    m_believes = m_form.addCheck(u"believes"_s,
                                 tr("&Believes the child is at school, or on the way"));
    QStringList codes{tr("None yet")};
    for (const AttendanceCode* each : m_codes)
        codes += each->code + u"  "_s + each->description;
    m_code = m_form.addChoice(u"code"_s, tr("School’s &decision"), codes);
    m_part = m_form.addChoice(u"part"_s, tr("Sessions"),
                              {tr("All day"), tr("Morning only"), tr("From the afternoon")});
    m_from = m_form.addDate(u"from"_s, tr("&From"), m_today);
    m_until = m_form.addDate(u"until"_s, tr("&Until"), m_today);
    m_siblings = new QWidget;
    m_siblings->setObjectName(u"calls.takeForm.siblings"_s);
    new QHBoxLayout(m_siblings);
    m_siblings->layout()->setContentsMargins(0, 0, 0, 0);
    m_form.add(tr("Also for"), m_siblings);
    m_message = m_form.addLine(u"message"_s, tr("For the &teacher"), {},
                               tr("May be empty. No reason of an absence, no other adult."));
}

// Up and Down move the list while the hands stay on the name.
bool TakeCallForm::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        const int row = m_list->currentRow() + step;
        if (step != 0 && row >= 0 && row < m_list->count())
            m_list->setCurrentRow(row);
        if (step != 0)
            return true;
    }
    return QObject::eventFilter(watched, event);
}

void TakeCallForm::find(const QString& typed) {
    list(m_finder.find(typed, kMostFound));
}

void TakeCallForm::choose(PupilId pupil) {
    list({pupil});
}

void TakeCallForm::list(const std::vector<PupilId>& found) {
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_found = found;
        for (const PupilId each : found)
            m_list->addItem(toldApart(m_around, *m_around.school().roll.pupil(each)));
        m_list->setCurrentRow(found.empty() ? -1 : 0);
    }
    showPupil();
}

const Pupil* TakeCallForm::pupil() const {
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : m_around.school().roll.pupil(m_found[std::size_t(row)]);
}

void TakeCallForm::showPupil() {
    m_saved.clear();
    const Pupil* chosen = pupil();
    for (QWidget* each : std::initializer_list<QWidget*>{m_caller, m_how, m_said, m_believes})
        each->setEnabled(chosen);
    m_form.setOffered(*m_list, !m_found.empty());
    {
        const QSignalBlocker quiet(m_caller);
        m_caller->clear();
        m_callers.clear();
        if (chosen)
            fillCallers(*chosen);
    }
    offer();
}

void TakeCallForm::fillCallers(const Pupil& pupil) {
    for (const PupilContact* link : m_around.school().roll.contactsOf(pupil.id)) {
        const Contact* person = m_around.school().roll.contact(link->contact);
        if (!person)
            continue;
        QStringList parts{m_around.privacy.name(person->fullName()), link->relationship};
        for (const Restriction& each : link->restrictions)
            if (each.isInForce(m_today))
                parts += words::name(each.kind).toUpper();
        parts.removeAll(QString());
        m_caller->addItem(parts.join(u", "_s));
        m_callers.push_back(person->id);
    }
    m_caller->addItem(tr("Somebody else, not verified"));
    m_callers.push_back(std::nullopt);
    const auto mayAnswer = std::ranges::find_if(m_callers, [&](const auto& each) {
        return !each || blockOf(m_around.school(), pupil.id, *each, m_today) == CallBlock::None;
    });
    m_caller->setCurrentIndex(int(mayAnswer - m_callers.begin()));
}

// Brothers and sisters whom the same caller may speak for.
void TakeCallForm::fillSiblings() {
    qDeleteAll(m_siblings->findChildren<QCheckBox*>(Qt::FindDirectChildrenOnly));
    m_siblingIds.clear();
    const auto caller = m_callers.empty() ? std::nullopt
                                          : m_callers[std::size_t(m_caller->currentIndex())];
    if (!pupil() || !caller || word() != Word::Decides)
        return;
    for (const PupilId each : m_around.school().roll.siblingsOf(pupil()->id)) {
        const Pupil& sibling = *m_around.school().roll.pupil(each);
        if (!sibling.isOnRoll(m_today) || deathOf(m_around.school(), each) ||
            blockOf(m_around.school(), each, *caller, m_today) != CallBlock::None)
            continue;
        auto* check = new QCheckBox(u"%1, %2"_s.arg(m_around.privacy.listName(sibling),
                                                    sibling.classOn(m_today)));
        check->setObjectName(u"calls.takeForm.sibling%1"_s.arg(m_siblingIds.size() + 1));
        m_siblings->layout()->addWidget(check);
        m_siblingIds.push_back(each);
    }
}

TakeCallForm::Word TakeCallForm::word() const {
    const Pupil* chosen = pupil();
    if (!chosen || m_callers.empty())
        return Word::Decides;
    const auto caller = m_callers[std::size_t(m_caller->currentIndex())];
    if (!caller)
        return isFlagged(m_around.school(), *chosen, m_today) ? Word::NotVerified : Word::Decides;
    return blockOf(m_around.school(), chosen->id, *caller, m_today) == CallBlock::None
               ? Word::Decides
               : Word::Barred;
}

QString TakeCallForm::warning() const {
    switch (word()) {
    case Word::Barred:
        return tr("Say nothing: not whether the child is in school, not where, not why, not with "
                  "whom. Take down what is said; it clears nothing.");
    case Word::NotVerified:
        return tr("The caller is not known and the child needs extra care: nothing is cleared. "
                  "Ring a contact on file.");
    case Word::Decides:
        break;
    }
    return {};
}

QString TakeCallForm::limit(const Pupil& pupil) const {
    const int most = daysOneCallClears(m_around.school(), pupil, m_today);
    return most == 1 ? tr("One call clears one school day. Ask again tomorrow.")
                     : tr("One call clears at most %1 school days.").arg(most);
}

void TakeCallForm::offer() {
    const Pupil* chosen = pupil();
    const bool decides = chosen && word() == Word::Decides && !m_believes->isChecked();
    const bool isDecided = decides && m_code->currentIndex() > 0;
    const bool isMorningOnly = m_part->currentIndex() == 1;
    m_warning->setText(warning());
    m_form.setOffered(*m_warning, chosen && word() != Word::Decides);
    m_limit->setText(chosen ? limit(*chosen) : QString());
    m_form.setOffered(*m_limit, decides);
    m_form.setOffered(*m_callerName,
                      chosen && !m_callers.empty() &&
                          !m_callers[std::size_t(m_caller->currentIndex())]);
    m_form.setOffered(*m_code, decides);
    for (QWidget* each : std::initializer_list<QWidget*>{m_part, m_from})
        m_form.setOffered(*each, isDecided);
    m_form.setOffered(*m_until, isDecided && !isMorningOnly);
    fillSiblings();
    m_form.setOffered(*m_siblings, !m_siblingIds.empty());
    m_form.setOffered(*m_message, chosen);
}

void takeCall(const Surroundings& around, std::optional<PupilId> pupil) {
    TakeCallForm form(around);
    if (pupil)
        form.choose(*pupil);
    around.dialogs.run(form.dialog());
}

} // namespace rollbook
