// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/AmendMarks.h"

#include "core/office/EntryRules.h"
#include "core/office/OfficeErrors.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// A blank of today's register is for taking, not for amending: amended, the class would look more
// accounted for than it is.
Result<void> isPastTaking(const School& school, QDate today, const AmendMarks::Cell& cell) {
    if (cell.session.date != today || !recordedCode(school, cell.pupil, cell.session).isEmpty())
        return {};
    const QString className = school.roll.pupil(cell.pupil)->classOn(today);
    const RegisterState state = registerState(school, className, cell.session);
    if (className.isEmpty() || state == RegisterState::Taken)
        return {};
    return Error{errors::kNotTakenYet,
                 {{u"className"_s, className}, {u"session"_s, toString(cell.session)}}};
}

Result<void> canAmend(const Office& office, const AmendMarks::Cell& cell) {
    const School& school = office.school();
    const QDate today = office.clock().today();
    // A mark may always be taken back, wherever it stands: that is how one off roll is mended.
    if (cell.code.isEmpty() && !recordedCode(school, cell.pupil, cell.session).isEmpty())
        return {};
    if (const auto may = pupilCanBeMarked(school, today, cell.pupil, cell.session); !may)
        return may;
    if (const auto may = isPastTaking(school, today, cell); !may)
        return may;
    if (const auto may = minutesCanBeEntered(cell.minutesLate); !may)
        return may;
    return codeCanBeEntered(school, *school.roll.pupil(cell.pupil), cell.session, cell.code,
                            cell.note);
}

bool isUnchanged(const School& school, const AmendMarks::Cell& cell) {
    const Register* reg = school.registerOf(SchoolYear::containing(cell.session.date));
    if (!reg || !cell.note.isEmpty())
        return false;
    const Reading now = reg->reading(cell.pupil, cell.session);
    return now.recorded == cell.code && now.minutesLate == cell.minutesLate;
}

QString entryReason(const AmendMarks::Request& request) {
    const QString reason = request.reason.trimmed();
    const QString word = request.onWordOf.trimmed();
    return word.isEmpty() ? reason : reason + u" · "_s + word;
}

DraftMark asMark(const AmendMarks::Cell& cell) {
    return {.mark = {cell.pupil, cell.session, cell.code, cell.minutesLate}, .note = cell.note};
}

} // namespace

std::vector<AmendMarks::Preview> AmendMarks::preview(const Request& request) const {
    std::vector<Preview> previews;
    for (const Cell& asked : request.cells) {
        Preview preview{.cell = asked, .from = {}, .refused = {}};
        preview.cell.code = CodeBook::normalised(asked.code, asked.session.half == Half::AM);
        preview.from = recordedCode(m_office.school(), asked.pupil, asked.session);
        if (const auto may = canAmend(m_office, preview.cell); !may)
            preview.refused = may.error();
        preview.isUnchanged = isUnchanged(m_office.school(), preview.cell);
        previews.push_back(std::move(preview));
    }
    return previews;
}

Result<std::vector<MarkRevision>> AmendMarks::run(const Request& request, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    if (request.reason.trimmed().isEmpty())
        return Error{errors::kReasonMissing};
    std::vector<DraftMark> marks;
    for (const Preview& preview : preview(request)) {
        if (preview.refused)
            return *preview.refused;
        if (!preview.isUnchanged)
            marks.push_back(asMark(preview.cell));
    }
    if (marks.empty())
        return Error{errors::kNothingToDo};

    Store& store = m_office.store();
    const auto entry =
        store.act(EntryKind::MarkAmended, entryReason(request), by, m_office.clock().now(),
                  [&](OpenEntry& act) { return store.marks().append(act, marks); });
    if (!entry)
        return entry.error();
    return published(marks);
}

// Brings committed marks into memory, tells of them, and reads back their newest revisions.
Result<std::vector<MarkRevision>>
AmendMarks::published(const std::vector<DraftMark>& marks) {
    Change change{ChangedPart::Marks, {}, {}};
    std::vector<MarkRevision> revisions;
    for (const DraftMark& cell : marks) {
        setRecorded(m_office.mutableSchool(), cell.mark);
        change.pupils.push_back(cell.mark.pupil);
        change.sessions.push_back(cell.mark.session);
    }
    Q_EMIT m_office.notifier().changed(change);
    for (const DraftMark& cell : marks) {
        auto rows = m_office.history(cell.mark.pupil, cell.mark.session);
        if (!rows)
            return rows.error();
        ROLLBOOK_CHECK(!rows->empty(), continue);
        revisions.push_back(rows->back());
    }
    return revisions;
}

} // namespace rollbook
