// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/OfficialRegister.h"

#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::OfficialRegister", text);
}

using CellKey = std::pair<PupilId, SessionKey>;

// The revisions of each cell that was amended, oldest first.
std::map<CellKey, std::vector<const MarkRevision*>>
byCell(const std::vector<MarkRevision>& amendments) {
    std::map<CellKey, std::vector<const MarkRevision*>> cells;
    for (const MarkRevision& revision : amendments)
        cells[{revision.mark.pupil, revision.mark.session}].push_back(&revision);
    return cells;
}

QString shownCode(const QString& code) {
    return code.isEmpty() ? say("no mark") : code;
}

// "Green, Ada, 20/11 AM: N, then L on 20/11/2026 09:12 by Ruth Okafor, Attendance Officer: bus"
QString footnote(const Pupil& pupil, const std::vector<const MarkRevision*>& revisions) {
    QString line = pupil.listName() + u", "_s + words::sessionShort(revisions.front()->mark.session)
                   + u": "_s + shownCode(revisions.front()->mark.code);
    for (std::size_t i = 1; i < revisions.size(); ++i) {
        const MarkRevision& to = *revisions[i];
        line += say(", then %1 on %2 by %3, %4")
                    .arg(shownCode(to.mark.code), words::dateTime(to.madeAt), to.by.name,
                         to.by.jobTitle);
        if (!to.reason.isEmpty())
            line += u": "_s + to.reason;
    }
    return line;
}

} // namespace

OfficialRegister officialRegister(const School& school, const OfficialRegisterRequest& request) {
    OfficialRegister made{.school = school.details.name,
                          .heading = request.heading,
                          .range = request.range,
                          .sessions = school.calendar.termSessions(request.range),
                          .rows = {},
                          .footnotes = {},
                          .printedAt = request.printedAt,
                          .printedBy = request.printedBy,
                          .headDigest = request.headDigest};
    const Register* reg = school.registerOf(SchoolYear::containing(request.range.from));
    ROLLBOOK_CHECK(reg, return made);
    const auto amended = byCell(request.amendments);
    for (const PupilId id : request.pupils) {
        const Pupil* pupil = school.roll.pupil(id);
        ROLLBOOK_CHECK(pupil, continue);
        OfficialRegister::Row row{.name = pupil->listName(),
                                  .className = pupil->classOn(request.range.to),
                                  .upn = pupil->upn,
                                  .cells = {}};
        for (const SessionKey& session : made.sessions) {
            const Reading reading = reg->reading(id, session);
            OfficialRegister::Cell cell{.session = session,
                                        .state = reading.state,
                                        .code = reading.code};
            if (const auto it = amended.find({id, session});
                it != amended.end() && it->second.size() > 1) {
                made.footnotes << footnote(*pupil, it->second);
                cell.note = int(made.footnotes.size());
            }
            row.cells.push_back(std::move(cell));
        }
        made.rows.push_back(std::move(row));
    }
    return made;
}

} // namespace rollbook
