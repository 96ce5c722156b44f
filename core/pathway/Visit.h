// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rollbook {

// What is known of a visit or an enquiry beside the contact it is: the contact's `at` is when, `said`
// what was said, `outcome` whether anybody was reached.
struct Visit {
    qint64 contact = 0; // ContactMade::id, of kind visit, referral or welfareCheck
    QString went;       // who
    QString address;    // which
    bool isPupilSeen = false;
    QString spokenTo;
    bool isCardLeft = false;
    QString reference; // of the police or social care
    QString nextStep;
    bool operator==(const Visit&) const = default;
};

} // namespace rollbook
