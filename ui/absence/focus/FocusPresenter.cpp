// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/focus/FocusPresenter.h"

#include "core/office/OfficeErrors.h"
#include "core/office/family/AllocateFocus.h"
#include "core/office/family/BookMeeting.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Privacy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Result<void> plain(const Result<qint64>& kept) {
    return kept ? Result<void>() : Result<void>(kept.error());
}

// Why the meeting is: it stands in the record of the pupil.
QString purposeOf(FocusMeeting::Part part) {
    return part == FocusMeeting::Part::Start ? FocusPresenter::tr("Focus family: to begin the half-term")
                                             : FocusPresenter::tr("Focus family: to end the half-term");
}

} // namespace

FocusPresenter::FocusPresenter(const Surroundings& around)
    : m_around(around)
    , m_families(around.school(), around.privacy)
    , m_holders(around.school(), around.privacy) {
    connect(&around.privacy, &Privacy::changed, this, [this] {
        m_families.allChanged();
        m_holders.allChanged();
    });
}

void FocusPresenter::load() {
    const QDate today = m_around.clock().today();
    const auto before = std::exchange(
        m_halfTerms, halfTermsOf(m_around.school().calendar, SchoolYear::containing(today)));
    if (before != m_halfTerms)
        m_chosen = halfTermNow(m_halfTerms, today);
    m_isLoading = true;
    loadRows();
    m_isLoading = false;
    Q_EMIT changed();
}

// Whose last family was taken back, has no row any more: everybody's are shown then.
void FocusPresenter::loadRows() {
    std::vector<FocusLine> lines;
    std::vector<FocusHolder> holders;
    if (m_chosen) {
        const DateRange& halfTerm = m_halfTerms[*m_chosen];
        const QDateTime now = m_around.clock().now();
        lines = focusLines(m_around.school(), halfTerm, now);
        holders = focusHolders(m_around.school(), m_around.desk.people(), halfTerm, now.date());
    }
    const bool isThere = std::ranges::any_of(
        holders, [this](const FocusHolder& each) { return isSameRow(each, m_holder); });
    if (!isThere)
        m_holder = {};
    std::erase_if(lines, [this](const FocusLine& line) { return !m_holder.isOf(line.focus); });
    m_holders.setRows(std::move(holders));
    m_families.setRows(std::move(lines));
}

void FocusPresenter::choose(std::size_t halfTerm) {
    if (halfTerm < m_halfTerms.size() && std::exchange(m_chosen, halfTerm) != halfTerm)
        load();
}

void FocusPresenter::chooseHolder(const FocusHolder& holder) {
    if (!isSameRow(std::exchange(m_holder, holder), holder))
        load();
}

std::optional<DateRange> FocusPresenter::halfTermToGive() const {
    const QDate today = m_around.clock().today();
    if (m_chosen && today <= m_halfTerms[*m_chosen].to)
        return m_halfTerms[*m_chosen];
    const auto now = halfTermNow(m_halfTerms, today);
    return now ? std::optional(m_halfTerms[*now]) : std::nullopt;
}

Result<void> FocusPresenter::canWrite() const {
    if (m_around.office.isReadOnly())
        return Error{errors::kReadOnly};
    return {};
}

Result<void> FocusPresenter::give(const FocusFamily& focus) {
    const auto halfTerm = halfTermToGive();
    const QDate on = halfTerm ? halfTerm->from : m_around.clock().today(); // refused: in none
    return plain(AllocateFocus(m_around.office).allocate(focus, on, m_around.desk.author()));
}

Result<void> FocusPresenter::takeBack(qint64 focus, const QString& why) {
    return AllocateFocus(m_around.office).release(focus, why, m_around.desk.author());
}

Result<void> FocusPresenter::book(const FocusFamily& focus, FocusMeeting::Part part,
                                  const MeetingEvent& booking) {
    return plain(BookMeeting(m_around.office)
                     .book({.pupil = focus.pupils.front(),
                            .purpose = purposeOf(part),
                            .focus = FocusMeeting{focus.id, part},
                            .events = {booking}},
                           m_around.desk.author()));
}

} // namespace rollbook
