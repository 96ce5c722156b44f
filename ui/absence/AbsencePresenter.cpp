// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsencePresenter.h"

#include "core/office/work/DueWork.h"
#include "ui/words/AbsenceWords.h"
#include "ui/words/ActionWords.h"
#include "ui/words/Dates.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::chrono::milliseconds kAfterTheFrame{30};

// What was done and agreed changes nobody's figures.
constexpr ChangedParts kOfWork =
    ChangedParts(ChangedPart::Work) | ChangedPart::Letters | ChangedPart::Plans;

PupilId pupilOf(const AbsenceLine& line) {
    return line.figures.year.pupil;
}

const GroupAbsence& wholeOf(const std::vector<GroupAbsence>& groups) {
    static const GroupAbsence none;
    return groups.empty() ? none : groups.front();
}

} // namespace

AbsencePresenter::AbsencePresenter(const Surroundings& around)
    : m_around(around)
    , m_model(around.school(), around.privacy)
    , m_patterns(around) {
    connect(&m_patterns, &PatternSearch::lookedAt, this, &AbsencePresenter::showPatterns);
    m_afterTheFrame.setSingleShot(true);
    m_afterTheFrame.setInterval(kAfterTheFrame);
    connect(&m_afterTheFrame, &QTimer::timeout, this, &AbsencePresenter::loadNext);
}

void AbsencePresenter::load() {
    loadRows();
    beginPatterns();
}

void AbsencePresenter::loadRows() {
    const School& school = m_around.school();
    m_isStale = false;
    if (m_benchmarks.empty())
        if (const auto shipped = shippedBenchmarks())
            m_benchmarks = *shipped;
    const QDate today = m_around.clock().today();
    const SchoolYear year = SchoolYear::containing(today);
    const Register* reg = school.registerOf(year);
    m_table.reset();
    if (reg)
        m_table = std::make_unique<AbsenceTable>(
            AbsenceTable::Sources{.year = *reg,
                                  .yearBefore = school.registerOf(year.previous()),
                                  .on = today,
                                  .weeks = m_weeks});
    std::vector<AbsenceLine> lines;
    if (m_table)
        lines = absenceLines(school, *m_table);
    setAsked(lines);
    for (AbsenceLine& line : lines)
        line.pattern = m_patterns.wordsOf(line.figures.year.pupil);
    m_model.setRows(std::move(lines));
    m_afterTheFrame.start();
    Q_EMIT changed();
    Q_EMIT reloaded();
}

void AbsencePresenter::leaveForLater() {
    m_isStale = true;
    m_patterns.stop();
}

void AbsencePresenter::beginPatterns() {
    std::vector<PupilId> pupils;
    for (const AbsenceLine& line : m_model.rows())
        pupils.push_back(line.figures.year.pupil);
    m_patterns.begin(std::move(pupils));
}

void AbsencePresenter::showPatterns(const std::vector<PupilId>& pupils) {
    const std::vector<AbsenceLine>& lines = m_model.rows();
    for (const PupilId pupil : pupils) {
        const auto line = std::ranges::find(lines, pupil, pupilOf);
        if (line == lines.end() || line->pattern == m_patterns.wordsOf(pupil))
            continue;
        AbsenceLine now = *line;
        now.pattern = m_patterns.wordsOf(pupil);
        m_model.setRow(int(line - lines.begin()), std::move(now));
    }
    Q_EMIT patternsFound();
}

void AbsencePresenter::loadNext() {
    if (!m_table)
        return;
    const QDateTime now = m_around.clock().now();
    m_asked.clear();
    for (const DueAction& row : worklistOf(m_around.school(), {now.date(), now.time()})->holdingNow())
        if (row.subject.pupil && !isHeld(m_around.school(), row)) {
            AskedNext& asked = m_asked[*row.subject.pupil];
            asked.band = graver(asked.band, bandOf(row));
            if (row.standing == Standing::Due && asked.next.isEmpty())
                asked.next = u"%1, %2"_s.arg(row.step->action, words::dueWhen(row, now));
        }
    std::vector<AbsenceLine> lines = m_model.rows();
    setAsked(lines);
    m_model.setRows(std::move(lines));
    Q_EMIT changed();
}

