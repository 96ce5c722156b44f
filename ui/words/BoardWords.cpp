// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/BoardWords.h"

#include "ui/words/Dates.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook::words {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("words", text);
}

QString counted(int count, const char* one, const char* many) {
    return count == 1 ? tr(one) : tr(many).arg(count);
}

QString inside(const QString& sentence) {
    return sentence.isEmpty() ? sentence : sentence.front().toLower() + sentence.sliced(1);
}

} // namespace

QString name(ContactKind kind) {
    switch (kind) {
    case ContactKind::Phone:
        return tr("Phone call");
    case ContactKind::Text:
        return tr("Text message");
    case ContactKind::Email:
        return tr("E-mail");
    case ContactKind::InPerson:
        return tr("In person");
    case ContactKind::Visit:
        return tr("Visit");
    case ContactKind::Meeting:
        return tr("Meeting");
    case ContactKind::Letter:
        return tr("Letter");
    case ContactKind::Referral:
        return tr("Referral");
    case ContactKind::Panel:
        return tr("Panel");
    case ContactKind::WelfareCheck:
        return tr("Welfare check");
    case ContactKind::Concern:
        return tr("Concern");
    case ContactKind::Note:
        return tr("Note");
    }
    return {};
}

QString name(ContactOutcome outcome) {
    switch (outcome) {
    case ContactOutcome::Reached:
        return tr("Reached");
    case ContactOutcome::NoAnswer:
        return tr("No answer");
    case ContactOutcome::LeftMessage:
        return tr("Left a message");
    case ContactOutcome::NumberDead:
        return tr("Number dead");
    case ContactOutcome::AskedClassHere:
        return tr("Asked the class: is here");
    case ContactOutcome::BelievesAtSchool:
        return tr("Believes the child is at school, or left home");
    case ContactOutcome::Refused:
        return tr("Refused to say");
    }
    return {};
}

QString name(CallStage stage) {
    switch (stage) {
    case CallStage::Missing:
        return tr("Missing");
    case CallStage::Call:
        return tr("To ring");
    case CallStage::NotClosed:
        return tr("May yet come in");
    case CallStage::AwaitingCode:
        return tr("Awaits a code");
    case CallStage::SeenSince:
        return tr("Seen since");
    case CallStage::Held:
        return tr("Held");
    }
    return {};
}

QString name(CallBlock block) {
    switch (block) {
    case CallBlock::None:
        return {};
    case CallBlock::DoNotContact:
        return name(RestrictionKind::DoNotContact);
    case CallBlock::NoInformation:
        return name(RestrictionKind::NoInformation);
    case CallBlock::NotForAll:
        return tr("Not a contact of each of them");
    case CallBlock::NoNumber:
        return tr("No number");
    }
    return {};
}

QString name(ClearedBy by) {
    switch (by) {
    case ClearedBy::LateBook:
        return tr("Signed in late");
    case ClearedBy::ClassHasChild:
        return tr("The class has the child");
    case ClearedBy::Decision:
        return tr("Somebody said why");
    case ClearedBy::Planned:
        return tr("Known before");
    case ClearedBy::Amended:
        return tr("Corrected");
    case ClearedBy::Closed:
        return tr("School closed");
    }
    return {};
}

QString risk(CallRisk risk, const CallChild& child) {
    switch (risk) {
    case CallRisk::BelievedAtSchool:
        return tr("believed to be at school");
    case CallRisk::ChildProtection:
    case CallRisk::ExtraCare:
        return tr("extra care");
    case CallRisk::HereInMorning:
        return tr("here this morning, gone after lunch");
    case CallRisk::NeverSeenToday:
        return tr("not seen today");
    case CallRisk::DaysAway:
        return counted(child.daysAway, "1 day not seen", "%1 days not seen");
    case CallRisk::NobodyToRing:
        return tr("nobody can be rung");
    case CallRisk::HomeBereaved:
        return tr("bereaved home");
    }
    return {};
}

QString risks(const CallChild& child) {
    QStringList words;
    for (const CallRisk each : child.risks)
        words += risk(each, child);
    return words.join(u" · "_s);
}

QString known(const CallChild& child) {
    switch (child.known) {
    case Known::Nothing:
        return {};
    case Known::Reached:
        return tr("somebody was reached");
    case Known::AskedClass:
        return tr("the class says: here");
    case Known::Planned:
        return tr("planned: %1").arg(child.proposedCode);
    case Known::SignedOut:
        return tr("signed out");
    }
    return {};
}

