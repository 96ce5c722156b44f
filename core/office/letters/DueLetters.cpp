// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/letters/DueLetters.h"

#include "core/letters/Languages.h"
#include "core/letters/LetterBook.h"
#include "core/letters/LetterChecks.h"
#include "core/letters/MergeFields.h"
#include "core/office/letters/HoldLetters.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr QStringView kCouncilOfficer = u"councilOfficer";
constexpr QStringView kLettersTogether = u"lettersTogether";
constexpr std::array kDoneByWriting{"letter"_L1, "return"_L1, "praise"_L1, "tell"_L1};

// The period of the first test that has one, in the order of the condition.
std::optional<Period> periodOf(const Condition& condition) {
    return std::visit(
        [](const auto& test) -> std::optional<Period> {
            if constexpr (requires { test.period; })
                return test.period;
            else if constexpr (requires { test.parts; }) {
                for (const Condition& part : test.parts)
                    if (const auto period = periodOf(part))
                        return period;
            }
            return std::nullopt;
        },
        condition.test);
}

Recipient recipientOf(const SchoolPerson& officer) {
    return {.contact = std::nullopt, .name = officer.name, .address = {}};
}

// Makes the rows of one letter about one pupil.
class Writer {
public:
    Writer(const School& school, const LetterTemplate& letter, PupilId pupil, QDate on)
        : m_school(school)
        , m_letter(letter)
        , m_pupil(*school.roll.pupil(pupil))
        , m_register(*school.registerOf(SchoolYear::containing(on)))
        , m_on(on) {}

    void askedBy(const DueAction& action) { m_action = action; }
    void amended(const std::set<std::pair<PupilId, SessionKey>>& sessions) { m_amended = &sessions; }

    std::vector<LetterDue> rows() {
        const Step* step = m_action.step;
        const LetterDue due{.letter = &m_letter,
                            .action = m_action,
                            .facts = letterFacts(m_register,
                                                 {.letter = m_letter,
                                                  .pupil = m_pupil.id,
                                                  .on = m_on,
                                                  .period = step ? periodOf(step->when) : std::nullopt,
                                                  .sessions = m_action.sessions,
                                                  .leftOut = leftOut()})};
        if (step && speaksOfTooFew(due, *step))
            return {};
        return m_letter.to == LetterTo::Council ? toCouncil(due) : toParents(due);
    }

private:
    // Late for a reason of which the letter never speaks, as transport that the council arranged.
    std::vector<SessionKey> leftOut() const {
        std::vector<SessionKey> sessions;
        if (m_letter.leavesOut.isEmpty())
            return sessions;
        for (const LateArrival& each : m_school.hatch.arrivals) {
            const QString reason = each.reason.toCaseFolded();
            if (each.pupil == m_pupil.id && !each.isTakenBack &&
                std::ranges::any_of(m_letter.leavesOut, [&reason](const QString& left) {
                    return reason.contains(left);
                }))
                sessions.push_back(each.session);
        }
        return sessions;
    }

    bool speaksOfTooFew(const LetterDue& due, const Step& step) const {
        return m_letter.counts.kind != SpokenOf::Kind::Nothing &&
               int(due.facts.sessions.size()) < step.letter.atLeast;
    }

    std::vector<LetterDue> toCouncil(LetterDue due) const {
        const SchoolPerson* officer = m_school.person(kCouncilOfficer, m_on);
        if (hasGone({}))
            return {};
        if (officer)
            due.recipient = recipientOf(*officer);
        else
            due.obstacles.push_back(Obstacle::NoCouncilOfficer);
        return {due};
    }

    std::vector<LetterDue> toParents(const LetterDue& due) const {
        const bool together =
            !m_letter.warnsOfLaw && m_school.number(kLettersTogether, m_on).value_or(0) > 0;
        const Recipients found = parentsToWriteTo(m_school.roll, m_pupil.id, m_on, together);
        const std::vector<Obstacle> ofPupil = obstaclesOfPupil(due.facts);
        std::vector<LetterDue> rows;
        for (const Recipient& each : found.to)
            if (!hasGone(each.contact))
                rows.push_back(row(due, each, ofPupil, obstacleOf(each, due.facts)));
        for (const Withheld& each : found.withheld)
            rows.push_back(row(due, named(each), ofPupil, each.obstacle));
        return rows;
    }

    LetterDue row(LetterDue due, const Recipient& recipient, std::vector<Obstacle> obstacles,
                  std::optional<Obstacle> own) const {
        due.recipient = recipient;
        if (own)
            obstacles.push_back(*own);
        if (!mustBeSaid(m_letter).isEmpty())
            obstacles.push_back(Obstacle::NotYetSaid);
        std::ranges::sort(obstacles);
        due.obstacles = std::move(obstacles);
        return due;
    }

