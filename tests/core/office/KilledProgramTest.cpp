// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/KeepFile.h"
#include "tests/core/office/KilledActs.h"
#include "tests/support/OfficeOnDisk.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

std::unique_ptr<BuiltSchool> smallSchool() {
    SchoolBuilder builder;
    builder.onReferenceCalendar().withTimes({.from = day("2024-08-01")});
    const std::pair<QString, QString> pupils[] = {{u"Ada"_s, u"A204999926001"_s},
                                                  {u"Ben"_s, u"B801200005001"_s},
                                                  {u"Cem"_s, u"R201100018042"_s}};
    for (const auto& [name, upn] : pupils)
        builder.withPupil(name).upn(upn).inClass(u"4A"_s).inYear(4);
    return builder.build();
}

// The program is killed before each statement of a morning's work in turn; after each, the file is
// opened and read as a person would find it.
class KilledProgramTest : public ::testing::Test {
protected:
    KilledProgramTest()
        : m_clock(moment("2024-11-20T09:05:00")), m_codes(*CodeBook::shipped()) {
        OfficeOnDisk disk(*smallSchool(), m_clock.now());
        // A copy by the program's own means, so that nothing of it is still in a journal.
        EXPECT_TRUE(backUp(disk.file(), path(u"start"_s)));
    }

    QString path(const QString& name) const { return m_folder.filePath(name + u".rollbook"_s); }

    QString freshCopy(const QString& name) const {
        for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path(name) + suffix);
        EXPECT_TRUE(QFile::copy(path(u"start"_s), path(name)));
        return path(name);
    }

    struct Death {
        int actsSaid = 0;
        bool wasKilled = false;
    };
    Death runUntil(const QString& file, int step) const {
        QProcess program;
        program.start(QCoreApplication::applicationDirPath() + u"/killed_program"_s,
                      {file, QString::number(step)});
        EXPECT_TRUE(program.waitForFinished(60'000));
        EXPECT_TRUE(program.exitCode() == 0 || program.exitCode() == 9)
            << program.readAllStandardError().toStdString();
        const QByteArray said = program.readAllStandardOutput();
        return {.actsSaid = int(said.count('\n')), .wasKilled = program.exitCode() == 9};
    }

    QString stateOf(const QString& file) const {
        const auto office = Office::open(file, OpenMode::ReadWrite, m_clock, m_codes);
        EXPECT_TRUE(office) << office.error().toString().toStdString();
        return office ? savedState(**office) : QString();
    }

    // What the file holds after the first n acts, for each n.
    std::vector<QString> statesAfterActs() const {
        const auto office =
            Office::open(freshCopy(u"whole"_s), OpenMode::ReadWrite, m_clock, m_codes);
        EXPECT_TRUE(office);
        std::vector<QString> states{savedState(**office)};
        for (const KilledAct& act : killedActs()) {
            const auto done = act.run(**office);
            EXPECT_TRUE(done) << act.name << ' ' << done.error().toString().toStdString();
            states.push_back(savedState(**office));
        }
        return states;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::shared_ptr<const CodeBook> m_codes;
};

TEST_F(KilledProgramTest, LosesNothingThatWasSaidToBeSavedAndLeavesAFileThatVerifies) {
    const std::vector<QString> states = statesAfterActs();
    int step = 1;
    for (;; ++step) {
        const QString file = freshCopy(u"killed"_s);
        const Death death = runUntil(file, step);
        if (!death.wasKilled)
            break;
        ASSERT_LT(std::size_t(death.actsSaid) + 1, states.size());
        const QString left = stateOf(file);
        const auto said = std::size_t(death.actsSaid);
        // The act under way is wholly there or not at all.
        EXPECT_TRUE(left == states[said] || left == states[said + 1])
            << "killed before statement " << step << " during \""
            << killedActs()[said].name << "\", the file held\n" << left.toStdString();
        const auto verified = verifyFile(file);
        ASSERT_TRUE(verified);
        EXPECT_TRUE(verified->isOk()) << "killed before statement " << step;
    }
    EXPECT_GT(step, 100) << "too few points to call it any point";
}

} // namespace
} // namespace rollbook
