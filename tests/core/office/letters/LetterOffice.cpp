// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/office/letters/LetterOffice.h"

#include "core/office/AmendMarks.h"
#include "core/office/KeepFile.h"
#include "core/office/letters/LetterRun.h"
#include "core/office/letters/SetLetterhead.h"
#include "core/office/work/UsePathway.h"
#include "tests/support/Must.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {

Address home(const QString& street) {
    return {.line1 = street, .town = u"Hackney"_s, .postcode = u"E8 1AA"_s, .from = day("2020-09-01")};
}

LetterOffice::LetterOffice(const SchoolBuilder& builder, const QString& pathway)
    : disk(*builder.build(), moment("2024-11-21T10:00")) {
    must(UsePathway(office()).run({pathway, day("2024-09-01")}, disk.author()));
    must(SetLetterhead(office()).run({.address = {u"Marsh Lane"_s, u"E8 2BB"_s},
                                      .phone = u"020 7946 0001"_s,
                                      .email = {},
                                      .person = u"Ruth Okafor"_s,
                                      .hours = u"8 am to 4 pm"_s,
                                      .signatory = u"Sam Lead"_s,
                                      .signatoryTitle = u"Headteacher"_s,
                                      .logo = {}},
                                     disk.author()));
}

std::vector<LetterDue> LetterOffice::due() {
    const QDateTime now = disk.clock().now();
    return must(lettersDueNow(office(), {now.date(), now.time()}));
}

QStringList LetterOffice::lines() {
    QStringList lines;
    for (const LetterDue& each : due()) {
        QString line = u"%1 %2 -> %3"_s.arg(each.letter->id,
                                            disk.school().roll.pupil(each.facts.pupil)->forename,
                                            each.recipient.name);
        QStringList obstacles;
        for (const Obstacle obstacle : each.obstacles)
            obstacles.append(toString(obstacle));
        lines.append(obstacles.isEmpty() ? line : line + u": "_s + obstacles.join(u' '));
    }
    return lines;
}

QStringList LetterOffice::lines(const QString& letter) {
    return lines().filter(QRegularExpression(u"^%1 "_s.arg(letter)));
}

LetterDue LetterOffice::only(const QString& letter) {
    for (const LetterDue& each : due())
        if (each.letter->id == letter)
            return each;
    ROLLBOOK_REQUIRE(false, letter);
}

Result<std::vector<IssuedLetter>>
LetterOffice::issue(const std::vector<LetterDue>& letters, const std::vector<Obstacle>& letThrough) {
    std::vector<IssueLetters::Item> items;
    for (const LetterDue& each : letters)
        items.push_back({each, u"<p>Dear parent</p>"_s, letThrough});
    return IssueLetters(office()).run(items, disk.author(),
                                      [this](const std::vector<IssuedLetter>& all) {
                                          printed += int(all.size());
                                          return paper;
                                      });
}

void LetterOffice::amend(const QString& forename, const QString& session, const QString& code) {
    must(AmendMarks(office()).run(
        {.cells = {{.pupil = disk.pupil(forename),
                    .session = must(sessionFromString(session)),
                    .code = code,
                    .minutesLate = {},
                    .note = {}}},
         .reason = u"Parent's note"_s,
         .onWordOf = {}},
        disk.author()));
}

bool LetterOffice::verifies() {
    const auto verified = verifyFile(disk.file());
    return verified && verified->isOk();
}

} // namespace rollbook
