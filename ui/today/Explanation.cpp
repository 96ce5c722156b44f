// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/Explanation.h"

#include "core/office/letters/HoldLetters.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Privacy.h"
#include "ui/today/TodayWords.h"
#include "ui/words/ActionWords.h"
#include "ui/words/BoardWords.h"
#include "ui/words/Dates.h"
#include "ui/words/StepWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::size_t kMostSessions = 60; // as many as a person looks through

QString tr(const char* text) {
    return QCoreApplication::translate("today", text);
}

const Condition& conditionOf(const DueAction& action) {
    const Step& step = *action.step;
    return action.isAccelerated && step.accelerated ? step.accelerated->when : step.when;
}

const Pupil* pupilOf(const ExplanationSource& source, const DueAction& action) {
    return action.subject.pupil ? source.school.roll.pupil(*action.subject.pupil) : nullptr;
}

std::vector<Explanation::Session> sessionsOf(const ExplanationSource& source,
                                             const DueAction& action) {
    std::vector<Explanation::Session> sessions;
    const std::size_t all = action.sessions.size();
    for (std::size_t i = all > kMostSessions ? all - kMostSessions : 0; i < all; ++i) {
        const SessionKey& key = action.sessions[i];
        const Register* reg = source.school.registerOf(SchoolYear::containing(key.date));
        if (reg)
            sessions.push_back({key, markCell(reg->reading(*action.subject.pupil, key))});
    }
    return sessions;
}

// The reason of a flag is for those who may see it.
QString flagWords(const ExplanationSource& source, const CharacteristicKind& kind,
                  const Characteristic& held) {
    const SchoolPerson* lead = safeguardingLead(source.school, source.now.date());
    if (!maySee(kind.reasonSeenBy, source.atDesk, lead))
        return tr("A flag for the safeguarding lead");
    const QString text = held.note.isEmpty() ? kind.label : u"%1: %2"_s.arg(kind.label, held.note);
    return source.privacy.words(text);
}

QStringList flagsOf(const ExplanationSource& source, const Pupil& pupil) {
    QStringList lines;
    for (const CharacteristicKind& kind : source.school.characteristicKinds())
        if (kind.isFlag || kind.accelerates)
            if (const auto* held = pupil.characteristicOn(kind.id, source.now.date()))
                lines.append(flagWords(source, kind, *held));
    return lines;
}

QStringList extraCare(const ExplanationSource& source, const TodayRow& row, const Pupil& pupil) {
    const bool matters = row.action.isAccelerated || row.namesFlag;
    if (!source.isAsked)
        return matters ? QStringList{tr("Extra care. Enter says why.")} : QStringList();
    return matters || row.hasFlags ? flagsOf(source, pupil) : QStringList();
}

QStringList doneBefore(const ExplanationSource& source, const DueAction& action) {
    QStringList lines;
    for (const Settlement& each : source.school.work.settlements) {
        if (each.step != action.step->id || each.subject != action.subject)
            continue;
        static constexpr std::array kKinds{QT_TRANSLATE_NOOP("today", "done"),
                                           QT_TRANSLATE_NOOP("today", "put off"),
                                           QT_TRANSLATE_NOOP("today", "not needed")};
        lines.prepend(tr("%1 %2 by %3: %4")
                          .arg(words::dateTime(each.at), tr(kKinds[std::size_t(each.kind)]),
                               source.privacy.name(each.by.name),
                               source.privacy.words(each.words)));
    }
    return lines;
}

QString nextOf(const DueAction& action) {
    const Step* next = action.pathway->step(action.step->escalatesTo);
    return next ? tr("If it stays so: %1").arg(next->action) : QString();
}

QString whomOf(const ExplanationSource& source, const TodayRow& row) {
    if (const Pupil* pupil = pupilOf(source, row.action))
        return row.className.isEmpty()
                   ? source.privacy.listName(*pupil)
                   : u"%1 · %2"_s.arg(source.privacy.listName(*pupil), row.className);
    return row.className.isEmpty() ? source.school.details.name : tr("Class %1").arg(row.className);
}

QString heldWords(const ExplanationSource& source, PupilId pupil) {
    if (const LettersHold* death = deathOf(source.school, pupil))
        return words::held(source.privacy.words(death->words),
                           source.privacy.name(death->decidedBy));
    return isBereaved(source.school, pupil) ? words::homeBereaved() : QString();
}

QString ownerOf(const ExplanationSource& source, const Step& step) {
    const SchoolPerson* person = source.school.person(step.owner, source.now.date());
    const QString role = words::owner(step.owner);
    return person ? u"%1, %2"_s.arg(role, source.privacy.name(person->name)) : role;
}

} // namespace

Explanation explanationOf(const ExplanationSource& source, const TodayRow& row) {
    const DueAction& action = row.action;
    const Step& step = *action.step;
    const bool isKeptBack = row.namesFlag && !source.isAsked;
    Explanation made;
    made.step = isKeptBack ? words::actionKind(step.kind) : source.privacy.words(step.action);
    made.whom = whomOf(source, row);
    made.due = row.cleared  ? clearedWords(*row.cleared, source.privacy.name(row.cleared->who))
               : row.isHeld ? tr("held")
                            : words::dueWhen(action, source.now);
    made.owner = ownerOf(source, step);
    made.because = source.privacy.words(words::whyDue(action));
    if (!isKeptBack)
        made.rule = source.privacy.words(words::ruleInWords(step));
    made.source = step.source;
    made.inForce = tr("%1 (%2), in force from %3")
                       .arg(action.pathway->title, step.id,
                            words::dateInTable(action.pathway->range.from));
    made.next = isKeptBack ? QString() : source.privacy.words(nextOf(action));
    made.done = doneBefore(source, action);
    if (const Pupil* pupil = pupilOf(source, action)) {
        made.held = heldWords(source, pupil->id);
        made.extraCare = extraCare(source, row, *pupil);
        made.sessions = sessionsOf(source, action);
        if (!source.privacy.isHidden())
            made.arithmetic = arithmeticOf(source.school, conditionOf(action), pupil->id,
                                           source.now.date());
        if (!row.isHeld)
            made.contacts = contactsToTry(source, pupil->id);
    }
    return made;
}

} // namespace rollbook
