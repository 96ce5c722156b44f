// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/ConcernsPage.h"

#include "ui/shell/Privacy.h"
#include "ui/today/ConcernForms.h"
#include "ui/widgets/Parts.h"
#include "ui/words/Dates.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// Nobody told comes first, answered last; of each the newest first.
int rank(const Concern& concern) {
    return concern.answer ? 2 : concern.told ? 1 : 0;
}

} // namespace

PageName ConcernsPage::name() {
    return {u"concerns"_s, tr("Concerns")};
}

ConcernsPage::ConcernsPage(const Surroundings& around)
    : LinesPage({.name = name(),
                 .heads = {tr("When"), tr("Name"), tr("Class"), tr("From"), tr("Words"),
                           tr("How it stands")},
                 .stretched = 4,
                 .widths = {140, 180, 60, 150, 0, 260},
                 .emptySymbol = Symbol::Notice,
                 .emptyTitle = tr("Nothing is written down"),
                 .emptyText = tr("What a member of staff is worried about stands here in their "
                                 "words, with when the safeguarding lead was told and what they "
                                 "answered. Ctrl+N writes one down.")},
                around) {
    addCommands();
    showAdd();
    connect(&around.privacy, &Privacy::changed, this, &TodayPage::labelChanged);
}

QString ConcernsPage::labelUnder(const Privacy& privacy) {
    return privacy.isHidden() ? tr("Notes") : name().label;
}

QString ConcernsPage::label() const {
    return labelUnder(around().privacy);
}

void ConcernsPage::addCommands() {
    const auto addAct = [this](const QString& id, const QString& text, const QString& description,
                               const QString& key, bool (*may)(const Concern&),
                               void (*ask)(const Surroundings&, const Concern&)) {
        QAction* action = addCommand({.id = id,
                                      .text = text,
                                      .description = description,
                                      .shortcut = QKeySequence(key),
                                      .menu = CommandMenu::Edit,
                                      .enabled =
                                          [this, may] {
                                              return !around().office.isReadOnly() && concern() &&
                                                     may(*concern());
                                          },
                                      .run =
                                          [this, ask] {
                                              const Concern chosen = *concern();
                                              ask(around(), chosen);
                                          }});
        headRow().addWidget(makeButton(action));
    };
    addAct(u"today.told"_s, tr("Told…"), tr("Keeps when the safeguarding lead was told"),
           u"Ctrl+T"_s, [](const Concern& each) { return !each.told; }, &askWhoWasToldOf);
    addAct(u"today.answer"_s, tr("Answered…"), tr("Keeps what the safeguarding lead answered"),
           u"Ctrl+R"_s, [](const Concern& each) { return each.told && !each.answer; },
           &askForAnswer);
}

const Concern* ConcernsPage::concern() const {
    const DayLine* chosen = line();
    const auto& all = around().school().work.concerns;
    const auto found =
        chosen ? std::ranges::find(all, chosen->id, &Concern::id) : all.end();
    return found == all.end() ? nullptr : &*found;
}

QString ConcernsPage::standing(const Concern& concern) const {
    const Privacy& privacy = around().privacy;
    if (concern.answer)
        return tr("answered %1: %2")
            .arg(words::dateTime(concern.answer->at), privacy.words(concern.answer->words));
    if (concern.told)
        return tr("told %1, %2; no answer yet")
            .arg(words::dateTime(concern.told->at), privacy.name(concern.told->who));
    return tr("NOT TOLD to the safeguarding lead");
}

std::vector<DayLine> ConcernsPage::lines() const {
    std::vector<const Concern*> all;
    for (const Concern& each : around().school().work.concerns)
        all.push_back(&each);
    std::ranges::stable_sort(all, [](const Concern* a, const Concern* b) {
        return std::pair(rank(*a), b->at) < std::pair(rank(*b), a->at);
    });
    const Privacy& privacy = around().privacy;
    std::vector<DayLine> made;
    for (const Concern* each : all)
        made.push_back({.id = each->id,
                        .pupil = each->pupil,
                        .cells = {words::dateTime(each->at), nameOf(each->pupil),
                                  classOf(each->pupil, each->at.date()),
                                  privacy.name(each->raisedBy), privacy.words(each->words),
                                  privacy.isHidden() ? QString() : standing(*each)},
                        .isQuiet = each->answer.has_value()});
    return made;
}

QString ConcernsPage::headWords(int count) const {
    if (around().privacy.isHidden())
        return tr("Notes");
    if (count == 0)
        return around().school().work.concerns.empty()
                   ? tr("No concern is written down")
                   : tr("The safeguarding lead has been told of every concern");
    return count == 1 ? tr("1 concern the safeguarding lead has not been told of")
                      : tr("%1 concerns the safeguarding lead has not been told of").arg(count);
}

// Those that nobody was told of.
int ConcernsPage::countOf(const std::vector<DayLine>&) const {
    return int(std::ranges::count_if(around().school().work.concerns,
                                     [](const Concern& each) { return !each.told; }));
}

void ConcernsPage::add() {
    askForConcern(around());
}

} // namespace rollbook
