// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pathway/AskedOf.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr auto* kBesides = R"("action": "Do it", "kind": "call", "source": "test", )";

QByteArray pathwayOf(const QByteArray& steps) {
    return R"({"pathway": "test", "title": "Test", "layer": "school", "from": "2020-08-01",
               "source": "test", "steps": [)" +
           steps + "]}";
}

} // namespace

SchoolBuilder ada(const QString& from, const QString& codes) {
    SchoolBuilder builder;
    return builder.onReferenceCalendar().withPupil(u"Ada"_s).born(day("2014-11-02"))
        .from(day("2024-09-04")).marked(from, codes);
}

AskedOf::AskedOf(const SchoolBuilder& builder)
    : m_school(builder.build()) {}

AskedOf& AskedOf::step(const char* fields) {
    return steps((QByteArray(R"({"id": "it", )") + kBesides + fields + "}").constData());
}

AskedOf& AskedOf::steps(const char* json) {
    const auto read = readPathway(
        pathwayOf(QByteArray(json).replace(R"("id")", QByteArray(kBesides) + R"("id")")),
        *m_school->codes);
    if (!read)
        qFatal("%s", qPrintable(read.error().toString()));
    m_pathway = *read;
    return *this;
}

AskedOf& AskedOf::at(const char* date, const char* time) {
    m_asAt = {day(date), time ? std::optional(QTime::fromString(QLatin1StringView(time), u"HH:mm"))
                              : std::nullopt};
    return *this;
}

AskedOf& AskedOf::done(const QString& step, const QString& named, const char* at,
                       Settlement::Kind kind, QDate until) {
    m_work.settlements.push_back({.id = qint64(m_work.settlements.size()) + 1,
                                    .step = step,
                                    .subject = {PupilId(1), {}},
                                    .session = session(named),
                                    .kind = kind,
                                    .deferredUntil = until,
                                    .at = QDateTime::fromString(QLatin1StringView(at),
                                                                Qt::ISODate)});
    return *this;
}

AskedOf& AskedOf::about(const StepSubject& subject) {
    m_work.settlements.back().subject = subject;
    return *this;
}

AskedOf& AskedOf::withDates(const char* responseBy, const char* reviewOn) {
    if (responseBy)
        m_work.settlements.back().responseBy = day(responseBy);
    if (reviewOn)
        m_work.settlements.back().reviewOn = day(reviewOn);
    return *this;
}

AskedOf& AskedOf::contacted(const char* at, ContactOutcome outcome, ContactKind kind) {
    m_work.contacts.push_back(
        {.pupil = PupilId(1),
         .at = QDateTime::fromString(QLatin1StringView(at), Qt::ISODate),
         .kind = kind,
         .outcome = outcome});
    return *this;
}

AskedOf& AskedOf::flag(const QString& id, bool accelerates) {
    m_kinds.push_back({.id = id, .isFlag = true, .accelerates = accelerates});
    return *this;
}

Worklist AskedOf::list() const {
    std::vector<const Register*> registers;
    for (const auto& [year, reg] : m_school->registers)
        if (year.firstDay() <= m_asAt.date)
            registers.push_back(reg.get());
    return Worklist({registers, m_work, {&m_pathway}, m_kinds, m_asAt});
}

QString AskedOf::line(const DueAction& row) const {
    QString text = u"%1 %2 by %3"_s.arg(row.step->id, toString(row.triggeredOn),
                                        row.dueBy.toString(Qt::ISODate));
    if (row.dueAt.isValid())
        text += row.dueAt.toString(u" HH:mm"_s);
    return text + (row.isAccelerated ? u"+"_s : u""_s) + (row.isOverdue ? u"!"_s : u""_s);
}

QStringList AskedOf::due() const {
    QStringList lines;
    for (const DueAction& row : list().due())
        lines.append(line(row));
    return lines;
}

QStringList AskedOf::standing(const std::vector<DueAction>& rows) const {
    static constexpr std::array kStandings{"due"_L1, "deferred"_L1, "settled"_L1, "closed"_L1};
    QStringList lines;
    for (const DueAction& row : rows)
        lines.append(line(row) + u' ' + kStandings[std::size_t(row.standing)]);
    return lines;
}

QStringList AskedOf::occurrences() const {
    return standing(list().occurrencesOf(PupilId(1)));
}

QStringList AskedOf::holdingNow() const {
    return standing(list().holdingNow());
}

std::vector<QDate> AskedOf::shut() const {
    const auto rows = list().due();
    return rows.empty() ? std::vector<QDate>() : rows.front().shut;
}

QStringList AskedOf::sessions() const {
    QStringList sessions;
    const auto rows = list().due();
    if (!rows.empty())
        for (const SessionKey& each : rows.front().sessions)
            sessions.append(toString(each));
    return sessions;
}

QStringList AskedOf::named() const {
    QStringList sessions;
    for (const DueAction& row : list().due())
        sessions.append(toString(row.lastSession));
    return sessions;
}

} // namespace rollbook
