// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/DayLists.h"

#include "core/exchange/OutTable.h"
#include "core/office/board/StateNow.h"
#include "core/office/board/TextList.h"
#include "ui/calls/CallPresenter.h"
#include "ui/print/ListSheet.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Printing.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/Notice.h"
#include "ui/words/BoardWords.h"
#include "ui/words/Dates.h"
#include "ui/words/Names.h"
#include "ui/words/RecordWords.h"
#include "ui/words/Sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("calls", text);
}

QString nameOf(const Surroundings& around, PupilId id) {
    const Pupil* pupil = around.school().roll.pupil(id);
    return pupil ? around.privacy.listName(*pupil) : QString();
}

QStringList linesOf(const Surroundings& around, const TextList& list) {
    QStringList lines;
    for (const TextList::Line& each : list.lines) {
        const Contact* person = around.school().roll.contact(each.recipient);
        lines += tr("%1, %2: to %3")
                     .arg(nameOf(around, each.pupil), each.className,
                          around.privacy.name(person ? person->fullName() : QString()));
    }
    for (const TextList::Dropped& each : list.withdrawn)
        lines += u"%1: %2"_s.arg(nameOf(around, each.pupil), words::withdrawn(each.why));
    return lines;
}

OutTable tableOf(const TextList& list) {
    OutTable table{.name = tr("Texts"),
                   .headers = {tr("Mobile"), tr("Message"), tr("As at")}};
    for (const TextList::Line& each : list.lines)
        table.rows.push_back({each.number, words::textMessage(each, list.asAt),
                              list.asAt.toString(u"yyyy-MM-dd HH:mm"_s)});
    return table;
}

QString written(const Surroundings& around, const TextList& list) {
    QStringList gone;
    for (const TextList::Dropped& each : list.withdrawn)
        gone += nameOf(around, each.pupil);
    const QString count = list.lines.size() == 1 ? tr("1 message is written.")
                                                 : tr("%1 messages are written.").arg(list.lines.size());
    return gone.isEmpty() ? count
                          : count + u' ' + tr("Not among them: %1.").arg(gone.join(u"; "_s));
}

QString stateWords(const StateNow& state) {
    if (state.onBoard)
        return words::name(*state.onBoard);
    switch (state.reading.state) {
    case SessionState::Marked: {
        const AttendanceCode* code = state.reading.judgement.code;
        return code ? u"%1  %2"_s.arg(state.reading.code, code->description)
                    : tr("%1, a code nobody knows").arg(state.reading.code);
    }
    case SessionState::Blank:
        return tr("NOT KNOWN: no mark yet");
    case SessionState::NoSession:
    case SessionState::OffRoll:
        break;
    }
    return words::name(state.reading.state);
}

} // namespace

void exportTexts(const Surroundings& around, CallPresenter& presenter, Notice& notice) {
    const SessionKey session = presenter.board().session;
    const TextList shown = textList(around.school(), session, presenter.now());
    if (shown.lines.empty())
        return notice.say(NoticeKind::Word,
                          tr("Nobody is to be texted: a text goes only where a call is still due."));
    const bool goesOn = around.dialogs.confirm(
        {.title = tr("Write %1 messages for the texting service?").arg(shown.lines.size()),
         .text = tr("First name and class only, one person each. The list is checked again as it is "
                    "written."),
         .lines = linesOf(around, shown),
         .verb = tr("Write the list")});
    const auto path =
        goesOn ? around.dialogs.chooseFileToSave(
                     {.title = tr("Write the list"),
                      .filter = tr("CSV files (*.csv)"),
                      .suggested = u"texts-%1.csv"_s.arg(presenter.now().toString(u"yyyy-MM-dd-HHmm"_s))})
               : std::nullopt;
    if (!path)
        return;
    std::vector<PupilId> lookedAt;
    for (const TextList::Line& each : shown.lines)
        lookedAt.push_back(each.pupil);
    const TextList list = textList(around.school(), session, presenter.now(), lookedAt);
    if (const auto done = writeCsv(tableOf(list), *path); !done)
        return refuse(notice, around.privacy, done.error());
    notice.say(NoticeKind::Done, Notice::Words([&around = around.privacy, words = written(around, list)] {
                   return around.isHidden() ? tr("The list is written.") : words;
               }));
}

// Names, classes and where they are; nothing of where anybody lives.
ListSheet lookedAfterSheet(const Surroundings& around, const SessionKey& session,
                           LookedAfterFor whom) {
    const QDateTime now = around.clock().now();
    ListSheet sheet{.title = tr("Looked-after pupils, %1").arg(words::session(session)),
                    .school = around.school().details.name,
                    .below = tr("As at %1").arg(words::dateTime(now)),
                    .columns = {{.head = tr("Name"), .share = 2},
                                {.head = tr("Class")},
                                {.head = tr("Where"), .share = 4}},
                    .rows = {},
                    .profile = whom == LookedAfterFor::Office
                                   ? words::forWhom(RecordProfile::Office, {})
                                   : tr("For the virtual school only"),
                    .printedAt = now,
                    .printedBy = around.desk.author().name};
    for (const StateNow& each :
         statesOf(around.school(), characteristic::kLookedAfter, session, now))
        sheet.rows.push_back({nameOf(around, each.pupil), each.className, stateWords(each)});
    return sheet;
}

void showLookedAfter(const Surroundings& around, const SessionKey& session, Notice& notice) {
    const QString title =
        tr("Looked-after pupils, %1, as at %2")
            .arg(words::session(session), words::time(around.clock().now().time()));
    QStringList lines;
    for (const QStringList& row : lookedAfterSheet(around, session, LookedAfterFor::Office).rows)
        lines += u"%1, %2:  %3"_s.arg(row[0], row[1], row[2]);
    if (lines.isEmpty())
        return around.dialogs.tell(title, tr("No pupil on roll is looked after."));
    const auto chosen = around.dialogs.choose(
        {.title = title,
         .text = lines.join(u'\n'),
         .verbs = {tr("Print for the office"), tr("Print for the virtual school")}});
    if (!chosen)
        return;
    const ListSheet sheet = lookedAfterSheet(around, session, LookedAfterFor(*chosen));
    if (const auto printed = around.printing.print(printJob(sheet)); !printed)
        refuse(notice, around.privacy, printed.error());
}

} // namespace rollbook
