// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/PaperForm.h"

#include "core/office/OfficeErrors.h"
#include "ui/registers/RegisterPresenter.h"
#include "ui/words/Dates.h"
#include "ui/words/Sentences.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kTimeWidth = 88;

// Staff, and those who called a register before: supply teachers are no staff.
QStringList thoseWhoCall(const School& school) {
    QStringList names;
    for (const StaffMember& member : school.staff)
        names.append(member.name);
    for (const auto& [key, taken] : school.taken)
        names.append(taken.takenBy);
    names.sort(Qt::CaseInsensitive);
    names.removeDuplicates();
    return names;
}

// Who called the class's last register is the likeliest to have called this one.
QString lastCaller(const School& school, const RegisterStanding& standing) {
    if (standing.paper)
        return standing.paper->takenBy;
    const auto& taken = school.taken;
    auto it = taken.lower_bound({standing.className, standing.session});
    const bool isOfClass = it != taken.begin() && (--it)->first.first == standing.className;
    return isOfClass ? it->second.takenBy : QString();
}

// When registers open, or now if that is earlier.
QTime likelyTime(const Surroundings& around, const RegisterStanding& standing) {
    if (standing.paper)
        return standing.paper->takenAt.time();
    const SessionKey& session = standing.session;
    const auto times = around.school().calendar.timesOn(session.date, std::nullopt);
    const QDateTime now = around.clock().now();
    const QTime opens =
        times ? (session.half == Half::AM ? times->am : times->pm).opens : now.time();
    return session.date == now.date() ? std::min(opens, now.time()) : opens;
}

} // namespace

PaperForm::PaperForm(const Surroundings& around, const RegisterStanding& standing)
    : QuestionDialog(tr("Key in the paper register of %1").arg(standing.className),
                     tr("%1. The sheet has the order of the paper, and the keyboard goes to its "
                        "first line. Taking the register records who called it and that you "
                        "keyed it in.")
                         .arg(words::sessionInHeading(standing.session)),
                     nullptr)
    , m_around(around)
    , m_session(standing.session)
    , m_takenBy(addField(u"paper.takenBy"_s, tr("Who called it, as the paper says"),
                         lastCaller(around.school(), standing)))
    , m_hint(makeHint({})) {
    setObjectName(u"registers.paperForm"_s);
    auto* names = new QCompleter(thoseWhoCall(around.school()), m_takenBy);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    names->setFilterMode(Qt::MatchContains);
    m_takenBy->setCompleter(names);
    m_takenBy->selectAll();
    addTime(standing);
    addWidget(m_hint);
    addVerb(tr("Cancel"), ButtonKind::Plain, Rejected);
    m_key = addVerb(tr("Key it in"), ButtonKind::Primary, Accepted);
    connect(m_takenBy, &QLineEdit::textChanged, this, &PaperForm::look);
    connect(m_takenAt, &QTimeEdit::timeChanged, this, &PaperForm::look);
    look();
}

void PaperForm::addTime(const RegisterStanding& standing) {
    auto* label = new QLabel(tr("At what time"));
    m_takenAt = new QTimeEdit(likelyTime(m_around, standing));
    m_takenAt->setObjectName(u"paper.takenAt"_s);
    m_takenAt->setAccessibleName(label->text());
    m_takenAt->setDisplayFormat(u"HH:mm"_s);
    m_takenAt->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_takenAt->setFixedWidth(kTimeWidth);
    label->setBuddy(m_takenAt);
    addWidget(label);
    addWidget(m_takenAt);
}

QString PaperForm::takenBy() const {
    return m_takenBy->text().trimmed();
}

QTime PaperForm::takenAt() const {
    return m_takenAt->time();
}

void PaperForm::look() {
    const bool isToCome = QDateTime(m_session.date, takenAt()) > m_around.clock().now();
    m_hint->setText(isToCome ? sentence(Error{errors::kCalledLater, {{u"time"_s, takenAt()}}})
                             : QString());
    m_key->setEnabled(!isToCome && !takenBy().isEmpty());
}

} // namespace rollbook
