// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"

// What may be written into the register, and why not. Every verb asks here, so that a refusal reads
// the same whichever way it was met.
namespace rollbook {

// The day itself: office.future, office.weekend, office.outsideTerm, office.break.
Result<void> dayCanBeMarked(const School& school, QDate today, const SessionKey& session);
// The day, and that somebody of the class has the session: also office.noSuchClass,
// office.plannedClosure (checks R7).
Result<void> classCanBeMarked(const School& school, QDate today, const QString& className,
                              const SessionKey& session);
// The day, and that this pupil has the session: also office.notOnRoll, office.plannedClosure,
// office.noSuchPupil (checks R11, R12).
Result<void> pupilCanBeMarked(const School& school, QDate today, PupilId pupil,
                              const SessionKey& session);
// Whether the code may be entered by hand for the pupil: office.unknownCode, office.codeNotInForce,
// office.hashByHand, office.xAtCompulsoryAge, office.needsNature, office.needsReviewDate. `code` is
// already normalised; an empty one is "no mark" and always allowed.
Result<void> codeCanBeEntered(const School& school, const Pupil& pupil, const SessionKey& session,
                              const QString& code, const MarkNote& note);
// Minutes late, as a file may give them too: exchange.notMinutes.
Result<void> minutesCanBeEntered(std::optional<int> minutesLate);

// What the register proposes for a blank: the planned code, else present.
QString proposedCode(const School& school, PupilId pupil, const SessionKey& session);
// The code as recorded; empty: none, or the year is not loaded.
QString recordedCode(const School& school, PupilId pupil, const SessionKey& session);
// Brings a committed mark into memory, where its year is loaded.
void setRecorded(School& school, const Mark& mark);

} // namespace rollbook
