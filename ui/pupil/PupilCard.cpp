// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/PupilCard.h"

#include "ui/pupil/PupilListRow.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Privacy.h"
#include "ui/words/Dates.h"
#include "ui/words/Names.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("pupil", text);
}

// Whole years on the day.
int ageOn(QDate birth, QDate on) {
    const bool hadBirthday =
        std::pair(birth.month(), birth.day()) <= std::pair(on.month(), on.day());
    return on.year() - birth.year() - (hadBirthday ? 0 : 1);
}

void add(Facts& facts, const QString& label, const QString& text) {
    if (!text.isEmpty())
        facts.push_back({.label = label, .text = text});
}

QString birthWords(const Pupil& pupil, QDate today) {
    return pupil.birth.isValid() ? tr("%1, aged %2")
                                       .arg(words::dateInTable(pupil.birth))
                                       .arg(ageOn(pupil.birth, today))
                                 : tr("not known");
}

// Why no step of unauthorised absence asks about the pupil; of compulsory age: nothing (checks P8).
QString ageWords(QDate birth, QDate today) {
    if (!birth.isValid())
        return tr("Not known: nobody is asked about fines or returns without a date of birth.");
    const QDate begins = compulsoryAgeBegins(birth);
    const QDate ends = compulsoryAgeEnds(birth);
    const QString noStep = tr("no threshold of unauthorised absence is asked about");
    if (today < begins)
        return tr("Below it until %1: %2.").arg(words::dateInTable(begins.addDays(-1)), noStep);
    return today > ends ? tr("Above it since %1: %2.").arg(words::dateInTable(ends.addDays(1)), noStep)
                        : QString();
}

Facts identityOf(const CardSource& source, const Pupil& pupil) {
    const Privacy& privacy = source.privacy;
    const QString legal = u"%1 %2"_s.arg(pupil.forename, pupil.surname).trimmed();
    Facts facts;
    add(facts, tr("Legal name"), privacy.name(legal));
    const bool isPreferred =
        !pupil.preferredForename.isEmpty() || !pupil.preferredSurname.isEmpty();
    if (isPreferred)
        add(facts, tr("Known as"), privacy.listName(pupil));
    add(facts, tr("Born"), privacy.words(birthWords(pupil, source.today)));
    const QString age = ageWords(pupil.birth, source.today);
    add(facts, tr("Compulsory age"), age.isEmpty() ? age : privacy.words(age));
    add(facts, tr("Sex"), words::name(pupil.sex));
    add(facts, tr("UPN"), pupil.upn.isEmpty() ? tr("none") : privacy.words(pupil.upn));
    add(facts, tr("Admission no."), pupil.admissionNumber);
    return facts;
}

QString placeOf(const Pupil& pupil, QDate on) {
    const QString className = pupil.classOn(on);
    const auto year = pupil.yearGroupOn(on);
    QStringList parts{className.isEmpty() ? tr("No class") : className};
    if (year)
        parts += words::name(*year);
    if (!pupil.isOnRoll(on))
        parts += tr("not on roll");
    return parts.join(u" · "_s);
}

QString valueWords(const CardSource& source, const KnownThing& known) {
    const Characteristic& value = *known.value;
    QStringList parts;
    if (value.value != u"Y")
        parts += value.value;
    if (value.from.isValid())
        parts += words::range({value.from, value.to});
    if (!value.note.isEmpty())
        parts += value.note;
    return source.privacy.words(parts.isEmpty() ? tr("yes") : parts.join(u" · "_s));
}

Fact knownFact(const CardSource& source, const KnownThing& known, const SchoolPerson* lead) {
    if (!maySee(known.kind->reasonSeenBy, source.atDesk, lead))
        return {.label = tr("Kept back"),
                .text = lead ? tr("For the safeguarding lead only. Ask %1.").arg(lead->name)
                             : tr("For the safeguarding lead only. Name one in Setup.")};
    return {.label = source.privacy.words(known.kind->label),
            .text = valueWords(source, known),
            .ink = known.kind->isFlag ? Token::Unauthorised : Token::Ink};
}

