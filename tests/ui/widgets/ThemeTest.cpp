// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Theme.h"

#include "ui/widgets/StyleSheet.h"

#include <QFontMetricsF>

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

double linear(double channel) {
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

// WCAG 2: 1 to 21.
double contrast(const QColor& a, const QColor& b) {
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

struct Text {
    Token ink;
    Token ground;
};
constexpr Text kTexts[] = {
    {Token::Ink, Token::Window},
    {Token::Ink, Token::Card},
    {Token::Ink, Token::AccentSoft},
    {Token::Ink, Token::LateSoft},
    {Token::Ink, Token::UnauthorisedSoft},
    {Token::Muted, Token::Window},
    {Token::Muted, Token::Card},
    {Token::Muted, Token::AccentSoft},
    {Token::Accent, Token::Card},
    {Token::OnAccent, Token::Accent},
    {Token::Present, Token::Card},
    {Token::Approved, Token::ApprovedSoft},
    {Token::Authorised, Token::AuthorisedSoft},
    {Token::Unauthorised, Token::UnauthorisedSoft},
    {Token::Unauthorised, Token::Card},
    {Token::Late, Token::LateSoft},
    {Token::Persistent, Token::Card},
    {Token::Severe, Token::Card},
};

} // namespace

TEST(ThemeTest, TextStandsOutFourAndAHalfToOneInLightAndInDark) {
    for (const bool dark : {false, true})
        for (const Text& text : kTexts)
            EXPECT_GE(contrast(Theme::color(text.ink, dark), Theme::color(text.ground, dark)), 4.5)
                << "tokens " << int(text.ink) << " on " << int(text.ground) << ", dark " << dark;
}

TEST(ThemeTest, EveryTokenIsAnotherInTheDark) {
    for (int token = 0; token < kTokenCount; ++token)
        EXPECT_NE(Theme::color(Token(token), false), Theme::color(Token(token), true)) << token;
}

TEST(ThemeTest, TellsOfAChangeOfColoursAndOfNothingElse) {
    Theme theme(Appearance::Light);
    int told = 0;
    QObject::connect(&theme, &Theme::changed, &theme, [&] { ++told; });
    theme.setAppearance(Appearance::Light);
    EXPECT_EQ(told, 0);
    theme.setAppearance(Appearance::Dark);
    EXPECT_EQ(told, 1);
    EXPECT_TRUE(theme.isDark());
}

TEST(ThemeTest, FiguresAreAllOfOneWidth) {
    const QFontMetricsF metrics(Theme().font(Type::Body));
    EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(u'1'), metrics.horizontalAdvance(u'8'));
}

TEST(ThemeTest, TheStyleSheetNamesOnlyTokensThereAre) {
    const QString sheet = styleSheet(Theme());
    EXPECT_FALSE(sheet.isEmpty());
    EXPECT_EQ(sheet.indexOf(u'@'), -1);
}