    // Named, so that a person sees who is meant; without an address.
    Recipient named(const Withheld& withheld) const {
        const Contact* person =
            withheld.contact ? m_school.roll.contact(*withheld.contact) : nullptr;
        return {withheld.contact, person ? person->fullName() : QString(), {}};
    }

    std::vector<Obstacle> obstaclesOfPupil(const LetterFacts& facts) const {
        std::vector<Obstacle> found;
        if (lettersHold(m_school, m_pupil.id, m_on))
            found.push_back(Obstacle::LettersHeld);
        if (m_pupil.characteristicOn(characteristic::kLookedAfter, m_on))
            found.push_back(Obstacle::LookedAfter);
        if (m_action.step && isSchoolCaused(facts.codes)) // unasked, a person has decided already
            found.push_back(Obstacle::SchoolCaused);
        if (m_amended && std::ranges::any_of(facts.sessions, [this](const SessionKey& session) {
                return m_amended->contains({m_pupil.id, session});
            }))
            found.push_back(Obstacle::ChangedSince);
        return found;
    }

    std::optional<Obstacle> obstacleOf(const Recipient& recipient, const LetterFacts& facts) const {
        if (!m_action.step)
            return std::nullopt;
        return obstacleAfter(lastOfFamily(recipient.contact), facts, m_action.step->letter.gap,
                             m_school.calendar);
    }

    // Issued for this occurrence already.
    bool hasGone(std::optional<ContactId> contact) const {
        return m_action.step &&
               std::ranges::any_of(m_school.letters.issued, [&](const IssuedLetter& each) {
                   return each.pupil == m_pupil.id && each.isTo(contact) &&
                          each.step == m_action.step->id && each.session >= m_action.triggeredOn;
               });
    }

    const IssuedLetter* lastOfFamily(std::optional<ContactId> contact) const {
        const auto& issued = m_school.letters.issued;
        const auto last = std::ranges::find_if(
            issued.rbegin(), issued.rend(), [&](const IssuedLetter& each) {
                return each.pupil == m_pupil.id && each.isTo(contact) && isOfFamily(each.step);
            });
        return last == issued.rend() ? nullptr : &*last;
    }

    bool isOfFamily(const QString& step) const {
        const Step* other = m_action.pathway ? m_action.pathway->step(step) : nullptr;
        return step == m_action.step->id ||
               (other && !other->family.isEmpty() && other->family == m_action.step->family);
    }

    const School& m_school;
    const LetterTemplate& m_letter;
    const Pupil& m_pupil;
    const Register& m_register;
    QDate m_on;
    DueAction m_action;
    const std::set<std::pair<PupilId, SessionKey>>* m_amended = nullptr;
};

const LetterTemplate* letterOf(const School& school, const DueAction& action) {
    const QString& id = action.step->letter.letter;
    return id.isEmpty() || !action.subject.pupil ? nullptr : school.letterBook->letter(id);
}

} // namespace

std::vector<LetterDue> dueLetters(const School& school, const std::vector<DueAction>& due,
                                  const LetterRunSources& sources) {
    std::vector<LetterDue> all;
    for (const DueAction& action : due) {
        const LetterTemplate* letter = letterOf(school, action);
        if (!letter)
            continue;
        Writer writer(school, *letter, *action.subject.pupil, sources.on);
        writer.askedBy(action);
        writer.amended(sources.amended);
        std::ranges::move(writer.rows(), std::back_inserter(all));
    }
    std::ranges::stable_partition(all, [](const LetterDue& row) { return row.action.isAccelerated; });
    return all;
}

std::vector<LetterDue> lettersUnasked(const School& school, const LetterTemplate& letter,
                                      PupilId pupil, QDate on) {
    return Writer(school, letter, pupil, on).rows();
}

QString extraLine(const School& school, const Recipient& recipient) {
    const Contact* contact = recipient.contact ? school.roll.contact(*recipient.contact) : nullptr;
    return contact ? lineIn(shippedLanguages(), contact->language, school.letterhead.phone)
                   : QString();
}

std::vector<PupilId> pupilsToWriteAbout(const std::vector<DueAction>& due) {
    std::vector<PupilId> pupils;
    for (const DueAction& action : due)
        if (action.subject.pupil && !action.step->letter.letter.isEmpty())
            pupils.push_back(*action.subject.pupil);
    std::ranges::sort(pupils);
    const auto twice = std::ranges::unique(pupils);
    pupils.erase(twice.begin(), twice.end());
    return pupils;
}

bool isDoneByWriting(const Step& step) {
    return std::ranges::find(kDoneByWriting, step.kind) != kDoneByWriting.end();
}

} // namespace rollbook
