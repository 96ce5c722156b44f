// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/PackedMarks.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr QChar kNextSession(u'-');
constexpr QChar kNextField(0x1e);
constexpr qsizetype kSessionDigits = 7; // from before the Romans to the year 8977

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isControl(QChar c) {
    return c.unicode() < 0x20;
}

bool beginsWithSession(QStringView text) {
    return text.size() > kSessionDigits && text.front() == kNextSession &&
           std::ranges::all_of(text.sliced(1, kSessionDigits), isDigit);
}

bool holdsSession(QStringView code) {
    for (; code.size() > kSessionDigits; code = code.sliced(1))
        if (beginsWithSession(code))
            return true;
    return false;
}

} // namespace

bool PackedMarks::canHold(const QString& code) {
    return std::ranges::none_of(code, isControl) && !holdsSession(code);
}

QString PackedMarks::held(const QString& code) {
    QString kept = code;
    kept.removeIf(isControl);
    if (holdsSession(kept))
        kept.remove(kNextSession);
    return kept;
}

int PackedMarks::takeSession(QStringView& text) {
    QStringView digits = text.sliced(1, kSessionDigits);
    text = text.sliced(1 + kSessionDigits);
    return takeNumber(digits);
}

int PackedMarks::takeNumber(QStringView& text) {
    int number = 0;
    qsizetype length = 0;
    for (; length < text.size() && isDigit(text[length]); ++length)
        number = number * 10 + (text[length].unicode() - u'0');
    text = text.sliced(length);
    return number;
}

// `text` stands at the code; it is left at the next session.
void PackedMarks::readMark(int session, QStringView& text) {
    qsizetype end = 0;
    while (end < text.size() && text[end] != kNextField && !beginsWithSession(text.sliced(end)))
        ++end;
    m_mark.session = {QDate::fromJulianDay(session / 2), Half(session % 2)};
    m_mark.code = interned(text.first(end));
    m_mark.minutesLate.reset();
    text = text.sliced(end);
    if (!text.isEmpty() && text.front() == kNextField) {
        text = text.sliced(1);
        m_mark.minutesLate = takeNumber(text);
    }
}

const QString& PackedMarks::interned(QStringView code) {
    if (const auto known = m_codes.constFind(code); known != m_codes.constEnd())
        return *known;
    const QString kept = code.toString();
    return *m_codes.insert(QStringView(kept), kept); // views the characters that `kept` shares
}

} // namespace rollbook
