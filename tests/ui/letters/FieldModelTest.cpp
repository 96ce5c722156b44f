// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/FieldModel.h"

#include "core/letters/LetterBook.h"
#include "tests/support/Must.h"
#include "tests/support/Widgets.h"
#include "ui/shell/Privacy.h"

#include <algorithm>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace rollbook;

namespace {

// Of the letter that asks for reasons: it counts N and asks for a reply.
class FieldModelTest : public testing::Test {
protected:
    std::vector<FieldRow> at(const QString& list, const MergeValues& values = {}) {
        return fieldsAt(*m_book->letter(u"no-reason"_s), list, values);
    }
    static QStringList names(const std::vector<FieldRow>& rows) {
        QStringList names;
        for (const FieldRow& row : rows)
            names.append(row.field->name);
        return names;
    }
    static QString valueOf(const char* name, const std::vector<FieldRow>& rows) {
        const auto row = std::ranges::find_if(rows, [name](const FieldRow& each) {
            return each.field->name == QLatin1StringView(name);
        });
        return row == rows.end() ? u"no such field"_s : row->value;
    }

    std::shared_ptr<const LetterBook> m_book = must(LetterBook::shipped());
};

} // namespace

TEST_F(FieldModelTest, OnlyWhatTheHeadGivesAMeaningIsOffered) {
    const QStringList offered = names(at({}));
    EXPECT_TRUE(offered.contains(u"replyBy"_s));
    EXPECT_TRUE(offered.contains(u"sessions"_s));
    EXPECT_FALSE(offered.contains(u"mayWarn"_s));
    EXPECT_FALSE(offered.contains(u"meetingWhen"_s));
    EXPECT_FALSE(offered.contains(u"upn"_s));
}

TEST_F(FieldModelTest, WhatAnItemSaysIsOfferedWithinItsListOnlyAndFirst) {
    EXPECT_FALSE(names(at({})).contains(u"how"_s));
    EXPECT_FALSE(names(at(u"sessions"_s)).contains(u"how"_s));
    EXPECT_EQ(names(at(u"attempts"_s)).first(2), (QStringList{u"when"_s, u"how"_s}));
}

TEST_F(FieldModelTest, NoListIsOfferedWithinAList) {
    EXPECT_FALSE(names(at(u"sessions"_s)).contains(u"attempts"_s));
    EXPECT_TRUE(names(at(u"sessions"_s)).contains(u"hasAttempts"_s));
}

TEST_F(FieldModelTest, EachReadsWhatItReadsForThePupil) {
    MergeValues values;
    values.texts[u"child"_s] = u"Ada Archer"_s;
    values.flags[u"hasLates"_s] = true;
    values.lists[u"sessions"_s] = {{{u"when"_s, u"3 October, all day"_s}}, {}};
    const auto rows = at({}, values);
    EXPECT_EQ(valueOf("child", rows), u"Ada Archer"_s);
    EXPECT_EQ(valueOf("class", rows), QString());
    EXPECT_EQ(valueOf("hasLates", rows), u"so"_s);
    EXPECT_EQ(valueOf("isSevere", rows), u"not so"_s);
    EXPECT_EQ(valueOf("sessions", rows), u"2 times"_s);
    EXPECT_EQ(valueOf("attempts", rows), u"none"_s);
    EXPECT_EQ(valueOf("when", at(u"sessions"_s, values)), u"3 October, all day"_s);
}

TEST_F(FieldModelTest, APlaceIsInAListFromItsBeginningToItsEnd) {
    const QString body = u"{{#hasLates}}a{{#lates}}b{{/lates}}c"_s;
    const auto listAtSign = [&](const char* sign) {
        return listAt(body, body.indexOf(QLatin1StringView(sign)));
    };
    EXPECT_EQ(listAtSign("a{"), QString());
    EXPECT_EQ(listAtSign("b{"), u"lates"_s);
    EXPECT_EQ(listAtSign("c"), QString());
    EXPECT_EQ(listAt(u"{{^lates}}none"_s, 12), QString()) << "there is no item where there is none";
}

TEST_F(FieldModelTest, ValuesHideWithTheNames) {
    MergeValues values;
    values.texts[u"dear"_s] = u"Dear Mrs Wright"_s;
    Privacy privacy;
    FieldModel model(privacy);
    model.setRows(at({}, values));
    EXPECT_TRUE(gridText(model).contains(u"dear | Dear Mrs Wright"_s));
    privacy.setHidden(true);
    EXPECT_FALSE(gridText(model).contains(u"Wright"_s));
}

TEST_F(FieldModelTest, EachFieldHasWords) {
    for (const MergeField& field : mergeFields())
        EXPECT_NE(fieldWords(field), QString(field.name)) << field.name.data();
}
