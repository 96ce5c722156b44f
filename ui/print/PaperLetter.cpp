// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/PaperLetter.h"

#include "core/letters/LetterBook.h"
#include "core/letters/LetterFacts.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

namespace rollbook {
namespace {

constexpr int kSchoolWeekdays = 5;

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::PaperLetter", text);
}

YearStrip::Kind kindOf(const Reading& read) {
    using Kind = YearStrip::Kind;
    if (read.state == SessionState::Blank)
        return Kind::NoMark;
    if (read.state != SessionState::Marked || !read.judgement.isKnown())
        return Kind::NotOpen;
    switch (read.judgement.code->classification) {
    case Classification::Present:
        return read.minutesLate || read.code == QLatin1StringView("L") ? Kind::Late : Kind::Present;
    case Classification::ApprovedActivity:
        return Kind::Present;
    case Classification::Authorised:
        return Kind::Authorised;
    case Classification::Unauthorised:
        return Kind::Unauthorised;
    case Classification::NotPossible:
    case Classification::Administrative:
        break;
    }
    return Kind::NotOpen;
}

YearStrip::Week weekOf(const Register& reg, PupilId pupil, QDate monday, const DateRange& days) {
    YearStrip::Week week{monday, {}};
    week.sessions.fill(YearStrip::Kind::NotOpen);
    for (int day = 0; day < kSchoolWeekdays; ++day)
        for (const Half half : {Half::AM, Half::PM})
            if (const QDate date = monday.addDays(day); days.contains(date))
                week.sessions[std::size_t(day) * 2 + (half == Half::PM ? 1 : 0)] =
                    kindOf(reg.reading(pupil, {date, half}));
    return week;
}

} // namespace

YearStrip yearStrip(const Register& reg, const Pupil& pupil, const DateRange& wanted) {
    const QDate first = firstDayOf(reg, pupil.id, wanted);
    const DateRange days{first.isValid() ? first : wanted.from, wanted.to};
    YearStrip strip{.heading = say("%1 %2 from %3 to %4")
                                   .arg(pupil.calledForename(), pupil.calledSurname(),
                                        words::dateInLetter(days.from), words::dateInLetter(days.to)),
                    .weeks = {}};
    for (QDate monday = SchoolCalendar::mondayOf(days.from); monday <= days.to;
         monday = monday.addDays(7))
        if (reg.calendar().isSchoolWeek(monday))
            strip.weeks.push_back(weekOf(reg, pupil.id, monday, days));
    return strip;
}

LetterOnPaper letterOnPaper(const School& school, const IssuedLetter& letter,
                            const Letterhead& letterhead) {
    LetterOnPaper paper{.letterhead = letterhead,
                        .school = school.details.name,
                        .recipient = letter.recipient,
                        .address = letter.address,
                        .date = words::dateInLetter(letter.at.date()),
                        .reference = letter.id > 0 ? say("Our reference %1").arg(letter.id) : QString(),
                        .text = letter.text,
                        .profile = letter.contact ? say("Copy for this parent")
                                                  : say("Copy for the council"),
                        .extraLine = letter.extraLine,
                        .strip = {}};
    const LetterTemplate* form = school.letterBook->letter(letter.letter);
    const Register* reg = school.registerOf(SchoolYear::containing(letter.told.range.to));
    const Pupil* pupil = school.roll.pupil(letter.pupil);
    if (form && form->hasStrip && reg && pupil)
        paper.strip = yearStrip(*reg, *pupil, letter.told.range);
    return paper;
}

} // namespace rollbook
