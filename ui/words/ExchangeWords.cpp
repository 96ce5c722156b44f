// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/Tables.h"

namespace rollbook::words {

std::span<const Sentence> exchangeSentences() {
    static constexpr Sentence kSentences[] = {
        {"exchange.notText",
         QT_TRANSLATE_NOOP("words",
                           "The file is not a text file. In the program it came from, export "
                           "it as CSV.")},
        {"exchange.noHeader",
         QT_TRANSLATE_NOOP("words",
                           "No row of column headings was found. The first row must name the "
                           "columns; looked for: {columns}.")},
        {"exchange.noRows",
         QT_TRANSLATE_NOOP("words", "The file has headings but no rows. Export it again with the "
                                    "pupils included.")},
        {"exchange.tooLarge",
         QT_TRANSLATE_NOOP("words", "The file is too large at row {row}: more than {most} {what}. "
                                    "Export a shorter range of dates.")},
        {"exchange.unclosedQuote",
         QT_TRANSLATE_NOOP("words",
                           "A quotation mark opened in row {row} is never closed. Mend that "
                           "row, or export the file again.")},
        {"exchange.notACalendar",
         QT_TRANSLATE_NOOP("words",
                           "The file is not a calendar. Choose the one that ends in .json.")},
        {"exchange.badCalendar",
         QT_TRANSLATE_NOOP("words", "The calendar file is not right at {place}: {fault}. Correct "
                                    "it there and import the file again.")},
        {"exchange.cannotWrite",
         QT_TRANSLATE_NOOP("words", "“{path}” could not be written: {reason}. Close it in other "
                                    "programs, or choose another folder.")},
        {"exchange.cannotPrint",
         QT_TRANSLATE_NOOP("words", "“{printer}” did not take the pages. See that it is on and "
                                    "has paper, or save them as a PDF.")},
        {"exchange.repeatedColumn",
         QT_TRANSLATE_NOOP("words", "There are two columns “{column}”. The first is used.")},
        {"exchange.blank", QT_TRANSLATE_NOOP("words", "“{column}” is empty. Fill it in.")},
        {"exchange.formula",
         QT_TRANSLATE_NOOP("words", "“{text}” is a spreadsheet formula. Paste it as a value.")},
        {"exchange.notADate",
         QT_TRANSLATE_NOOP("words", "“{text}” is not a date. Write it as dd/mm/yyyy.")},
        {"exchange.monthFirst",
         QT_TRANSLATE_NOOP("words",
                           "“{text}” has the month before the day. Write it as dd/mm/yyyy.")},
        {"exchange.noSuchDate",
         QT_TRANSLATE_NOOP("words", "There is no day “{text}”. Correct the date.")},
        {"exchange.yearOutOfRange",
         QT_TRANSLATE_NOOP("words", "“{text}” is not between {from} and {to}. Correct the year.")},
        {"exchange.notYesOrNo", QT_TRANSLATE_NOOP("words", "“{text}” is neither Y nor N.")},
        {"exchange.notASex", QT_TRANSLATE_NOOP("words", "“{text}” is neither F nor M.")},
        {"exchange.notSen",
         QT_TRANSLATE_NOOP("words", "“{text}” is not an SEN provision. Use N, K or E.")},
        {"exchange.notAYearGroup",
         QT_TRANSLATE_NOOP("words", "“{text}” is not a year group. Use N1, N2, R or 1 to 14.")},
        {"exchange.notAnEnrolmentStatus",
         QT_TRANSLATE_NOOP("words",
                           "“{text}” is not an enrolment status. Use C, M, S, G, F or O.")},
        {"exchange.notBoarder",
         QT_TRANSLATE_NOOP("words", "“{text}” does not say whether the pupil boards. Use B or N.")},
        {"exchange.notAName",
         QT_TRANSLATE_NOOP("words", "“{text}” is not a name in the form “Surname, Forename”.")},
        {"exchange.notANumber", QT_TRANSLATE_NOOP("words", "“{text}” is not a whole number.")},
        {"exchange.notASessionHalf", QT_TRANSLATE_NOOP("words", "“{text}” is neither AM nor PM.")},
        {"exchange.notMinutes",
         QT_TRANSLATE_NOOP("words", "“{text}” is not a number of minutes from 0 to {most}.")},
        {"exchange.notAMonday",
         QT_TRANSLATE_NOOP("words", "“{text}” should begin a week, but {date} is not a Monday.")},
        {"exchange.tooLong",
         QT_TRANSLATE_NOOP("words", "“{column}” is longer than {most} characters. Shorten it.")},
        {"exchange.noPupilKey",
         QT_TRANSLATE_NOOP("words",
                           "The row does not say which pupil it is about. It needs a UPN, an "
                           "admission number, or surname, forename and date of birth.")},
        {"exchange.leavingBeforeEntry",
         QT_TRANSLATE_NOOP("words",
                           "The pupil leaves on {leaving}, before entry on {entry}. Correct "
                           "one of the dates.")},
        {"exchange.bornAfterEntry",
         QT_TRANSLATE_NOOP("words",
                           "The pupil was born on {birth}, after entry on {entry}. Correct "
                           "one of the dates.")},
        {"exchange.sameUpnTwice",
         QT_TRANSLATE_NOOP("words", "Two pupils have the UPN {upn} (rows {rows}). Correct one.")},
        {"exchange.samePupilTwice",
         QT_TRANSLATE_NOOP("words",
                           "The same pupil stands in rows {rows} and they differ. Keep one.")},
        {"exchange.sameContactTwice",
         QT_TRANSLATE_NOOP("words", "The same contact stands in rows {rows} and they differ. Keep "
                                    "one.")},
        {"exchange.sameSessionTwice",
         QT_TRANSLATE_NOOP("words", "Rows {rows} give different marks for {session}. Keep one.")},
        {"exchange.noUpn",
         QT_TRANSLATE_NOOP("words", "No UPN is given. The census will ask for it.")},
        {"exchange.unknownCouncil",
         QT_TRANSLATE_NOOP("words",
                           "UPN {upn} was allocated by council {council}, which is not known. "
                           "Check it.")},
        {"exchange.repeatedRow",
         QT_TRANSLATE_NOOP("words", "The same as row {otherRow}, which counts.")},
        {"exchange.sharedAdmissionNumber",
         QT_TRANSLATE_NOOP("words",
                           "Admission number “{text}” stands in rows {rows}. It is left out "
                           "of all of them.")},
        {"exchange.lostLetters",
         QT_TRANSLATE_NOOP("words",
                           "“{text}” has lost letters on its way. Export the file as UTF-8, "
                           "or correct the name.")},
        {"exchange.notAPhone",
         QT_TRANSLATE_NOOP("words", "“{text}” is not a telephone number. It is left out.")},
        {"exchange.notAnEmail",
         QT_TRANSLATE_NOOP("words", "“{text}” is not an e-mail address. It is left out.")},
        {"exchange.wrongWeekday",
         QT_TRANSLATE_NOOP(
             "words",
             "“{text}” names another day of the week than {date} is. Correct one of them.")},
    };
    return kSentences;
}

} // namespace rollbook::words
