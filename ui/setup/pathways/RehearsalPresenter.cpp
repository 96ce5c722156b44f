// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/pathways/RehearsalPresenter.h"

#include "ui/shell/Privacy.h"
#include "ui/words/ActionWords.h"
#include "ui/words/BoardWords.h"
#include "ui/words/Dates.h"
#include "ui/words/Sentences.h"

#include <algorithm>
#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// How often a step would have asked, of how many, and what became of it.
struct StepCount {
    int asked = 0;
    std::set<std::optional<PupilId>> subjects;
    int inTime = 0;
    int later = 0;

    void add(const Rehearsed& row) {
        ++asked;
        subjects.insert(row.asked.subject.pupil);
        inTime += row.isInTime();
        later += !row.done.empty() && !row.isInTime();
    }
    int nothing() const { return asked - inTime - later; }
};

Line lineOf(const QString& key, const QString& words, const StepCount& count) {
    const QVariantList numbers{{}, count.asked, int(count.subjects.size()), count.inTime, count.later,
                               count.nothing()};
    Line line{.key = key, .cells = {words}, .sortKeys = numbers};
    for (const QVariant& number : numbers.sliced(1))
        line.cells.append(words::count(number.toInt()));
    line.isQuiet = count.asked == 0;
    return line;
}

} // namespace

RehearsalPresenter::RehearsalPresenter(Office& office, const Privacy& privacy,
                                       std::shared_ptr<const Pathway> pathway, QObject* parent)
    : QObject(parent)
    , m_office(office)
    , m_privacy(privacy)
    , m_pathway(std::move(pathway))
    , m_steps({tr("Step"), tr("Would have asked"), tr("Of how many"), tr("Done in time"),
               tr("Done later"), tr("Nothing recorded")})
    , m_rows({tr("First asked"), tr("Of whom"), tr("Step"), tr("Due"), tr("Days on the list"),
              tr("What was done meanwhile")}) {
    connect(&privacy, &Privacy::changed, this, &RehearsalPresenter::showRows);
}

DateRange RehearsalPresenter::usualDays() const {
    return daysToRehearse(m_office.school().calendar, m_office.clock().today());
}

QString RehearsalPresenter::run(const DateRange& days, const Progress& progress) {
    if (!days.from.isValid() || !days.to.isValid())
        return tr("Give the first and the last day, as dd/mm/yyyy.");
    auto rehearsed = rehearse(m_office, {m_pathway, days}, progress);
    if (!rehearsed)
        return sentence(rehearsed.error());
    m_rehearsal = *std::move(rehearsed);
    showSteps();
    showRows();
    return {};
}

void RehearsalPresenter::choose(const QVariant& step) {
    m_step = step.toString();
    showRows();
}

void RehearsalPresenter::showSteps() {
    StepCount all;
    std::map<const Step*, StepCount> counts;
    for (const Rehearsed& row : m_rehearsal.rows) {
        all.add(row);
        counts[row.asked.step].add(row);
    }
    std::vector<Line> lines{rollbook::lineOf({}, tr("All steps"), all)};
    for (const Step& step : m_pathway->steps)
        lines.push_back(rollbook::lineOf(step.id, step.action, counts[&step]));
    std::ranges::stable_partition(lines, std::not_fn(&Line::isQuiet));
    m_steps.setLines(std::move(lines));
}

void RehearsalPresenter::showRows() {
    std::vector<Line> lines;
    for (std::size_t i = 0; i < m_rehearsal.rows.size(); ++i)
        if (m_step.isEmpty() || m_rehearsal.rows[i].asked.step->id == m_step)
            lines.push_back(lineOf(i));
    m_rows.setLines(std::move(lines));
}

Line RehearsalPresenter::lineOf(std::size_t at) const {
    const Rehearsed& row = m_rehearsal.rows[at];
    QStringList done;
    for (const Deed& deed : row.done)
        done.append(inWords(deed));
    const QString due = row.asked.dueAt.isValid()
                            ? tr("%1 by %2").arg(words::dateInTable(row.asked.dueBy),
                                                 words::time(row.asked.dueAt))
                            : words::dateInTable(row.asked.dueBy);
    return {.key = int(at),
            .cells = {words::dateInTable(row.firstAsked), whom(row.asked.subject),
                      row.asked.step->action, due, QString::number(row.daysAsked),
                      done.isEmpty() ? tr("Nothing recorded") : done.join(u"; "_s)},
            .sortKeys = {row.firstAsked, {}, {}, row.asked.dueBy, row.daysAsked, {}}};
}

QString RehearsalPresenter::whom(const StepSubject& subject) const {
    const School& school = m_office.school();
    const Pupil* pupil = subject.pupil ? school.roll.pupil(*subject.pupil) : nullptr;
    if (pupil)
        return m_privacy.listName(*pupil);
    return subject.name.isEmpty() ? school.details.name : subject.name;
}

QString RehearsalPresenter::inWords(const Deed& deed) const {
    const QString at = words::dateTime(momentOf(deed));
    if (const auto* contact = std::get_if<ContactMade>(&deed))
        return u"%1 %2, %3"_s.arg(at, words::name(contact->kind).toLower(),
                                  words::name(contact->outcome).toLower());
    return u"%1 %2"_s.arg(at, m_privacy.words(std::get<Settlement>(deed).words));
}

QString RehearsalPresenter::summary() const {
    if (m_rehearsal.schoolDays == 0)
        return {};
    StepCount all;
    for (const Rehearsed& row : m_rehearsal.rows)
        all.add(row);
    return tr("%1 school days. It would have asked %2 times: something was done in time for %3 of "
              "them, later for %4, and nothing is recorded for %5.")
        .arg(words::count(m_rehearsal.schoolDays), words::count(all.asked), words::count(all.inTime),
             words::count(all.later), words::count(all.nothing()));
}

} // namespace rollbook
