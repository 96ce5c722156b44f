// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/LetterAsked.h"

#include "core/letters/LetterText.h"
#include "core/letters/MergeFields.h"
#include "ui/print/PaperLetter.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/shell/Privacy.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("letters", text);
}

struct Asked {
    QLatin1StringView field;
    const char* name;
    const char* example;
    bool isSaidAgain;
};
constexpr std::array kAsked{
    Asked{"meetingWhen"_L1, QT_TRANSLATE_NOOP("letters", "When the meeting is"),
          QT_TRANSLATE_NOOP("letters", "As a parent reads it: Tuesday 1 December, 9.15 am"), false},
    Asked{"meetingWhere"_L1, QT_TRANSLATE_NOOP("letters", "Where it is"),
          QT_TRANSLATE_NOOP("letters", "The library; come to the office first"), true},
    Asked{"meetingWith"_L1, QT_TRANSLATE_NOOP("letters", "With whom"),
          QT_TRANSLATE_NOOP("letters", "By name and title: Ruth Okafor, Attendance Officer"), true},
    Asked{"meetingLength"_L1, QT_TRANSLATE_NOOP("letters", "How long it takes"),
          QT_TRANSLATE_NOOP("letters", "About half an hour"), true},
    Asked{"meetingBefore"_L1, QT_TRANSLATE_NOOP("letters", "When it was to be"),
          QT_TRANSLATE_NOOP("letters", "Of the meeting before: Tuesday 17 November, 9.15 am"),
          false},
    Asked{"visitWhen"_L1, QT_TRANSLATE_NOOP("letters", "When we came"),
          QT_TRANSLATE_NOOP("letters", "Thursday 19 November, 10.40 am"), false},
    Asked{"note"_L1, QT_TRANSLATE_NOOP("letters", "A note of your own"),
          QT_TRANSLATE_NOOP("letters", "One paragraph, or nothing; the parent reads it as it is"),
          false},
};

const Asked* asked(const QString& field) {
    const auto* found = std::ranges::find_if(
        kAsked, [&](const Asked& each) { return each.field == field; });
    return found == kAsked.end() ? nullptr : found;
}

QString whom(const Surroundings& around, const DueRow& row) {
    const Pupil* pupil = around.school().roll.pupil(row.due.facts.pupil);
    return tr("%1, about %2. To %3.")
        .arg(row.due.letter->title, pupil ? around.privacy.listName(*pupil) : QString(),
             around.privacy.name(row.due.recipient.name));
}

} // namespace

QString askedName(const QString& field) {
    const Asked* found = asked(field);
    return found ? tr(found->name) : field;
}

QString askedExample(const QString& field) {
    const Asked* found = asked(field);
    return found ? tr(found->example) : QString();
}

bool isSaidAgain(const QString& field) {
    const Asked* found = asked(field);
    return found && found->isSaidAgain;
}

Result<QString> letterBody(const School& school, const DueRow& row) {
    return letterText(*row.due.letter, words::mergeValues(school, row.due, row.said));
}

Result<LetterOnPaper> letterAsItWillBe(const School& school, const DueRow& row,
                                       const QDateTime& at) {
    DueRow filled = row;
    for (const QString& ask : mustBeSaid(*row.due.letter))
        if (filled.said[ask].trimmed().isEmpty())
            filled.said[ask] = u"[%1]"_s.arg(askedName(ask));
    const Result<QString> text = letterBody(school, filled);
    if (!text)
        return text.error();
    return letterOnPaper(school,
                         {.pupil = row.due.facts.pupil,
                          .contact = row.due.recipient.contact,
                          .letter = row.due.letter->id,
                          .title = row.due.letter->title,
                          .recipient = row.due.recipient.name,
                          .address = row.due.recipient.address,
                          .text = *text,
                          .extraLine = extraLine(school, row.due.recipient),
                          .told = toldFigures(row.due.facts),
                          .at = at},
                         school.letterhead);
}

std::optional<words::Said> askForLetter(const Surroundings& around, const DueRow& row) {
    FormDialog dialog(around.theme, around.clock().today(), u"letters.say"_s,
                      FormDialog::tr("What the letter says besides"), whom(around, row));
    std::map<QString, QLineEdit*> lines;
    for (const QString& ask : row.due.letter->asks) {
        const auto said = row.said.find(ask);
        lines[ask] = dialog.addLine(ask, askedName(ask),
                                    said == row.said.end() ? QString() : said->second,
                                    askedExample(ask));
    }
    dialog.setVerb(FormDialog::tr("Put into the letter"), [&] {
        for (const QString& ask : mustBeSaid(*row.due.letter))
            if (lines.at(ask)->text().trimmed().isEmpty())
                return FormDialog::tr("%1 is missing. Without it the letter cannot go.")
                    .arg(askedName(ask));
        return QString();
    });
    if (!around.dialogs.run(dialog))
        return std::nullopt;
    words::Said said;
    for (const auto& [ask, line] : lines)
        said[ask] = line->text().trimmed();
    return said;
}

} // namespace rollbook
