// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/Languages.h"

#include "core/letters/LetterErrors.h"

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const std::vector<LetterLanguage> kTwo{
    {.name = u"Polish"_s, .codes = {u"pl"_s, u"pol"_s}, .line = u"Dzwoń: {phone}."_s},
    {.name = u"Somali"_s, .codes = {u"so"_s}, .line = u"Wac {phone}."_s}};

TEST(LanguagesTest, TheLineIsFoundByNameOrCodeAndSaysTheNumber) {
    const auto line = [](const QString& typed) { return lineIn(kTwo, typed, u"020 7946 0001"_s); };
    EXPECT_EQ(line(u"Polish"_s), u"Dzwoń: 020 7946 0001."_s);
    EXPECT_EQ(line(u" polish "_s), u"Dzwoń: 020 7946 0001."_s);
    EXPECT_EQ(line(u"POL"_s), u"Dzwoń: 020 7946 0001."_s);
    EXPECT_EQ(line(u"so"_s), u"Wac 020 7946 0001."_s);
}

TEST(LanguagesTest, EnglishAndALanguageWithoutALineHaveNone) {
    EXPECT_EQ(lineIn(kTwo, {}, u"1"_s), QString());
    EXPECT_EQ(lineIn(kTwo, u"English"_s, u"1"_s), QString());
    EXPECT_EQ(lineIn(kTwo, u"Pol"_s.left(2), u"1"_s), QString()); // "Po" is neither
}

TEST(LanguagesTest, ALineWithoutItsNumberIsRefusedByPlace) {
    const auto fault = [](const char* json) {
        const auto read = readLanguages(json);
        return read ? QString() : read.error().detail.value(u"place"_s).toString();
    };
    EXPECT_EQ(fault(R"([{"name": "Polish", "codes": ["pl"], "line": "{phone}"}])"), QString());
    EXPECT_EQ(fault(R"([{"name": "Polish", "codes": ["pl"], "line": "x"}])"), u"1 Polish"_s);
    EXPECT_EQ(fault(R"([{"codes": ["pl"], "line": "{phone}"}])"), u"1 "_s);
    EXPECT_EQ(fault("{"), u"languages.json"_s);
}

TEST(LanguagesTest, TheShippedOnesAreCalledByNoNameTwice) {
    std::set<QString> called;
    for (const LetterLanguage& each : shippedLanguages())
        for (const QString& name : QStringList{each.name} + each.codes)
            EXPECT_TRUE(called.insert(name.toLower()).second) << qPrintable(name);
    EXPECT_GE(shippedLanguages().size(), 10U);
}

} // namespace
} // namespace rollbook
