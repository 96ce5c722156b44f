// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/HeldChanges.h"
#include "ui/setup/LinesModel.h"

namespace rollbook {

class Privacy;

// What imports left for a person to decide (rules.md 28), one line each; beneath them, quiet, what
// was left as it is.
class WaitingPresenter : public QObject {
    Q_OBJECT
public:
    WaitingPresenter(Office& office, const Privacy& privacy, QObject* parent = nullptr);

    QAbstractItemModel& model() { return m_model; }
    void load();
    int count() const { return int(m_waiting.size()); }
    int refusedCount() const { return m_model.rowCount() - count(); }
    const HeldChanges::Waiting* waiting(const QVariant& key) const; // null: it is decided
    // What the date beside "Accept" stands for; empty: none is needed.
    static QString dayAsked(const HeldChanges::Waiting& waiting);
    // A sentence; empty: done.
    QString accept(qint64 id, QDate day, const Author& by);
    QString refuse(qint64 id, const Author& by);

Q_SIGNALS:
    void countChanged();

private:
    enum class State { Waits, Refused };
    Line lineOf(const HeldChanges::Waiting& waiting, State state) const;

    Office& m_office;
    const Privacy& m_privacy;
    LinesModel m_model;
    std::vector<HeldChanges::Waiting> m_waiting;
};

} // namespace rollbook
