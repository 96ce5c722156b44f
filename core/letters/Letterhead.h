// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace rollbook {

// What stands on the page around a letter, from an entry on: letters issued before keep theirs.
struct Letterhead {
    qint64 id = 0; // 0: the school has said nothing yet
    QStringList address;
    QString phone;
    QString email;
    QString person; // whom to ring
    QString hours;  // when: "8 am to 4 pm on school days"
    QString signatory;
    QString signatoryTitle;
    QByteArray logo;    // PNG or JPEG of up to kLogoBytes; empty: none
    // Of the recipient's address, in tenths of a millimetre: set once, with the ruler page.
    int offsetRight = 0;
    int offsetDown = 0;

    bool operator==(const Letterhead&) const = default;
};
inline constexpr qsizetype kLogoBytes = 256 * 1024;

} // namespace rollbook
