// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/MarkComparison.h"

#include "core/office/EntryRules.h"
#include "core/office/OfficeErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// Calendar marks of another system: outside a session they say nothing new (rules.md 8).
bool saysOnlyNoSession(const QString& code) {
    return code == u"#" || code == u"Z";
}

QVariantMap sessionDetail(const MarkRow& mark) {
    return {{u"session"_s, toString(mark.session)}};
}

std::vector<int> firstRows(const MarkFile& file) {
    std::vector<int> rows(file.pupils.size());
    for (const MarkRow& mark : file.rows)
        if (int& row = rows[size_t(mark.pupil)]; row == 0)
            row = mark.row;
    return rows;
}

} // namespace

Result<RecordedBeside> RecordedBeside::read(const MarkStore& store, const DateRange& range) {
    RecordedBeside beside;
    const auto amendments = store.amendments(range);
    if (!amendments)
        return amendments.error();
    std::map<Key, const MarkRevision*> latest;
    for (const MarkRevision& revision : *amendments)
        if (auto& last = latest[{revision.mark.pupil, revision.mark.session}];
            !last || last->revision < revision.revision)
            last = &revision;
    for (const auto& [key, revision] : latest)
        if (revision->mark.code.isEmpty())
            beside.removed.insert(key);
    const auto notes = store.notes(range);
    if (!notes)
        return notes.error();
    for (const MarkStore::NotedMark& noted : *notes)
        beside.notes.emplace(Key(noted.pupil, noted.session), noted.note);
    return beside;
}

MarkComparison::MarkComparison(const School& school, MarkFile file, RecordedBeside beside,
                               QDate today, ListedMarks mode)
    : m_school(school)
    , m_file(std::move(file))
    , m_beside(std::move(beside))
    , m_today(today)
    , m_mode(mode) {
    matchPupils();
    // Kept as typed where no set knows it, whatever the date (rules.md 9).
    for (const MarkFile::Text& text : m_file.texts)
        m_codes.push_back(school.codes->judge(text.code, today).isKnown() ? text.code : text.typed);
}

void MarkComparison::matchPupils() {
    const std::vector<int> rows = firstRows(m_file);
    QHash<PupilId, int> named; // by the first row that names them
    for (size_t i = 0; i < m_file.pupils.size(); ++i) {
        const PupilKey& key = m_file.pupils[i];
        const Pupil* pupil = m_school.roll.match({.upn = key.upn,
                                                  .admissionNumber = key.admissionNumber,
                                                  .surname = key.surname,
                                                  .forename = key.forename,
                                                  .birth = key.birth});
        std::optional<Error> error;
        if (!pupil)
            error = {errors::kNoSuchPupil,
                     {{u"upn"_s, key.upn.isEmpty() ? key.admissionNumber : key.upn}}};
        else if (const int other = named.value(pupil->id))
            error = {errors::kSamePupilInFile,
                     {{u"name"_s, pupil->listName()}, {u"otherRow"_s, other}}};
        else
            named.insert(pupil->id, rows[i]);
        m_pupils.push_back(error ? nullptr : pupil);
        m_pupilErrors.push_back(error);
    }
}

void MarkComparison::compare(const MarkRow& mark) {
    const Pupil* pupil = pupilOf(mark);
    if (!pupil)
        return;
    const auto place = placeOf(mark, *pupil);
    if (!place)
        return;
    const Difference difference = differenceOf(mark, *pupil, *place);
    if (difference == Difference::Mark && m_mode == ListedMarks::OnlyNew)
        return refuseDifferent(mark, place->reg->recordedCode(place->row, place->column));
    warnOfCode(mark, *pupil);
    take(mark, difference);
}

void MarkComparison::refuseDifferent(const MarkRow& mark, const QString& there) {
    QVariantMap detail = sessionDetail(mark);
    if (!there.isEmpty())
        detail[u"there"_s] = there;
    m_file.problems.push_back(m_file.about(
        mark, {there.isEmpty() ? errors::kMarkTakenAway : errors::kDifferentMarkThere, detail}));
}

// A row about nobody we know is one problem, however many marks it has.
const Pupil* MarkComparison::pupilOf(const MarkRow& mark) {
    const auto& error = m_pupilErrors[size_t(mark.pupil)];
    if (error && m_lastUnknownRow != mark.row) {
        m_lastUnknownRow = mark.row;
        m_file.problems.push_back(m_file.aboutPupilOf(mark, *error));
    }
    return m_pupils[size_t(mark.pupil)];
}

std::optional<MarkComparison::Place> MarkComparison::placeOf(const MarkRow& mark,
                                                             const Pupil& pupil) {
    if (isOfUnknownYear(mark))
        return {};
    const Register* reg = m_school.registerOf(SchoolYear::containing(mark.session.date));
    const auto row = reg ? reg->row(pupil.id) : std::nullopt;
    const auto column = reg ? reg->column(mark.session) : std::nullopt;
    if (row && column && mark.session.date <= m_today && reg->isDue(*row, *column))
        return Place{reg, *row, *column};
    const auto may = pupilCanBeMarked(m_school, m_today, pupil.id, mark.session);
    ROLLBOOK_CHECK(!may, return {});
    refuseSession(mark, may.error());
    return {};
}

