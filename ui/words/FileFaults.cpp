// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/LetterWords.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

#include <array>

namespace rollbook::words {

namespace {

struct Fault {
    QLatin1StringView fault; // as CalendarFile.h and PathwayFile.h name it
    const char* words;
};

constexpr std::array kFaults{
    Fault{QLatin1StringView("missing"), QT_TRANSLATE_NOOP("words", "it is left out")},
    Fault{QLatin1StringView("wrongType"),
          QT_TRANSLATE_NOOP("words", "another kind of value belongs here")},
    Fault{QLatin1StringView("notAYear"),
          QT_TRANSLATE_NOOP("words", "a school year is written 2026/27")},
    Fault{QLatin1StringView("notADate"),
          QT_TRANSLATE_NOOP("words", "a date is written 2026-09-01")},
    Fault{QLatin1StringView("notATime"), QT_TRANSLATE_NOOP("words", "a time is written 08:50")},
    Fault{QLatin1StringView("fromAfterTo"), QT_TRANSLATE_NOOP("words", "it begins after it ends")},
    Fault{QLatin1StringView("outsideYear"),
          QT_TRANSLATE_NOOP("words", "it is outside the school year")},
    Fault{QLatin1StringView("outsideTerm"), QT_TRANSLATE_NOOP("words", "it is outside its term")},
    Fault{QLatin1StringView("termsOverlap"), QT_TRANSLATE_NOOP("words", "two terms overlap")},
    Fault{QLatin1StringView("breaksOverlap"), QT_TRANSLATE_NOOP("words", "two breaks overlap")},
    Fault{QLatin1StringView("unknownKind"),
          QT_TRANSLATE_NOOP("words", "a closure is inset, bankHoliday, planned or unplanned")},
    Fault{QLatin1StringView("unknownHalf"), QT_TRANSLATE_NOOP("words", "a half day is AM or PM")},
    Fault{QLatin1StringView("notAYearGroup"),
          QT_TRANSLATE_NOOP("words", "a year group is N1, N2, R or 1 to 14")},
    Fault{QLatin1StringView("timesOutOfOrder"),
          QT_TRANSLATE_NOOP("words", "registers open, close and end in this order")},
    Fault{QLatin1StringView("noTerms"),
          QT_TRANSLATE_NOOP("words", "a school year has at least one term")},
    Fault{QLatin1StringView("unknownField"),
          QT_TRANSLATE_NOOP("words", "this word has no meaning here")},
    Fault{QLatin1StringView("unknownWord"),
          QT_TRANSLATE_NOOP("words", "this word is none of those that may stand here")},
    Fault{QLatin1StringView("outOfRange"),
          QT_TRANSLATE_NOOP("words", "the number is too small or too large")},
    Fault{QLatin1StringView("unknownCode"),
          QT_TRANSLATE_NOOP("words", "a code was never in force while the pathway is")},
    Fault{QLatin1StringView("presentCode"),
          QT_TRANSLATE_NOOP("words", "nothing is asked because of / or \\")},
    Fault{QLatin1StringView("sameStepTwice"),
          QT_TRANSLATE_NOOP("words", "two steps have this id")},
    Fault{QLatin1StringView("noSuchStep"),
          QT_TRANSLATE_NOOP("words", "there is no step by the id it names")},
    Fault{QLatin1StringView("namesItself"), QT_TRANSLATE_NOOP("words", "a step names itself")},
    Fault{QLatin1StringView("noSteps"),
          QT_TRANSLATE_NOOP("words", "a pathway has at least one step")},
    Fault{QLatin1StringView("oneTestOnly"),
          QT_TRANSLATE_NOOP("words", "one of them stands here, and only one")},
    Fault{QLatin1StringView("fieldWithoutMeaning"),
          QT_TRANSLATE_NOOP("words", "the head of this letter says nothing that gives it a value")},
    Fault{QLatin1StringView("unknownElement"),
          QT_TRANSLATE_NOOP("words", "this element may not stand in a letter")},
    Fault{QLatin1StringView("attribute"),
          QT_TRANSLATE_NOOP("words", "an element of a letter stands alone, without attributes")},
    Fault{QLatin1StringView("straySign"), QT_TRANSLATE_NOOP("words", "this sign stands alone")},
    Fault{QLatin1StringView("tagLeftOpen"), QT_TRANSLATE_NOOP("words", "a field ends with }}")},
    Fault{QLatin1StringView("sectionLeftOpen"),
          QT_TRANSLATE_NOOP("words", "this section has no end")},
    Fault{QLatin1StringView("elementLeftOpen"),
          QT_TRANSLATE_NOOP("words", "this element has no end")},
    Fault{QLatin1StringView("closesAnother"),
          QT_TRANSLATE_NOOP("words", "what was opened last must end first")},
    Fault{QLatin1StringView("notAText"),
          QT_TRANSLATE_NOOP("words", "this is a list or a condition: it needs # and an end")},
    Fault{QLatin1StringView("notASection"),
          QT_TRANSLATE_NOOP("words", "this is a text: it has no # and no end")},
    Fault{QLatin1StringView("listInList"),
          QT_TRANSLATE_NOOP("words", "a list may not stand in a list")},
    Fault{QLatin1StringView("saidTwice"), QT_TRANSLATE_NOOP("words", "it is said twice")},
    Fault{QLatin1StringView("tooLarge"), QT_TRANSLATE_NOOP("words", "the letter is too large")},
    Fault{QLatin1StringView("notUtf8"),
          QT_TRANSLATE_NOOP("words", "the file is not text in UTF-8")},
    Fault{QLatin1StringView("noHead"),
          QT_TRANSLATE_NOOP("words", "a line of three hyphens ends the head")},
    Fault{QLatin1StringView("person"), QT_TRANSLATE_NOOP("words", "person to ring")},
    Fault{QLatin1StringView("phone"), QT_TRANSLATE_NOOP("words", "telephone number")},
    Fault{QLatin1StringView("hours"), QT_TRANSLATE_NOOP("words", "time when to ring")},
    Fault{QLatin1StringView("signatory"), QT_TRANSLATE_NOOP("words", "name of who signs")},
    Fault{QLatin1StringView("samePathwayTwice"),
          QT_TRANSLATE_NOOP("words", "two pathways have this id")},
};

} // namespace

QString fileFault(const QString& fault) {
    for (const Fault& row : kFaults)
        if (fault == row.fault)
            return QCoreApplication::translate("words", row.words);
    if (const auto obstacle = obstacleFromString(fault))
        return name(*obstacle).toLower();
    return fault;
}

} // namespace rollbook::words
