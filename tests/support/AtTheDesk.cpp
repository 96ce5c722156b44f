// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/AtTheDesk.h"

#include "ui/print/PutOnPaper.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

std::unique_ptr<QSettings> settingsOfNobody() {
    static const QTemporaryDir folder;
    static int count = 0;
    return std::make_unique<QSettings>(folder.filePath(u"%1.ini"_s.arg(++count)),
                                       QSettings::IniFormat);
}

} // namespace

Result<void> RecordingPrinting::printOn(const QString& printer, const PrintJob& job) {
    const auto painted = pagePictures(job);
    if (!painted)
        return painted.error();
    if (!paper)
        return paper;
    titles.append(job.title);
    pages[printer] += int(painted->size());
    return {};
}

AtTheDesk::AtTheDesk(const BuiltSchool& school, const QDateTime& now)
    : disk(school, now)
    , preferences(settingsOfNobody())
    , desk(disk.office())
    , commands(theme) {
    const auto seated = desk.addFirst(disk.author().name, disk.author().jobTitle, u"2580"_s);
    ROLLBOOK_REQUIRE(seated, seated.error().toString());
}

} // namespace rollbook
