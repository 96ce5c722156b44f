// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked of classes, staff and the school: rows about no pupil.

#include "core/pathway/Worklist.h"

#include <algorithm>

namespace rollbook {

// Steps about the school or staff that the calendar alone brings.
void Worklist::addSchool(std::vector<DueAction>& rows) const {
    const Pupil nobody;
    PupilCase about{&nobody, std::vector(std::size_t(m_axis.columns()), PupilLines::kNone), {}, {},
                    {}, {}};
    for (const Settlement& each : m_sources.work.settlements)
        if (!each.subject.pupil)
            about.settlements.push_back(&each);
    for (const Pathway* pathway : m_sources.pathways) {
        const Holding holding(m_lines, about, *pathway);
        for (const Step& step : pathway->steps) {
            if (step.subject != Subject::School && step.subject != Subject::Staff)
                continue;
            const Stretches all = holding.of(step.when);
            for (std::size_t i = 0; i < all.size(); ++i) {
                rows.push_back(rowOf(holding, about, *pathway, step, all[i], ownOf(all, i)));
                rows.back().subject = {};
            }
        }
    }
}

// A class's line has a blank wherever somebody in it has one.
std::map<QString, PupilCase> Worklist::classCases(const std::vector<QString>& names) const {
    static const Pupil nobody;
    const Roll& roll = m_axis.registers().back()->roll();
    std::map<QString, PupilCase> classes;
    const auto isAsked = [&classes](const Pupil& pupil) {
        return std::ranges::any_of(pupil.classes, [&classes](const ClassPlace& place) {
            return classes.contains(place.className);
        });
    };
    for (const QString& name : names)
        classes[name] = {&nobody,
                         std::vector(std::size_t(m_axis.columns()), PupilLines::kNone), {}, {}, {}, {}};
    for (const Pupil& pupil : roll.pupils()) {
        if (!isAsked(pupil))
            continue;
        for (const int column : m_lines.blanksOf(pupil.id)) {
            const auto found = classes.find(pupil.classOn(m_axis.session(column).date));
            if (found != classes.end())
                found->second.line[std::size_t(column)] = PupilLines::kBlank;
        }
    }
    for (const Settlement& each : m_sources.work.settlements)
        if (const auto found = classes.find(each.subject.name); found != classes.end())
            found->second.settlements.push_back(&each);
    for (auto& [name, about] : classes)
        readEvents(m_lines, about);
    return classes;
}

void Worklist::addClasses(std::vector<DueAction>& rows,
                          const std::vector<QString>& names) const {
    const auto isAboutClass = [](const Step& step) { return step.subject == Subject::Class; };
    const bool isAsked = std::ranges::any_of(m_sources.pathways, [&](const Pathway* each) {
        return std::ranges::any_of(each->steps, isAboutClass);
    });
    if (!isAsked)
        return;
    for (const auto& [name, about] : classCases(names))
        for (const Pathway* pathway : m_sources.pathways)
            addClass(rows, name, about, *pathway);
}

void Worklist::addClass(std::vector<DueAction>& rows, const QString& name, const PupilCase& about,
                        const Pathway& pathway) const {
    const Holding holding(m_lines, about, pathway);
    for (const Step& step : pathway.steps) {
        if (step.subject != Subject::Class)
            continue;
        const Stretches all = holding.of(step.when);
        for (std::size_t i = 0; i < all.size(); ++i) {
            rows.push_back(rowOf(holding, about, pathway, step, all[i], ownOf(all, i)));
            rows.back().subject = {{}, name};
        }
    }
}

} // namespace rollbook