void AbsencePresenter::setAsked(std::vector<AbsenceLine>& lines) const {
    for (AbsenceLine& line : lines) {
        const auto asked = m_asked.find(line.figures.year.pupil);
        line.next = asked == m_asked.end() ? QString() : asked->second.next;
        line.band = asked == m_asked.end() ? PathwayBand() : asked->second.band;
    }
}

void AbsencePresenter::setWeeks(int weeks) {
    if (std::exchange(m_weeks, weeks) != weeks)
        load();
}

bool AbsencePresenter::concerns(const Change& change) {
    using enum ChangedPart;
    return bool(change.parts & ChangedParts(ChangedParts(Marks) | Roll | Calendar | Work | Letters |
                                            Plans | Details));
}

bool AbsencePresenter::isStale() const {
    return m_isStale || (m_table && m_table->on() != m_around.clock().today());
}

void AbsencePresenter::follow(const Change& change) {
    const bool isOfMarksAlone = change.parts == ChangedParts(ChangedPart::Marks);
    if (isOfMarksAlone && !change.pupils.empty() && !isStale() && m_table)
        recount(change.pupils);
    else if (isStale() || change.parts & ~kOfWork)
        load();
    else
        loadRows(); // the registers are those the patterns are looked for in
}

void AbsencePresenter::recount(const std::vector<PupilId>& pupils) {
    const std::vector<AbsenceLine>& lines = m_model.rows();
    for (const PupilId pupil : pupils) {
        const auto line = std::ranges::find(lines, pupil, pupilOf);
        if (line == lines.end())
            continue;
        m_table->recount(pupil);
        AbsenceLine now = *line;
        setFigures(now, *m_table->row(pupil), m_around.school(), m_table->on());
        m_model.setRow(int(line - lines.begin()), std::move(now));
    }
    m_afterTheFrame.start();
    beginPatterns();
    Q_EMIT changed();
}

const Benchmark* AbsencePresenter::benchmark() const {
    return benchmarkFor(m_benchmarks, m_around.school().details.phase, m_around.clock().today());
}

std::optional<int> AbsencePresenter::target() const {
    return m_around.school().number(u"attendanceTarget", m_around.clock().today());
}

QString AbsencePresenter::period() const {
    const auto& days = m_table->days(m_model.span());
    return days ? words::range(*days) : tr("no such period today");
}

QString AbsencePresenter::headline(const std::vector<const AbsenceLine*>& lines) const {
    if (!m_table)
        return {};
    SessionCounts counts;
    SessionCounts yearBefore;
    for (const AbsenceLine* line : lines) {
        counts += line->figures.in(m_model.span());
        yearBefore += line->figures.in(AbsenceSpan::YearBefore);
    }
    QStringList beside;
    if (const auto aim = target())
        beside.append(tr("target %1").arg(words::hundredths(*aim * 10)));
    if (yearBefore.possible > 0)
        beside.append(tr("same time last year %1, of those still on roll")
                          .arg(words::attendance(yearBefore)));
    if (const Benchmark* national = benchmark())
        beside.append(tr("%1 %2 %3, %4")
                          .arg(national->country, national->year.toString(),
                               words::hundredths(10'000 - national->absence),
                               words::name(national->basis)));
    const QString attendance = tr("Attendance %1, %2").arg(words::attendance(counts), period());
    return beside.isEmpty() ? attendance : u"%1 (%2)"_s.arg(attendance, beside.join(u", "_s));
}

QString AbsencePresenter::headlineOfPersistent() const {
    if (!m_table)
        return {};
    const auto groups = absenceBy(*m_table, wholeSchool());
    const GroupAbsence& school = wholeOf(groups);
    QStringList parts{tr("Aged 5 to 15: %1 of %2 persistently absent, %3, of them %4 severely")
                          .arg(words::count(school.persistent), words::count(school.pupils),
                               words::share(school.persistent, school.pupils),
                               words::count(school.severe))};
    if (const Benchmark* national = benchmark())
        parts.append(tr("%1 %2 %3, %4")
                         .arg(national->country, national->year.toString(),
                              words::hundredths(national->persistent),
                              words::name(national->basis)));
    if (school.others > 0)
        parts.append(tr("others: %1 of %2")
                         .arg(words::count(school.othersPersistent), words::count(school.others)));
    return parts.join(u" · "_s);
}

} // namespace rollbook
