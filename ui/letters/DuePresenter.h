// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/letters/IssueLetters.h"
#include "ui/letters/DueModel.h"
#include "ui/letters/WriteLetter.h"
#include "ui/shell/Surroundings.h"

namespace rollbook {

// The run: which letters are due, which of them are ticked, and what the person at the desk said and
// decided about each. That is kept over a change of the list, and gone when a letter has gone out.
class DuePresenter : public QObject {
    Q_OBJECT
public:
    struct Count {
        int due = 0;
        int ticked = 0;
        int toBeSaid = 0;
        int heldBack = 0; // to be decided or held
        int sentThisWeek = 0;
    };
    explicit DuePresenter(const Surroundings& around);

    void load();
    DueModel& model() { return m_model; }
    const DueModel& model() const { return m_model; }
    const std::optional<Error>& fault() const { return m_fault; } // why there is no list
    Count count() const;
    // Those a dry run names: what holds them back, in the order of the list.
    std::vector<DueRow> heldBack() const;

    void setTicked(int row, bool isTicked); // does nothing to one that cannot go
    // All that can go; where all of them are ticked, none.
    void tickAll();
    void say(int row, const words::Said& said);
    // What a person may decide about the letter is decided: it can go.
    void letThrough(int row);
    // What was said last for this kind of letter, where it is likely to be said again.
    words::Said saidBefore(const DueRow& row) const;

    // Letters nobody's step asks for join the list, one row a recipient.
    struct Joined {
        int first = -1; // the first row about them; -1: none, the school does not keep such a letter
        int letters = 0; // that were not in the list before
        int ticked = 0;  // of these
    };
    Joined write(const ToWrite& letter);
    // Those of them that no step asks for leave it: taken off, or out.
    void takeOff(const std::vector<LetterDue>& letters);
    void takeOffKind(const QString& letter); // all that were written unasked

    // The ticked ones, merged. Errors: letters.noValue.
    Result<std::vector<IssueLetters::Item>> ticked() const;
    Result<IssueLetters::Item> item(const DueRow& row) const;
    std::optional<int> firstWithoutWords() const; // the ticked one that cannot be merged

Q_SIGNALS:
    void changed();

private:
    std::vector<LetterDue> unasked() const;
    bool isTakenOff(const Unasked& letter, std::optional<ContactId> contact) const;
    Joined joined(const ToWrite& letter, const std::vector<DueRow>& before) const;
    DueRow rowOf(LetterDue due, const std::vector<DueRow>& before) const;
    void change(int row, const std::function<void(DueRow&)>& edit);

    const Surroundings m_around;
    std::shared_ptr<const LetterBook> m_book; // the letters of the rows are its
    DueModel m_model;
    std::optional<Error> m_fault;
    std::map<QString, words::Said> m_said; // by letter
    std::vector<Unasked> m_unasked;
    std::vector<std::pair<Unasked, std::optional<ContactId>>> m_takenOff;
};

} // namespace rollbook
