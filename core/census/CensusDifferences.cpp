// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/census/CensusReturn.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace rollbook {

namespace {

// A pupil's figures as text, by name; codes come after the others.
using Figures = std::vector<std::pair<QString, QString>>;

QString flag(bool value) {
    return value ? u"true"_s : u"false"_s;
}

Figures figuresOf(const CensusPupil& pupil) {
    const auto date = [](QDate value) { return value.toString(Qt::ISODate); };
    const auto number = [](int value) { return QString::number(value); };
    const Totals& totals = pupil.totals;
    return {{u"upn"_s, pupil.upn},
            {u"surname"_s, pupil.surname},
            {u"forename"_s, pupil.forename},
            {u"dateOfBirth"_s, date(pupil.birth)},
            {u"enrolmentStatus"_s, QString(toLetter(pupil.status))},
            {u"onRoll"_s, flag(pupil.isOnRoll)},
            {u"entryDate"_s, date(pupil.entry)},
            {u"leavingDate"_s, date(pupil.leaving)},
            {u"possible"_s, number(totals.possible)},
            {u"attended"_s, number(totals.attended)},
            {u"authorised"_s, number(totals.authorised)},
            {u"unauthorised"_s, number(totals.unauthorised)},
            {u"missing"_s, number(totals.missing)},
            {u"unknown"_s, number(totals.unknown)},
            {u"late"_s, number(totals.late)}};
}

int countOf(const CensusPupil& pupil, const QString& code) {
    return pupil.totals.codes.of(code);
}

std::set<QString> codesOf(const CensusPupil& a, const CensusPupil& b) {
    std::set<QString> codes;
    for (const CensusPupil* pupil : {&a, &b})
        for (const auto& [code, count] : pupil->totals.codes)
            codes.insert(code);
    return codes;
}

QString nameOf(const CensusPupil& pupil) {
    return pupil.surname + u", "_s + pupil.forename;
}

class Comparison {
public:
    void compare(const CensusPupil& before, const CensusPupil& now) {
        const Figures figuresBefore = figuresOf(before);
        const Figures figuresNow = figuresOf(now);
        for (std::size_t i = 0; i < figuresNow.size(); ++i)
            add(now, figuresNow[i].first, figuresBefore[i].second, figuresNow[i].second);
        for (const QString& code : codesOf(before, now))
            add(now, code, QString::number(countOf(before, code)),
                QString::number(countOf(now, code)));
    }
    void addPupil(const CensusPupil& now) { add(now, u"pupil"_s, {}, nameOf(now)); }
    void removePupil(const CensusPupil& before) { add(before, u"pupil"_s, nameOf(before), {}); }
    std::vector<CensusDifference> lines() && { return std::move(m_lines); }

private:
    void add(const CensusPupil& pupil, const QString& figure, const QString& before,
             const QString& now) {
        if (before != now)
            m_lines.push_back({pupil.upn, nameOf(pupil), figure, before, now});
    }

    std::vector<CensusDifference> m_lines;
};

} // namespace

std::vector<CensusDifference> differences(const CensusReturn& frozen, const CensusReturn& now) {
    std::map<PupilId, const CensusPupil*> before;
    for (const CensusPupil& pupil : frozen.pupils)
        before.emplace(pupil.pupil, &pupil);
    Comparison comparison;
    for (const CensusPupil& pupil : now.pupils) {
        const auto known = before.extract(pupil.pupil);
        if (known.empty())
            comparison.addPupil(pupil);
        else
            comparison.compare(*known.mapped(), pupil);
    }
    for (const CensusPupil& pupil : frozen.pupils)
        if (before.contains(pupil.pupil))
            comparison.removePupil(pupil);
    return std::move(comparison).lines();
}

} // namespace rollbook
