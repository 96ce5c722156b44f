// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/day/BackToday.h"
#include "ui/today/LinesPage.h"

namespace rollbook {

// Who is in again today after a day or more away, or sooner than was said, and what that leaves to
// be done.
class BackPage : public LinesPage {
    Q_OBJECT
public:
    static PageName name();
    explicit BackPage(const Surroundings& around);

protected:
    std::vector<DayLine> lines() const override;
    QString headWords(int count) const override;

private:
    std::optional<BackToday> chosen() const;
    void releaseRest();
};

// "6 sessions, Mon 18 Nov to Wed 20 Nov".
QString awayWords(const BackToday& back);
// "catch-up · a note for 19/11 PM (O) · reason for 20/11 AM (N)".
QString owedWords(const BackToday& back);

} // namespace rollbook
