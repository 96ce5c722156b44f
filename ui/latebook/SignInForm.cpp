// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/SignInForm.h"

#include "core/office/OfficeErrors.h"
#include "ui/latebook/HatchTime.h"
#include "ui/latebook/PupilPicker.h"
#include "ui/latebook/SiblingChecks.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Privacy.h"
#include "ui/shell/Surroundings.h"
#include "ui/widgets/FilterLine.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Notice.h"
#include "ui/words/Dates.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kFieldWidth = 286;
constexpr int kCodeWidth = 64;
constexpr int kLongestCode = 3;

// Completes what is typed in place, so that Enter is free to sign in; Up and Down go on.
void complete(QLineEdit& field, const QStringList& texts) {
    auto* completer = new QCompleter(texts, &field);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    delete field.completer();
    field.setCompleter(completer);
}

} // namespace

SignInForm::SignInForm(const Surroundings& around, SignInPresenter& presenter, QWidget* parent)
    : Card(parent)
    , m_school(around.school())
    , m_theme(around.theme)
    , m_dialogs(around.dialogs)
    , m_privacy(around.privacy)
    , m_presenter(presenter)
    , m_picker(new PupilPicker(u"latebook"_s, around.theme, presenter.found()))
    , m_who(makeLabel({}, "section"))
    , m_mark(makeLabel({}, "figure"))
    , m_meaning(makeHint({}))
    , m_notice(new Notice(around.theme))
    , m_time(new HatchTime(u"latebook"_s, around.clock(), around.theme))
    , m_reason(makeField(u"latebook.reason"_s, kFieldWidth))
    , m_with(makeField(u"latebook.with"_s, kFieldWidth))
    , m_code(makeField(u"latebook.code"_s, kCodeWidth))
    , m_evidence(makeField(u"latebook.evidence"_s, kFieldWidth - kCodeWidth - space::kSmall))
    , m_siblings(new SiblingChecks(around, presenter))
    , m_signIn(makeButton(tr("Sign in"), ButtonKind::Primary)) {
    setObjectName(u"latebook.form"_s);
    lay();
    connectFields();
    refresh();
}

void SignInForm::lay() {
    body()->addWidget(m_picker);
    layPreview();
    m_notice->setObjectName(u"latebook.notice"_s);
    body()->addWidget(m_notice);
    layFields();
    body()->addWidget(m_siblings);
    m_signIn->setObjectName(u"latebook.signInNow"_s);
    m_signIn->setAccessibleName(tr("Sign in"));
    auto* verbs = new QHBoxLayout;
    verbs->addWidget(new KeyHint(tr("Enter"), tr("takes the name, then signs in")));
    verbs->addStretch(1);
    verbs->addWidget(m_signIn);
    body()->addLayout(verbs);
    body()->addStretch(1);
}

void SignInForm::layPreview() {
    for (QLabel* each : {m_who, m_mark, m_meaning})
        each->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_who->setObjectName(u"latebook.who"_s);
    m_mark->setObjectName(u"latebook.mark"_s);
    m_meaning->setObjectName(u"latebook.meaning"_s);
    m_meaning->setWordWrap(true);
    body()->addWidget(m_who);
    body()->addWidget(m_mark);
    body()->addWidget(m_meaning);
}

void SignInForm::layFields() {
    auto* rows = new FormRows;
    rows->setColumnMinimumWidth(0, 72);
    rows->add(tr("&Reason"), m_reason);
    rows->add(tr("&With"), m_with);
    rows->add(tr("Time"), m_time);
    auto* code = new QHBoxLayout;
    code->setSpacing(space::kSmall);
    m_code->setMaxLength(kLongestCode);
    m_code->setAccessibleName(tr("Your own code, in place of the clock’s"));
    m_code->setPlaceholderText(tr("clock"));
    m_evidence->setAccessibleName(tr("Evidence of your own code"));
    m_evidence->setPlaceholderText(tr("what shows it: an appointment card"));
    code->addWidget(m_code);
    code->addWidget(m_evidence);
    rows->addLayout(tr("Own code"), code);
    body()->addLayout(rows);
}

void SignInForm::connectFields() {
    connect(m_picker, &PupilPicker::typed, &m_presenter, &SignInPresenter::find);
    connect(m_picker, &PupilPicker::chosenChanged, this, &SignInForm::chosenChanged);
    connect(m_picker, &PupilPicker::taken, this, [this] {
        m_reason->setFocus(Qt::TabFocusReason);
        m_reason->selectAll();
    });
    connect(m_time, &HatchTime::changed, this, &SignInForm::editTime);
    connect(m_time, &HatchTime::taken, this, qOverload<>(&SignInForm::signIn));
    connect(m_time, &HatchTime::abandoned, line(), [this] { line()->setFocus(); });
    connect(m_code, &QLineEdit::textChanged, this, &SignInForm::refresh);
    for (QLineEdit* field : {m_reason, m_with, m_code, m_evidence})
        connect(field, &QLineEdit::returnPressed, this, qOverload<>(&SignInForm::signIn));
    connect(m_signIn, &QPushButton::clicked, this, qOverload<>(&SignInForm::signIn));
    connect(&m_privacy, &Privacy::changed, m_notice, &Notice::sayAgain);
    for (QLineEdit* field : {static_cast<QLineEdit*>(line()), m_reason, m_with, m_code, m_evidence})
        field->installEventFilter(this);
}

FilterLine* SignInForm::line() const {
    return m_picker->line();
}

