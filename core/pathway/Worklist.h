// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/DueAction.h"
#include "core/pathway/Holding.h"

#include <map>
#include <tuple>

namespace rollbook {

// What a worklist is made from; all of it outlives the worklist.
struct WorklistSources {
    std::vector<const Register*> registers; // in order of year; the last is that of the moment
    const WorkDone& work;
    std::vector<const Pathway*> pathways; // in force, the statutory one first
    std::vector<CharacteristicKind> characteristics;
    AsAt asAt;
};

// What is due and why: a pure function of its sources. A pupil's part can be made anew alone, for
// one mark changes one pupil.
class Worklist {
public:
    explicit Worklist(WorklistSources sources);
    Worklist(const Worklist&) = delete; // its lines stand on its axis
    Worklist& operator=(const Worklist&) = delete;

    // Every occurrence of this school year of one pupil, however it stands.
    std::vector<DueAction> occurrencesOf(PupilId pupil) const;
    // What asks of everybody and of the school, most urgent first: what being seen would close, for a
    // child nobody has seen goes before every return and figure; then by day and hour, the
    // accelerated first, then by the step's urgency, then by name.
    std::vector<DueAction> due() const;
    std::vector<DueAction> dueOf(PupilId pupil) const;
    // What asks, and what was done or put off and still holds; of a family the gravest alone
    // (rules.md 17). Of everybody in the order of due(), which it holds: one look for both.
    std::vector<DueAction> holdingNow() const;
    std::vector<DueAction> holdingNowOf(PupilId pupil) const;
    // What asks now, where `before` asked a moment ago and only these pupils were touched since: the
    // same rows as due(), with no look at the others.
    std::vector<DueAction> dueAfter(std::vector<DueAction> before,
                                    const std::vector<PupilId>& touched) const;

private:
    class PupilsLeft;
    using OfOne = std::vector<DueAction> (Worklist::*)(PupilId pupil) const;
    std::vector<DueAction> ofEverybody(OfOne ofOne) const;
    std::vector<DueAction> ofThose(PupilsLeft& left, OfOne ofOne) const;
    void addWithoutPupil(std::vector<DueAction>& rows) const;
    struct Urgency;
    void sortByUrgency(std::vector<DueAction>& rows) const;
    std::vector<DueAction> merged(std::vector<DueAction> many, std::vector<DueAction> few) const;
    PupilCase caseOf(const Pupil& pupil) const;
    enum class Wanted { All, Asking }; // of a pupil's occurrences
    std::vector<DueAction> rowsOf(PupilId pupil, Wanted wanted) const;
    void addPathway(std::vector<DueAction>& rows, const PupilCase& about, const Pathway& pathway,
                    Wanted wanted) const;
    bool isOver(const Step& step, const Stretch& occurrence) const;
    void addSchool(std::vector<DueAction>& rows) const;
    std::map<QString, PupilCase> classCases(const std::vector<QString>& names) const;
    void addClasses(std::vector<DueAction>& rows, const std::vector<QString>& names) const;
    void addClass(std::vector<DueAction>& rows, const QString& name, const PupilCase& about,
                  const Pathway& pathway) const;
    bool isExempt(const Pupil& pupil, const Step& step) const;
    DueAction rowOf(const Holding& holding, const PupilCase& about, const Pathway& pathway,
                    const Step& step, const Stretch& occurrence, const Stretch& own) const;
    void settle(DueAction& row, const DueRule& due, bool holdsNow) const;
    void dueFrom(DueAction& row, const DueRule& due, QDate from) const;
    bool isPast(const DueAction& row) const;
    QDate askedAgain(const Step& step, QDate settled) const;

    WorklistSources m_sources;
    // When something asked on a day is due: many rows are of the same days.
    struct DueDays {
        QDate by;
        std::vector<QDate> shut;
    };
    using Asked = std::tuple<QDate, DueRule::Unit, int>; // from when, how many
    const DueDays& dueDays(const DueRule& due, QDate from) const;

    SessionAxis m_axis;
    PupilLines m_lines;
    QHash<QString, const CharacteristicKind*> m_kinds; // by id
    std::map<PupilId, std::vector<const ContactMade*>> m_contacts;
    std::map<PupilId, std::vector<const Settlement*>> m_settlements;
    mutable std::map<Asked, DueDays> m_dueDays; // those asked for
};

} // namespace rollbook
