// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/PathwayBook.h"
#include "core/pathway/WorkDone.h"
#include "core/store/OpenEntry.h"

namespace rollbook {

// What people did about the steps of pathways, which pathway is used from when, and the texts of the
// school's own. Only grows; who and when are the entry's.
class WorkStore {
public:
    explicit WorkStore(Database& database) : m_database(database) {}

    // Contacts with their visits, and settlements, entered on or after the day, by the moment they
    // were done.
    Result<WorkDone> since(QDate day) const;
    Result<qint64> add(OpenEntry& entry, const ContactMade& contact); // its id; `id` is ignored
    Result<qint64> add(OpenEntry& entry, const Settlement& settlement);
    Result<void> add(OpenEntry& entry, const Visit& visit); // of a contact already added
    // It and its visit are read no more.
    Result<void> takeBack(OpenEntry& entry, qint64 contact);

    Result<std::vector<PathwayUse>> pathwayUses() const; // in the order entered
    Result<void> use(OpenEntry& entry, const PathwayUse& use);

    // The school's own pathways, each as it was last kept, in the order they were first.
    Result<std::vector<QByteArray>> ownPathways() const;
    // Every text that one of them ever had, oldest first.
    Result<std::vector<KeptPathway>> pathwayTexts(const QString& pathway) const;
    Result<void> keep(OpenEntry& entry, const QString& pathway, const QByteArray& text);

private:
    Database& m_database;
};

} // namespace rollbook
