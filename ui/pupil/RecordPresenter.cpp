// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/RecordPresenter.h"

#include "ui/print/MeetingPack.h"
#include "ui/print/OfficialRegister.h"
#include "ui/print/PupilRecord.h"
#include "ui/pupil/PupilPresenter.h"
#include "ui/shell/Desk.h"

using namespace Qt::StringLiterals;

namespace rollbook {

RecordPresenter::RecordPresenter(const Surroundings& around, PupilPresenter& card, QObject* parent)
    : QObject(parent)
    , m_around(around)
    , m_card(card) {
    connect(&card, &PupilPresenter::cardChanged, this, [this] {
        if (m_isInFront)
            load();
    });
    connect(&around.office.notifier(), &Notifier::changed, this, [this](const Change& change) {
        if (m_isInFront && change.parts & (ChangedPart::Work | ChangedPart::Letters | ChangedPart::Plans))
            readWhatHappened();
    });
}

void RecordPresenter::setInFront(bool inFront) {
    m_isInFront = inFront;
    if (inFront)
        load();
}

const Pupil* RecordPresenter::pupil() const {
    return m_card.pupil();
}

bool RecordPresenter::showsRestricted() const {
    return m_card.shown() == Shown::Asked;
}

const Register* RecordPresenter::reg() const {
    return m_around.school().registerOf(SchoolYear::containing(m_around.clock().today()));
}

void RecordPresenter::load() {
    m_months.clear();
    m_terms.clear();
    m_weeks.clear();
    m_lines.clear();
    m_patterns.clear();
    m_followed.clear();
    m_spells.reset();
    m_standing.reset();
    m_refused.reset();
    const Pupil* chosen = pupil();
    const std::optional<PupilId> of = chosen ? std::optional(chosen->id) : std::nullopt;
    if (of != m_of)
        m_sessions = 0;
    m_of = of;
    if (const Register* year = reg(); year && chosen)
        read(*year, *chosen);
    Q_EMIT changed();
}

void RecordPresenter::read(const Register& year, const Pupil& chosen) {
    const DateRange days = year.year().range();
    auto amendments = amendmentsOf(m_around.office, chosen.id, days);
    if (!amendments) {
        m_refused = amendments.error();
        return;
    }
    m_amendments = *std::move(amendments);
    const QDateTime now = m_around.clock().now();
    m_months = yearSheet(m_around.school(), year, chosen.id, now.date(), m_amendments);
    m_terms = termTotals(year, chosen.id, {now.date(), now.time()});
    m_weeks = weeksOf(year, chosen.id, now.date());
    m_standing = standingOf(year, chosen.id, now.date());
    readPatterns(year, chosen.id, {now.date(), now.time()});
    m_lines = chronologyOf(m_around.school(), chosen.id, days, m_amendments);
    m_followed = whatFollowed(m_around.school(), year, chosen.id, now.date());
}

// A call or a letter changes no figure.
void RecordPresenter::readWhatHappened() {
    if (const Register* year = reg(); year && m_of && !m_refused) {
        m_lines = chronologyOf(m_around.school(), *m_of, year->year().range(), m_amendments);
        m_followed = whatFollowed(m_around.school(), *year, *m_of, m_around.clock().today());
    }
    Q_EMIT changed();
}

std::optional<YearGroup> RecordPresenter::yearGroup() const {
    const Register* year = reg();
    return year && pupil() ? pupil()->yearGroupIn(year->year()) : std::nullopt;
}

void RecordPresenter::readPatterns(const Register& year, PupilId pupil, const AsAt& asAt) {
    const DateRange days{year.year().firstDay(), asAt.date};
    const Register* before = m_around.school().registerOf(year.year().previous());
    m_patterns = PatternFinder(year, before, days, asAt).patternsOf(pupil);
    m_spells = spellShape(year, pupil, days, asAt);
}

void RecordPresenter::suppose(int sessions, NextSessions next) {
    m_sessions = sessions;
    m_next = next;
    Q_EMIT supposedChanged();
}

std::optional<AbsenceRow> RecordPresenter::supposed() const {
    if (!m_standing || m_sessions <= 0)
        return std::nullopt;
    return whatIf(*m_standing, m_sessions, m_next);
}

Result<PrintJob> RecordPresenter::pages(RecordReader reader) const {
    reader.seesRestricted = showsRestricted();
    auto record = pupilRecord(m_around.office, *m_of, reader, m_around.desk.author().name);
    return record ? Result<PrintJob>(printJob(*record)) : record.error();
}

Result<PrintJob> RecordPresenter::meetingPack(ContactId parent) const {
    auto pack =
        rollbook::meetingPack(m_around.office, *m_of, parent, m_around.desk.author().name);
    return pack ? Result<PrintJob>(printJob(*pack)) : pack.error();
}

Result<PrintJob> RecordPresenter::registerPages() const {
    const Pupil& chosen = *pupil();
    const QDateTime now = m_around.clock().now();
    auto digest = m_around.office.headDigest();
    if (!digest)
        return digest.error();
    return printJob(officialRegister(
        m_around.school(),
        {.heading = u"%1, %2"_s.arg(chosen.listName(), chosen.classOn(now.date())),
         .pupils = {chosen.id},
         .range = {SchoolYear::containing(now.date()).firstDay(), now.date()},
         .amendments = m_amendments,
         .printedAt = now,
         .printedBy = m_around.desk.author().name,
         .headDigest = *std::move(digest)}));
}

} // namespace rollbook
