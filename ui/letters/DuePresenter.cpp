// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/DuePresenter.h"

#include "core/office/letters/LetterRun.h"
#include "ui/letters/LetterAsked.h"

#include <algorithm>

namespace rollbook {

DuePresenter::DuePresenter(const Surroundings& around)
    : m_around(around)
    , m_model(around.school(), around.privacy) {}

// Each letter that can go is ticked to begin with: the officer unticks. What somebody let through or
// unticked stays so while the letter is the same.
DueRow DuePresenter::rowOf(LetterDue due, const std::vector<DueRow>& before) const {
    DueRow row{.due = std::move(due)};
    const auto old = std::ranges::find_if(
        before, [&](const DueRow& each) { return isSameRow(each, row); });
    if (old == before.end()) {
        row.isTicked = standingOf(row) == DueStanding::Ready;
        return row;
    }
    row.said = old->said;
    if (old->due.facts == row.due.facts)
        row.letThrough = old->letThrough;
    const bool isAsBefore = standingOf(row) == standingOf(*old);
    row.isTicked = standingOf(row) == DueStanding::Ready && (old->isTicked || !isAsBefore);
    return row;
}

void DuePresenter::load() {
    const QDateTime now = m_around.clock().now();
    const auto bookBefore = std::exchange(m_book, m_around.school().letterBook);
    auto due = lettersDueNow(m_around.office, {now.date(), now.time()});
    m_fault = due ? std::nullopt : std::optional(due.error());
    std::vector<DueRow> rows;
    if (due)
        for (LetterDue& each : *due)
            rows.push_back(rowOf(std::move(each), m_model.rows()));
    for (LetterDue& each : unasked())
        rows.push_back(rowOf(std::move(each), m_model.rows()));
    m_model.setRows(std::move(rows));
    Q_EMIT changed();
}

DuePresenter::Count DuePresenter::count() const {
    Count count{.due = int(m_model.rows().size())};
    for (const DueRow& row : m_model.rows()) {
        const DueStanding standing = standingOf(row);
        count.ticked += row.isTicked ? 1 : 0;
        count.toBeSaid += standing == DueStanding::ToBeSaid ? 1 : 0;
        count.heldBack +=
            standing == DueStanding::Held || standing == DueStanding::ToDecide ? 1 : 0;
    }
    const QDate monday = SchoolCalendar::mondayOf(m_around.clock().today());
    count.sentThisWeek = int(std::ranges::count_if(
        m_around.school().letters.issued,
        [&](const IssuedLetter& each) { return each.at.date() >= monday; }));
    return count;
}

std::vector<DueRow> DuePresenter::heldBack() const {
    std::vector<DueRow> held;
    for (const DueRow& row : m_model.rows())
        if (standingOf(row) != DueStanding::Ready)
            held.push_back(row);
    return held;
}

void DuePresenter::change(int row, const std::function<void(DueRow&)>& edit) {
    std::vector<DueRow> rows = m_model.rows();
    edit(rows.at(std::size_t(row)));
    m_model.setRows(std::move(rows));
    Q_EMIT changed();
}

void DuePresenter::setTicked(int row, bool isTicked) {
    change(row, [&](DueRow& each) {
        each.isTicked = isTicked && standingOf(each) == DueStanding::Ready;
    });
}

void DuePresenter::tickAll() {
    std::vector<DueRow> rows = m_model.rows();
    const auto isReady = [](const DueRow& row) { return standingOf(row) == DueStanding::Ready; };
    const bool isAllTicked = std::ranges::all_of(
        rows, [&](const DueRow& row) { return row.isTicked || !isReady(row); });
    for (DueRow& row : rows)
        row.isTicked = isReady(row) && !isAllTicked;
    m_model.setRows(std::move(rows));
    Q_EMIT changed();
}

void DuePresenter::say(int row, const words::Said& said) {
    const QString letter = m_model.rows().at(std::size_t(row)).due.letter->id;
    for (const auto& [field, words] : said)
        if (isSaidAgain(field))
            m_said[letter][field] = words;
    change(row, [&](DueRow& each) {
        each.said = said;
        each.isTicked = standingOf(each) == DueStanding::Ready;
    });
}

words::Said DuePresenter::saidBefore(const DueRow& row) const {
    if (!row.said.empty())
        return row.said;
    const auto said = m_said.find(row.due.letter->id);
    return said == m_said.end() ? words::Said() : said->second;
}

void DuePresenter::letThrough(int row) {
    change(row, [](DueRow& each) {
        for (const Obstacle held : holding(each))
            if (isForAPerson(held))
                each.letThrough.push_back(held);
        each.isTicked = standingOf(each) == DueStanding::Ready;
    });
}

Result<IssueLetters::Item> DuePresenter::item(const DueRow& row) const {
    Result<QString> text = letterBody(m_around.school(), row);
    if (!text)
        return text.error();
    return IssueLetters::Item{row.due, *std::move(text), row.letThrough};
}

std::optional<int> DuePresenter::firstWithoutWords() const {
    const auto& rows = m_model.rows();
    const auto found = std::ranges::find_if(
        rows, [this](const DueRow& row) { return row.isTicked && !item(row); });
    return found == rows.end() ? std::nullopt : std::optional(int(found - rows.begin()));
}

Result<std::vector<IssueLetters::Item>> DuePresenter::ticked() const {
    std::vector<IssueLetters::Item> items;
    for (const DueRow& row : m_model.rows()) {
        if (!row.isTicked)
            continue;
        Result<IssueLetters::Item> made = item(row);
        if (!made)
            return made.error();
        items.push_back(*std::move(made));
    }
    return items;
}

} // namespace rollbook