// A field with nothing of its own to undo leaves Ctrl+Z to the sign-in.
bool SignInForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* field = qobject_cast<QLineEdit*>(watched);
        if (field && !field->isUndoAvailable() &&
            static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)) {
            event->ignore();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void SignInForm::chosenChanged() {
    const auto chosen = m_picker->chosen();
    if (chosen != m_shown) {
        m_shown = chosen;
        m_notice->clear();
        offer();
        Q_EMIT pupilChanged();
    }
    refresh();
}

void SignInForm::offer() {
    complete(*m_reason, m_presenter.offeredReasons());
    complete(*m_with, m_shown ? m_presenter.companions(*m_shown) : QStringList());
    m_siblings->offer(m_shown);
}

void SignInForm::refresh() {
    const Pupil* pupil = m_shown ? m_school.roll.pupil(*m_shown) : nullptr;
    const SignInPreview shown =
        pupil ? m_presenter.preview(*m_shown, m_code->text().trimmed()) : SignInPreview();
    m_who->setText(pupil ? tr("%1 · %2 · born %3")
                               .arg(m_privacy.listName(*pupil),
                                    pupil->classOn(m_presenter.at().date()),
                                    words::dateInTable(pupil->birth))
                         : tr("Nobody chosen yet"));
    m_mark->setText(shown.mark.isEmpty() ? u"–"_s : u"→ "_s + shown.mark);
    QPalette palette = m_mark->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(shown.ink));
    m_mark->setPalette(palette);
    m_meaning->setText(pupil ? shown.meaning : m_presenter.dayWords());
    m_signIn->setEnabled(pupil && !shown.isRefused);
    m_siblings->say(m_code->text().trimmed());
}

void SignInForm::editTime() {
    m_presenter.setTime(m_time->typed());
    m_presenter.find(line()->text());
    refresh();
}

void SignInForm::tick() {
    m_time->tick();
    refresh();
}

SignInLate::Request SignInForm::request(PupilId pupil) const {
    return {.pupil = pupil,
            .at = m_presenter.at(),
            .reason = m_reason->text().trimmed(),
            .accompaniedBy = m_with->text().trimmed(),
            .code = m_code->text().trimmed(),
            .evidence = m_evidence->text().trimmed()};
}

void SignInForm::signIn() {
    if (!m_shown)
        return line()->setFocus(Qt::OtherFocusReason);
    std::vector<PupilId> pupils = m_siblings->ticked();
    pupils.insert(pupils.begin(), *m_shown);
    std::vector<Signed> done;
    std::optional<Error> refused;
    for (const PupilId pupil : pupils)
        if (const auto made = signIn(pupil); made && *made)
            done.push_back({pupil, (*made)->code});
        else if (made)
            refused = made->error();
    if (!done.empty())
        next(done);
    if (refused)
        refuse(*m_notice, m_privacy, *refused);
}

std::optional<Result<SignInLate::Made>> SignInForm::signIn(PupilId pupil) {
    SignInLate::Request asked = request(pupil);
    auto made = m_presenter.signIn(asked);
    if (!made && made.error().code == errors::kAlreadySignedIn) {
        if (!maySignInAgain(pupil, made.error()))
            return std::nullopt;
        asked.isSecond = true;
        made = m_presenter.signIn(asked);
    }
    if (!made && made.error().code == errors::kReasonedMarkThere) {
        if (!mayReplace(pupil, made.error()))
            return std::nullopt;
        asked.replaceReasoned = true;
        made = m_presenter.signIn(asked);
    }
    return made;
}

bool SignInForm::maySignInAgain(PupilId pupil, const Error& error) {
    const QTime before = error.detail.value(u"time"_s).toTime();
    return m_dialogs.confirm(
        {.title = tr("%1 was signed in at %2 already").arg(nameOf(pupil), words::time(before)),
         .text = tr("A second line would give this session another mark. A twin or a namesake is "
                    "told apart by class and date of birth; a line that is wrong is taken back "
                    "with Ctrl+Z."),
         .verb = tr("Sign in again"),
         .keep = tr("Leave it")});
}

bool SignInForm::mayReplace(PupilId pupil, const Error& error) {
    const QString there = error.detail.value(u"code"_s).toString();
    const QString mark = m_presenter.preview(pupil, m_code->text().trimmed()).mark;
    return m_dialogs.confirm(
        {.title = tr("%1 has %2 already").arg(nameOf(pupil), there),
         .text = tr("Somebody recorded that reason for this session. Signing in replaces it; the "
                    "register keeps both, with your name."),
         .verb = tr("Replace with %1").arg(mark),
         .keep = tr("Leave %1").arg(there)});
}

void SignInForm::next(const std::vector<Signed>& done) {
    for (QLineEdit* field : {m_reason, m_with, m_code, m_evidence})
        field->setText({});
    m_picker->clear();
    line()->setFocus(Qt::OtherFocusReason);
    m_time->next();
    refresh();
    m_notice->say(NoticeKind::Done, [this, done] {
        QStringList names;
        for (const Signed& each : done)
            names += u"%1 %2"_s.arg(nameOf(each.pupil), each.code);
        return tr("Signed in: %1. Ctrl+Z takes it back.").arg(names.join(u", "_s));
    });
}

QString SignInForm::nameOf(PupilId id) const {
    const Pupil* pupil = m_school.roll.pupil(id);
    return pupil ? m_privacy.listName(*pupil) : QString();
}

} // namespace rollbook
