// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/TodayPresenter.h"

#include "core/office/work/SettleStep.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Surroundings.h"

#include <chrono>

namespace rollbook {
namespace {

constexpr std::chrono::milliseconds kAfterTheFrame{50};

// What an action may follow from; drafts account for nobody (rules.md 24).
constexpr ChangedParts kParts = ChangedParts(ChangedPart::Everything) &
                                ~ChangedParts(ChangedPart::Drafts | ChangedPart::Staff |
                                              ChangedPart::Returns | ChangedPart::Planned);
// Of these a change of some pupils changes their rows alone.
constexpr ChangedParts kOfPupils =
    ChangedPart::Marks | ChangedPart::Taken | ChangedPart::Work | ChangedPart::Hatch;

bool isOfSomePupils(const Change& change) {
    return !change.pupils.empty() && !(change.parts & kParts & ~kOfPupils);
}

// No pupils: it may be any.
Change together(const Change& first, const Change& second) {
    Change both{first.parts | second.parts, first.pupils, {}};
    both.pupils.insert(both.pupils.end(), second.pupils.begin(), second.pupils.end());
    if (first.pupils.empty() || second.pupils.empty())
        both.pupils.clear();
    return both;
}

// The lines there are, for those that stay as they were.
class RowsThere {
public:
    explicit RowsThere(std::span<const TodayRow> rows) {
        for (const TodayRow& row : rows)
            if (!row.cleared)
                m_rows.emplace(OccurrenceIndex::keyOf(row.action), &row);
    }

