// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/LetterBook.h"
#include "ui/letters/DuePresenter.h"

#include <algorithm>

namespace rollbook {
namespace {

bool isOf(const DueRow& row, const ToWrite& letter) {
    return !row.due.action.step && row.due.letter->id == letter.letter &&
           std::ranges::find(letter.pupils, row.due.facts.pupil) != letter.pupils.end();
}

bool isIn(const std::vector<DueRow>& rows, const DueRow& row) {
    return std::ranges::any_of(rows, [&](const DueRow& each) { return isSameRow(each, row); });
}

} // namespace

bool DuePresenter::isTakenOff(const Unasked& letter, std::optional<ContactId> contact) const {
    return std::ranges::find(m_takenOff, std::pair(letter, contact)) != m_takenOff.end();
}

std::vector<LetterDue> DuePresenter::unasked() const {
    std::vector<LetterDue> all;
    const QDate today = m_around.clock().today();
    if (!m_around.school().registerOf(SchoolYear::containing(today)))
        return all;
    for (const Unasked& each : m_unasked)
        if (const LetterTemplate* letter = m_book->letter(each.letter))
            for (LetterDue& due : lettersUnasked(m_around.school(), *letter, each.pupil, today))
                if (!isTakenOff(each, due.recipient.contact))
                    all.push_back(std::move(due));
    return all;
}

DuePresenter::Joined DuePresenter::write(const ToWrite& letter) {
    const std::vector<DueRow> before = m_model.rows();
    const std::shared_ptr<const LetterBook> ofBefore = m_book; // their letters are its
    for (const PupilId pupil : letter.pupils) {
        const Unasked one{letter.letter, pupil};
        std::erase_if(m_takenOff, [&](const auto& each) { return each.first == one; });
        if (std::ranges::find(m_unasked, one) == m_unasked.end())
            m_unasked.push_back(one);
    }
    load();
    return joined(letter, before);
}

DuePresenter::Joined DuePresenter::joined(const ToWrite& letter,
                                          const std::vector<DueRow>& before) const {
    Joined all;
    const auto& rows = m_model.rows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!isOf(rows[i], letter))
            continue;
        all.first = all.first < 0 ? int(i) : all.first;
        if (isIn(before, rows[i]))
            continue;
        ++all.letters;
        all.ticked += rows[i].isTicked ? 1 : 0;
    }
    return all;
}

void DuePresenter::takeOff(const std::vector<LetterDue>& letters) {
    const std::size_t before = m_takenOff.size();
    for (const LetterDue& due : letters)
        if (!due.action.step)
            m_takenOff.push_back({{due.letter->id, due.facts.pupil}, due.recipient.contact});
    if (m_takenOff.size() > before)
        load();
}

void DuePresenter::takeOffKind(const QString& letter) {
    std::vector<LetterDue> all;
    for (const DueRow& row : m_model.rows())
        if (row.due.letter->id == letter)
            all.push_back(row.due);
    takeOff(all);
}

} // namespace rollbook
