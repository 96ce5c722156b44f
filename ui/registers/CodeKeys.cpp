// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/CodeKeys.h"

#include <algorithm>
#include <utility>

namespace rollbook {

CodeKeys::Outcome CodeKeys::press(QChar key) {
    key = key.toUpper();
    if (m_pending.isEmpty())
        return begin(key);
    const QString longer = m_pending + key;
    if (isCode(longer)) {
        m_pending.clear();
        return {.code = longer};
    }
    if (!isCode(m_pending))
        return {.incomplete = std::exchange(m_pending, {}) + key};
    const QString alone = std::exchange(m_pending, {});
    Outcome next = begin(key);
    return {.code = alone, .nextCode = next.code, .digit = next.digit};
}

CodeKeys::Outcome CodeKeys::finish() {
    const QString typed = std::exchange(m_pending, {});
    return isCode(typed) ? Outcome{.code = typed} : Outcome{.incomplete = typed};
}

CodeKeys::Outcome CodeKeys::begin(QChar key) {
    if (key.isDigit())
        return {.digit = key.digitValue()};
    const QString typed(key);
    if (!beginsLonger(typed))
        return {.code = typed};
    m_pending = typed;
    return {};
}

bool CodeKeys::beginsLonger(const QString& text) const {
    return std::ranges::any_of(m_codes, [&](const QString& code) {
        return code.size() > text.size() && code.startsWith(text);
    });
}

} // namespace rollbook
