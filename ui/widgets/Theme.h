// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

class QApplication;

namespace rollbook {

// The colours of the product, by what they say. Soft ones are the ground under their namesake.
enum class Token {
    Window,
    Card,
    Ink,
    Muted,
    Line,
    Accent,
    AccentSoft,
    OnAccent, // text on a ground of Accent
    Present,
    Approved,
    ApprovedSoft,
    Authorised,
    AuthorisedSoft,
    Unauthorised,
    UnauthorisedSoft,
    Late,
    LateSoft,
    NotPossible, // the strokes of the hatch
    Closure,     // the strokes of the band
    OffRoll,     // a flat ground
    Persistent,
    Severe,
};
inline constexpr int kTokenCount = int(Token::Severe) + 1;

// What the person chose; System follows the desktop.
enum class Appearance { System, Light, Dark };

enum class Type {
    Body,    // 10 pt
    Small,   // 9 pt
    Section, // 11 pt semibold
    Title,   // 13 pt semibold
    Figure,  // 20 pt light: the one big number of a card
};

// Distances in device independent pixels; nothing else is used between things.
namespace space {
inline constexpr int kHair = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kWide = 24;
inline constexpr int kRadius = 6;
inline constexpr int kGridRow = 28;
inline constexpr int kListRow = 36;
inline constexpr int kIcon = 20;
} // namespace space

// The one place of colours and type (look.md, Tokens). Built by app/ and given to whoever paints;
// a painter asks at paint time, so that a change of appearance needs no more than update().
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(Appearance appearance = Appearance::Light, QObject* parent = nullptr);

    QColor color(Token token) const;
    static QColor color(Token token, bool dark);
    bool isDark() const { return m_isDark; }
    Appearance appearance() const { return m_appearance; }
    QFont font(Type type) const;

    void setAppearance(Appearance appearance);
    // Gives the application its style, palette, font and style sheet, now and at every change.
    void applyTo(QApplication& application);

Q_SIGNALS:
    void changed();

private:
    bool darkFor(Appearance appearance) const;
    void dress(QApplication& application);

    Appearance m_appearance;
    bool m_desktopIsDark; // as it was before we gave it our palette
    bool m_isDark;
    QFont m_body;
};

} // namespace rollbook
