// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/letters/WrittenTo.h"

using namespace Qt::StringLiterals;

namespace rollbook {

SchoolBuilder around() {
    return SchoolBuilder().withPupil(u"Ada"_s);
}

Address at(const QString& street) {
    return {.line1 = street, .town = u"Leeds"_s, .postcode = u"LS1 1AA"_s};
}

QString writtenTo(const SchoolBuilder& family, QDate day, bool together) {
    const auto school = family.build();
    const Recipients found = parentsToWriteTo(school->roll, PupilId(1), day, together);
    const auto forename = [&](const std::optional<ContactId>& id) {
        return id ? school->roll.contact(*id)->forename : u"nobody"_s;
    };
    QStringList lines;
    for (const Recipient& each : found.to) {
        QString line = each.name + u": "_s + each.address.join(u", "_s);
        for (const ContactId other : each.together)
            line += u" + "_s + forename(other);
        lines.append(line);
    }
    for (const Withheld& each : found.withheld)
        lines.append(forename(each.contact) + u" - "_s + toString(each.obstacle));
    return lines.join(u'\n');
}

} // namespace rollbook
