// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Error.h"
#include "core/roll/Pupil.h"

#include <QObject>

namespace rollbook {

class Notice;

// The screen faces the hatch: F9 hides names and reasons at once (rules.md 35). Every place that
// shows a pupil's name or a reason shows what this gives back, and draws again on `changed`.
class Privacy : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool isHidden() const { return m_isHidden; }
    void setHidden(bool hidden);

    QString listName(const Pupil& pupil) const; // "Surname, Forename", or "S. F."
    QString name(const QString& name) const;    // of anybody else; or initials
    QString words(const QString& text) const;   // reasons, comments, flags, addresses; or dots
    QString sentence(const Error& error) const; // with the people it names hidden

Q_SIGNALS:
    void changed();

private:
    bool m_isHidden = false;
};

// "Wright, Mei" -> "W. M."
QString initials(const QString& name);
// Says a refusal that may name a pupil, and says it again when names are hidden or shown.
void refuse(Notice& notice, const Privacy& privacy, const Error& error);

} // namespace rollbook
