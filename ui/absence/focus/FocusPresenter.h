// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/absence/focus/FocusModels.h"
#include "ui/shell/Surroundings.h"

namespace rollbook {

// The families given out in a half-term, and giving them out.
class FocusPresenter : public QObject {
    Q_OBJECT
public:
    explicit FocusPresenter(const Surroundings& around);

    void load();
    const std::vector<DateRange>& halfTerms() const { return m_halfTerms; } // of this school year
    std::optional<std::size_t> chosen() const { return m_chosen; }          // nothing: there are none
    void choose(std::size_t halfTerm);
    void chooseHolder(const FocusHolder& holder); // whose families are listed
    const FocusHolder& holder() const { return m_holder; }
    bool isLoading() const { return m_isLoading; } // rows come and go by themselves
    // For which a family is given out: the one chosen, or the one that has not ended.
    std::optional<DateRange> halfTermToGive() const;

    FocusModel& families() { return m_families; }
    HolderModel& holders() { return m_holders; }
    // What stands in the way of every verb: the file is read-only.
    Result<void> canWrite() const;

    // By whoever is at the desk, in the half-term to give for. Errors: those of core/office/family.
    Result<void> give(const FocusFamily& focus);
    Result<void> takeBack(qint64 focus, const QString& why);
    Result<void> book(const FocusFamily& focus, FocusMeeting::Part part, const MeetingEvent& booking);

Q_SIGNALS:
    void changed();

private:
    void loadRows();

    const Surroundings m_around;
    FocusModel m_families;
    HolderModel m_holders;
    std::vector<DateRange> m_halfTerms;
    std::optional<std::size_t> m_chosen;
    FocusHolder m_holder;
    bool m_isLoading = false;
};

} // namespace rollbook
