// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/MessagesPage.h"

#include "core/office/work/PassOnMessage.h"
#include "ui/print/MessageSlips.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/shell/Printing.h"
#include "ui/shell/Privacy.h"
#include "ui/shell/PupilField.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"
#include "ui/words/Dates.h"
#include "ui/words/Sentences.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kDayWidth = 120;

// Nothing that may not lie on a desk in a classroom (rules.md 36).
void askForMessage(const Surroundings& around, QDate day) {
    FormDialog form(around.theme, around.clock().today(), u"today.messageForm"_s,
                    FormDialog::tr("Pass on a message"),
                    FormDialog::tr("The slip lies on a desk in a classroom, where children can read "
                                   "it: no reason for an absence, no flag, nothing about another "
                                   "adult."));
    auto* pupil = new PupilField(around, u"today.messageForm.pupil"_s);
    form.add(FormDialog::tr("&About"), pupil);
    DateEdit* date = form.addDate(u"day"_s, FormDialog::tr("&Day"), day);
    QLineEdit* words = form.addLine(u"words"_s, FormDialog::tr("&Words"), {},
                                    FormDialog::tr("“Goes home with her aunt today.”"));
    form.setVerb(FormDialog::tr("Pass on"), [&]() -> Result<void> {
        const auto passed = PassOnMessage(around.office)
                                .run({.pupil = pupil->pupil().value_or(PupilId(0)),
                                      .day = date->date(),
                                      .words = words->text()},
                                     around.desk.author());
        return passed ? Result<void>() : passed.error();
    });
    around.dialogs.run(form);
}

} // namespace

PageName MessagesPage::name() {
    return {u"messages"_s, tr("Messages")};
}

MessagesPage::MessagesPage(const Surroundings& around)
    : LinesPage({.name = name(),
                 .heads = {tr("Class"), tr("Name"), tr("For the teacher"), tr("Taken down")},
                 .stretched = 2,
                 .widths = {90, 220, 0, 200},
                 .emptySymbol = Symbol::Notice,
                 .emptyTitle = tr("No messages for teachers on this day"),
                 .emptyText = tr("What a parent said that a teacher must know stands here by class "
                                 "and is printed as slips. Ctrl+N passes one on.")},
                around)
    , m_day(new DateEdit(around.clock().today())) {
    m_day->setObjectName(u"today.messages.day"_s);
    m_day->setAccessibleName(tr("Day of the messages"));
    m_day->setFixedWidth(kDayWidth);
    headRow().addWidget(m_day);
    showAdd();
    connect(m_day, &DateEdit::dateChanged, this, [this] { load(); });
}

void MessagesPage::open(const Place& place) {
    followToday();
    LinesPage::open(place);
}

void MessagesPage::clockMoved() {
    followToday();
    LinesPage::clockMoved();
}

void MessagesPage::followToday() {
    if (m_today != today() && m_day->date() == m_today)
        m_day->setDate(today());
    m_today = today();
}

QDate MessagesPage::day() const {
    return m_day->date().isValid() ? m_day->date() : today();
}

std::vector<DayLine> MessagesPage::lines() const {
    std::vector<DayLine> made;
    for (const TeacherMessage& message : around().school().work.messages)
        if (message.day == day())
            made.push_back({.id = message.id,
                            .pupil = message.pupil,
                            .cells = {classOf(message.pupil, day()), nameOf(message.pupil),
                                      around().privacy.words(message.words),
                                      tr("%1, %2").arg(words::time(message.at.time()),
                                                       around().privacy.name(message.by.name))}});
    std::ranges::stable_sort(made, [](const DayLine& a, const DayLine& b) {
        const QString& first = a.cells.front();
        const QString& second = b.cells.front();
        return first == second ? a.cells.at(1) < b.cells.at(1) : classNameLess(first, second);
    });
    return made;
}

QString MessagesPage::headWords(int count) const {
    const QString on = words::dateInHeading(day());
    return count == 1 ? tr("1 message for teachers, %1").arg(on)
                      : tr("%1 messages for teachers, %2").arg(count).arg(on);
}

void MessagesPage::add() {
    askForMessage(around(), day());
}

void MessagesPage::print() {
    const auto printed = around().printing.print(printJob(messageSlips(around().school(), day())));
    if (!printed)
        notice().say(NoticeKind::Refusal, sentence(printed.error()));
}

} // namespace rollbook
