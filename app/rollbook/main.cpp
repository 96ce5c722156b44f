// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/SystemClock.h"
#include "app/rollbook/Program.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QSettings>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// --today stands the clock still at 09:00, --now at its own time: for demonstrations and pictures.
std::unique_ptr<rollbook::Clock> clockOf(const QCommandLineParser& options) {
    const QDateTime now = QDateTime::fromString(options.value(u"now"_s), Qt::ISODate);
    if (now.isValid())
        return std::make_unique<rollbook::FixedClock>(now);
    const QDate today = QDate::fromString(options.value(u"today"_s), Qt::ISODate);
    if (today.isValid())
        return std::make_unique<rollbook::FixedClock>(QDateTime(today, QTime(9, 0)));
    return std::make_unique<rollbook::SystemClock>();
}

void describe(QCommandLineParser& options) {
    options.setApplicationDescription(u"The attendance office of one school"_s);
    options.addHelpOption();
    options.addVersionOption();
    options.addPositionalArgument(u"file"_s, u"A school's .rollbook file"_s, u"[file]"_s);
    options.addOption({u"today"_s, u"Stand the clock still on this day"_s, u"yyyy-mm-dd"_s});
    options.addOption({u"now"_s, u"Stand the clock still at this time"_s, u"yyyy-mm-ddThh:mm"_s});
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Rollbook"_s);
    QApplication::setOrganizationName(u"Rollbook"_s);
    QApplication::setApplicationVersion(u"0.1.0"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCommandLineParser options;
    describe(options);
    options.process(application);
    auto codes = rollbook::CodeBook::shipped();
    if (!codes) {
        std::fputs(qPrintable(codes.error().toString() + u'\n'), stderr);
        return 1;
    }
    const auto clock = clockOf(options);
    rollbook::Program program(application, *clock, std::move(codes).value(),
                              std::make_unique<QSettings>());
    program.start(options.positionalArguments().value(0));
    return QApplication::exec();
}
