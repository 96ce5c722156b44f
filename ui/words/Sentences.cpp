// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/Sentences.h"

#include "core/base/Check.h"
#include "ui/words/Dates.h"
#include "ui/words/Names.h"
#include "ui/words/Tables.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::array kTables{
    words::analysisSentences, words::calendarSentences, words::codesSentences,
    words::rollSentences,     words::censusSentences,   words::exchangeSentences,
    words::storeSentences,    words::officeSentences,   words::pathwaySentences,
    words::letterSentences,   words::familySentences,   words::recordSentences,
};

const QRegularExpression& braces() {
    static const QRegularExpression expression(u"\\{([A-Za-z]+)\\}"_s);
    return expression;
}

const words::Sentence* find(ErrorCode code) {
    for (const auto table : kTables)
        for (const words::Sentence& row : table())
            if (code.name() == row.code)
                return &row;
    return nullptr;
}

QString dateInWords(QDate date) {
    return date.isValid() ? words::dateInTable(date)
                          : QCoreApplication::translate("words", "no date");
}

// Sessions come in their text form, dates sometimes in theirs.
QString textInWords(const QString& text) {
    if (const auto session = sessionFromString(text))
        return words::sessionInHeading(*session);
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    return date.isValid() ? words::dateInTable(date) : text;
}

// `text` is what somebody wrote, and is shown as they wrote it.
QString inWords(const QString& key, const QVariant& value) {
    if (key == "text"_L1)
        return value.toString();
    if (key == "fault"_L1)
        return words::fileFault(value.toString());
    if (const auto kind = entryKindFromString(value.toString()); kind && key == "kind"_L1)
        return words::name(*kind);
    switch (value.typeId()) {
    case QMetaType::QDate:
        return dateInWords(value.toDate());
    case QMetaType::QTime:
        return words::time(value.toTime());
    case QMetaType::QDateTime:
        return words::dateTime(value.toDateTime());
    default:
        return textInWords(value.toString());
    }
}

// In one pass, so that a value with braces in it is never filled in again.
QString filledIn(const QString& text, const QVariantMap& detail) {
    QString out;
    qsizetype done = 0;
    for (const auto& match : braces().globalMatch(text)) {
        out += QStringView(text).mid(done, match.capturedStart() - done);
        out += inWords(match.captured(1), detail.value(match.captured(1)));
        done = match.capturedEnd();
    }
    out += QStringView(text).mid(done);
    return out;
}

} // namespace

QString sentence(const Error& error) {
    const words::Sentence* row = find(error.code);
    ROLLBOOK_CHECK(row != nullptr, return error.toString());
    return filledIn(QCoreApplication::translate("words", row->text), error.detail);
}

QString sentence(const Result<void>& result) {
    return result ? QString() : sentence(result.error());
}

QString sentence(const Problem& problem) {
    const QString words = sentence(problem.error);
    if (problem.column.isEmpty())
        return QCoreApplication::translate("words", "Row %1: %2").arg(problem.row).arg(words);
    return QCoreApplication::translate("words", "Row %1, %2: %3")
        .arg(QString::number(problem.row), problem.column, words);
}

std::vector<words::Sentence> words::allSentences() {
    std::vector<Sentence> all;
    for (const auto table : kTables)
        all.insert(all.end(), table().begin(), table().end());
    return all;
}

QStringList words::placeholders(const QString& text) {
    QStringList names;
    for (const auto& match : braces().globalMatch(text))
        names.append(match.captured(1));
    return names;
}

} // namespace rollbook
