// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/PackedMarks.h"

namespace rollbook {

namespace {

constexpr QChar kNextMark(0x1f);
constexpr QChar kNextField(0x1e);

} // namespace

int PackedMarks::takeNumber(QStringView& text) {
    int number = 0;
    qsizetype length = 0;
    for (; length < text.size() && text[length] >= u'0' && text[length] <= u'9'; ++length)
        number = number * 10 + (text[length].unicode() - u'0');
    text = text.sliced(length);
    return number;
}

// `text` stands at the field mark after the session; it is left after the end of this mark.
void PackedMarks::readMark(int session, QStringView& text) {
    qsizetype end = 1;
    while (end < text.size() && text[end] != kNextMark && text[end] != kNextField)
        ++end;
    m_mark.session = {m_from.addDays(session / 2), Half(session % 2)};
    m_mark.code = interned(text.sliced(1, end - 1));
    m_mark.minutesLate.reset();
    text = text.sliced(end);
    if (!text.isEmpty() && text.front() == kNextField) {
        text = text.sliced(1);
        m_mark.minutesLate = takeNumber(text);
    }
    if (!text.isEmpty())
        text = text.sliced(1);
}

const QString& PackedMarks::interned(QStringView code) {
    if (const auto known = m_codes.constFind(code); known != m_codes.constEnd())
        return *known;
    const QString kept = code.toString();
    return *m_codes.insert(QStringView(kept), kept); // views the characters that `kept` shares
}

} // namespace rollbook
