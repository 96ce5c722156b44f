// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/PupilRecord.h"

#include "core/analysis/AbsenceGroups.h"
#include "core/office/absence/WhatFollowed.h"
#include "ui/print/AgreedOnPaper.h"
#include "ui/words/AbsenceWords.h"
#include "ui/words/BeforeAndAfterWords.h"
#include "ui/words/Dates.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

using Lines = PupilRecord::Lines;

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::PupilRecord", text);
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void add(Lines& lines, const QString& label, const QString& text) {
    if (!text.isEmpty())
        lines.push_back({label, text});
}

Lines identityOf(const Pupil& pupil, const ProfileRules& rules) {
    Lines lines;
    add(lines, say("Legal name"), u"%1 %2"_s.arg(pupil.forename, pupil.surname).trimmed());
    add(lines, say("Born"), words::dateInTable(pupil.birth));
    if (rules.hasUpn)
        add(lines, say("UPN"), pupil.upn);
    add(lines, say("Admission no."), pupil.admissionNumber);
    QStringList stays;
    for (const Enrolment& stay : pupil.enrolments)
        stays.append(words::range(stay.range()));
    add(lines, say("On roll"), stays.join(u"; "_s));
    return lines;
}

// Only those the whole office may see: a page lies about.
Lines knownOf(const School& school, const Pupil& pupil, QDate on) {
    Lines lines;
    for (const CharacteristicKind& kind : school.characteristicKinds()) {
        const Characteristic* known = pupil.characteristicOn(kind.id, on);
        if (known && kind.reasonSeenBy != WhoMaySee::SafeguardingLead)
            add(lines, kind.label, known->value == u"Y" ? say("yes") : known->value);
    }
    return lines;
}

QString linkWords(const PupilContact& link, QDate on, bool hasNumbers) {
    QStringList parts{link.relationship,
                      link.hasParentalResponsibility ? say("parental responsibility") : QString(),
                      link.livesWithPupil ? say("lives with the pupil") : QString()};
    if (hasNumbers)
        for (const Restriction& restriction : link.restrictions)
            if (restriction.isInForce(on) && restriction.kind != RestrictionKind::AddressSecret)
                parts.append(words::name(restriction.kind).toUpper());
    return joined(parts);
}

// Never an address; of whoever must not be contacted not the number either.
Lines adultsOf(const School& school, PupilId pupil, QDate on, const ProfileRules& rules) {
    Lines lines;
    for (const PupilContact* link : school.roll.contactsOf(pupil)) {
        const Contact* contact = school.roll.contact(link->contact);
        if (!contact)
            continue;
        QString text = linkWords(*link, on, rules.hasNumbers);
        if (rules.hasNumbers && !link->restrictionOn(RestrictionKind::DoNotContact, on))
            text = joined({text, contact->mobile, contact->phone});
        lines.push_back({contact->fullName(), text});
    }
    return lines;
}

Lines siblingsOf(const School& school, PupilId pupil, QDate on) {
    Lines lines;
    for (const PupilId id : school.roll.siblingsOf(pupil)) {
        const Pupil& sibling = *school.roll.pupil(id);
        lines.push_back({sibling.listName(), placeOf(sibling, on)});
    }
    return lines;
}

void addPeople(PupilRecord& record, const School& school, const Pupil& pupil, QDate on,
               const ProfileRules& rules) {
    record.identity = identityOf(pupil, rules);
    if (rules.hasFlags)
        record.known = knownOf(school, pupil, on);
    if (rules.hasAdults)
        record.adults = adultsOf(school, pupil.id, on, rules);
    if (rules.hasSiblings)
        record.siblings = siblingsOf(school, pupil.id, on);
}

// Figures of a few others would say who they are, so that they stay in the office.
std::optional<YearGroup> groupToSetBeside(const Register& reg, const BeforeAndAfter& figures,
                                          const PupilRecordRequest& request) {
    const bool mayStandThere = request.reader.profile == RecordProfile::Office ||
                               figures.others >= kSmallGroup;
    const auto row = reg.row(request.pupil);
    return mayStandThere && row ? reg.pupilAt(*row).yearGroupIn(reg.year()) : std::nullopt;
}

// A parent's copy tells what followed the letters to that parent and the meetings with them.
QStringList followedOf(const School& school, const Register& reg,
                       const PupilRecordRequest& request) {
    const bool isParents = request.reader.profile == RecordProfile::Parent;
    if (isParents && !request.reader.parent)
        return {};
    QStringList lines;
    for (const WhatFollowed& each :
         whatFollowed(school, reg, request.pupil, request.printedAt.date(),
                      isParents ? request.reader.parent : std::nullopt))
        lines.append(words::sentence(each.action, each.figures,
                                     groupToSetBeside(reg, each.figures, request)));
    return lines;
}

void addYear(PupilRecord& record, const School& school, const Register& reg,
             const PupilRecordRequest& request) {
    const QDateTime& at = request.printedAt;
    record.year =
        yearOnPaper(yearSheet(school, reg, request.pupil, at.date(), request.amendments));
    record.totals = words::totalsByTerm(
        termTotals(reg, request.pupil, {at.date(), at.time()}), *school.codes);
    record.followed = followedOf(school, reg, request);
    if (const auto standing = standingOf(reg, request.pupil, at.date()))
        record.standing = QStringList{words::lost(*standing)} + words::standing(*standing);
}

} // namespace

QString placeOf(const Pupil& pupil, QDate on) {
    const auto year = pupil.yearGroupOn(on);
    return joined({pupil.classOn(on), year ? words::name(*year) : QString(),
                   pupil.isOnRoll(on) ? QString() : say("not on roll")});
}

PupilRecord pupilRecord(const School& school, const PupilRecordRequest& request) {
    const Pupil& pupil = *school.roll.pupil(request.pupil);
    const QDate on = request.printedAt.date();
    const SchoolYear year = SchoolYear::containing(on);
    const ProfileRules& rules = rulesOf(request.reader.profile);
    PupilRecord record{.school = school.details.name,
                       .name = pupil.listName(),
                       .place = placeOf(pupil, on),
                       .range = {year.firstDay(), on},
                       .hasWords = rules.hasWords,
                       .hasAdults = rules.hasAdults,
                       .profile = words::forWhom(request.reader.profile,
                                                 parentName(school, request.reader)),
                       .profileName = toString(request.reader.profile),
                       .printedAt = request.printedAt,
                       .printedBy = request.printedBy,
                       .headDigest = rules.hasHeadDigest ? request.headDigest : QString()};
    addPeople(record, school, pupil, on, rules);
    if (const Register* reg = school.registerOf(year))
        addYear(record, school, *reg, request);
    record.agreed = agreedLines(school, pupil.id, request.reader, request.printedAt);
    for (const ChronologyLine& line :
         chronologyOf(school, pupil.id, year.range(), request.amendments))
        if (mayStand(line, request.reader))
            record.chronology.push_back(words::inWords(line, school, rules));
    return record;
}

Result<PupilRecord> pupilRecord(const Office& office, PupilId pupil, const RecordReader& reader,
                                const QString& printedBy) {
    const QDateTime now = office.clock().now();
    auto amendments = amendmentsOf(office, pupil, SchoolYear::containing(now.date()).range());
    if (!amendments)
        return amendments.error();
    auto digest = office.headDigest();
    if (!digest)
        return digest.error();
    return pupilRecord(office.school(), {.pupil = pupil,
                                         .reader = reader,
                                         .amendments = *std::move(amendments),
                                         .printedAt = now,
                                         .printedBy = printedBy,
                                         .headDigest = *std::move(digest)});
}

} // namespace rollbook
