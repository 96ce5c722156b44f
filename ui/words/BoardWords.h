// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/board/CallBoard.h"
#include "core/office/board/ClearedChild.h"
#include "core/office/board/ContactQuality.h"
#include "core/office/board/TextList.h"

namespace rollbook::words {

QString name(ContactKind kind);       // "Phone call"
QString name(ContactOutcome outcome); // "No answer"
QString name(CallStage stage);        // "To ring"
QString name(CallBlock block);        // "Do not contact"; empty for None
QString name(ClearedBy by);           // "Signed in late"

// Why a child is rung about before another. A flag is only ever "extra care" (rules.md 35).
QString risk(CallRisk risk, const CallChild& child);
QString risks(const CallChild& child); // in one line
// What makes an N one that awaits its code; empty: nothing does.
QString known(const CallChild& child);
// "1 class, 30 pupils not known"; empty when everybody is.
QString notKnown(const CallBoard& board);
// "1 class, 30 pupils not known · 4 to ring · 2 await a code"; of a clear board, that it is.
QString headline(const CallBoard& board);
// "Shut: Boiler (Y4)", "Shut for Year 3, 4A: Boiler (Y3)"; empty: it is not.
QString shut(const CallBoard& board);
QString pupilsNotKnown(const UnknownClass& unknown); // "30 pupils"
QString whyNotKnown(const UnknownClass& unknown);    // "register not taken"
QString name(ContactFault fault);             // "One contact only"
QString withdrawn(TextList::Withdrawn why);   // "not on the board any more"
// What a text says; nothing of why a child may be away, and no surname (rules.md 33).
QString textMessage(const TextList::Line& line, const QDateTime& asAt);
// "09:25 no answer".
QString attempt(const ContactMade& made);
// "Held: nobody rings … Died on Tuesday. Decided by …"; words and name as they are given.
QString held(const QString& why, const QString& decidedBy);
QString homeBereaved(); // what to do before anybody rings
// What is still to be done for a missing child, most urgent first: "Ask the class again".
QStringList stepsOf(const MissingChild& child);

} // namespace rollbook::words