QString notKnown(const CallBoard& board) {
    if (board.notKnown.empty())
        return {};
    return tr("%1, %2 not known")
        .arg(counted(int(board.notKnown.size()), "1 class", "%1 classes"),
             counted(board.pupilsNotKnown(), "1 pupil", "%1 pupils"));
}

QString headline(const CallBoard& board) {
    if (!board.isLoaded)
        return tr("This year has no dates: nobody is known");
    QStringList parts;
    if (!board.shut.empty())
        parts += shut(board);
    const auto add = [&](CallStage stage, const char* one, const char* many) {
        if (const int count = board.count(stage); count > 0)
            parts += counted(count, one, many);
    };
    add(CallStage::Missing, "1 missing", "%1 missing");
    if (!board.notKnown.empty())
        parts += notKnown(board);
    add(CallStage::Call, "1 to ring", "%1 to ring");
    add(CallStage::NotClosed, "1 may yet come in", "%1 may yet come in");
    add(CallStage::AwaitingCode, "1 awaits a code", "%1 await a code");
    add(CallStage::SeenSince, "1 seen since", "%1 seen since");
    add(CallStage::Held, "held: 1", "held: %1");
    if (!parts.isEmpty())
        return parts.join(u" · "_s);
    return board.hasSession ? tr("Every child is accounted for") : tr("No session");
}

QString shut(const CallBoard& board) {
    QStringList closures;
    for (const Closure& each : board.shut) {
        QStringList who;
        for (const YearGroup year : each.years)
            who += name(year);
        who += QStringList(each.classes.begin(), each.classes.end());
        const QString whom = who.isEmpty() ? tr("Shut") : tr("Shut for %1").arg(who.join(u", "_s));
        closures += u"%1: %2 (%3)"_s.arg(whom, each.reason, each.code);
    }
    return closures.join(u" · "_s);
}

QString pupilsNotKnown(const UnknownClass& unknown) {
    return counted(unknown.pupils, "1 pupil", "%1 pupils");
}

QString whyNotKnown(const UnknownClass& unknown) {
    if (unknown.className.isEmpty())
        return tr("without a class");
    if (unknown.state == RegisterState::Taken)
        return tr("no mark in the register taken");
    if (unknown.state == RegisterState::Draft)
        return tr("register not taken, %1 typed").arg(unknown.typed);
    return tr("register not taken");
}

QString name(ContactFault fault) {
    switch (fault) {
    case ContactFault::NoContact:
        return tr("Nobody may be rung");
    case ContactFault::NoNumber:
        return tr("No number");
    case ContactFault::DeadNumber:
        return tr("Dead number");
    case ContactFault::OneContact:
        return tr("One contact only");
    case ContactFault::NoAddress:
        return tr("No address");
    }
    return {};
}

QString withdrawn(TextList::Withdrawn why) {
    switch (why) {
    case TextList::Withdrawn::NotOnBoard:
        return tr("not on the board any more");
    case TextList::Withdrawn::NobodyToText:
        return tr("nobody may be texted");
    case TextList::Withdrawn::Held:
        return tr("held: nobody is asked");
    case TextList::Withdrawn::HomeBereaved:
        return tr("held: ask the safeguarding lead who rings");
    }
    return {};
}

QString textMessage(const TextList::Line& line, const QDateTime& asAt) {
    return tr("We have not been told why %1, %2, is not in school. As at %3. Ring the school office "
              "as soon as you can.")
        .arg(line.firstName, line.className, time(asAt.time()));
}

QString attempt(const ContactMade& made) {
    return time(made.at.time()) + u' ' + inside(name(made.outcome));
}

QString held(const QString& why, const QString& decidedBy) {
    return tr("Held: nobody rings, texts or writes home, and nothing is printed for it. %1 Decided "
              "by %2. Lifted in Letters, Held back.")
        .arg(why.endsWith(u'.') ? why : why + u'.', decidedBy);
}

QString homeBereaved() {
    return tr("A child of this home has died. Ask the safeguarding lead before anybody rings.");
}

QStringList stepsOf(const MissingChild& child) {
    QStringList steps;
    if (!child.askedAgain)
        steps += tr("Ask the class again");
    if (!child.isLeadTold())
        steps += tr("Tell the safeguarding lead");
    steps += child.isOverdue ? tr("Find the child now: due %1").arg(time(child.dueBy.time()))
                             : tr("Find the child by %1").arg(time(child.dueBy.time()));
    return steps;
}

} // namespace rollbook::words
