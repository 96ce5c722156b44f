// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/Mark.h"

#include <vector>

namespace rollbook {

// The marks of one pupil over a range, as MarkStore's bulk query packs them.
struct PackedRow {
    PupilId pupil{0};
    int session = 0;  // of the first mark: 2 * Julian day + half
    QByteArray marks; // in UTF-8; PackedMarks reads them
};

// Reads what MarkStore's bulk query packs: `code [RS minutes]` of each revision, the second and later
// ones after `-n`, with n = 2 * Julian day + half in seven digits and RS = U+001E. Later revisions
// follow earlier ones.
class PackedMarks {
public:
    // The last revision of each session, in order.
    template <typename Each>
    void forEach(const PackedRow& row, const Each& each) {
        int session = row.session;
        QByteArrayView packed = row.marks;
        m_mark.pupil = row.pupil;
        readMark(session, packed);
        while (!packed.isEmpty()) {
            const int next = takeSession(packed);
            if (next != session)
                each(m_mark);
            session = next;
            readMark(session, packed);
        }
        each(m_mark);
    }

    // Whether a code is without what parts the rest, and one rid of it.
    static bool canHold(const QString& code);
    static QString held(const QString& code);

private:
    static int takeSession(QByteArrayView& text);
    static int takeNumber(QByteArrayView& text);
    void readMark(int session, QByteArrayView& text);
    // A school uses thirty codes in a million marks: one string each.
    const QString& interned(QByteArrayView code);

    Mark m_mark;
    std::vector<std::pair<QByteArray, QString>> m_codes; // as packed and as text
};

} // namespace rollbook
