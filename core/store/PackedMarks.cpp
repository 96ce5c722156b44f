// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/PackedMarks.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr char kNextSession = '-';
constexpr char kNextField = 0x1e;
constexpr qsizetype kSessionDigits = 7; // from before the Romans to the year 8977

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isControl(QChar c) {
    return c.unicode() < 0x20;
}

bool beginsWithSession(QByteArrayView text) {
    return text.size() > kSessionDigits && text.front() == kNextSession &&
           std::ranges::all_of(text.sliced(1, kSessionDigits), isDigit);
}

bool holdsSession(QByteArrayView code) {
    for (; code.size() > kSessionDigits; code = code.sliced(1))
        if (beginsWithSession(code))
            return true;
    return false;
}

} // namespace

bool PackedMarks::canHold(const QString& code) {
    return std::ranges::none_of(code, isControl) && !holdsSession(code.toUtf8());
}

QString PackedMarks::held(const QString& code) {
    QString kept = code;
    kept.removeIf(isControl);
    if (holdsSession(kept.toUtf8()))
        kept.remove(QLatin1Char(kNextSession));
    return kept;
}

int PackedMarks::takeSession(QByteArrayView& text) {
    QByteArrayView digits = text.sliced(1, kSessionDigits);
    text = text.sliced(1 + kSessionDigits);
    return takeNumber(digits);
}

int PackedMarks::takeNumber(QByteArrayView& text) {
    int number = 0;
    qsizetype length = 0;
    for (; length < text.size() && isDigit(text[length]); ++length)
        number = number * 10 + (text[length] - '0');
    text = text.sliced(length);
    return number;
}

// `text` stands at the code; it is left at the next session.
void PackedMarks::readMark(int session, QByteArrayView& text) {
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

// The usual codes come first, and come to stand first: a hash would take longer.
const QString& PackedMarks::interned(QByteArrayView code) {
    for (const auto& [packed, text] : m_codes)
        if (packed == code)
            return text;
    return m_codes.emplace_back(code.toByteArray(), QString::fromUtf8(code)).second;
}

} // namespace rollbook
