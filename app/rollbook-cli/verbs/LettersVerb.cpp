// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/Values.h"
#include "app/rollbook-cli/verbs/Verbs.h"
#include "core/exchange/ExchangeErrors.h"
#include "core/letters/LetterErrors.h"
#include "core/office/letters/IssueLetters.h"
#include "core/office/letters/LetterRun.h"
#include "ui/print/LetterFiles.h"
#include "ui/print/LetterPages.h"
#include "ui/print/PaperLetter.h"
#include "ui/words/LetterWords.h"
#include "ui/words/Sentences.h"
#include "ui/words/StepWords.h"

#include <QDir>

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

// The letters of a day: those that go, and those held back with why.
class Run {
public:
    // `isDry`: what the page around a letter lacks holds nothing back yet.
    Run(const School& school, std::vector<LetterDue> due, bool isDry)
        : m_school(school)
        , m_isDry(isDry) {
        for (LetterDue& each : due)
            sort(std::move(each));
    }

    const std::vector<IssueLetters::Item>& items() const { return m_items; }

    // `files`: where each went; empty: nowhere yet.
    Json inWords(const QStringList& files) const {
        Json::Items letters;
        for (std::size_t i = 0; i < m_items.size(); ++i)
            letters.push_back(lineOf(m_items[i].due, files.value(qsizetype(i))));
        return Json::Members{{u"letters"_s, letters}, {u"held"_s, m_held}};
    }

private:
    void sort(LetterDue due) {
        if (!due.obstacles.empty())
            return hold(due, words::name(due.obstacles.front()));
        const auto text = letterText(*due.letter, words::mergeValues(m_school, due, {}));
        if (!text && !(m_isDry && isOfThePage(text.error())))
            return hold(due, sentence(text.error()));
        m_items.push_back({.due = std::move(due),
                           .text = text ? *text : QString(),
                           .way = LetterWay::Pdf});
    }

    static bool isOfThePage(const Error& error) {
        static const QStringList kOfThePage{u"person"_s, u"phone"_s, u"hours"_s};
        return error.code == rollbook::errors::kFieldWithoutValue &&
               kOfThePage.contains(error.detail.value(u"field"_s).toString());
    }

    void hold(const LetterDue& due, const QString& why) {
        m_held.push_back(Json::Members{{u"upn"_s, upnOf(due)},
                                       {u"kind"_s, due.letter->id},
                                       {u"recipient"_s, due.recipient.name},
                                       {u"why"_s, why}});
    }

    Json lineOf(const LetterDue& due, const QString& file) const {
        return Json::Members{{u"upn"_s, upnOf(due)},
                             {u"recipient"_s, due.recipient.name},
                             {u"kind"_s, due.letter->id},
                             {u"file"_s, textOrNull(file)},
                             {u"reason"_s, words::whyDue(due.action)}};
    }

    QString upnOf(const LetterDue& due) const { return m_school.roll.pupil(due.facts.pupil)->upn; }

    const School& m_school;
    bool m_isDry;
    std::vector<IssueLetters::Item> m_items;
    Json::Items m_held;
};

QString fileOf(const School& school, const IssuedLetter& letter) {
    return words::letterFileName(school, letter) + u".pdf"_s;
}

// One file a letter; all of them or none.
Result<void> writeFiles(const School& school, const std::vector<IssuedLetter>& letters,
                        LetterFiles& files) {
    for (const IssuedLetter& each : letters) {
        const PrintJob job = letterJob({letterOnPaper(school, each, school.letterhead)}, each.title,
                                       {}, LetterLook::Normal);
        if (const auto written = files.write(job, fileOf(school, each)); !written)
            return written;
    }
    return files.place();
}

std::vector<LetterDue> ofKind(std::vector<LetterDue> due, const QString& kind) {
    if (!kind.isEmpty())
        std::erase_if(due, [&](const LetterDue& each) { return each.letter->id != kind; });
    return due;
}

Result<Reply> writeLetters(const Invocation& call) {
    const Arguments& arguments = call.arguments();
    const bool isDry = arguments.has("dry-run"_L1);
    if (!isDry && arguments.text("out"_L1).isEmpty())
        return usageError(u"--out takes the folder for the letters; or ask for a --dry-run."_s);
    const auto office = call.open(isDry ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!office)
        return office.error();
    const QDate on = arguments.date("on"_L1);
    const SchoolYear year = SchoolYear::containing(on);
    for (const SchoolYear each : {year.previous(), year})
        if (const auto loaded = (*office)->loadYear(each); !loaded)
            return loaded.error();
    auto due = lettersDueNow(**office, call.asAt().date == on ? call.asAt() : AsAt{on});
    if (!due)
        return due.error();
    const School& school = (*office)->school();
    const Run run(school, ofKind(*std::move(due), arguments.text("kind"_L1)), isDry);
    if (!isDry)
        if (const auto can = IssueLetters(**office).canIssue(); !can)
            return can.error();
    if (isDry || run.items().empty())
        return Reply{run.inWords({})};
    const QDir folder(arguments.text("out"_L1));
    if (!folder.mkpath(u"."_s))
        return Error{rollbook::errors::kCannotWrite, {{u"path"_s, folder.path()}, {u"reason"_s, QString()}}};
    LetterFiles files(folder.path());
    const auto issued = IssueLetters(**office).run(
        run.items(), call.author(), [&](const std::vector<IssuedLetter>& letters) {
            return writeFiles(school, letters, files);
        });
    if (!issued) {
        files.takeBack();
        return issued.error();
    }
    QStringList paths;
    for (const IssuedLetter& each : *issued)
        paths.append(folder.filePath(fileOf(school, each)));
    return Reply{run.inWords(paths)};
}

} // namespace

Verb lettersVerb() {
    return {
        .name = "letters"_L1,
        .positional = {kFile},
        .writes = Writes::UnlessDryRun,
        .summary = "The letters due on a day: what holds each back, or each into a file"_L1,
        .options =
            {
                {"on"_L1, ValueKind::Date, "DATE"_L1, "the day"_L1, Presence::Required},
                {"kind"_L1, ValueKind::Text, "ID"_L1, "one letter only, as “no-reason”"_L1},
                {"dry-run"_L1, ValueKind::None, {}, "print and record nothing"_L1},
                {"out"_L1, ValueKind::Text, "DIR"_L1, "the folder the letters go into"_L1},
            },
        .run = writeLetters,
        .makesPages = true,
    };
}

} // namespace rollbook::cli