// Without the dates of its school year nothing can be said of a mark: one problem a year.
bool MarkComparison::isOfUnknownYear(const MarkRow& mark) {
    const SchoolYear year = SchoolYear::containing(mark.session.date);
    if (m_school.calendar.years().contains(year))
        return false;
    auto& [first, count] = m_unknownYears[year];
    first = first ? first : &mark;
    ++count;
    return true;
}

void MarkComparison::refuseSession(const MarkRow& mark, const Error& why) {
    if (saysOnlyNoSession(codeOf(mark)))
        ++m_notStored;
    else
        m_file.problems.push_back(m_file.about(mark, why));
}

MarkComparison::Difference MarkComparison::differenceOf(const MarkRow& mark, const Pupil& pupil,
                                                        const Place& place) const {
    const QString recorded = place.reg->recordedCode(place.row, place.column);
    if (recorded.isEmpty())
        return m_beside.removed.contains({pupil.id, mark.session}) ? Difference::Mark
                                                                   : Difference::New;
    if (recorded != codeOf(mark))
        return Difference::Mark;
    if (mark.minutesLate &&
        place.reg->reading(place.row, place.column).minutesLate != mark.minutesLate)
        return Difference::Mark;
    const QString comment = m_file.commentOf(mark);
    const MarkNote* note = noteOf(pupil.id, mark.session);
    return comment.isEmpty() || (note && note->comment == comment) ? Difference::None
                                                                   : Difference::Comment;
}

void MarkComparison::take(const MarkRow& mark, Difference difference) {
    const bool amends = m_mode == ListedMarks::AmendDifferent;
    if (difference == Difference::Comment && !amends)
        m_file.warnings.push_back(
            m_file.about(mark, {errors::kCommentNotKept, sessionDetail(mark)}));
    if (difference == Difference::None || (difference == Difference::Comment && !amends)) {
        ++m_unchanged;
        return;
    }
    m_changes.push_back(&mark);
    ++(difference == Difference::New ? m_created : m_amended);
}

void MarkComparison::warnOfCode(const MarkRow& mark, const Pupil& pupil) {
    const Judgement judged = m_school.codes->judge(codeOf(mark), mark.session.date);
    QVariantMap detail = {{u"code"_s, codeOf(mark)}, {u"session"_s, toString(mark.session)}};
    if (!judged.isKnown()) {
        m_file.warnings.push_back(m_file.about(mark, {errors::kUnknownCodeKept, detail}));
        return;
    }
    if (judged.isOffItsDates) {
        detail[u"from"_s] = judged.code->from;
        detail[u"to"_s] = judged.code->to;
        m_file.warnings.push_back(m_file.about(mark, {errors::kCodeOffItsDates, detail}));
    }
    if (judged.code->need == CodeNeed::NotCompulsoryAge &&
        pupil.isOfCompulsorySchoolAge(mark.session.date)) {
        detail[u"name"_s] = pupil.listName();
        m_file.warnings.push_back(m_file.about(mark, {errors::kXAtCompulsoryAgeKept, detail}));
    }
}

void MarkComparison::finish() {
    for (const auto& [year, marks] : m_unknownYears) {
        QVariantMap detail = sessionDetail(*marks.first);
        detail[u"year"_s] = year.toString();
        detail[u"count"_s] = marks.second;
        m_file.problems.push_back(m_file.about(*marks.first, {errors::kNoCalendarFor, detail}));
    }
    if (m_notStored > 0)
        m_file.warnings.push_back(
            {.row = 0,
             .column = {},
             .value = {},
             .error = {errors::kHashAndZNotStored, {{u"count"_s, m_notStored}}}});
    std::ranges::sort(m_changes, {}, [this](const MarkRow* mark) {
        return std::pair(m_pupils[size_t(mark->pupil)]->id, mark->session);
    });
}

DraftMark MarkComparison::markFor(const MarkRow& row) const {
    const PupilId pupil = m_pupils[size_t(row.pupil)]->id;
    DraftMark draft{.mark = {.pupil = pupil,
                             .session = row.session,
                             .code = codeOf(row),
                             .minutesLate = row.minutesLate},
                    .note = {}};
    // An amendment that leaves the code leaves what is said of it.
    if (const MarkNote* note = noteOf(pupil, row.session);
        note && recordedCode(row, pupil) == draft.mark.code)
        draft.note = *note;
    if (const QString comment = m_file.commentOf(row); !comment.isEmpty())
        draft.note.comment = comment;
    return draft;
}

QString MarkComparison::recordedCode(const MarkRow& mark, PupilId pupil) const {
    return rollbook::recordedCode(m_school, pupil, mark.session);
}

const MarkNote* MarkComparison::noteOf(PupilId pupil, const SessionKey& session) const {
    if (m_beside.notes.empty())
        return nullptr;
    const auto found = m_beside.notes.find({pupil, session});
    return found == m_beside.notes.end() ? nullptr : &found->second;
}

} // namespace rollbook
