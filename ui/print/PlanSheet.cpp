// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/PlanSheet.h"

#include "ui/print/AgreedOnPaper.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::PlanSheet", text);
}

QString reviewWords(const AttendancePlan& plan) {
    QStringList days;
    for (const QDate review : plan.reviews)
        days.append(words::dateInTable(review));
    return days.join(u", "_s);
}

QString fromWords(const AttendancePlan& plan) {
    const QString from = words::dateInTable(plan.from);
    return plan.isEnded() ? say("%1, ended on %2").arg(from, words::dateInTable(plan.endedOn))
                          : from;
}

std::vector<PlanSheet::Line> linesOf(const AttendancePlan& plan, const words::Telling& telling) {
    std::vector<PlanSheet::Line> lines{
        {say("From"), fromWords(plan)},
        {say("Reviewed on"), reviewWords(plan)},
        {say("What is in the way"), telling.words(plan.barriers)},
        {say("What the pupil says"), telling.words(plan.pupilSays)},
        {say("What came of it"), telling.words(plan.outcome)},
    };
    std::erase_if(lines, [](const PlanSheet::Line& line) { return line.text.isEmpty(); });
    return lines;
}

std::vector<PlanSheet::Action> actionsOf(const AttendancePlan& plan,
                                         const words::Telling& telling) {
    std::vector<PlanSheet::Action> actions;
    for (const AgreedAction& action : plan.actions)
        actions.push_back({telling.agreed(action.what), telling.name(action.byWhom),
                           words::dateInTable(action.byWhen)});
    return actions;
}

} // namespace

Result<PlanSheet> planSheet(const Office& office, const AttendancePlan& plan,
                            const RecordReader& reader, const QString& printedBy) {
    const School& school = office.school();
    const Pupil& pupil = *school.roll.pupil(plan.pupil);
    const QDateTime now = office.clock().now();
    const words::Telling telling = tellingOfPlan(school, plan.pupil, reader);
    const QString parent = parentName(school, reader);
    PlanSheet sheet{.school = school.details.name,
                    .title = words::name(plan.kind),
                    .name = pupil.listName(),
                    .place = pupil.classOn(now.date()),
                    .lines = linesOf(plan, telling),
                    .actions = actionsOf(plan, telling),
                    .signers = {parent.isEmpty() ? say("Parent or carer") : parent, say("Pupil"),
                                say("For the school")},
                    .profile = words::forWhom(reader.profile, parent),
                    .profileName = toString(reader.profile),
                    .printedAt = now,
                    .printedBy = printedBy,
                    .headDigest = {}};
    if (!rulesOf(reader.profile).hasHeadDigest)
        return sheet;
    auto digest = office.headDigest();
    if (!digest)
        return digest.error();
    sheet.headDigest = *std::move(digest);
    return sheet;
}

} // namespace rollbook
