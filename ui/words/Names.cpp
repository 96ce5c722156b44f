// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/Names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook::words {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("words", text);
}

} // namespace

QString name(NoSession reason) {
    switch (reason) {
    case NoSession::Weekend:
        return tr("Weekend");
    case NoSession::OutsideTerm:
        return tr("Outside term");
    case NoSession::Break:
        return tr("Break");
    case NoSession::PlannedClosure:
        return tr("School closed");
    }
    return {};
}

QString name(SessionState state) {
    switch (state) {
    case SessionState::NoSession:
        return tr("No session");
    case SessionState::OffRoll:
        return tr("Off roll");
    case SessionState::Blank:
        return tr("No mark yet");
    case SessionState::Marked:
        return tr("Marked");
    }
    return {};
}

QString name(RegisterState state) {
    switch (state) {
    case RegisterState::NoSession:
        return tr("No session");
    case RegisterState::NotTaken:
        return tr("Not taken");
    case RegisterState::Draft:
        return tr("Draft");
    case RegisterState::Taken:
        return tr("Taken");
    }
    return {};
}

QString name(CensusProblemKind kind) {
    switch (kind) {
    case CensusProblemKind::Missing:
        return tr("No mark");
    case CensusProblemKind::UnresolvedN:
        return tr("N not resolved");
    case CensusProblemKind::UnknownCode:
        return tr("Unknown code");
    case CensusProblemKind::RetiredCode:
        return tr("Code not in use that day");
    case CensusProblemKind::AgeX:
        return tr("X at compulsory school age");
    case CensusProblemKind::OffRoll:
        return tr("Mark while off roll");
    case CensusProblemKind::Upn:
        return tr("UPN at fault");
    case CensusProblemKind::SupersededMark:
        return tr("Mark under a closure");
    }
    return {};
}

QString name(CensusTerm term) {
    switch (term) {
    case CensusTerm::Autumn:
        return tr("Autumn");
    case CensusTerm::Spring:
        return tr("Spring");
    case CensusTerm::Summer1:
        return tr("Summer, first half");
    case CensusTerm::Summer2:
        return tr("Summer, second half");
    }
    return {};
}

QString name(ClosureKind kind) {
    switch (kind) {
    case ClosureKind::Inset:
        return tr("INSET day");
    case ClosureKind::BankHoliday:
        return tr("Bank holiday");
    case ClosureKind::Planned:
        return tr("Planned closure");
    case ClosureKind::Unplanned:
        return tr("Unplanned closure");
    }
    return {};
}

QString name(Sex sex) {
    switch (sex) {
    case Sex::NotKnown:
        return tr("Not known");
    case Sex::Female:
        return tr("Female");
    case Sex::Male:
        return tr("Male");
    }
    return {};
}

QString name(EnrolmentStatus status) {
    switch (status) {
    case EnrolmentStatus::Current:
        return tr("C, current, single registration");
    case EnrolmentStatus::Main:
        return tr("M, current, main of two");
    case EnrolmentStatus::Subsidiary:
        return tr("S, current, subsidiary of two");
    case EnrolmentStatus::Guest:
        return tr("G, guest");
    case EnrolmentStatus::FurtherEducation:
        return tr("F, further education college");
    case EnrolmentStatus::Other:
        return tr("O, other provider");
    }
    return {};
}

QString name(Classification classification) {
    switch (classification) {
    case Classification::Present:
        return tr("Present");
    case Classification::ApprovedActivity:
        return tr("Approved educational activity");
    case Classification::Authorised:
        return tr("Authorised absence");
    case Classification::Unauthorised:
        return tr("Unauthorised absence");
    case Classification::NotPossible:
        return tr("Not a possible session");
    case Classification::Administrative:
        return tr("Administrative");
    }
    return {};
}

QString name(Phase phase) {
    switch (phase) {
    case Phase::Primary:
        return tr("Primary");
    case Phase::Secondary:
        return tr("Secondary");
    case Phase::AllThrough:
        return tr("All-through");
    case Phase::Special:
        return tr("Special");
    }
    return {};
}

QString name(RestrictionKind kind) {
    switch (kind) {
    case RestrictionKind::DoNotContact:
        return tr("Do not contact");
    case RestrictionKind::NoInformation:
        return tr("No information");
    case RestrictionKind::MustNotCollect:
        return tr("Must not collect");
    case RestrictionKind::AddressSecret:
        return tr("Address secret");
    }
    return {};
}

QString name(WhoMaySee who) {
    switch (who) {
    case WhoMaySee::Everyone:
        return tr("Everyone");
    case WhoMaySee::Office:
        return tr("The office");
    case WhoMaySee::SafeguardingLead:
        return tr("The safeguarding lead");
    }
    return {};
}

QString name(YearGroup year) {
    if (year.number() < 0)
        return tr("Nursery %1").arg(year.number() + 3);
    return year.number() == 0 ? tr("Reception") : tr("Year %1").arg(year.number());
}

QString needOf(CodeNeed need) {
    switch (need) {
    case CodeNeed::Nothing:
        return {};
    case CodeNeed::Nature:
        return tr("needs the nature of the activity");
    case CodeNeed::ReviewDate:
        return tr("needs a review date");
    case CodeNeed::NotCompulsoryAge:
        return tr("only outside compulsory school age");
    case CodeNeed::NeverByHand:
        return tr("never typed by hand");
    }
    return {};
}

QString censusPeriod(const CensusPeriod& period) {
    return tr("%1 %2 (collected in %3)")
        .arg(name(period.term), period.year.toString(), period.collectedIn);
}

} // namespace rollbook::words
