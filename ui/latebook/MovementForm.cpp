// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/MovementForm.h"

#include "ui/latebook/HatchTime.h"
#include "ui/latebook/PupilPicker.h"
#include "ui/shell/Privacy.h"
#include "ui/shell/Surroundings.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Notice.h"
#include "ui/words/Dates.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kFieldWidth = 270;
constexpr int kLabelWidth = 88;
constexpr int kLongestCode = 3;
constexpr std::array kKinds{Movement::Kind::Ill, Movement::Kind::Appointment,
                            Movement::Kind::SentHome, Movement::Kind::OtherLeaving,
                            Movement::Kind::Return};

QString meaningOf(Movement::Kind kind) {
    switch (kind) {
    case Movement::Kind::Ill:
        return MovementForm::tr("The afternoon is planned as I, unless it is registered already.");
    case Movement::Kind::Appointment:
        return MovementForm::tr("The afternoon is planned as M, unless they are expected back "
                                "before its register closes.");
    case Movement::Kind::SentHome:
        return MovementForm::tr("Before a suspension is issued this is neither I nor C. The "
                                "afternoon stays open until the school has decided.");
    case Movement::Kind::OtherLeaving:
        return MovementForm::tr("The afternoon stays open, unless a code is given.");
    case Movement::Kind::Return:
        return MovementForm::tr("What was planned for the rest of the day is released.");
    }
    return {};
}

} // namespace

MovementForm::MovementForm(const Surroundings& around, MovementsPresenter& presenter,
                           QWidget* parent)
    : Card(parent)
    , m_school(around.school())
    , m_theme(around.theme)
    , m_privacy(around.privacy)
    , m_presenter(presenter)
    , m_rows(new FormRows)
    , m_picker(new PupilPicker(u"movements"_s, around.theme, presenter.found()))
    , m_who(makeLabel({}, "section"))
    , m_meaning(makeHint({}))
    , m_notice(new Notice(around.theme))
    , m_kind(makeChoice(u"movements.kind"_s, kFieldWidth))
    , m_with(makeChoice(u"movements.with"_s, kFieldWidth))
    , m_withWords(makeField(u"movements.withWords"_s, kFieldWidth))
    , m_time(new HatchTime(u"movements"_s, around.clock(), around.theme))
    , m_isBackToday(new QCheckBox(tr("&back today at")))
    , m_expected(makeTimeField(u"movements.expected"_s, tr("Expected back"), QTime(13, 0)))
    , m_code(makeField(u"movements.code"_s, kFieldWidth))
    , m_words(makeField(u"movements.words"_s, kFieldWidth))
    , m_record(makeButton(tr("Record"), ButtonKind::Primary)) {
    setObjectName(u"movements.form"_s);
    addKinds();
    lay();
    connectFields();
    refresh();
}

void MovementForm::addKinds() {
    for (const Movement::Kind kind : kKinds)
        m_kind->addItem(kindWords(kind));
    m_kind->setPlaceholderText(tr("Why?"));
    m_kind->setCurrentIndex(-1);
}

void MovementForm::lay() {
    for (QLabel* each : {m_who, m_meaning})
        each->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_who->setObjectName(u"movements.who"_s);
    m_meaning->setObjectName(u"movements.meaning"_s);
    m_meaning->setWordWrap(true);
    m_notice->setObjectName(u"movements.notice"_s);
    body()->addWidget(m_picker);
    body()->addWidget(m_who);
    body()->addWidget(m_meaning);
    body()->addWidget(m_notice);
    m_rows->setColumnMinimumWidth(0, kLabelWidth);
    m_rows->add(tr("&Why"), m_kind);
    m_rows->add(tr("Collected b&y"), m_with);
    m_withWords->setPlaceholderText(tr("name, and who they are"));
    m_rows->add(tr("Who"), m_withWords);
    m_rows->add(tr("Time"), m_time);
    auto* back = new QHBoxLayout;
    back->setSpacing(space::kSmall);
    m_isBackToday->setObjectName(u"movements.isBackToday"_s);
    back->addWidget(m_isBackToday);
    back->addWidget(m_expected);
    m_rows->addLayout(tr("Expected"), back);
    m_code->setMaxLength(kLongestCode);
    m_code->setPlaceholderText(tr("left open"));
    m_rows->add(tr("Afternoon"), m_code);
    m_rows->add(tr("W&ords"), m_words);
    body()->addLayout(m_rows);
    m_record->setObjectName(u"movements.record"_s);
    auto* verbs = new QHBoxLayout;
    verbs->addWidget(new KeyHint(tr("Enter"), tr("takes the name, then records")));
    verbs->addStretch(1);
    verbs->addWidget(m_record);
    body()->addLayout(verbs);
    body()->addStretch(1);
}

void MovementForm::connectFields() {
    connect(m_picker, &PupilPicker::typed, &m_presenter, &MovementsPresenter::find);
    connect(m_picker, &PupilPicker::chosenChanged, this, &MovementForm::chosenChanged);
    connect(m_picker, &PupilPicker::taken, this,
            [this] { m_kind->setFocus(Qt::TabFocusReason); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MovementForm::refresh);
    connect(m_with, &QComboBox::currentIndexChanged, this, &MovementForm::refresh);
    connect(m_withWords, &QLineEdit::textChanged, this, &MovementForm::sayBarred);
    connect(m_isBackToday, &QCheckBox::toggled, this, &MovementForm::refresh);
    connect(m_time, &HatchTime::taken, this, &MovementForm::record);
    connect(m_record, &QPushButton::clicked, this, &MovementForm::record);
    connect(&m_privacy, &Privacy::changed, m_notice, &Notice::sayAgain);
    connect(&m_privacy, &Privacy::changed, this, [this] {
        offerCollectors();
        refresh();
    });
    for (QLineEdit* field : {m_withWords, m_code, m_words})
        connect(field, &QLineEdit::returnPressed, this, &MovementForm::record);
    for (QWidget* field : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_with),
                           static_cast<QWidget*>(m_expected)})
        field->installEventFilter(this);
}

