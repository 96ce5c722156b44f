// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook/Program.h"
#include "core/office/KeepFile.h"
#include "core/office/MakeDemoSchool.h"
#include "tests/tour/MisExport.h"
#include "tests/tour/Tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rollbook;
using tour::Guide;

namespace {

const QDate kToday(2026, 11, 20);
constexpr int kPupils = 420;
constexpr int kIdleMinutes = 120; // the clock is moved by more than an idle desk is left open

void exportADemoSchool(Guide& guide, const QDir& folder,
                       const std::shared_ptr<const CodeBook>& codes) {
    guide.step(u"The exports of another system, of a made-up school of %1 pupils"_s.arg(kPupils));
    const QString file = folder.filePath(u"source.rollbook"_s);
    guide.require(MakeDemoSchool::run(file, {.pupils = kPupils, .today = kToday}).isOk(),
                  u"a demo school can be made"_s);
    const FixedClock clock(QDateTime(kToday, QTime(8, 0)));
    const auto office = Office::open(file, OpenMode::ReadOnly, clock, codes);
    guide.require(office.isOk(), u"the demo school opens"_s);
    const School& school = (*office)->school();
    const auto classes = school.roll.classesOn(kToday);
    const QStringList notTaken{classes[2], classes[3]};
    guide.require(tour::exportAsMis(school, kToday, notTaken, folder),
                  u"the exports are written"_s);
}

// What was done is in the record, and the record holds.
void lookInTheFile(Guide& guide, const QString& file) {
    guide.step(u"The file itself"_s);
    const auto verified = verifyFile(file);
    guide.require(verified.isOk() && verified->isOk(), u"the file verifies"_s);
    guide.step(u"%1 entries, %2 marks, head digest %3"_s.arg(verified->entries)
                   .arg(verified->marks)
                   .arg(verified->headDigest));
}

void take(Guide& guide, const QDir& exports, const QString& file, FixedClock& clock) {
    tour::firstRun(guide, exports, file);
    tour::registers(guide);
    clock.set(QDateTime(kToday, QTime(9, 41)));
    tour::day(guide);
    tour::letters(guide);
    tour::absence(guide);
    tour::pupils(guide);
    tour::census(guide);
    tour::setup(guide);
    lookInTheFile(guide, file);
    std::printf("The tour is over: its pictures and files are in %s\n",
                qPrintable(guide.folder().path()));
}

void prepare(QApplication& application, QCommandLineParser& options) {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    options.setApplicationDescription(u"Takes Rollbook through its main job"_s);
    options.addHelpOption();
    options.addPositionalArgument(u"folder"_s, u"Where pictures and files are left"_s);
    options.addOption({u"dark"_s, u"Dark colours"_s});
    options.process(application);
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCommandLineParser options;
    prepare(application, options);
    const QDir folder(options.positionalArguments().value(0, u"tour"_s));
    const QTemporaryDir work;
    auto codes = CodeBook::shipped();
    if (!codes || !folder.mkpath(u"."_s) || !work.isValid())
        return 1;
    Guide guide(folder);
    exportADemoSchool(guide, QDir(work.path()), *codes);
    auto settings =
        std::make_unique<QSettings>(work.filePath(u"settings.ini"_s), QSettings::IniFormat);
    {
        Preferences preferences(
            std::make_unique<QSettings>(settings->fileName(), QSettings::IniFormat));
        preferences.setIdleMinutes(kIdleMinutes);
        if (options.isSet(u"dark"_s))
            preferences.setAppearance(Appearance::Dark);
    }
    FixedClock clock(QDateTime(kToday, QTime(8, 55)));
    Program program(application, clock, *codes, std::move(settings));
    program.start({});
    QTimer::singleShot(0, &application, [&] {
        take(guide, QDir(work.path()), work.filePath(u"marsh-lane.rollbook"_s), clock);
        QApplication::quit();
    });
    return QApplication::exec();
}
