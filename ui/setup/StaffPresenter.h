// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Settings.h"
#include "ui/setup/LinesModel.h"

namespace rollbook {

// Everybody whose name may stand in the register. Nobody is ever removed: their name is evidence;
// somebody gone is no longer offered at the desk.
class StaffPresenter : public QObject {
    Q_OBJECT
public:
    explicit StaffPresenter(Office& office, QObject* parent = nullptr);

    QAbstractItemModel& model() { return m_model; }
    void load();
    const StaffMember* member(const QVariant& key) const; // null: no such
    // A new one has the id 0; an empty PIN leaves the one there is. A sentence; empty: done.
    QString save(const StaffMember& member, const QString& pin, const Author& by);
    QString setHere(StaffId id, bool isHere, const Author& by);

private:
    Result<void> saveMember(const StaffMember& member, const QString& pin, const Author& by);
    bool isLastHere(StaffId id) const;

    Office& m_office;
    LinesModel m_model;
};

// What is wrong with a name, job title and a PIN typed twice, with the way out; empty: nothing.
QString faultOfPerson(const QString& name, const QString& jobTitle);
QString faultOfPin(const QString& pin, const QString& again);

} // namespace rollbook
