// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"
#include "ui/registers/ClassListModel.h"

namespace rollbook {

// Keeps the classes of a session and where each stands.
class ClassListPresenter : public QObject {
    Q_OBJECT
public:
    explicit ClassListPresenter(Office& office, QObject* parent = nullptr);

    ClassListModel& model() { return m_model; }
    const SessionKey& session() const { return m_session; }
    void open(const SessionKey& session);
    void load(); // again: the clock moved

    int taken() const;
    int withSession() const;
    // Pupils due of whom nothing is known yet (rules.md 24).
    int pupilsNotKnown() const;
    // The first whose register is not taken, from `after` on; else the first of all.
    QString firstToTake(const QString& after = {}) const;

Q_SIGNALS:
    void changed();

private:
    void hear(const Change& change);
    ClassRow rowFor(const QString& className) const;
    bool hasClosed() const;

    Office& m_office;
    ClassListModel m_model;
    SessionKey m_session;
};

} // namespace rollbook
