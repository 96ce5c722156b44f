// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Theme.h"

#include "ui/widgets/Style.h"
#include "ui/widgets/StyleSheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPalette>
#include <QSettings>
#include <QStyleFactory>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

struct Pair {
    Token token;
    QRgb light;
    QRgb dark;
};

// look.md, Tokens. In the order of Token.
constexpr std::array<Pair, kTokenCount> kColours{{
    {Token::Window, 0xFFF6F5F2, 0xFF1B1E22},
    {Token::Card, 0xFFFFFFFF, 0xFF24282E},
    {Token::Ink, 0xFF1F2933, 0xFFE8EAED},
    {Token::Muted, 0xFF5B6673, 0xFFA9B2BD},
    {Token::Line, 0xFFDEDBD5, 0xFF3A4048},
    {Token::Accent, 0xFF1D5FA6, 0xFF7FB3EC},
    {Token::AccentSoft, 0xFFE5EFFA, 0xFF1F3349},
    {Token::OnAccent, 0xFFFFFFFF, 0xFF10202F},
    {Token::Present, 0xFF3F6B4D, 0xFF8FC3A0},
    {Token::Approved, 0xFF0F6F6A, 0xFF7AD0C8},
    {Token::ApprovedSoft, 0xFFE1F1EF, 0xFF17322F},
    {Token::Authorised, 0xFF2D4F9E, 0xFFA5BBF2},
    {Token::AuthorisedSoft, 0xFFE8EDF9, 0xFF222C47},
    {Token::Unauthorised, 0xFFA3211B, 0xFFF2A19B},
    {Token::UnauthorisedSoft, 0xFFFBE7E4, 0xFF4A2320},
    {Token::Late, 0xFF7A5200, 0xFFF0C56B},
    {Token::LateSoft, 0xFFFFF1CF, 0xFF3D2F10},
    {Token::NotPossible, 0xFFC9C5BD, 0xFF4B525B},
    {Token::Closure, 0xFFB9B4AA, 0xFF58606A},
    {Token::OffRoll, 0xFFEBE9E4, 0xFF2A2F36},
    {Token::Persistent, 0xFF8A4B00, 0xFFF0B060},
    {Token::Severe, 0xFF7A1C6B, 0xFFE7A6DC},
}};

bool desktopIsDark() {
#ifdef Q_OS_WIN
    const QSettings personalize(
        uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize)"_s,
        QSettings::NativeFormat);
    return personalize.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
#endif
}

// Columns of figures must stand under each other; Qt 6.4 cannot ask a font for its tabular ones.
bool hasTabularFigures(const QFont& font) {
    const QFontMetricsF metrics(font);
    return qFuzzyCompare(metrics.horizontalAdvance(u'1'), metrics.horizontalAdvance(u'0'));
}

QFont bodyFont() {
    for (const QString& family : {u"Segoe UI"_s, u"Inter"_s, u"Noto Sans"_s}) {
        const QFont font(family, 10);
        if (QFontDatabase::hasFamily(family) && hasTabularFigures(font))
            return font;
    }
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSize(10);
    return font;
}

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.color(Token::Window));
    palette.setColor(QPalette::WindowText, theme.color(Token::Ink));
    palette.setColor(QPalette::Base, theme.color(Token::Card));
    palette.setColor(QPalette::AlternateBase, theme.color(Token::Window));
    palette.setColor(QPalette::Text, theme.color(Token::Ink));
    palette.setColor(QPalette::PlaceholderText, theme.color(Token::Muted));
    palette.setColor(QPalette::Button, theme.color(Token::Card));
    palette.setColor(QPalette::ButtonText, theme.color(Token::Ink));
    palette.setColor(QPalette::ToolTipBase, theme.color(Token::Card));
    palette.setColor(QPalette::ToolTipText, theme.color(Token::Ink));
    palette.setColor(QPalette::Highlight, theme.color(Token::AccentSoft));
    palette.setColor(QPalette::HighlightedText, theme.color(Token::Ink));
    palette.setColor(QPalette::Link, theme.color(Token::Accent));
    palette.setColor(QPalette::LinkVisited, theme.color(Token::Accent));
    palette.setColor(QPalette::Mid, theme.color(Token::Line));
    palette.setColor(QPalette::Dark, theme.color(Token::Line));
    palette.setColor(QPalette::Light, theme.color(Token::Card));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.color(Token::Closure));
    return palette;
}

} // namespace

Theme::Theme(Appearance appearance, QObject* parent)
    : QObject(parent)
    , m_appearance(appearance)
    , m_desktopIsDark(desktopIsDark())
    , m_isDark(darkFor(appearance))
    , m_body(bodyFont()) {}

QColor Theme::color(Token token) const {
    return color(token, m_isDark);
}

QColor Theme::color(Token token, bool dark) {
    const Pair& pair = kColours[std::size_t(token)];
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

QFont Theme::font(Type type) const {
    QFont font = m_body;
    switch (type) {
    case Type::Body:
        break;
    case Type::Small:
        font.setPointSize(9);
        break;
    case Type::Section:
        font.setPointSize(11);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Title:
        font.setPointSize(13);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Figure:
        font.setPointSize(20);
        font.setWeight(QFont::Light);
        break;
    }
    return font;
}

bool Theme::darkFor(Appearance appearance) const {
    return appearance == Appearance::Dark || (appearance == Appearance::System && m_desktopIsDark);
}

void Theme::setAppearance(Appearance appearance) {
    m_appearance = appearance;
    if (m_isDark == darkFor(appearance))
        return;
    m_isDark = !m_isDark;
    Q_EMIT changed();
}

void Theme::applyTo(QApplication& application) {
    QApplication::setStyle(new Style(*this)); // the application owns it
    dress(application);
    connect(this, &Theme::changed, &application, [this, &application] { dress(application); });
    connect(this, &QObject::destroyed, &application, [&application] { // the style draws with us
        application.setStyleSheet({});
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    });
}

void Theme::dress(QApplication& application) {
    QApplication::setPalette(paletteOf(*this));
    QToolTip::setPalette(paletteOf(*this));
    QApplication::setFont(m_body);
    application.setStyleSheet(styleSheet(*this));
}

} // namespace rollbook
