// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/office/board/BoardSchool.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString name(CallStage stage) {
    static const QStringList kNames{u"Missing"_s, u"Call"_s, u"NotClosed"_s, u"AwaitingCode"_s,
                                    u"SeenSince"_s, u"Held"_s};
    return kNames[int(stage)];
}

QString name(RegisterState state) {
    static const QStringList kNames{u"NoSession"_s, u"NotTaken"_s, u"Draft"_s, u"Taken"_s};
    return kNames[int(state)];
}

Roll rollOf(const BuiltSchool& built, const std::vector<Parent>& parents) {
    std::vector<Contact> contacts;
    std::vector<PupilContact> links;
    std::map<QString, int> priorities;
    for (const Parent& parent : parents) {
        const ContactId id(qint64(contacts.size()) + 1);
        contacts.push_back({.id = id, .title = u"Mx"_s, .surname = parent.name, .mobile = parent.number});
        for (const QString& child : parent.children) {
            PupilContact link{.pupil = built.pupil(child).id,
                              .contact = id,
                              .priority = ++priorities[child],
                              .relationship = u"parent"_s};
            if (const auto kind = parent.restricted.find(child); kind != parent.restricted.end())
                link.restrictions.push_back({.kind = kind->second, .from = day("2024-09-01")});
            links.push_back(std::move(link));
        }
    }
    return Roll(built.roll.pupils(), contacts, links);
}

} // namespace

BoardSchool::BoardSchool(const SchoolBuilder& builder, const std::vector<Parent>& parents)
    : m_school(builder.build()->codes) {
    const auto built = builder.build();
    m_school.calendar = built->calendar;
    m_school.roll = rollOf(*built, parents);
    for (const auto& [year, reg] : built->registers) {
        auto own = std::make_unique<Register>(year, m_school.roll, m_school.calendar,
                                              *m_school.codes);
        for (int row = 0; row < reg->rowCount(); ++row)
            for (int column = 0; column < reg->columnCount(); ++column)
                own->setMark(row, column, reg->recordedCode(row, column), {});
        m_school.registers.emplace(year, std::move(own));
    }
}

PupilId BoardSchool::id(const QString& forename) const {
    const auto found = std::ranges::find(m_school.roll.pupils(), forename, &Pupil::forename);
    ROLLBOOK_REQUIRE(found != m_school.roll.pupils().end(), forename);
    return found->id;
}

ContactId BoardSchool::contact(const QString& surname) const {
    const auto found = std::ranges::find(m_school.roll.contacts(), surname, &Contact::surname);
    ROLLBOOK_REQUIRE(found != m_school.roll.contacts().end(), surname);
    return found->id;
}

QDateTime BoardSchool::at(const char* time) const {
    return {kBoardDay, QTime::fromString(QString::fromLatin1(time), u"HH:mm"_s)};
}

void BoardSchool::take(const QString& className, Half half) {
    const SessionKey session{kBoardDay, half};
    m_school.taken[{className, session}] = {.className = className, .session = session};
}

void BoardSchool::draft(const QString& forename, const QString& code) {
    const SessionKey session{kBoardDay, Half::AM};
    m_school.drafts[{id(forename), session}] = {.mark = {id(forename), session, code, {}}};
}

void BoardSchool::mark(const QString& codes, Half half) {
    Register& reg = *m_school.registers.at(SchoolYear::containing(kBoardDay));
    for (const QString& each : codes.split(u' '))
        reg.setMark({id(each.section(u':', 0, 0)), {kBoardDay, half}, each.section(u':', 1), {}});
}

ContactMade& BoardSchool::tried(const QString& forename, const char* time, ContactOutcome outcome,
                                const QString& with) {
    auto& contacts = m_school.work.contacts;
    ContactMade made{.id = qint64(contacts.size()) + 1,
                     .pupil = id(forename),
                     .at = at(time),
                     .outcome = outcome};
    if (!with.isEmpty())
        made.with = contact(with);
    const auto place = std::ranges::upper_bound(contacts, made.at, {}, &ContactMade::at);
    return *contacts.insert(place, made);
}

CallBoard BoardSchool::board(const char* time, Half half, Siblings siblings) const {
    return callBoard(m_school, {kBoardDay, half}, at(time), siblings);
}

QString BoardSchool::calls(const char* time, Half half, Siblings siblings) const {
    QStringList lines;
    for (const Call& call : board(time, half, siblings).calls) {
        QStringList names;
        for (const CallChild& child : call.children)
            names += m_school.roll.pupil(child.pupil)->forename;
        lines += name(call.stage()) + u": "_s + names.join(u'+');
    }
    return lines.join(u'\n');
}

QString BoardSchool::head(const char* time, Half half) const {
    QStringList lines;
    for (const UnknownClass& each : board(time, half).notKnown) {
        QString line = u"%1 %2 %3"_s.arg(each.className, name(each.state)).arg(each.pupils);
        if (each.typed > 0)
            line += u" (%1 typed)"_s.arg(each.typed);
        lines += line;
    }
    return lines.join(u'\n');
}

const CallChild& BoardSchool::child(const CallBoard& board, const QString& forename) const {
    for (const Call& call : board.calls)
        for (const CallChild& each : call.children)
            if (each.pupil == id(forename))
                return each;
    ROLLBOOK_REQUIRE(false, forename);
}

QString name(CallRisk risk) {
    static const QStringList kNames{u"BelievedAtSchool"_s, u"ChildProtection"_s,
                                    u"HereInMorning"_s,    u"ExtraCare"_s,
                                    u"NeverSeenToday"_s,   u"DaysAway"_s,
                                    u"NobodyToRing"_s,     u"HomeBereaved"_s};
    return kNames[int(risk)];
}

QString risks(const CallChild& child) {
    QStringList names;
    for (const CallRisk risk : child.risks)
        names += name(risk);
    return names.join(u' ');
}

} // namespace rollbook
