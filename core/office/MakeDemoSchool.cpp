// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/MakeDemoSchool.h"

#include "core/office/demo/DemoAgreed.h"
#include "core/office/demo/DemoWriter.h"

#include <QFile>

namespace rollbook {

using namespace Qt::StringLiterals;
using namespace demo;

namespace {

const QTime kAgreedAt(9, 45);

void removeFile(const QString& file) {
    for (const QLatin1StringView journal : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(file + journal);
}

Result<MakeDemoSchool::Made> writeInto(const QString& file, const MakeDemoSchool::Request& request,
                                       const DemoWords& words, const BankHolidays& holidays) {
    const auto store = Store::create(file);
    if (!store)
        return store.error();
    const DemoSchoolSize size{std::max(1, request.pupils), request.seed, request.today};
    return DemoWriter(**store, request, demoPlan(size, words, holidays), words).run();
}

// With the file open as the desk has it, by the verbs of the office.
Result<void> agreeIn(const QString& file, QDate today, const DemoWords& words) {
    auto codes = CodeBook::shipped();
    if (!codes)
        return codes.error();
    const FixedClock clock(QDateTime(today, kAgreedAt));
    const auto office = Office::open(file, OpenMode::ReadWrite, clock, *std::move(codes));
    return office ? agreeWithFamilies(**office, words, MakeDemoSchool::officer()) : office.error();
}

} // namespace

Author MakeDemoSchool::officer() {
    return {u"Dana Whitfield"_s, u"Attendance officer"_s};
}
QString MakeDemoSchool::officerPin() {
    return u"1234"_s;
}

Result<MakeDemoSchool::Made> MakeDemoSchool::run(const QString& file, const Request& request) {
    const Result<DemoWords> words = shippedWords();
    if (!words)
        return words.error();
    const Result<BankHolidays> holidays = BankHolidays::shipped();
    if (!holidays)
        return holidays.error();
    if (QFile::exists(file))
        return Error{errors::kFileTaken, {{u"file"_s, file}}};
    Result<Made> made = writeInto(file, request, *words, *holidays);
    if (const auto agreed = made ? agreeIn(file, request.today, *words) : Result<void>(); !agreed)
        made = agreed.error();
    if (!made)
        removeFile(file);
    return made;
}

} // namespace rollbook
