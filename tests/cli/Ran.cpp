// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/Ran.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

#include <ostream>

namespace rollbook::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAMinute = 60'000;

const QString kCalendar = uR"({
  "schoolYear": "2026/27",
  "terms": [{"name": "Autumn", "from": "2026-11-16", "to": "2026-12-04", "breaks": []}],
  "closures": [{"from": "2026-11-16", "to": "2026-11-16", "kind": "inset", "reason": "INSET day"}],
  "registerTimes": [{"from": "2026-08-01", "AM": {"opens": "08:50", "closes": "09:20"},
                     "PM": {"opens": "13:00", "closes": "13:15"}}]
})"_s;

const QString kPupils = uR"(UPN,Adno,Legal Surname,Legal Forename,DOB,Sex,Year,Reg,Entry Date
M204999926101,001,Byron,Ada,10/12/2017,F,4,4A,01/09/2026
Q204999925102,002,O'Neill,Ben,03/02/2018,M,4,4A,01/09/2026
U204999924103,003,Ōta,Cai,30/08/2018,M,4,4B,01/09/2026
)"_s;

const QString kMarks =
    uR"(UPN,Week Commencing,MonAM,MonPM,TueAM,TuePM,WedAM,WedPM,ThuAM,ThuPM,FriAM,FriPM
M204999926101,16/11/2026,,,/,\,I,I,/,\,,
Q204999925102,16/11/2026,,,/,\,L,\,/,N,,
U204999924103,16/11/2026,,,/,\,/,\,/,\,,
)"_s;

void expectDone(const Ran& ran) {
    EXPECT_EQ(ran.exit, 0) << qPrintable(ran.err);
}

// The same for every test, so it is made once.
class Original {
public:
    Original() {
        const QString file = m_folder.filePath(u"school.rollbook"_s);
        const QStringList by = {u"--by"_s,    u"Ruth Okafor"_s,
                                u"--title"_s, u"Attendance officer"_s,
                                u"--today"_s, u"2026-11-20"_s};
        expectDone(run(QStringList{u"new"_s, file, u"--name"_s, u"Small School"_s, u"--la"_s,
                                   u"204"_s, u"--estab"_s, u"9999"_s} +
                       by));
        for (const auto& [verb, name, text] :
             {std::tuple{u"import-calendar"_s, u"calendar.json"_s, kCalendar},
              std::tuple{u"import-pupils"_s, u"pupils.csv"_s, kPupils},
              std::tuple{u"import-marks"_s, u"marks.csv"_s, kMarks}})
            expectDone(run(QStringList{verb, file, write(name, text)} + by));
    }
    void copyTo(const QString& folder) const {
        for (const QString& name : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::copy(m_folder.filePath(name), folder + u'/' + name);
    }

private:
    QString write(const QString& name, const QString& text) const {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

} // namespace

Ran run(const QStringList& words) {
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u"/rollbook-cli"_s, words);
    if (!process.waitForFinished(kAMinute))
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

SmallSchool::SmallSchool()
    : m_file(m_folder.filePath(u"school.rollbook"_s)) {
    static const Original original;
    original.copyTo(m_folder.path());
}

QString SmallSchool::write(const QString& name, const QString& text) const {
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    return file.fileName();
}

Ran SmallSchool::ask(const QStringList& words) const {
    return run(QStringList{words.first(), m_file} + words.mid(1) +
               QStringList{u"--json"_s, u"--today"_s, u"2026-11-20"_s});
}

Ran SmallSchool::act(const QStringList& words) const {
    return ask(words +
               QStringList{u"--by"_s, u"Ruth Okafor"_s, u"--title"_s, u"Attendance officer"_s});
}

} // namespace rollbook::cli

void PrintTo(const QString& text, std::ostream* out) {
    *out << text.toStdString();
}
