// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/letters/LetterFile.h"

#include "core/letters/LetterErrors.h"
#include "core/letters/MergeFields.h"
#include "core/letters/TemplateScan.h"
#include "core/pathway/FileWords.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr auto kEndOfHead = "---"_L1;
constexpr int kLongestReply = 30; // school days

Error faultAt(int line, const QString& fault, const QString& text) {
    return Error{errors::kBadLetter,
                 {{u"line"_s, line}, {u"column"_s, 1}, {u"fault"_s, fault}, {u"text"_s, text}}};
}

std::optional<LetterTo> toOf(const QString& word) {
    if (word == "parents"_L1)
        return LetterTo::Parents;
    return word == "council"_L1 ? std::optional(LetterTo::Council) : std::nullopt;
}

std::optional<bool> truthOf(const QString& word) {
    if (word == "yes"_L1)
        return true;
    return word == "no"_L1 ? std::optional(false) : std::nullopt;
}

// "halfTerm", "weeks 4".
std::optional<Period> periodOf(const QString& words) {
    if (words.startsWith("weeks "_L1)) {
        const int weeks = words.mid(6).toInt();
        return weeks > 0 ? std::optional(Period{Period::Kind::SchoolWeeks, weeks}) : std::nullopt;
    }
    const auto& known = filewords::kPeriods;
    const auto found = std::ranges::find(known, words, [](const auto& row) { return row.first; });
    return found == known.end() ? std::nullopt : std::optional(Period{found->second, 0});
}

// As the register writes one: "N", "C2", "I01".
bool isCode(const QString& word) {
    const auto isPart = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    };
    return word.size() <= 3 && word.front().isUpper() && std::ranges::all_of(word, isPart);
}

// Reads the lines of a head into a letter; false: the words say nothing that is known.
class Head {
public:
    explicit Head(LetterTemplate& letter)
        : m_letter(letter) {}

    bool take(const QString& word, const QString& words) {
        if (QString* text = textOf(word))
            return std::exchange(*text, words).isEmpty() && !words.isEmpty();
        if (word == "to"_L1)
            return set(m_letter.to, toOf(words));
        if (word == "period"_L1)
            return takePeriod(words);
        if (word == "earlier"_L1)
            return (m_letter.tellsEarlier = words == "same"_L1);
        if (word == "counts"_L1)
            return takeCounts(words);
        if (word == "reply"_L1)
            return (m_letter.replyWithin = words.toInt()) > 0 &&
                   m_letter.replyWithin <= kLongestReply;
        return takeRest(word, words);
    }

private:
    bool takeRest(const QString& word, const QString& words) {
        if (word == "warnsOfLaw"_L1)
            return set(m_letter.warnsOfLaw, truthOf(words));
        if (word == "answer"_L1)
            return set(m_letter.expectsAnswer, truthOf(words));
        if (word == "many"_L1)
            return set(m_letter.isForMany, truthOf(words));
        if (word == "strip"_L1)
            return set(m_letter.hasStrip, truthOf(words));
        if (word == "leavesOut"_L1)
            return takeLeftOut(words);
        if (word != "asks"_L1)
            return false;
        m_letter.asks = words.split(u' ', Qt::SkipEmptyParts);
        return !m_letter.asks.isEmpty() &&
               std::ranges::all_of(m_letter.asks,
                                   [](const QString& each) { return isAsked(each); });
    }

    // "step", "halfTerm", "weeks 4", "weeks 4 whole".
    bool takePeriod(const QString& words) {
        static constexpr auto kWhole = " whole"_L1;
        m_letter.isOfWholeWeeks = words.startsWith("weeks "_L1) && words.endsWith(kWhole);
        const QString period =
            m_letter.isOfWholeWeeks ? words.chopped(kWhole.size()) : words;
        return period == "step"_L1 || (m_letter.period = periodOf(period)).has_value();
    }

    QString* textOf(const QString& word) {
        if (word == "letter"_L1)
            return &m_letter.id;
        if (word == "title"_L1)
            return &m_letter.title;
        return word == "source"_L1 ? &m_letter.source : nullptr;
    }

    bool takeCounts(const QString& words) {
        if (words == "absence"_L1) {
            m_letter.counts = {SpokenOf::Kind::Absence, {}};
            return true;
        }
        const QStringList codes = words.split(u' ', Qt::SkipEmptyParts);
        m_letter.counts = {SpokenOf::Kind::Codes, codes};
        return !codes.isEmpty() && std::ranges::all_of(codes, isCode);
    }

    bool takeLeftOut(const QString& words) {
        for (const QString& reason : words.toCaseFolded().split(u','))
            m_letter.leavesOut.append(reason.trimmed());
        return !m_letter.leavesOut.contains(QString());
    }

    template <typename T>
    static bool set(T& member, const std::optional<T>& read) {
        member = read.value_or(member);
        return read.has_value();
    }

    LetterTemplate& m_letter;
};

Result<void> readHead(LetterTemplate& letter, const QStringList& lines) {
    Head head(letter);
    QStringList taken;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString word = lines[i].section(u':', 0, 0).trimmed();
        if (taken.contains(word))
            return faultAt(int(i) + 1, u"saidTwice"_s, word);
        if (!head.take(word, lines[i].section(u':', 1).trimmed()))
            return faultAt(int(i) + 1, u"unknownWord"_s, lines[i].trimmed());
        taken.append(word);
    }
    for (const auto& [word, text] :
         {std::pair("letter"_L1, letter.id), std::pair("title"_L1, letter.title),
          std::pair("source"_L1, letter.source)})
        if (text.isEmpty())
            return faultAt(1, u"missing"_s, word);
    return {};
}

} // namespace

Result<LetterTemplate> readLetter(const QByteArray& text) {
    if (text.size() > kLetterBytes)
        return faultAt(1, u"tooLarge"_s, QString::number(text.size() / 1024));
    if (!text.isValidUtf8())
        return faultAt(1, u"notUtf8"_s, {});
    const QStringList lines = QString::fromUtf8(text).remove(u'\r').split(u'\n');
    const qsizetype end = lines.indexOf(kEndOfHead);
    if (end < 0)
        return faultAt(1, u"noHead"_s, kEndOfHead);
    LetterTemplate letter{.text = text};
    if (const auto read = readHead(letter, lines.first(end)); !read)
        return read.error();
    letter.body = lines.sliced(end + 1).join(u'\n');
    if (letter.body.trimmed().isEmpty())
        return faultAt(int(end) + 2, u"missing"_s, u"the letter"_s);
    if (const auto scanned = scanTemplate(letter, int(end) + 2); !scanned)
        return scanned.error();
    return letter;
}

} // namespace rollbook
