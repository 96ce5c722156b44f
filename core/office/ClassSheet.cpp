// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/ClassSheet.h"

namespace rollbook {

std::vector<SheetLine> classSheet(const School& school, const QString& className,
                                  const SessionKey& session) {
    const Register* reg = school.registerOf(SchoolYear::containing(session.date));
    if (!reg)
        return {};
    std::vector<SheetLine> sheet;
    for (const Pupil* pupil : school.roll.pupilsInClass(className, session.date))
        sheet.push_back({.pupil = pupil,
                         .reading = reg->reading(pupil->id, session),
                         .draft = school.draft(pupil->id, session),
                         .planned = school.plannedFor(pupil->id, session)});
    return sheet;
}

} // namespace rollbook
