// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/WordsHead.h"

#include "ui/letters/LetterAsked.h"
#include "ui/widgets/FormRows.h"

#include <QCoreApplication>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kLabelWidth = 88;
constexpr int kTitleWidth = 280;
constexpr int kLeastWidth = 120;
constexpr int kMostDays = 30; // school days, as LetterFile has it

QString tr(const char* text) {
    return QCoreApplication::translate("letters", text);
}

QString toWhom(const LetterTemplate& letter) {
    return letter.to == LetterTo::Council ? tr("To the council’s officer")
                                          : tr("To each parent who is to be written to");
}

QString ofWhen(const LetterTemplate& letter) {
    using Kind = Period::Kind;
    if (!letter.period)
        return tr("of the period of the step that asks");
    switch (letter.period->kind) {
    case Kind::YearToDate:
        return tr("of the year to date");
    case Kind::Term:
        return tr("of the term");
    case Kind::HalfTerm:
        return tr("of the half-term");
    case Kind::PreviousHalfTerm:
        return tr("of the half-term before");
    case Kind::SchoolWeeks:
        break;
    }
    return letter.isOfWholeWeeks
               ? tr("of the last %1 whole school weeks").arg(letter.period->weeks)
               : tr("of the last %1 school weeks").arg(letter.period->weeks);
}

QString ofWhat(const LetterTemplate& letter) {
    switch (letter.counts.kind) {
    case SpokenOf::Kind::Absence:
        return tr("It tells each session missed.");
    case SpokenOf::Kind::Codes:
        return tr("It tells each session with %1.").arg(letter.counts.codes.join(tr(" or ")));
    case SpokenOf::Kind::Nothing:
        break;
    }
    return {};
}

QString whatIsAsked(const LetterTemplate& letter) {
    QStringList names;
    for (const QString& ask : letter.asks)
        names.append(askedName(ask).toLower());
    return names.isEmpty() ? QString() : tr("You enter: %1.").arg(names.join(u", "_s));
}

} // namespace

QString headWords(const LetterTemplate& letter) {
    QStringList sentences{u"%1, %2%3."_s.arg(
        toWhom(letter), ofWhen(letter),
        letter.tellsEarlier ? tr(", with as many weeks before beside it") : QString())};
    sentences << ofWhat(letter) << whatIsAsked(letter);
    if (letter.hasStrip)
        sentences << tr("The calendar of the year stands under it.");
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

WordsHead::WordsHead(QWidget* parent)
    : QWidget(parent)
    , m_title(makeField(u"letters.words.title"_s, kTitleWidth))
    , m_reply(new QSpinBox)
    , m_words(makeWords({})) {
    auto* rows = new FormRows;
    setLayout(rows);
    rows->setColumnMinimumWidth(0, kLabelWidth);
    m_title->setMinimumWidth(kLeastWidth);
    rows->add(tr("&Title"), m_title);
    rows->setAlignment(m_title, Qt::AlignVCenter); // as wide as there is room
    m_reply->setObjectName(u"letters.words.reply"_s);
    m_reply->setRange(0, kMostDays);
    m_reply->setButtonSymbols(QAbstractSpinBox::NoButtons); // Up and Down
    m_reply->setSpecialValueText(tr("no day is named"));
    m_reply->setSuffix(tr(" school days"));
    m_reply->setMinimumWidth(kLeastWidth);
    rows->add(tr("&Reply within"), m_reply);
    m_words->setObjectName(u"letters.words.head"_s);
    rows->addWidget(m_words, rows->rowCount(), 0, 1, 2);
    connect(m_title, &QLineEdit::textEdited, this, &WordsHead::edited);
    connect(m_reply, &QSpinBox::valueChanged, this, &WordsHead::edited);
}

void WordsHead::show(const LetterTemplate& letter, const Wording& wording) {
    const QSignalBlocker quiet(this);
    if (m_title->text() != wording.title)
        m_title->setText(wording.title);
    m_reply->setValue(wording.replyWithin);
    m_words->setText(headWords(letter));
}

QString WordsHead::title() const {
    return m_title->text();
}

int WordsHead::replyWithin() const {
    return m_reply->value();
}

void WordsHead::setReadOnly(bool isReadOnly) {
    m_title->setReadOnly(isReadOnly);
    m_reply->setReadOnly(isReadOnly);
}

void WordsHead::goToTitle() {
    m_title->setFocus(Qt::OtherFocusReason);
}

} // namespace rollbook
