// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace rollbook {

// Makes codes of keys, one key at a time. A letter that begins longer codes waits for the next key:
// C then 1 is C1; C then anything else is C, and the key is the next pupil's. A letter that is no
// code alone (J, Y since August 2024) waits for its figure and is refused without one. A figure
// where no code waits is a minute late. What the codes are is given; whether they may be entered is
// asked elsewhere, so a letter that is no code comes out as one and is refused with its reason.
class CodeKeys {
public:
    // Codes of the day, in upper case.
    explicit CodeKeys(QStringList codes = {})
        : m_codes(std::move(codes)) {}

    // What a key brought about, in the order to be carried out.
    struct Outcome {
        QString code = {};             // for the current pupil; empty: nothing yet
        QString nextCode = {};         // then for the pupil after
        QString incomplete = {};       // "Y", "YK": no code came of it
        std::optional<int> digit = {}; // 0..9: minutes late
        bool operator==(const Outcome&) const = default;
    };
    Outcome press(QChar key);
    // The cell is left or Enter pressed: what waits is the code, if it is one.
    Outcome finish();
    void cancel() { m_pending.clear(); }

    // Typed, and waiting for the next key.
    const QString& pending() const { return m_pending; }

private:
    bool isCode(const QString& text) const { return m_codes.contains(text); }
    bool beginsLonger(const QString& text) const;
    Outcome begin(QChar key);

    QStringList m_codes;
    QString m_pending;
};

} // namespace rollbook
