// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/office/KilledActs.h"

#include "core/office/AmendMarks.h"
#include "core/office/Closures.h"
#include "core/office/Imports.h"
#include "core/office/hatch/SignInLate.h"
#include "core/office/TakeRegister.h"
#include "core/office/work/KeepPathway.h"
#include "tests/support/SchoolBuilder.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const Author kOfficer{.name = u"Ruth Okafor"_s, .jobTitle = u"Attendance Officer"_s};
const SessionKey kMorning{QDate(2024, 11, 20), Half::AM};

template <typename T>
Result<void> done(const Result<T>& result) {
    return result ? Result<void>() : Result<void>(result.error());
}

PupilId pupilNamed(const Office& office, const QString& forename) {
    for (const Pupil& pupil : office.school().roll.pupils())
        if (pupil.forename == forename)
            return pupil.id;
    ROLLBOOK_REQUIRE(false, forename);
}

KilledAct typing(const char* name, const char* forename, const char* code, Half half = Half::AM) {
    return {name, [=](Office& office) {
                return DraftRegister(office).enter(
                    {.mark = {pupilNamed(office, QString::fromLatin1(forename)),
                              {kMorning.date, half},
                              QString::fromLatin1(code),
                              std::nullopt}});
            }};
}

Result<void> take(Office& office, Half half) {
    return done(TakeRegister(office).run(
        {.className = u"4A"_s, .session = {kMorning.date, half}}, kOfficer));
}

Result<void> amend(Office& office) {
    AmendMarks::Request request{.cells = {}, .reason = u"mother rang"_s};
    request.cells.push_back(
        {.pupil = pupilNamed(office, u"Ben"_s), .session = kMorning, .code = u"I"_s});
    return done(AmendMarks(office).run(request, kOfficer));
}

Result<void> importMarks(Office& office) {
    QByteArray csv = "UPN,Date,Session,Mark\r\n";
    for (const Pupil& pupil : office.school().roll.pupils())
        for (const char* day : {"2024-11-18", "2024-11-19"})
            csv += pupil.upn.toLatin1() + ',' + day + ",AM,/\r\n" + pupil.upn.toLatin1() + ',' + day
                   + ",PM,I\r\n";
    return done(ImportMarks(office).run(
        {.bytes = csv, .fileName = u"marks.csv"_s, .mode = ImportMode::Import}, kOfficer));
}

Result<void> signIn(Office& office) {
    return done(SignInLate(office).run({.pupil = pupilNamed(office, u"Cem"_s),
                                        .at = QDateTime(kMorning.date, QTime(9, 10)),
                                        .reason = u"bus"_s},
                                       kOfficer));
}

Result<void> close(Office& office) {
    return done(CloseSchool(office).run({.range = {kMorning.date, kMorning.date},
                                         .half = Half::PM,
                                         .kind = ClosureKind::Unplanned,
                                         .reason = u"burst pipe"_s},
                                        kOfficer));
}

Result<void> lift(Office& office) {
    return done(LiftClosure(office).run(office.school().calendar.closures().back().id,
                                        u"mended"_s, kOfficer));
}

} // namespace

const std::vector<KilledAct>& killedActs() {
    static const std::vector<KilledAct> kActs = {
        typing("type /", "Ada", "/"),
        typing("type N", "Ben", "N"),
        typing("type I over N", "Ben", "I"),
        typing("clear", "Ben", ""),
        typing("type N again", "Ben", "N"),
        {"fill blanks",
         [](Office& office) {
             return done(DraftRegister(office).fillBlanks(u"4A"_s, kMorning));
         }},
        {"take the register", [](Office& office) { return take(office, Half::AM); }},
        {"amend", amend},
        {"import marks", importMarks},
        {"sign in", signIn},
        {"close", close},
        {"lift", lift},
        typing("type in the afternoon", "Ada", "\\", Half::PM),
        typing("type M", "Ben", "M", Half::PM),
        typing("type L", "Cem", "L", Half::PM),
        typing("type U over L", "Cem", "U", Half::PM),
        typing("type over the afternoon", "Ada", "N", Half::PM),
        {"take the afternoon", [](Office& office) { return take(office, Half::PM); }},
        {"close again", close},
        {"lift again", lift},
        {"copy a pathway",
         [](Office& office) {
             return done(KeepPathway(office).copy(u"woodside"_s, u"Ours"_s, kOfficer));
         }},
    };
    return kActs;
}

QString savedState(const Office& office) {
    QStringList lines;
    const School& school = office.school();
    for (const auto& [key, cell] : school.drafts)
        lines << u"draft %1 %2 %3"_s.arg(key.first.value()).arg(toString(key.second),
                                                                cell.mark.code);
    for (const auto& [key, taken] : school.taken)
        lines << u"taken %1 %2"_s.arg(key.first, toString(key.second));
    for (const Closure& closure : school.calendar.closures())
        lines << u"closed %1 %2"_s.arg(closure.range.from.toString(Qt::ISODate), closure.code);
    for (const auto& [year, reg] : school.registers)
        for (const Pupil& pupil : school.roll.pupils())
            for (const SessionKey& session : reg->sessions()) {
                const QString code = reg->reading(pupil.id, session).recorded;
                if (!code.isEmpty())
                    lines << u"mark %1 %2 %3"_s.arg(pupil.id.value()).arg(toString(session), code);
            }
    for (const Pathway& pathway : school.pathways->all())
        if (school.pathways->isOwn(pathway.id))
            lines << u"pathway %1 %2"_s.arg(pathway.id).arg(pathway.steps.size());
    return lines.join(u'\n');
}

} // namespace rollbook
