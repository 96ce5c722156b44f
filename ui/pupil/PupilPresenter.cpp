// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/PupilPresenter.h"

#include "core/office/ChangeRoll.h"
#include "core/office/OfficeErrors.h"
#include "core/office/PlanAbsence.h"
#include "ui/pupil/PupilListRow.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Privacy.h"
#include "ui/shell/Surroundings.h"

namespace rollbook {

PupilPresenter::PupilPresenter(const Surroundings& around, QObject* parent)
    : QObject(parent)
    , m_office(around.office)
    , m_desk(around.desk)
    , m_privacy(around.privacy)
    , m_list(around.school(), around.privacy) {
    connect(&m_office.notifier(), &Notifier::changed, this, &PupilPresenter::hear);
    connect(&around.privacy, &Privacy::changed, this, [this] {
        m_list.namesChanged();
        setShown(Shown::Neutral);
    });
    connect(&m_desk, &Desk::changed, this, [this] { setShown(Shown::Neutral); });
}

QDate PupilPresenter::today() const {
    return m_office.clock().now().date();
}

QString PupilPresenter::atDesk() const {
    const StaffMember* staff = m_desk.isLocked() ? nullptr : m_desk.staff();
    return staff ? staff->name : QString();
}

CardSource PupilPresenter::source() const {
    return {.school = m_office.school(),
            .privacy = m_privacy,
            .today = today(),
            .atDesk = atDesk(),
            .shown = m_shown};
}

void PupilPresenter::load() {
    m_list.setRows(pupilRows(m_office.school(), today()));
    rebuild();
}

void PupilPresenter::hear(const Change& change) {
    const ChangedParts people = ChangedPart::Roll | ChangedPart::Staff | ChangedPart::Details;
    const ChangedParts figures = ChangedPart::Marks | ChangedPart::Planned | ChangedPart::Calendar;
    if (change.parts & people)
        load();
    else if (change.parts & figures)
        rebuild();
}

void PupilPresenter::choose(std::optional<PupilId> pupil) {
    if (pupil == m_pupil)
        return;
    m_pupil = pupil;
    m_shown = Shown::Neutral;
    rebuild();
}

const Pupil* PupilPresenter::pupil() const {
    return m_pupil ? m_office.school().roll.pupil(*m_pupil) : nullptr;
}

void PupilPresenter::setShown(Shown shown) {
    m_shown = shown;
    rebuild();
}

void PupilPresenter::rebuild() {
    const Pupil* chosen = pupil();
    m_card = chosen ? pupilCard(source(), *chosen) : PupilCard{};
    count();
    Q_EMIT cardChanged();
}

void PupilPresenter::count() {
    const auto opened_ = opened({.kind = FigureKind::Possible});
    m_totals = opened_ ? opened_->totals : Totals{};
}

DateRange PupilPresenter::yearToDate() const {
    return {SchoolYear::containing(today()).firstDay(), today()};
}

AbsenceStatus PupilPresenter::status() const {
    if (!pupil())
        return AbsenceStatus::NoSessions;
    return persistentTest(m_office.school().calendar, *pupil(), today())
        .status(m_totals.absent(), m_totals.possible);
}

std::optional<FigureSessions> PupilPresenter::opened(const Figure& figure) const {
    const Register* reg = m_office.school().registerOf(SchoolYear::containing(today()));
    if (!reg || !pupil())
        return std::nullopt;
    const QDateTime now = m_office.clock().now();
    return openFigure(*reg, {*m_pupil}, yearToDate(), {now.date(), now.time()}, figure);
}

std::vector<PlannedAbsence> PupilPresenter::planned() const {
    std::vector<PlannedAbsence> plans;
    for (const PlannedAbsence& plan : m_office.school().planned)
        if (plan.pupil == m_pupil && (!plan.range.to.isValid() || plan.range.to >= today()))
            plans.push_back(plan);
    return plans;
}

std::vector<CharacteristicKind> PupilPresenter::kindsInForce() const {
    std::vector<CharacteristicKind> kinds;
    const SchoolPerson* lead = safeguardingLead(m_office.school(), today());
    if (!pupil())
        return kinds;
    const auto defined = m_office.school().characteristicKinds();
    for (const KnownThing& known : knownOf(defined, *pupil(), today()))
        if (maySee(known.kind->reasonSeenBy, atDesk(), lead))
            kinds.push_back(*known.kind);
    return kinds;
}

std::vector<const PupilContact*> PupilPresenter::contacts() const {
    return m_pupil ? m_office.school().roll.contactsOf(*m_pupil)
                   : std::vector<const PupilContact*>{};
}

std::vector<PupilPresenter::Standing> PupilPresenter::standing() const {
    std::vector<Standing> all;
    for (const PupilContact* link : contacts())
        for (const Restriction& restriction : link->restrictions)
            if (restriction.isInForce(today()))
                all.push_back({link->contact, restriction});
    return all;
}

bool PupilPresenter::canWrite() const {
    return pupil() && !m_office.isReadOnly() && !atDesk().isEmpty();
}

Result<void> PupilPresenter::plan(PlannedAbsence absence) {
    absence.pupil = *m_pupil;
    const auto planned = PlanAbsence(m_office).run(absence, m_desk.author());
    return planned ? Result<void>() : planned.error();
}

Result<void> PupilPresenter::release(qint64 plan, QDate from, const QString& reason) {
    return PlanAbsence(m_office).release(plan, from, reason, m_desk.author());
}

Result<void> PupilPresenter::flag(const Characteristic& value) {
    return ChangeRoll(m_office).setCharacteristic(*m_pupil, value, m_desk.author());
}

Result<void> PupilPresenter::endFlag(const QString& kind, QDate lastDay) {
    return ChangeRoll(m_office).endCharacteristic(*m_pupil, kind, lastDay, m_desk.author());
}

Result<void> PupilPresenter::restrictContact(ContactId contact, const Restriction& restriction) {
    if (restriction.reason.isEmpty())
        return Error{errors::kReasonMissing};
    return ChangeRoll(m_office).setRestriction(*m_pupil, contact, restriction, m_desk.author());
}

Result<void> PupilPresenter::lift(const Standing& standing, const Restriction& decision) {
    if (decision.reason.isEmpty())
        return Error{errors::kReasonMissing};
    return ChangeRoll(m_office).liftRestriction(*m_pupil, standing.contact, standing.restriction.id,
                                                decision.from, decision.reason, decision.decidedBy,
                                                decision.orderSeen, m_desk.author());
}

} // namespace rollbook
