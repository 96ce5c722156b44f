// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Database.h"
#include "core/store/Store.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rollbook {

// A store with two pupils in it, and short ways to act on it.
class StoreFixture : public ::testing::Test {
protected:
    static const Author& officer() {
        static const Author author{QStringLiteral("Jo Reed"), QStringLiteral("Attendance officer")};
        return author;
    }
    static QDateTime at(int hour, int minute) {
        return QDateTime(QDate(2026, 11, 20), QTime(hour, minute));
    }
    static SessionKey session(int day, Half half = Half::AM) {
        return {QDate(2026, 11, day), half};
    }
    static DraftMark mark(PupilId pupil, const SessionKey& session, const char* code,
                          std::optional<int> minutesLate = {}) {
        return {{pupil, session, QString::fromLatin1(code), minutesLate}, {}};
    }
    static Pupil pupilNamed(const char* surname) {
        Pupil pupil;
        pupil.surname = QString::fromLatin1(surname);
        pupil.forename = QStringLiteral("Sam");
        pupil.enrolments = {{.entry = QDate(2024, 9, 2)}};
        return pupil;
    }

    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    // A new file, kept open in `store`.
    void createFile(const char* name = "school.rollbook") {
        auto created = Store::create(path(name));
        ASSERT_TRUE(created) << created.error().toString().toStdString();
        store = *std::move(created);
        addPupils();
    }
    void createInMemory() {
        store = *Store::inMemory();
        addPupils();
    }
    // One act; fails the test when it does.
    EntryId act(const Store::Write& write, EntryKind kind = EntryKind::MarkAmended) {
        const auto entry = store->act(kind, QStringLiteral("slip"), officer(), at(9, 5), write);
        EXPECT_TRUE(entry) << (entry ? "" : entry.error().toString().toStdString());
        return entry && *entry ? **entry : EntryId(0);
    }
    EntryId append(const std::vector<DraftMark>& marks, EntryKind kind = EntryKind::RegisterTaken) {
        return act([&](OpenEntry& entry) { return store->marks().append(entry, marks); }, kind);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> store;
    PupilId ann{0};
    PupilId bob{0};

private:
    void addPupils() {
        act([&](OpenEntry& entry) -> Result<void> {
            ann = *store->roll().addPupil(entry, pupilNamed("Archer"));
            bob = *store->roll().addPupil(entry, pupilNamed("Baker"));
            return {};
        }, EntryKind::PupilsImported);
    }
};

} // namespace rollbook
