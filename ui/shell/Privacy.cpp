// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Privacy.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {

void Privacy::setHidden(bool hidden) {
    if (m_isHidden == hidden)
        return;
    m_isHidden = hidden;
    Q_EMIT changed();
}

QString Privacy::listName(const Pupil& pupil) const {
    return name(pupil.listName());
}

QString Privacy::name(const QString& name) const {
    return m_isHidden ? initials(name) : name;
}

// The same number of dots for every text, so that its length tells nothing.
QString Privacy::words(const QString& text) const {
    return m_isHidden && !text.isEmpty() ? u"• • •"_s : text;
}

QString initials(const QString& name) {
    static const QRegularExpression gaps(u"[\\s,]+"_s);
    QStringList letters;
    for (const QString& word : name.split(gaps, Qt::SkipEmptyParts))
        letters.append(word.left(1).toUpper() + u'.');
    return letters.join(u' ');
}

} // namespace rollbook
