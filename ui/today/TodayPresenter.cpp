// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/TodayPresenter.h"

#include "core/office/work/SettleStep.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Surroundings.h"

namespace rollbook {
namespace {

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

bool isAmong(const std::vector<DueAction>& rows, const DueAction& action) {
    return std::ranges::any_of(
        rows, [&action](const DueAction& row) { return isSameOccurrence(row, action); });
}

} // namespace

TodayPresenter::TodayPresenter(const Surroundings& around, QObject* parent)
    : QObject(parent)
    , m_office(around.office)
    , m_desk(around.desk)
    , m_preferences(around.preferences)
    , m_model(around.school(), around.clock(), around.privacy) {
    connect(&m_office.notifier(), &Notifier::changed, this, &TodayPresenter::hear);
}

bool TodayPresenter::hasYear() const {
    return m_office.school().registerOf(SchoolYear::containing(m_office.clock().today()));
}

void TodayPresenter::load() {
    const QDateTime now = m_office.clock().now();
    if (m_day != now.date())
        beginDay(now);
    look(nullptr);
    m_model.wordsChanged();
}

// What was due before anybody came in is what can be cleared.
void TodayPresenter::beginDay(const QDateTime& now) {
    const School& school = m_office.school();
    m_day = now.date();
    m_book = school.pathways;
    m_opening = noteOpening(m_preferences, m_office.file(), now);
    m_cleared.clear();
    m_dueAtLast.clear();
    const QDateTime& last = m_opening.last;
    if (last.isValid())
        if (const auto then = worklistOf(school, {last.date(), last.time()}))
            m_dueAtLast = then->due();
    m_due = dueAtStartOf(school, m_day);
}

void TodayPresenter::hear(const Change& change) {
    if (m_day.isValid() && change.parts & kParts)
        look(&change);
}

void TodayPresenter::look(const Change* change) {
    const School& school = m_office.school();
    const QDateTime now = m_office.clock().now();
    const auto list = worklistOf(school, {now.date(), now.time()});
    m_board = callBoard(school, boardSession(school, now), now);
    std::vector<DueAction> due;
    if (list)
        due = change && isOfSomePupils(*change) && m_model.rowCount() > 0
                  ? list->dueAfter(m_due, change->pupils)
                  : list->due();
    show(std::move(due), now);
}

void TodayPresenter::show(std::vector<DueAction> due, const QDateTime& now) {
    noteCleared(due, now);
    std::erase_if(m_cleared,
                  [&due](const TodayRow& row) { return isAmong(due, row.action); }); // asked again
    m_due = std::move(due);
    std::vector<TodayRow> rows;
    for (const DueAction& action : m_due) {
        rows.push_back(todayRow(m_office.school(), action, now.date()));
        rows.back().isNew = isNew(action);
    }
    rows.insert(rows.end(), m_cleared.begin(), m_cleared.end());
    m_model.setRows(std::move(rows));
    Q_EMIT changed();
}

void TodayPresenter::noteCleared(const std::vector<DueAction>& due, const QDateTime& now) {
    for (const DueAction& was : m_due) {
        if (isAmong(due, was))
            continue;
        TodayRow row = todayRow(m_office.school(), was, now.date());
        row.cleared = clearedBy(m_office.school(), was, now);
        m_cleared.insert(m_cleared.begin(), std::move(row));
    }
}

// With no opening before, nothing is newer than anything else.
bool TodayPresenter::isNew(const DueAction& action) const {
    return m_opening.last.isValid() && !isAmong(m_dueAtLast, action);
}

DayCount TodayPresenter::count() const {
    const auto overdue = std::ranges::count(m_due, true, &DueAction::isOverdue);
    return {.due = int(m_due.size()),
            .overdue = int(overdue),
            .cleared = int(m_cleared.size()),
            .since = m_opening.since};
}

Result<OwnerSheet> TodayPresenter::sheetOf(const QString& owner) const {
    const auto head = m_office.headDigest();
    if (!head)
        return head.error();
    return ownerSheet(m_office.school(), m_due,
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
