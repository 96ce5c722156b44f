// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/Closures.h"

#include "core/office/Coverage.h"
#include "core/office/OfficeErrors.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QString kPlannedCode = u"#"_s;
const QString kWholeSiteShut = u"Y4"_s; // before 2024 too, whose sets had a plain Y (rules.md 4)

// By hand only a code of the day; what no code is given for reads as Y4 whatever the day.
bool closesWith(const CodeBook& codes, const Closure& closure) {
    if (closure.isPlanned())
        return closure.code == kPlannedCode;
    const Judgement judged = codes.judge(closure.code, closure.range.from);
    return closure.code.startsWith(u'Y') && judged.isKnown()
           && judged.code->classification == Classification::NotPossible
           && (!judged.isOffItsDates || closure.code == kWholeSiteShut);
}

Closure closureOf(const CloseSchool::Request& request) {
    Closure closure{.range = request.range,
                    .kind = request.kind,
                    .origin = ClosureOrigin::Office,
                    .reason = request.reason.trimmed(),
                    .half = request.half,
                    .years = request.years,
                    .classes = request.classes,
                    .code = request.code.trimmed().toUpper(),
                    .takenBefore = request.takenBefore};
    if (closure.code.isEmpty())
        closure.code = closure.isPlanned() ? kPlannedCode : kWholeSiteShut;
    return closure;
}

Result<void> canClose(const School& school, const Closure& closure) {
    const DateRange& range = closure.range;
    if (!range.from.isValid() || !range.to.isValid() || range.isEmpty()
        || school.calendar.termSessions(range).empty())
        return Error{errors::kClosureNoSessions,
                     {{u"from"_s, range.from}, {u"to"_s, range.to}}};
    if (!closesWith(*school.codes, closure))
        return Error{errors::kClosureCode, {{u"code"_s, closure.code}}};
    for (const QString& className : closure.classes)
        if (school.roll.pupilsInClass(className, range.from).empty()
            && school.roll.pupilsInClass(className, range.to).empty())
            return Error{errors::kNoSuchClass, {{u"className"_s, className}}};
    return {};
}

} // namespace

bool isPartialSinceWholeSchoolOnly(const Closure& closure) {
    return closure.kind == ClosureKind::Planned && !closure.isWholeSchool()
           && closure.range.to >= QDate(2024, 8, 19);
}

Result<CloseSchool::Preview> CloseSchool::preview(const Request& request) const {
    const School& school = m_office.school();
    const Closure closure = closureOf(request);
    if (const auto may = canClose(school, closure); !may)
        return may.error();
    const Coverage coverage = coverageOf(school, closure);
    Preview preview{.sessions = coverage.sessions,
                    .superseded = coverage.marks + coverage.blanks,
                    .takenThatDay = {},
                    .warnings = {}};
    if (!closure.isPlanned())
        preview.takenThatDay = takenUnder(school, closure);
    if (isPartialSinceWholeSchoolOnly(closure))
        preview.warnings.push_back(Error{errors::kPartialPlannedClosure});
    return preview;
}

Result<CloseSchool::Made> CloseSchool::run(const Request& request, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    if (request.reason.trimmed().isEmpty())
        return Error{errors::kReasonMissing};
    if (const auto loaded = m_office.loadYears(request.range); !loaded)
        return loaded.error();
    const Closure closure = closureOf(request);
    if (const auto may = canClose(m_office.school(), closure); !may)
        return may.error();

    Store& store = m_office.store();
    Made made;
    const auto entry = store.act(EntryKind::ClosureMade, closure.reason, by,
                                 m_office.clock().now(), [&](OpenEntry& act) -> Result<void> {
                                     const auto id = store.calendar().addClosure(act, closure);
                                     if (!id)
                                         return id.error();
                                     made.closure = *id;
                                     return {};
                                 });
    if (!entry)
        return entry.error();
    made.superseded = coverageOf(m_office.school(), closure).marks;
    if (const auto read = m_office.reloadCalendar(); !read)
        return read.error();
    Q_EMIT m_office.notifier().changed({ChangedPart::Calendar | ChangedPart::Marks, {}, {}});
    return made;
}

Result<int> LiftClosure::run(ClosureId id, const QString& reason, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    if (reason.trimmed().isEmpty())
        return Error{errors::kReasonMissing};
    const Closure* found = m_office.school().calendar.closure(id);
    if (!found)
        return Error{errors::kNoSuchClosure, {{u"closure"_s, id.value()}}};
    const Closure closure = *found;
    if (const auto loaded = m_office.loadYears(closure.range); !loaded)
        return loaded.error();

    Store& store = m_office.store();
    const auto entry =
        store.act(EntryKind::ClosureLifted, reason.trimmed(), by, m_office.clock().now(),
                  [&](OpenEntry& act) { return store.calendar().liftClosure(act, id); });
    if (!entry)
        return entry.error();
    if (const auto read = m_office.reloadCalendar(); !read)
        return read.error();
    Q_EMIT m_office.notifier().changed({ChangedPart::Calendar | ChangedPart::Marks, {}, {}});
    return coverageOf(m_office.school(), closure).marks;
}

} // namespace rollbook
