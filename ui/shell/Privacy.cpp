// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Privacy.h"

#include "core/office/OfficeErrors.h"
#include "ui/widgets/Notice.h"
#include "ui/words/Sentences.h"

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

QString Privacy::sentence(const Error& error) const {
    const bool namesNobody = error.code == errors::kInBreak; // its name is that of the break
    if (!m_isHidden || namesNobody)
        return rollbook::sentence(error);
    Error shown = error;
    const auto hide = [&](const QString& key, QString (Privacy::*how)(const QString&) const) {
        if (shown.detail.contains(key))
            shown.detail[key] = (this->*how)(shown.detail[key].toString());
    };
    for (const QString& key : {u"name"_s, u"other"_s, u"contact"_s})
        hide(key, &Privacy::name);
    for (const QString& key : {u"text"_s, u"upn"_s}) // as written in a file
        hide(key, &Privacy::words);
    if (error.code == errors::kFlagWaits)
        for (const QString& key : {u"kind"_s, u"before"_s, u"after"_s})
            hide(key, &Privacy::words);
    return rollbook::sentence(shown);
}

void refuse(Notice& notice, const Privacy& privacy, const Error& error) {
    notice.say(NoticeKind::Refusal, [&privacy, error] { return privacy.sentence(error); });
    QObject::connect(&privacy, &Privacy::changed, &notice, &Notice::sayAgain, Qt::UniqueConnection);
}

QString initials(const QString& name) {
    static const QRegularExpression gaps(u"[\\s,]+"_s);
    QStringList letters;
    for (const QString& word : name.split(gaps, Qt::SkipEmptyParts))
        letters.append(word.left(1).toUpper() + u'.');
    return letters.join(u' ');
}

} // namespace rollbook