// Enter on a choice does what it does in every other field.
bool MovementForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            record();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

FilterLine* MovementForm::line() const {
    return m_picker->line();
}

void MovementForm::tick() {
    m_time->tick();
}

void MovementForm::chosenChanged() {
    const auto chosen = m_picker->chosen();
    if (chosen != m_shown) {
        m_shown = chosen;
        m_notice->clear();
        offerCollectors();
        // Who is out can only come back; why anybody else leaves is asked.
        const bool isOut = chosen && m_presenter.isOut(*chosen);
        m_kind->setCurrentIndex(isOut ? int(kKinds.size()) - 1 : -1);
    }
    refresh();
}

// "Alone" first, then the contacts in their order, then anybody else.
void MovementForm::offerCollectors() {
    const QSignalBlocker quiet(m_with);
    m_collectors = m_shown ? m_presenter.collectors(*m_shown) : std::vector<Collector>{};
    m_with->clear();
    m_with->addItem(tr("Nobody: goes alone"));
    for (const Collector& each : m_collectors)
        m_with->addItem(each.words);
    m_with->addItem(tr("Somebody else…"));
}

std::optional<Movement::Kind> MovementForm::kind() const {
    const int index = m_kind->currentIndex();
    return index < 0 ? std::nullopt : std::optional(kKinds[std::size_t(index)]);
}

void MovementForm::refresh() {
    const Pupil* pupil = m_shown ? m_school.roll.pupil(*m_shown) : nullptr;
    m_who->setText(pupil ? tr("%1 · %2 · born %3")
                               .arg(m_privacy.listName(*pupil),
                                    pupil->classOn(m_time->at().date()),
                                    words::dateInTable(pupil->birth))
                         : tr("Nobody chosen yet"));
    const auto why = kind();
    const bool isLeaving = why != Movement::Kind::Return;
    m_meaning->setText(why ? meaningOf(*why)
                           : tr("Ill, an appointment, or sent home by the school: the form asks, "
                                "for each has its own code."));
    m_rows->setShown(*m_with, isLeaving);
    m_rows->setShown(*m_withWords, isLeaving && m_with->currentIndex() == m_with->count() - 1);
    m_isBackToday->setEnabled(isLeaving);
    m_expected->setEnabled(isLeaving && m_isBackToday->isChecked());
    m_rows->setShown(*m_code, why == Movement::Kind::OtherLeaving ||
                                  why == Movement::Kind::SentHome);
    m_record->setEnabled(pupil && why);
    sayBarred();
}

// Before anything is recorded, beside the contacts.
void MovementForm::sayBarred() {
    const auto at = std::size_t(std::max(m_with->currentIndex() - 1, 0));
    std::optional<Error> barred;
    if (m_with->currentIndex() > 0 && at < m_collectors.size())
        barred = m_collectors[at].barred;
    else if (m_shown && m_with->currentIndex() == m_with->count() - 1)
        barred = m_presenter.barredByWords(*m_shown, m_withWords->text());
    if (barred && kind() != Movement::Kind::Return)
        refuse(*m_notice, m_privacy, *barred);
    else if (m_notice->kind() == NoticeKind::Refusal)
        m_notice->clear();
}

RecordMovement::Request MovementForm::request(Movement::Kind why) const {
    RecordMovement::Request asked{.pupil = *m_shown, .at = m_time->at(), .kind = why};
    asked.words = m_words->text();
    if (why == Movement::Kind::Return)
        return asked;
    const auto at = std::size_t(std::max(m_with->currentIndex() - 1, 0));
    if (m_with->currentIndex() > 0 && at < m_collectors.size())
        asked.collectedByContact = m_collectors[at].contact;
    else if (m_with->currentIndex() > 0)
        asked.collectedBy = m_withWords->text();
    if (m_isBackToday->isChecked())
        asked.expectedBack = m_expected->time();
    if (why == Movement::Kind::OtherLeaving || why == Movement::Kind::SentHome)
        asked.code = m_code->text().trimmed();
    return asked;
}

void MovementForm::record() {
    if (!m_shown)
        return line()->setFocus(Qt::OtherFocusReason);
    const auto why = kind();
    if (!why) {
        m_notice->say(NoticeKind::Refusal, tr("Say why first: ill, an appointment, sent home by "
                                              "the school, or other leave."));
        return m_kind->setFocus(Qt::OtherFocusReason);
    }
    const auto recorded = m_presenter.record(request(*why));
    if (!recorded)
        return refuse(*m_notice, m_privacy, recorded.error());
    next(*recorded);
}

void MovementForm::next(const RecordMovement::Recorded& recorded) {
    for (QLineEdit* field : {m_withWords, m_code, m_words})
        field->setText({});
    m_isBackToday->setChecked(false);
    m_picker->clear();
    m_time->next();
    line()->setFocus(Qt::OtherFocusReason);
    m_notice->say(NoticeKind::Done, [this, recorded] {
        const Pupil* pupil = m_school.roll.pupil(recorded.movement.pupil);
        QString text = tr("Recorded: %1, %2.")
                           .arg(pupil ? m_privacy.listName(*pupil) : QString(),
                                m_privacy.words(kindWords(recorded.movement.kind).toLower()));
        if (!recorded.planned.empty())
            text += tr(" The afternoon is planned.");
        if (!recorded.released.empty())
            text += tr(" What was planned for the afternoon is released.");
        return text + tr(" Ctrl+Z takes it back.");
    });
}

} // namespace rollbook
