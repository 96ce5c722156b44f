// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/BackPage.h"

#include "core/office/day/ReleaseRest.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/Parts.h"
#include "ui/words/Dates.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr std::size_t kMostNamed = 4;

QString named(const std::vector<SessionKey>& sessions) {
    QStringList names;
    for (std::size_t i = 0; i < std::min(sessions.size(), kMostNamed); ++i)
        names.append(words::sessionShort(sessions[i]));
    if (sessions.size() > kMostNamed)
        names.append(BackPage::tr("and %1 more").arg(sessions.size() - kMostNamed));
    return names.join(u", "_s);
}

} // namespace

QString awayWords(const BackToday& back) {
    if (back.missed.empty())
        return BackPage::tr("not away after all");
    const QString first = words::dayAndMonth(back.missed.front().date);
    const QString last = words::dayAndMonth(back.missed.back().date);
    const QString days = first == last ? first : BackPage::tr("%1 to %2").arg(first, last);
    return back.missed.size() == 1
               ? BackPage::tr("1 session, %1").arg(days)
               : BackPage::tr("%1 sessions, %2").arg(back.missed.size()).arg(days);
}

QString owedWords(const BackToday& back) {
    QStringList owed;
    if (!back.openN.empty())
        owed.append(BackPage::tr("a note and a code for N: %1").arg(named(back.openN)));
    if (!back.decidedO.empty())
        owed.append(BackPage::tr("a note for O: %1").arg(named(back.decidedO)));
    if (!back.stillPlanned.empty())
        owed.append(BackPage::tr("still planned away until %1")
                        .arg(words::sessionShort(back.stillPlanned.back())));
    if (int(back.missed.size()) >= kSessionsAway)
        owed.append(BackPage::tr("catch-up"));
    return owed.join(u" · "_s);
}

PageName BackPage::name() {
    return {u"back"_s, tr("Back today")};
}

BackPage::BackPage(const Surroundings& around)
    : LinesPage({.name = name(),
                 .heads = {tr("Name"), tr("Class"), tr("Away"), tr("Owed")},
                 .stretched = 3,
                 .widths = {220, 70, 280},
                 .emptySymbol = Symbol::Person,
                 .emptyTitle = tr("Nobody is back yet"),
                 .emptyText = tr("Whoever is in again after a day or more away, or sooner than was "
                                 "said, stands here with the note and the catch-up that are "
                                 "owed.")},
                around) {
    QAction* release =
        addCommand({.id = u"today.releaseRest"_s,
                    .text = tr("Release the rest"),
                    .description = tr("Ends what is still planned of the absence: the pupil is back"),
                    .shortcut = QKeySequence(u"Ctrl+Shift+R"_s),
                    .menu = CommandMenu::Edit,
                    .enabled =
                        [this] {
                            const auto back = chosen();
                            return back && !back->plans.empty() && !this->around().office.isReadOnly();
                        },
                    .run = [this] { releaseRest(); }});
    headRow().addWidget(makeButton(release));
}

std::optional<BackToday> BackPage::chosen() const {
    return line() ? backOf(around().school(), line()->pupil, today()) : std::nullopt;
}

void BackPage::releaseRest() {
    const auto released =
        ReleaseRest(around().office).run(*chosen(), tr("Back in school"), around().desk.author());
    if (!released)
        refuse(notice(), around().privacy, released.error());
}

std::vector<DayLine> BackPage::lines() const {
    std::vector<DayLine> made;
    for (const BackToday& back : backOn(around().school(), today()))
        made.push_back({.id = back.pupil.value(),
                        .pupil = back.pupil,
                        .cells = {nameOf(back.pupil), classOf(back.pupil, today()), awayWords(back),
                                  owedWords(back)},
                        .isQuiet = !back.owesNote()});
    return made;
}

QString BackPage::headWords(int count) const {
    return count == 1 ? tr("1 pupil is back") : tr("%1 pupils are back").arg(count);
}

} // namespace rollbook
