// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/MovementsPresenter.h"

#include "core/office/OfficeErrors.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Privacy.h"
#include "ui/shell/Surroundings.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::size_t kMostFound = 30;

} // namespace

MovementsPresenter::MovementsPresenter(const Surroundings& around, QObject* parent)
    : QObject(parent)
    , m_office(around.office)
    , m_desk(around.desk)
    , m_privacy(around.privacy)
    , m_found(around.school(), around.privacy)
    , m_outings(around.school(), around.privacy) {
    connect(&m_office.notifier(), &Notifier::changed, this, &MovementsPresenter::hear);
    connect(&m_privacy, &Privacy::changed, this, [this] {
        m_found.allChanged();
        m_outings.allChanged();
        Q_EMIT changed();
    });
}

void MovementsPresenter::load() {
    m_finder.read(m_office.school().roll, now().date());
    loadOutings();
}

void MovementsPresenter::loadOutings() {
    m_outings.setRows(rollbook::outings(m_office.school(), now()));
    find(m_typed);
    Q_EMIT changed();
}

void MovementsPresenter::hear(const Change& change) {
    if (change.parts & ChangedPart::Roll)
        load();
    else if (change.parts & ChangedParts(ChangedPart::Hatch | ChangedPart::Marks))
        loadOutings();
}

void MovementsPresenter::find(const QString& typed) {
    m_typed = typed;
    std::vector<FoundRow> rows;
    for (const PupilId id : m_finder.find(typed, kMostFound))
        if (const Pupil* pupil = m_office.school().roll.pupil(id))
            rows.push_back(foundRow(m_office.school(), *pupil, now()));
    m_found.setRows(std::move(rows));
}

std::vector<Collector> MovementsPresenter::collectors(PupilId pupil) const {
    std::vector<Collector> all;
    for (const PupilContact* link : m_office.school().roll.contactsOf(pupil)) {
        const Contact* contact = m_office.school().roll.contact(link->contact);
        if (!contact)
            continue;
        Collector made{.contact = contact->id,
                       .words = u"%1, %2"_s.arg(link->relationship,
                                                m_privacy.name(contact->fullName())),
                       .barred = std::nullopt};
        if (link->priority > 0)
            made.words.prepend(u"%1  "_s.arg(link->priority));
        if (link->restrictionOn(RestrictionKind::MustNotCollect, now().date())) {
            made.words += tr("  ·  MUST NOT COLLECT");
            made.barred = Error{errors::kMustNotCollect, {{u"name"_s, contact->fullName()}}};
        }
        all.push_back(std::move(made));
    }
    return all;
}

std::optional<Error> MovementsPresenter::barredByWords(PupilId pupil, const QString& words) const {
    const auto barred = barredByName(m_office.school(), pupil, words, now().date());
    if (!barred)
        return std::nullopt;
    const Contact* contact = m_office.school().roll.contact(*barred);
    return Error{errors::kMustNotCollect, {{u"name"_s, contact->fullName()}}};
}

bool MovementsPresenter::isOut(PupilId pupil) const {
    return outBy(m_office.school(), pupil, now()) != nullptr;
}

Result<RecordMovement::Recorded> MovementsPresenter::record(RecordMovement::Request request) {
    if (request.kind != Movement::Kind::Return)
        if (const auto barred = barredByWords(request.pupil, request.collectedBy))
            return *barred;
    return RecordMovement(m_office).run(request, m_desk.author());
}

Result<RecordMovement::Recorded> MovementsPresenter::takeBack(qint64 movement) {
    return RecordMovement(m_office).takeBack(movement, m_desk.author());
}

const Movement* MovementsPresenter::last() const {
    const Movement* last = nullptr;
    for (const Movement& each : m_office.school().hatch.movements)
        if (!each.isTakenBack && each.at.date() == now().date() &&
            (!last || last->entry < each.entry))
            last = &each;
    return last;
}

int MovementsPresenter::overdue() const {
    return int(std::ranges::count(m_outings.rows(), Outing::State::Overdue, &Outing::state));
}

int MovementsPresenter::out() const {
    return int(std::ranges::count_if(m_outings.rows(), &Outing::isOut));
}

} // namespace rollbook
