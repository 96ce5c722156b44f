// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/census/CensusPresenter.h"

#include "core/exchange/OutFile.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Surroundings.h"
#include "ui/words/CensusTable.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

CensusRow rowOf(const Roll& roll, const CensusPupil& sent, const CensusPeriod& period) {
    const Pupil* pupil = roll.pupil(sent.pupil);
    const QDate last =
        sent.leaving.isValid() ? std::min(sent.leaving, period.window.to) : period.window.to;
    const QString className = pupil ? pupil->classOn(last) : QString();
    QStringList searched{sent.surname, sent.forename, className, sent.upn};
    if (pupil)
        searched << pupil->preferredSurname << pupil->preferredForename << pupil->admissionNumber;
    return {.pupil = sent.pupil,
            .className = className,
            .searched = searched.join(u' '),
            .isOnRoll = sent.isOnRoll,
            .totals = sent.totals};
}

} // namespace

CensusPresenter::CensusPresenter(const Surroundings& around, QObject* parent)
    : QObject(parent)
    , m_office(around.office)
    , m_desk(around.desk)
    , m_period(censusPeriodDue(around.clock().now().date())) {
    connect(&m_office.notifier(), &Notifier::changed, this, &CensusPresenter::hear);
}

std::vector<SchoolYear> CensusPresenter::years() const {
    std::vector<SchoolYear> years;
    for (const auto& [year, dates] : m_office.school().calendar.years())
        years.insert(years.begin(), year);
    if (std::ranges::find(years, m_period.year) == years.end())
        years.insert(years.begin(), m_period.year);
    return years;
}

void CensusPresenter::setPeriod(const CensusPeriod& period) {
    if (period == m_period)
        return;
    m_period = period;
    m_isStale = true;
    Q_EMIT stale();
    Q_EMIT copiesChanged();
}

const Register* CensusPresenter::reg() const {
    return m_office.school().registerOf(m_period.year);
}

bool CensusPresenter::hasYear() const {
    return reg() != nullptr;
}

AsAt CensusPresenter::asAt() const {
    const QDateTime now = m_office.clock().now();
    return {now.date(), now.time()};
}

Result<void> CensusPresenter::load() {
    if (const auto read = m_office.loadYear(m_period.year); !read)
        return read;
    m_data = reg() ? censusReturn(*reg(), m_period, asAt()) : CensusReturn{.period = m_period};
    m_isStale = false;
    buildRows();
    Q_EMIT loaded();
    return {};
}

void CensusPresenter::buildRows() {
    m_rows.clear();
    m_rows.reserve(m_data.pupils.size());
    for (const CensusPupil& sent : m_data.pupils)
        m_rows.push_back(rowOf(m_office.school().roll, sent, m_period));
}

void CensusPresenter::hear(const Change& change) {
    const ChangedParts figures = ChangedPart::Marks | ChangedPart::Roll | ChangedPart::Calendar;
    if (change.parts & figures) {
        m_isStale = true;
        Q_EMIT stale();
    }
    if (change.parts & ChangedPart::Returns)
        Q_EMIT copiesChanged();
}

std::optional<FigureSessions> CensusPresenter::opened(const std::vector<PupilId>& pupils,
                                                      const Figure& figure) const {
    return reg() ? std::optional(openFigure(*reg(), pupils, m_period.window, asAt(), figure))
                 : std::nullopt;
}

bool CensusPresenter::canFreeze() const {
    return !m_data.pupils.empty() && !m_office.isReadOnly() && !m_desk.isLocked();
}

Result<FrozenReturn> CensusPresenter::freeze() {
    return FreezeReturn(m_office).run(m_data, m_desk.author());
}

Result<std::vector<FrozenReturn>> CensusPresenter::copies() const {
    return FreezeReturn(m_office).frozen(m_period);
}

Result<OutTable> CensusPresenter::table() const {
    const auto head = m_office.headDigest();
    if (!head)
        return head.error();
    return words::censusTable(m_data, m_office.school().details,
                              {.at = m_office.clock().now(), .headDigest = *head});
}

Result<void> CensusPresenter::exportTo(const QString& path) const {
    const auto out = table();
    if (!out)
        return out.error();
    return writeTable(*out, path);
}

QString CensusPresenter::suggestedFile(const QString& ending) const {
    return u"census-%1-%2.%3"_s.arg(toString(m_period.term),
                                    m_period.year.toString().replace(u'/', u'-'), ending);
}

} // namespace rollbook
