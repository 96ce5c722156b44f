// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/TakeBackCall.h"

#include "core/office/work/TakeBackContact.h"
#include "ui/calls/ToldApart.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Privacy.h"
#include "ui/shell/Surroundings.h"
#include "ui/words/BoardWords.h"
#include "ui/words/Sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("calls", text);
}

QStringList linesOf(const Surroundings& around, const ContactMade& last, const Pupil& pupil) {
    QStringList lines{toldApart(around, pupil), around.privacy.words(words::attempt(last))};
    if (!last.said.isEmpty())
        lines.append(around.privacy.words(last.said));
    if (!last.decision.isEmpty())
        lines.append(tr("Decided: %1").arg(around.privacy.words(last.decision)));
    return lines;
}

} // namespace

bool canTakeBackLastCall(const Surroundings& around) {
    return !around.office.isReadOnly() && !around.desk.isLocked() &&
           TakeBackContact(around.office).lastOf(around.desk.author());
}

void takeBackLastCall(const Surroundings& around) {
    TakeBackContact verb(around.office);
    const ContactMade* last = verb.lastOf(around.desk.author());
    const Pupil* pupil = last ? around.school().roll.pupil(last->pupil) : nullptr;
    if (!pupil)
        return;
    const bool isWanted = around.dialogs.confirm(
        {.title = tr("Take back this contact?"),
         .text = tr("It stays in the record as taken back. The marks it made go back to what they "
                    "were, and what it planned is released."),
         .lines = linesOf(around, *last, *pupil),
         .verb = tr("Take it back"),
         .keep = tr("Keep it")});
    if (!isWanted)
        return;
    if (const auto taken = verb.run(last->id, around.desk.author()); !taken)
        around.dialogs.tell(tr("It could not be taken back"), sentence(taken.error()));
}

} // namespace rollbook
