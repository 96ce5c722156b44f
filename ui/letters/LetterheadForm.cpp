// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/LetterheadForm.h"

#include "ui/widgets/FormRows.h"
#include "ui/widgets/TabOrder.h"
#include "ui/words/Dates.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kAddressLines = 3;
constexpr int kFieldWidth = 320;
constexpr int kFarthest = 100; // tenths of a millimetre

} // namespace

LetterheadForm::LetterheadForm(QWidget* parent)
    : QWidget(parent)
    , m_rows(new FormRows)
    , m_address(new QPlainTextEdit)
    , m_logoWords(makeLabel({}, "muted"))
    , m_logoRow(new QHBoxLayout) {
    setLayout(m_rows);
    m_address->setObjectName(u"letterhead.address"_s);
    m_address->setTabChangesFocus(true);
    m_address->setFixedHeight(kAddressLines * m_address->fontMetrics().lineSpacing() + 28);
    m_address->setFixedWidth(kFieldWidth);
    connect(m_address, &QPlainTextEdit::textChanged, this, &LetterheadForm::edited);
    m_rows->add(tr("&Address"), m_address);
    m_phone = addLine(u"phone"_s, tr("&Phone"));
    m_email = addLine(u"email"_s, tr("&E-mail"), tr("may be empty"));
    m_person = addLine(u"person"_s, tr("Whom to &ring"), tr("a person by name: every letter says it"));
    m_hours = addLine(u"hours"_s, tr("&When"), tr("8 am to 4 pm on school days"));
    m_signatory = addLine(u"signatory"_s, tr("&Signed by"));
    m_signatoryTitle = addLine(u"signatoryTitle"_s, tr("Their &title"));
    m_logoRow->setContentsMargins(0, 0, 0, 0);
    m_logoRow->setSpacing(space::kSmall);
    m_logoWords->setObjectName(u"letterhead.logoWords"_s);
    m_logoRow->addWidget(m_logoWords, 1);
    m_rows->addLayout(tr("Logo"), m_logoRow, tr("PNG or JPEG of up to 256 KiB"));
    m_right = addOffset(u"offsetRight"_s, tr("Address to the r&ight"));
    m_down = addOffset(u"offsetDown"_s, tr("Address &down"));
}

QLineEdit* LetterheadForm::addLine(const QString& name, const QString& label,
                                   const QString& example) {
    QLineEdit* made = makeField(u"letterhead."_s + name, kFieldWidth);
    made->setPlaceholderText(example);
    connect(made, &QLineEdit::textEdited, this, &LetterheadForm::edited);
    m_rows->add(label, made);
    return made;
}

QSpinBox* LetterheadForm::addOffset(const QString& name, const QString& label) {
    auto* made = new QSpinBox;
    made->setObjectName(u"letterhead."_s + name);
    made->setRange(-kFarthest, kFarthest);
    made->setButtonSymbols(QAbstractSpinBox::NoButtons); // Up and Down
    made->setSuffix(tr(" tenths of a millimetre"));
    connect(made, &QSpinBox::valueChanged, this, &LetterheadForm::edited);
    m_rows->add(label, made);
    return made;
}

void LetterheadForm::addLogoVerbs(const std::vector<QWidget*>& verbs) {
    for (QWidget* verb : verbs)
        m_logoRow->addWidget(verb);
    tabThere(*m_right, verbs);
}

void LetterheadForm::addOffsetVerb(QWidget* verb) {
    m_rows->addAlone(verb);
}

void LetterheadForm::show(const Letterhead& letterhead) {
    const QSignalBlocker quiet(this);
    m_address->setPlainText(letterhead.address.join(u'\n'));
    m_phone->setText(letterhead.phone);
    m_email->setText(letterhead.email);
    m_person->setText(letterhead.person);
    m_hours->setText(letterhead.hours);
    m_signatory->setText(letterhead.signatory);
    m_signatoryTitle->setText(letterhead.signatoryTitle);
    m_right->setValue(letterhead.offsetRight);
    m_down->setValue(letterhead.offsetDown);
    m_logo = letterhead.logo;
    sayLogo();
}

Letterhead LetterheadForm::letterhead() const {
    QStringList address = m_address->toPlainText().split(u'\n');
    for (QString& line : address)
        line = line.simplified();
    address.removeAll(QString());
    return {.address = address,
            .phone = m_phone->text().trimmed(),
            .email = m_email->text().trimmed(),
            .person = m_person->text().trimmed(),
            .hours = m_hours->text().trimmed(),
            .signatory = m_signatory->text().trimmed(),
            .signatoryTitle = m_signatoryTitle->text().trimmed(),
            .logo = m_logo,
            .offsetRight = m_right->value(),
            .offsetDown = m_down->value()};
}

void LetterheadForm::setLogo(const QByteArray& logo) {
    m_logo = logo;
    sayLogo();
    Q_EMIT edited();
}

void LetterheadForm::sayLogo() {
    m_logoWords->setText(m_logo.isEmpty()
                             ? tr("None")
                             : tr("%1 KiB").arg(words::count((m_logo.size() + 1023) / 1024)));
}

QWidget* LetterheadForm::firstField() const {
    return m_address;
}

} // namespace rollbook
