// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/setup/SmallSchool.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rollbook {

std::unique_ptr<BuiltSchool> smallSchool() {
    return SchoolBuilder()
        .onReferenceCalendar()
        .withPupil(u"Ada"_s)
        .upn(u"H801200001001"_s)
        .inClass(u"4A"_s)
        .inYear(4)
        .marked(u"2024-11-20 AM"_s, u"/"_s)
        .withPupil(u"Ben"_s)
        .upn(u"X801200001002"_s)
        .inClass(u"5B"_s)
        .inYear(5)
        .build();
}

QString SmallSchool::fileWith(const QString& name, const QStringList& lines) const {
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(lines.join(u"\r\n"_s).toUtf8());
    return file.fileName();
}

} // namespace rollbook