Fact neutralFact(int flags, qsizetype known) {
    if (known == 0)
        return {.text = tr("Nothing is recorded."), .ink = Token::Muted};
    const QString mark = flags == 0 ? QString() : u"◆ "_s;
    return {.text = mark + (known == 1
                                ? tr("1 thing to know. Ctrl+I shows what and why.")
                                : tr("%1 things to know. Ctrl+I shows what and why.").arg(known)),
            .ink = flags == 0 ? Token::Muted : Token::Ink};
}

Facts knownFacts(const CardSource& source, const std::vector<KnownThing>& known, int flags) {
    if (source.shown == Shown::Neutral || known.empty())
        return {neutralFact(flags, qsizetype(known.size()))};
    const SchoolPerson* lead = safeguardingLead(source.school, source.today);
    Facts facts;
    for (const KnownThing& one : known)
        facts.push_back(knownFact(source, one, lead));
    return facts;
}

Facts householdOf(const CardSource& source, const Pupil& pupil) {
    Facts facts;
    for (const PupilId id : source.school.roll.siblingsOf(pupil.id)) {
        const Pupil& sibling = *source.school.roll.pupil(id);
        facts.push_back(
            {.label = placeOf(sibling, source.today), .text = source.privacy.listName(sibling)});
    }
    if (facts.empty())
        facts.push_back({.text = tr("Nobody else here lives with a contact of this pupil."),
                         .ink = Token::Muted});
    return facts;
}

Facts plannedOf(const CardSource& source, const Pupil& pupil) {
    Facts facts;
    for (const PlannedAbsence& plan : source.school.planned)
        if (plan.pupil == pupil.id && (!plan.range.to.isValid() || plan.range.to >= source.today))
            facts.push_back(
                {.text = source.privacy.isHidden() ? words::range(plan.range) : planWords(plan)});
    if (facts.empty())
        facts.push_back({.text = tr("Nothing is planned."), .ink = Token::Muted});
    return facts;
}

QString stayWords(const Enrolment& stay) {
    QStringList parts{words::name(stay.status)};
    if (stay.isBoarder)
        parts += tr("boarder");
    if (stay.isPartTime)
        parts += tr("part-time");
    return parts.join(u" · "_s);
}

Facts enrolmentsOf(const Pupil& pupil) {
    Facts facts;
    for (const Enrolment& stay : pupil.enrolments)
        facts.push_back({.label = words::range(stay.range()), .text = stayWords(stay)});
    return facts;
}

} // namespace

PupilCard pupilCard(const CardSource& source, const Pupil& pupil) {
    const auto kinds = source.school.characteristicKinds();
    const auto known = knownOf(kinds, pupil, source.today);
    const auto flags =
        int(std::ranges::count_if(known, [](const KnownThing& one) { return one.kind->isFlag; }));
    return {.name = source.privacy.listName(pupil),
            .place = placeOf(pupil, source.today),
            .flags = flags,
            .identity = identityOf(source, pupil),
            .known = knownFacts(source, known, flags),
            .contacts = contactFacts(source, pupil),
            .household = householdOf(source, pupil),
            .planned = plannedOf(source, pupil),
            .enrolments = enrolmentsOf(pupil)};
}

QString planWords(const PlannedAbsence& plan) {
    QStringList parts{words::range(plan.range)};
    QString what = plan.code;
    if (plan.half)
        what += *plan.half == Half::AM ? tr(", mornings") : tr(", afternoons");
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    for (const int weekday : plan.weekdays)
        what += u", "_s + british.dayName(weekday) + u's';
    parts += what;
    if (!plan.reason.isEmpty())
        parts += plan.reason;
    return parts.join(u" · "_s);
}

} // namespace rollbook
