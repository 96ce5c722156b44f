// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Icons.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QSvgRenderer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

QByteArray source(Symbol symbol) {
    QFile file(u":/icons/%1.svg"_s.arg(fileName(symbol)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool hasInk(const QImage& image, const QColor& ink) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == ink)
                return true;
    return false;
}

} // namespace

TEST(IconsTest, EverySymbolHasADrawingOfItsOwn) {
    QSet<QByteArray> drawings;
    for (int symbol = 0; symbol < kSymbolCount; ++symbol) {
        const QByteArray svg = source(Symbol(symbol));
        EXPECT_TRUE(QSvgRenderer(svg).isValid()) << fileName(Symbol(symbol)).data();
        drawings.insert(svg);
    }
    EXPECT_EQ(drawings.size(), kSymbolCount);
}

TEST(IconsTest, EveryDrawingHasASymbol) {
    EXPECT_EQ(QDir(u":/icons"_s).entryList({u"*.svg"_s}).size(), kSymbolCount);
}

TEST(IconsTest, AllAreDrawnOnOneGridWithOneStroke) {
    for (int symbol = 0; symbol < kSymbolCount; ++symbol) {
        const QByteArray svg = source(Symbol(symbol));
        EXPECT_TRUE(svg.contains("viewBox=\"0 0 24 24\"")) << fileName(Symbol(symbol)).data();
        EXPECT_TRUE(svg.contains("stroke-width=\"1.5\"")) << fileName(Symbol(symbol)).data();
    }
}

TEST(IconsTest, TheTintFollowsTheTheme) {
    Theme theme(Appearance::Light);
    const QIcon made = icon(theme, Symbol::Plus, Token::Accent);
    EXPECT_TRUE(hasInk(made.pixmap(48, 48).toImage(), Theme::color(Token::Accent, false)));
    theme.setAppearance(Appearance::Dark);
    EXPECT_TRUE(hasInk(made.pixmap(48, 48).toImage(), Theme::color(Token::Accent, true)));
}