    const TodayRow* find(const DueAction& action) const { // null: none is as it is
        const auto [first, last] = m_rows.equal_range(OccurrenceIndex::keyOf(action));
        const auto found = std::find_if(
            first, last, [&action](const auto& each) { return each.second->action == action; });
        return found == last ? nullptr : found->second;
    }

private:
    std::unordered_multimap<std::size_t, const TodayRow*> m_rows;
};

} // namespace

TodayPresenter::TodayPresenter(const Surroundings& around, QObject* parent)
    : QObject(parent)
    , m_office(around.office)
    , m_desk(around.desk)
    , m_preferences(around.preferences)
    , m_model(around.school(), around.clock(), around.privacy) {
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(kAfterTheFrame);
    connect(&m_lookSoon, &QTimer::timeout, this, &TodayPresenter::lookAtChange);
    m_lookBack.setSingleShot(true);
    m_lookBack.setInterval(kAfterTheFrame);
    connect(&m_lookBack, &QTimer::timeout, this, &TodayPresenter::lookBack);
    connect(&m_office.notifier(), &Notifier::changed, this, &TodayPresenter::hear);
}

bool TodayPresenter::hasYear() const {
    return m_office.school().registerOf(SchoolYear::containing(m_office.clock().today()));
}

void TodayPresenter::load() {
    open();
    if (m_lookBack.isActive())
        lookBack();
}

void TodayPresenter::open() {
    const QDateTime now = m_office.clock().now();
    if (m_day != now.date())
        beginDay(now);
    look(nullptr);
    m_model.wordsChanged();
}

void TodayPresenter::beginDay(const QDateTime& now) {
    m_day = now.date();
    m_opening = noteOpening(m_preferences, m_office.file(), now);
    m_cleared.clear();
    m_dueAtLast.clear();
    m_due.clear();
    m_model.setRows({}); // of another day, whose words change with it
    m_lookBack.start();
}

// What was due before anybody came in is what can be cleared.
void TodayPresenter::lookBack() {
    m_lookBack.stop();
    const School& school = m_office.school();
    const QDateTime& last = m_opening.last;
    if (last.isValid())
        if (const auto then = worklistOf(school, {last.date(), last.time()}))
            m_dueAtLast = then->due();
    m_atLast = OccurrenceIndex(m_dueAtLast);
    std::vector<DueAction> due = std::exchange(m_due, dueAtStartOf(school, m_day));
    show(std::move(due), {}, m_office.clock().now());
}

void TodayPresenter::hear(const Change& change) {
    if (!m_day.isValid() || !(change.parts & kParts))
        return;
    m_change = m_lookSoon.isActive() ? together(m_change, change) : change;
    if (m_isInFront)
        lookAtChange();
    else
        m_lookSoon.start();
}

void TodayPresenter::setInFront(bool isInFront) {
    m_isInFront = isInFront;
    if (isInFront && m_lookSoon.isActive())
        lookAtChange();
}

void TodayPresenter::lookAtChange() {
    m_lookSoon.stop();
    look(&m_change);
}

void TodayPresenter::look(const Change* change) {
    const School& school = m_office.school();
    const QDateTime now = m_office.clock().now();
    const auto list = worklistOf(school, {now.date(), now.time()});
    m_board = callBoard(school, boardSession(school, now), now);
    const bool isOfSome = change && isOfSomePupils(*change) && m_model.rowCount() > 0;
    std::vector<DueAction> due;
    if (list)
        due = isOfSome ? list->dueAfter(m_due, change->pupils) : list->due();
    show(std::move(due), isOfSome ? std::span(m_model.rows()) : std::span<const TodayRow>(), now);
}

// `kept`: rows that say what they said if their action is what it was.
void TodayPresenter::show(std::vector<DueAction> due, std::span<const TodayRow> kept,
                          const QDateTime& now) {
    const OccurrenceIndex asks(due);
    noteCleared(asks, now);
    std::erase_if(m_cleared,
                  [&asks](const TodayRow& row) { return asks.has(row.action); }); // asked again
    m_due = std::move(due);
    const auto kinds = m_office.school().characteristicKinds();
    const RowsThere before(kept);
    std::vector<TodayRow> rows;
    rows.reserve(m_due.size() + m_cleared.size());
    for (const DueAction& action : m_due) {
        const TodayRow* there = before.find(action);
        rows.push_back(there ? *there : todayRow(m_office.school(), kinds, action, now.date()));
        rows.back().isNew = isNew(action);
    }
    rows.insert(rows.end(), m_cleared.begin(), m_cleared.end());
    m_model.setRows(std::move(rows));
    Q_EMIT changed();
}

void TodayPresenter::noteCleared(const OccurrenceIndex& asks, const QDateTime& now) {
    for (const DueAction& was : m_due) {
        const auto isOfIt = [&was](const TodayRow& row) {
            return isSameOccurrence(row.action, was);
        };
        if (asks.has(was) || std::ranges::any_of(m_cleared, isOfIt))
            continue;
        const auto kinds = m_office.school().characteristicKinds();
        TodayRow row = todayRow(m_office.school(), kinds, was, now.date());
        row.cleared = clearedBy(m_office.school(), was, now);
        m_cleared.insert(m_cleared.begin(), std::move(row));
    }
}

// With no opening before, nothing is newer than anything else.
bool TodayPresenter::isNew(const DueAction& action) const {
    return m_opening.last.isValid() && !m_lookBack.isActive() && !m_atLast.has(action);
}

std::vector<DueAction> TodayPresenter::notHeld() const {
    std::vector<DueAction> asked;
    std::ranges::copy_if(m_due, std::back_inserter(asked), [this](const DueAction& each) {
        return !isHeld(m_office.school(), each);
    });
    return asked;
}

DayCount TodayPresenter::count() const {
    const std::vector<DueAction> asked = notHeld();
    const auto overdue = std::ranges::count(asked, true, &DueAction::isOverdue);
    return {.due = int(asked.size()),
            .overdue = int(overdue),
            .cleared = int(m_cleared.size()),
            .held = int(m_due.size() - asked.size()),
            .since = m_opening.since};
}

Result<OwnerSheet> TodayPresenter::sheetOf(const QString& owner) const {
    const auto head = m_office.headDigest();
    if (!head)
        return head.error();
    return ownerSheet(m_office.school(), notHeld(),
                      {.owner = owner,
                       .printedAt = m_office.clock().now(),
                       .printedBy = m_desk.author().name,
                       .headDigest = *head});
}

Result<void> TodayPresenter::settle(const DueAction& action, const Answer& answer) {
    const auto settled = SettleStep(m_office).run({.settlement = {.step = action.step->id,
                                                                  .subject = action.subject,
                                                                  .session = action.lastSession,
                                                                  .kind = answer.kind,
                                                                  .words = answer.words,
                                                                  .deferredUntil = answer.until,
                                                                  .responseBy = answer.responseBy,
                                                                  .reviewOn = answer.reviewOn}},
                                                  m_desk.author());
    if (!settled)
        return settled.error();
    return {};
}

} // namespace rollbook
