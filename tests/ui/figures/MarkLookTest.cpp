// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/MarkLook.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const CodeBook& book() {
    static const auto shipped = CodeBook::shipped();
    return **shipped;
}

MarkLook lookOf(const char* code) {
    const QString text = QString::fromLatin1(code);
    return markLook(text, book().judge(text, QDate(2026, 11, 20)));
}

struct Look {
    const char* code;
    MarkLook look;
};
class LookTest : public ::testing::TestWithParam<Look> {};

TEST_P(LookTest, FollowsFromTheClassOfTheCode) {
    EXPECT_EQ(lookOf(GetParam().code), GetParam().look);
}

INSTANTIATE_TEST_SUITE_P(
    Codes, LookTest,
    ::testing::Values(Look{"", MarkLook::Blank}, Look{"/", MarkLook::Present},
                      Look{"\\", MarkLook::Present}, Look{"L", MarkLook::Late},
                      Look{"U", MarkLook::LateAfterClose}, Look{"B", MarkLook::Approved},
                      Look{"I", MarkLook::Authorised}, Look{"C2", MarkLook::Authorised},
                      Look{"N", MarkLook::NoReason}, Look{"O", MarkLook::Unauthorised},
                      Look{"G", MarkLook::Unauthorised}, Look{"X", MarkLook::NotPossible},
                      Look{"Y4", MarkLook::NotPossible}, Look{"H", MarkLook::Authorised},
                      Look{"QQ", MarkLook::Unknown}));

TEST(MarkLookTest, OnlyLAndUHaveMinutes) {
    EXPECT_TRUE(isLateLook(lookOf("L")));
    EXPECT_TRUE(isLateLook(lookOf("U")));
    EXPECT_FALSE(isLateLook(lookOf("/")));
}

TEST(MarkLookTest, WhatAClosureCoversLooksClosed) {
    const Closure closure;
    EXPECT_EQ(
        markLook(Reading{.state = SessionState::Marked, .code = u"Y4"_s, .supersededBy = &closure}),
        MarkLook::Closure);
}

// A black-and-white printer has no colour to tell them apart by.
QImage drawn(const MarkCell& cell) {
    const Theme theme;
    QImage image(40, 22, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(theme.font(Type::Body));
    paintMark(painter, QRectF(0, 0, 40, 22), cell, theme);
    return image;
}

TEST(MarkLookTest, EveryStageIsDrawnDifferently) {
    MarkCell cell{.code = u"I"_s, .look = MarkLook::Authorised};
    std::vector<QImage> images;
    for (const MarkStage stage :
         {MarkStage::Recorded, MarkStage::Draft, MarkStage::Planned, MarkStage::Unsaved}) {
        cell.stage = stage;
        const QImage image = drawn(cell);
        EXPECT_EQ(std::ranges::count(images, image), 0);
        images.push_back(image);
    }
}

TEST(MarkLookTest, UHasACornerThatLHasNot) {
    const QImage late = drawn({.code = u"X"_s, .look = MarkLook::Late});
    const QImage afterClose = drawn({.code = u"X"_s, .look = MarkLook::LateAfterClose});
    EXPECT_NE(late.pixelColor(38, 1), afterClose.pixelColor(38, 1));
}

} // namespace
} // namespace rollbook
