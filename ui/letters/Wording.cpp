// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/Wording.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr auto kEndOfHead = "---"_L1; // resources/letters/README.md

struct Parts {
    QStringList head;
    QString body;
};

Parts partsOf(const QByteArray& file) {
    const QStringList lines = QString::fromUtf8(file).remove(u'\r').split(u'\n');
    const qsizetype end = lines.indexOf(kEndOfHead);
    return {lines.first(std::max(end, qsizetype(0))), lines.sliced(end + 1).join(u'\n')};
}

QByteArray joined(const Parts& parts) {
    return (parts.head + QStringList{kEndOfHead, parts.body}).join(u'\n').toUtf8();
}

// Says a word of the head, in its place or as the last; nothing to say takes its line away.
void sayInHead(QStringList& head, QLatin1StringView word, const QString& words) {
    const auto line = std::ranges::find_if(head, [word](const QString& each) {
        return each.section(u':', 0, 0).trimmed() == word;
    });
    const QString said = u"%1: %2"_s.arg(word, words);
    if (line == head.end() && !words.isEmpty())
        head.append(said);
    else if (line != head.end() && words.isEmpty())
        head.erase(line);
    else if (line != head.end() && line->section(u':', 1).trimmed() != words)
        *line = said;
}

} // namespace

Wording wordingOf(const LetterTemplate& letter) {
    return {letter.title, letter.replyWithin, letter.body};
}

QByteArray fileWith(const QByteArray& file, const Wording& wording) {
    Parts parts = partsOf(file);
    sayInHead(parts.head, "title"_L1, wording.title.trimmed());
    sayInHead(parts.head, "reply"_L1,
              wording.replyWithin > 0 ? QString::number(wording.replyWithin) : QString());
    parts.body = wording.body;
    return joined(parts);
}

QByteArray fileAs(const QByteArray& file, const QString& id, const QString& title) {
    Parts parts = partsOf(file);
    sayInHead(parts.head, "letter"_L1, id);
    sayInHead(parts.head, "title"_L1, title);
    return joined(parts);
}

QString letterIdFrom(const QString& title) {
    QString id;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD).toLower())
        if (c.isLetterOrNumber() && c.unicode() < 128)
            id += c;
        else if (!c.isMark() && !id.endsWith(u'-'))
            id += u'-';
    id = id.split(u'-', Qt::SkipEmptyParts).join(u'-');
    return id.isEmpty() ? u"letter"_s : id;
}

std::optional<BodyPlace> placeInBody(const Error& fault, const QByteArray& file) {
    const int before = int(partsOf(file).head.size()) + 1; // and the line that ends it
    const int line = fault.detail.value(u"line"_s).toInt() - before;
    if (line < 1)
        return std::nullopt;
    return BodyPlace{line, fault.detail.value(u"column"_s).toInt()};
}

Error inBody(Error fault, const BodyPlace& place) {
    fault.detail[u"line"_s] = place.line;
    fault.detail[u"column"_s] = place.column;
    return fault;
}

} // namespace rollbook
