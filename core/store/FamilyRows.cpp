// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/FamilyRows.h"

#include "core/store/ListColumn.h"

namespace rollbook::familyrows {
namespace {

Entered readEntered(const Statement& row, int column) {
    return {.at = QDateTime::fromString(row.text(column), Qt::ISODate),
            .by = {row.text(column + 1), row.text(column + 2)},
            .entry = row.id<EntryId>(column + 3)};
}

std::vector<AgreedAction> actionsFrom(const QString& text) {
    std::vector<AgreedAction> actions;
    for (const QJsonValue& each : fromColumn(text))
        actions.push_back({.what = each[0].toString(),
                           .byWhom = each[1].toString(),
                           .byWhen = QDate::fromString(each[2].toString(), Qt::ISODate)});
    return actions;
}

std::vector<QDate> datesFrom(const QString& text) {
    std::vector<QDate> dates;
    for (const QJsonValue& each : fromColumn(text))
        dates.push_back(QDate::fromString(each.toString(), Qt::ISODate));
    return dates;
}

template <typename AnId>
std::vector<AnId> idsFrom(const QString& text) {
    std::vector<AnId> ids;
    for (const QJsonValue& each : fromColumn(text))
        ids.push_back(AnId(each.toInteger()));
    return ids;
}

std::optional<FocusMeeting> readFocusMeeting(const Statement& row, int column) {
    const auto part = focusMeetingPartFromString(row.text(column + 1));
    if (row.isNull(column) || !part)
        return std::nullopt;
    return FocusMeeting{row.integer(column), *part};
}

} // namespace

AttendanceTarget readTarget(const Statement& row) {
    return {.id = row.integer(0),
            .pupil = row.id<PupilId>(1),
            .tenths = row.number(2),
            .range = {row.date(3), row.date(4)},
            .words = row.text(5),
            .setBy = row.text(6),
            .entered = readEntered(row, 7)};
}

AttendancePlan readPlan(const Statement& row) {
    return {.id = row.integer(0),
            .pupil = row.id<PupilId>(1),
            .kind = planKindFromString(row.text(2)).value_or(PlanKind::Plan),
            .barriers = row.text(3),
            .pupilSays = row.text(4),
            .actions = actionsFrom(row.text(5)),
            .reviews = datesFrom(row.text(6)),
            .from = row.date(7),
            .outcome = row.text(8),
            .endedOn = row.date(9),
            .entered = readEntered(row, 10)};
}

PartTimeTimetable readTimetable(const Statement& row) {
    return {.id = row.integer(0),
            .pupil = row.id<PupilId>(1),
            .range = {row.date(2), row.date(3)},
            .review = row.date(4),
            .words = row.text(5),
            .agreedBy = row.text(6),
            .agreedOn = row.date(7),
            .entered = readEntered(row, 8)};
}

Beside<PartTimeTimetable::Stop> readStop(const Statement& row) {
    return {row.integer(0),
            {.lastDay = row.date(1), .words = row.text(2), .entered = readEntered(row, 3)}};
}

Meeting readMeeting(const Statement& row) {
    return {.id = row.integer(0),
            .pupil = row.id<PupilId>(1),
            .purpose = row.text(2),
            .focus = readFocusMeeting(row, 3)};
}

Beside<MeetingEvent> readMeetingEvent(const Statement& row) {
    return {row.integer(0),
            {.id = row.integer(1),
             .kind = meetingEventKindFromString(row.text(2)).value_or(MeetingEventKind::Booked),
             .contacts = idsFrom<ContactId>(row.text(3)),
             .with = row.text(4),
             .place = row.text(5),
             .at = QDateTime::fromString(row.text(6), Qt::ISODate),
             .words = row.text(7),
             .entered = readEntered(row, 8)}};
}

FamilyWorker readWorker(const Statement& row) {
    return {.id = row.integer(0),
            .pupil = row.id<PupilId>(1),
            .name = row.text(2),
            .agency = row.text(3),
            .phone = row.text(4),
            .isLead = row.boolean(5),
            .until = row.date(6),
            .entered = readEntered(row, 7)};
}

SiblingElsewhere readSibling(const Statement& row) {
    return {.id = row.integer(0),
            .pupil = row.id<PupilId>(1),
            .name = row.text(2),
            .school = row.text(3),
            .words = row.text(4),
            .until = row.date(5),
            .entered = readEntered(row, 6)};
}

FocusFamily readFocus(const Statement& row) {
    return {.id = row.integer(0),
            .pupils = idsFrom<PupilId>(row.text(1)),
            .staff = row.id<StaffId>(2),
            .role = focusRoleFromString(row.text(3)).value_or(FocusRole::AttendanceOfficer),
            .halfTerm = {row.date(4), row.date(5)},
            .words = row.text(6),
            .entered = readEntered(row, 7)};
}

Beside<FocusFamily::Release> readRelease(const Statement& row) {
    return {row.integer(0),
            {.on = row.date(1), .words = row.text(2), .entered = readEntered(row, 3)}};
}

CouncilList readCouncilList(const Statement& row) {
    return {.id = row.integer(0),
            .pupils = idsFrom<PupilId>(row.text(1)),
            .on = row.date(2),
            .to = row.text(3),
            .words = row.text(4),
            .entered = readEntered(row, 5)};
}

VulnerabilityReview readReview(const Statement& row) {
    return {.id = row.integer(0),
            .pupil = row.id<PupilId>(1),
            .on = row.date(2),
            .reviewer = row.text(3),
            .answers = {},
            .entered = readEntered(row, 4)};
}

Beside<VulnerabilityAnswer> readAnswer(const Statement& row) {
    return {row.integer(0),
            {.question = row.text(1),
             .answer = answerFromString(row.text(2)).value_or(Answer::NotKnown),
             .words = row.text(3)}};
}

QString toColumn(const std::vector<AgreedAction>& actions) {
    QJsonArray array;
    for (const AgreedAction& each : actions)
        array.append(QJsonArray{each.what, each.byWhom, each.byWhen.toString(Qt::ISODate)});
    return rollbook::toColumn(array);
}

QString toColumn(const std::vector<QDate>& dates) {
    QJsonArray array;
    for (const QDate each : dates)
        array.append(each.toString(Qt::ISODate));
    return rollbook::toColumn(array);
}

template <typename Tag>
QString toColumn(const std::vector<Id<Tag>>& ids) {
    QJsonArray array;
    for (const Id<Tag> each : ids)
        array.append(each.value());
    return rollbook::toColumn(array);
}

template QString toColumn(const std::vector<PupilId>& ids);
template QString toColumn(const std::vector<ContactId>& ids);

} // namespace rollbook::familyrows
