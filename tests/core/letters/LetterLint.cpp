// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/letters/LetterLint.h"

#include "core/letters/MergeFields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook::lint {
namespace {

QString withoutSection(QString body, QChar sign, const QString& name) {
    const QRegularExpression section(u"\\{\\{\\%1%2\\}\\}.*?\\{\\{/%2\\}\\}"_s.arg(sign).arg(name),
                                     QRegularExpression::DotMatchesEverythingOption);
    return body.remove(section);
}

} // namespace

QString without(QString body, const QString& flags) {
    for (const QString& flag : flags.split(u' ', Qt::SkipEmptyParts))
        body = withoutSection(body, u'#', flag);
    return body;
}

QString governedBy(QString body, const QString& flags) {
    for (const MergeField& field : mergeFields()) {
        const QString name = field.name;
        body = withoutSection(body, u'^', name);
        if (field.kind == MergeField::Kind::Flag && !flags.split(u' ').contains(name))
            body = withoutSection(body, u'#', name);
    }
    return body;
}

QString own(QString body) {
    static const QRegularExpression kSigns(u"<[^>]*>|\\{\\{[^}]*\\}\\}"_s);
    return body.replace(kSigns, u" "_s).simplified();
}

QString found(const QString& text, const char* pattern) {
    return QRegularExpression(QString::fromLatin1(pattern)).match(text).captured();
}

} // namespace rollbook::lint
