// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/today/LinesPage.h"

namespace rollbook {

// Worries of members of staff, and what became of each: not told, told to the safeguarding lead,
// answered. With names hidden its title says nothing (rules.md 35).
class ConcernsPage : public LinesPage {
    Q_OBJECT
public:
    static PageName name();
    static QString labelUnder(const Privacy& privacy);
    explicit ConcernsPage(const Surroundings& around);

    QString label() const override;
    bool canAdd() const override { return !around().office.isReadOnly(); }
    void add() override;

protected:
    std::vector<DayLine> lines() const override;
    QString headWords(int count) const override;
    int countOf(const std::vector<DayLine>& lines) const override;

private:
    void addCommands();
    const Concern* concern() const; // of the chosen line; null: none
    QString standing(const Concern& concern) const;
};

} // namespace rollbook
