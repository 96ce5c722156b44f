// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/Mark.h"

#include <QHash>

namespace rollbook {

// Reads what MarkStore's bulk query packs: revisions parted by U+001F, each `n RS code [RS minutes]`
// with n = 2 * days since the first date + half and RS = U+001E. Later revisions follow earlier ones.
class PackedMarks {
public:
    explicit PackedMarks(QDate from) : m_from(from) {}

    // The last revision of each session, in order.
    template <typename Each>
    void forEach(PupilId pupil, QStringView packed, const Each& each) {
        m_mark.pupil = pupil;
        int pending = -1;
        while (!packed.isEmpty()) {
            const int session = takeNumber(packed);
            if (pending >= 0 && session != pending)
                each(m_mark);
            pending = session;
            readMark(session, packed);
        }
        if (pending >= 0)
            each(m_mark);
    }

private:
    static int takeNumber(QStringView& text);
    void readMark(int session, QStringView& text);
    // A school uses thirty codes in a million marks: one string each.
    const QString& interned(QStringView code);

    QDate m_from;
    Mark m_mark;
    QHash<QStringView, QString> m_codes;
};

} // namespace rollbook
