// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/LockPage.h"

#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"
#include "ui/words/Sentences.h"

#include <QComboBox>
#include <QLineEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kCardWidth = 380;

QLabel* part(const char* name, Qt::Alignment alignment = Qt::AlignLeft) {
    QLabel* made = makeLabel({}, name);
    made->setAlignment(alignment);
    made->setWordWrap(true);
    return made;
}

QLineEdit* field(const QString& name, const QString& words) {
    auto* made = new QLineEdit;
    made->setObjectName(name);
    made->setPlaceholderText(words);
    made->setAccessibleName(words);
    return made;
}

QLineEdit* pinField(const QString& name, const QString& words) {
    QLineEdit* made = field(name, words);
    made->setEchoMode(QLineEdit::Password);
    made->setMaxLength(12);
    made->setInputMethodHints(Qt::ImhDigitsOnly);
    return made;
}

} // namespace

LockPage::LockPage(Desk& desk, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_school(part("title", Qt::AlignHCenter))
    , m_hint(part("muted", Qt::AlignHCenter))
    , m_person(new QComboBox)
    , m_name(field(u"lock.name"_s, tr("Your name")))
    , m_jobTitle(field(u"lock.jobTitle"_s, tr("Your job title")))
    , m_pin(pinField(u"lock.pin"_s, tr("PIN")))
    , m_again(pinField(u"lock.again"_s, tr("The same PIN again")))
    , m_open(makeButton(tr("Sit down"), ButtonKind::Primary))
    , m_notice(new Notice(theme)) {
    setAttribute(Qt::WA_StyledBackground);
    m_person->setObjectName(u"lock.person"_s);
    m_person->setAccessibleName(tr("Who is at the desk"));
    m_open->setObjectName(u"lock.open"_s);
    lay();
    connect(m_person, &QComboBox::currentIndexChanged, this, &LockPage::choosePerson);
    connect(m_open, &QPushButton::clicked, this, &LockPage::unlock);
    for (QLineEdit* line : {m_name, m_jobTitle, m_pin, m_again})
        connect(line, &QLineEdit::returnPressed, this, &LockPage::unlock);
}

void LockPage::lay() {
    auto* card = new Card;
    card->setFixedWidth(kCardWidth);
    card->body()->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kWide);
    card->body()->setSpacing(space::kMedium);
    for (QWidget* each : std::initializer_list<QWidget*>{
             m_school, m_hint, m_person, m_name, m_jobTitle, m_pin, m_again, m_notice, m_open})
        card->body()->addWidget(each);
    auto* row = new QHBoxLayout; // an alignment would cut wrapped words short
    row->addStretch(1);
    row->addWidget(card);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
}

void LockPage::setSchool(const QString& name) {
    m_school->setText(name);
}

void LockPage::prepare() {
    const StaffMember* last = m_desk.staff();
    m_people = m_desk.people();
    m_person->clear();
    for (const StaffMember& member : m_people)
        m_person->addItem(u"%1, %2"_s.arg(member.name, member.jobTitle));
    for (std::size_t i = 0; last && i < m_people.size(); ++i)
        if (m_people[i].id == last->id)
            m_person->setCurrentIndex(int(i));
    choosePerson();
}

void LockPage::choosePerson() {
    const int at = m_person->currentIndex();
    m_asks = m_people.empty()                              ? Asks::FirstPerson
             : at >= 0 && m_people[std::size_t(at)].hasPin ? Asks::Pin
                                                           : Asks::FirstPin;
    const bool isFirst = m_asks == Asks::FirstPerson;
    m_person->setVisible(!isFirst);
    m_name->setVisible(isFirst);
    m_jobTitle->setVisible(isFirst);
    m_again->setVisible(m_asks != Asks::Pin);
    m_hint->setText(
        m_asks == Asks::Pin
            ? tr("Who is at the desk?\nYour name goes with all you record.")
            : tr("Choose a PIN of 4 to 12 figures.\nYour name goes with all you record."));
    m_pin->clear();
    m_again->clear();
    m_notice->clear();
    (isFirst ? m_name : m_pin)->setFocus(Qt::OtherFocusReason);
}

Result<bool> LockPage::tried() {
    if (m_asks == Asks::Pin)
        return m_desk.sitDown(m_people[std::size_t(m_person->currentIndex())].id, m_pin->text());
    const Result<void> set =
        m_asks == Asks::FirstPin
            ? m_desk.setFirstPin(m_people[std::size_t(m_person->currentIndex())].id, m_pin->text())
            : m_desk.addFirst(m_name->text().trimmed(), m_jobTitle->text().trimmed(),
                              m_pin->text());
    return set ? Result<bool>(true) : Result<bool>(set.error());
}

void LockPage::unlock() {
    const bool isNamed =
        !m_name->text().trimmed().isEmpty() && !m_jobTitle->text().trimmed().isEmpty();
    if (m_asks == Asks::FirstPerson && !isNamed)
        return m_notice->say(NoticeKind::Refusal, tr("Write your name and your job title."));
    if (m_asks != Asks::Pin && m_pin->text() != m_again->text())
        return m_notice->say(NoticeKind::Refusal, tr("The two PINs differ. Type both again."));
    const Result<bool> opened = tried();
    if (!opened)
        return m_notice->say(NoticeKind::Refusal, sentence(opened.error()));
    if (*opened)
        return;
    m_pin->selectAll();
    m_notice->say(NoticeKind::Refusal, tr("That is not the PIN of this person. Try again."));
}

} // namespace rollbook
