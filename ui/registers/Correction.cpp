// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/Correction.h"

#include "core/office/OfficeErrors.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("rollbook::Correction", text);
}

QString orBlank(const QString& code) {
    return code.isEmpty() ? tr("no mark") : code;
}

ReasonQuestion questionFor(const AmendMarks::Cell& cell, const QString& name, const QString& from) {
    ReasonQuestion question{
        .title = tr("Change the mark of %1?").arg(words::session(cell.session)),
        .text = tr("The original stays in the record, with this reason beside the new mark."),
        .lines = {tr("%1: %2 becomes %3").arg(name, orBlank(from), orBlank(cell.code))},
        .verb = tr("Change mark")};
    question.suggestions = {tr("Typed on the wrong line"), tr("The teacher’s slip"),
                            tr("Arrived after the register"), tr("Reason given by the parent")};
    return question;
}

// The first thing that stands against it; asked before the person is.
std::optional<Error> refusalOf(Office& office, const AmendMarks::Cell& cell) {
    if (office.isReadOnly())
        return Error{errors::kReadOnly};
    const auto previews =
        AmendMarks(office).preview({.cells = {cell}, .reason = {}, .onWordOf = {}});
    if (previews.front().refused)
        return previews.front().refused;
    if (previews.front().isUnchanged)
        return Error{errors::kNothingToDo};
    return {};
}

} // namespace

AmendMarks::Cell correctedCell(const CodeBook& codes, PupilId pupil, const SessionKey& session,
                               const QString& typed, const MarkNote& note) {
    static const QRegularExpression withMinutes(u"^([^\\d\\s]+)\\s*(\\d{1,3})$"_s);
    const bool isMorning = session.half == Half::AM;
    AmendMarks::Cell cell{.pupil = pupil,
                          .session = session,
                          .code = CodeBook::normalised(typed, isMorning),
                          .minutesLate = std::nullopt,
                          .note = note};
    const auto match = withMinutes.match(cell.code);
    if (codes.judge(cell.code, session.date).isKnown() || !match.hasMatch())
        return cell;
    cell.code = CodeBook::normalised(match.captured(1), isMorning);
    cell.minutesLate = match.captured(2).toInt();
    return cell;
}

Result<bool> askAndAmend(const Surroundings& around, const AmendMarks::Cell& cell,
                         const QString& name, const QString& from) {
    if (const auto refusal = refusalOf(around.office, cell))
        return *refusal;
    const auto answer = around.dialogs.askReason(questionFor(cell, name, from));
    if (!answer)
        return false;
    const auto made =
        AmendMarks(around.office)
            .run({.cells = {cell}, .reason = answer->reason, .onWordOf = answer->onWordOf},
                 around.desk.author());
    return made ? Result<bool>(true) : Result<bool>(made.error());
}

} // namespace rollbook
