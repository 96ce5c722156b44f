// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/ParentRules.h"

#include "core/analysis/PersistentRule.h"
#include "ui/words/AgreedWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook::words {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("words", text);
}

QString small(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toLower();
    return text;
}

// Sentences as one.
QString joined(const QStringList& clauses, const QString& between) {
    QString all = clauses.front();
    for (const QString& clause : clauses.mid(1))
        all += between + small(clause);
    return all;
}

QString percent(int tenths) {
    return percentOf(tenths).replace(u".0%"_s, u"%"_s);
}

QString periodWords(const Period& period) {
    switch (period.kind) {
    case Period::Kind::SchoolWeeks:
        return period.weeks == 1 ? tr("in one school week")
                                 : tr("in %1 school weeks").arg(period.weeks);
    case Period::Kind::HalfTerm:
        return tr("in a half-term");
    case Period::Kind::PreviousHalfTerm:
        return tr("in the half-term before");
    case Period::Kind::Term:
        return tr("in a term");
    case Period::Kind::YearToDate:
        break;
    }
    return tr("since the start of the school year");
}

// What a rule waits for, as a parent would say it; empty: it is not a parent's. A word of a pathway's
// file an overload.
struct ForParents {
    const CodeBook& codes;
    const QDate on;

    QString of(const Condition& condition) const { return std::visit(*this, condition.test); }

    bool are(const QStringList& of, const QStringList& wanted) const {
        return std::ranges::is_permutation(of, wanted);
    }
    bool areUnauthorised(const QStringList& of) const {
        return !of.isEmpty() && std::ranges::all_of(of, [this](const QString& code) {
            const Judgement judged = codes.judge(code, on);
            return judged.isKnown() &&
                   judged.code->classification == Classification::Unauthorised;
        });
    }
    QString spellOf(const QStringList& of) const {
        if (are(of, {u"N"_s}))
            return tr("An absence of which nobody has told us the reason");
        if (are(of, {u"I"_s}))
            return tr("An illness");
        return areUnauthorised(of) ? tr("An absence without the school’s leave")
                                   : tr("An absence");
    }

    QString operator()(const when::SpellDay& test) const {
        const QString spell = spellOf(test.codes);
        return test.day == 1 ? spell : tr("Day %1 of %2").arg(test.day).arg(small(spell));
    }
    QString operator()(const when::NotSeen& test) const {
        return tr("Day %1 of an absence, and we have reached nobody").arg(test.day);
    }
    QString operator()(const when::UnresolvedN& test) const {
        if (test.schoolDays == 0)
            return tr("An absence of which nobody has told us the reason");
        return test.schoolDays == 1
                   ? tr("A school day after an absence we still do not know its reason")
                   : tr("%1 school days after an absence we still do not know its reason")
                         .arg(test.schoolDays);
    }
    QString operator()(const when::WholeDays& test) const {
        return tr("%1 school days in a row of %2").arg(test.days).arg(small(spellOf(test.codes)));
    }
    QString operator()(const when::SessionsIn& test) const {
        const QString what = are(test.codes, {u"L"_s, u"U"_s}) ? tr("%1 late arrivals %2")
                             : are(test.codes, {u"U"_s})
                                 ? tr("%1 arrivals after the register had closed %2")
                             : are(test.codes, {u"I"_s}) ? tr("%1 sessions of illness %2")
                             : areUnauthorised(test.codes)
                                 ? tr("%1 sessions missed without the school’s leave %2")
                                 : tr("%1 sessions missed %2");
        return what.arg(test.sessions).arg(periodWords(test.period));
    }
    QString operator()(const when::SpellsIn& test) const {
        const QString what = are(test.codes, {u"I"_s}) ? tr("Ill %1 separate times %2")
                             : are(test.codes, {u"M"_s})
                                 ? tr("%1 appointments in school hours %2")
                                 : tr("Absent %1 separate times %2");
        return what.arg(test.spells).arg(periodWords(test.period));
    }
    QString operator()(const when::Attendance& test) const {
        using Side = when::Attendance::Side;
        if (test.side == Side::AtOrAbove && test.permille >= 1000)
            return tr("Every session attended %1").arg(periodWords(test.period));
        const QString side = test.side == Side::Below       ? tr("Attendance below %1 %2")
                             : test.side == Side::AtOrBelow ? tr("Attendance of %1 or less %2")
                                                            : tr("Attendance of %1 or more %2");
        return side.arg(percent(test.permille), periodWords(test.period));
    }
    QString operator()(const when::Absence& test) const {
        const PersistentRule& rule = persistentRule(SchoolYear::containing(on));
        if (test.severe && !rule.severePercent)
            return {};
        const int share = test.severe ? *rule.severePercent : rule.percent;
        const QString name = test.severe ? tr("severe absence") : tr("persistent absence");
        return (test.moved == when::Absence::Moved::Out
                    ? tr("Less than %1 of the year’s sessions missed again: no longer %2")
                    : tr("%1 or more of the year’s sessions missed: %2"))
            .arg(percent(share * 10), name);
    }
    QString operator()(const when::ImprovedSince&) const {
        return tr("Attendance is better than before we spoke or wrote");
    }
    QString operator()(const when::AfterLeave& test) const {
        return tr("Day %1 after leave, and your child is not back").arg(test.day);
    }
    QString operator()(const when::DatePassed& test) const {
        return test.which == when::DatePassed::Which::Response
                   ? tr("No answer by the day we asked for")
                   : QString();
    }
    // Every part but what only narrows it. That nobody was reached goes without saying where no
    // reason came.
    QString operator()(const Condition::All& test) const {
        const bool isSpell = std::ranges::any_of(test.parts, [](const Condition& part) {
            return std::holds_alternative<when::SpellDay>(part.test);
        });
        QStringList clauses;
        for (const Condition& part : test.parts) {
            if (narrows(part) || (isSpell && std::holds_alternative<when::NotSeen>(part.test)))
                continue;
            clauses.append(of(part));
        }
        const bool isForParents = !clauses.isEmpty() && !clauses.contains(QString());
        return isForParents ? joined(clauses, tr("; and ")) : QString();
    }
    QString operator()(const Condition::Any& test) const {
        QStringList clauses;
        for (const Condition& part : test.parts) {
            const QString clause = of(part);
            if (clause.isEmpty())
                return {};
            if (!clauses.contains(clause))
                clauses.append(clause);
        }
        return clauses.isEmpty() ? QString() : joined(clauses, tr("; or "));
    }
    template <typename AmongStaff>
    QString operator()(const AmongStaff&) const {
        return {};
    }

    static bool narrows(const Condition& part) {
        return std::holds_alternative<Condition::Not>(part.test) ||
               std::holds_alternative<when::OfCompulsoryAge>(part.test) ||
               std::holds_alternative<when::Every>(part.test);
    }
};

QString whatWeDo(const Step& step) {
    const bool alsoWrites = !step.letter.letter.isEmpty();
    if (step.kind == u"call"_s)
        return alsoWrites ? tr("We ring you and write to you")
                          : tr("We ring you, or send a text or an e-mail");
    if (step.kind == u"letter"_s)
        return tr("We write to you");
    if (step.kind == u"visit"_s)
        return tr("We come to your home");
    if (step.kind == u"meeting"_s)
        return alsoWrites ? tr("We write and ask you to a meeting")
                          : tr("We ask you to a meeting");
    if (step.kind == u"praise"_s)
        return tr("We tell you and your child so");
    return {};
}

bool isAmongOthers(const Step& step) {
    static const QStringList kOthers{u"safeguardingLead"_s, u"councilOfficer"_s,
                                     u"virtualSchool"_s};
    return kOthers.contains(step.owner) ||
           (step.subject != Subject::Pupil && step.subject != Subject::Parent);
}

// What is done at the same time stands in one rule; a meeting is asked for once.
void add(std::vector<ParentRule>& rules, const ParentRule& rule) {
    const auto same = std::ranges::find(rules, rule.when, &ParentRule::when);
    if (same == rules.end())
        rules.push_back(rule);
    else if (!same->what.contains(rule.what.section(u' ', 1), Qt::CaseInsensitive))
        same->what = joined({same->what, rule.what}, u"; "_s);
}

} // namespace

std::vector<ParentRule> rulesForParents(const School& school, QDate on) {
    std::vector<ParentRule> rules;
    if (!school.pathways)
        return rules;
    const ForParents words{*school.codes, on};
    for (const Pathway* pathway : school.pathways->inForce(on, school.pathwayUses))
        for (const Step& step : pathway->steps) {
            const bool isWithTheCouncil =
                pathway->layer == Layer::Statutory && step.kind == u"meeting"_s;
            if (isAmongOthers(step) || isWithTheCouncil)
                continue;
            const ParentRule rule{words.of(step.when), whatWeDo(step)};
            if (!rule.when.isEmpty() && !rule.what.isEmpty())
                add(rules, rule);
        }
    return rules;
}

} // namespace rollbook::words
