// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook/Views.h"

#include "ui/absence/AbsenceView.h"
#include "ui/calls/CallBoardPage.h"
#include "ui/calls/ContactQualityPage.h"
#include "ui/calls/TakeCallForm.h"
#include "ui/census/CensusView.h"
#include "ui/firstrun/FirstRun.h"
#include "ui/latebook/LateBookView.h"
#include "ui/letters/LettersView.h"
#include "ui/pupil/PupilView.h"
#include "ui/registers/RegistersView.h"
#include "ui/setup/SetupView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/View.h"
#include "ui/today/TodayView.h"

namespace rollbook {

namespace {

template <typename T>
std::unique_ptr<View> make(const Surroundings& around) {
    return std::make_unique<T>(around);
}

GuestPage makeBoard(const Surroundings& around, TodayView& today) {
    auto* board = new CallBoardPage(around);
    QObject::connect(board, &CallBoardPage::waitingChanged, &today, [&today](int count) {
        today.setPageWaiting(QStringLiteral("calls"), count);
    });
    return {.widget = board,
            .open = [board](const Place& place) { board->open(place); },
            .firstFocus = [board] { return board->firstFocus(); },
            .clockMoved = [board] { board->clockMoved(); }};
}

GuestPage makeQuality(const Surroundings& around) {
    auto* quality = new ContactQualityPage(around);
    return {.widget = quality,
            .open = [quality](const Place& place) { quality->open(place); },
            .firstFocus = [quality] { return quality->firstFocus(); },
            .print = [quality] { quality->print(); }};
}

// The call board and whose contacts are wanting are pages of the day, made in a folder of their own.
std::unique_ptr<View> makeToday(const Surroundings& around) {
    auto today = std::make_unique<TodayView>(around);
    today->addPage({.name = {QStringLiteral("calls"), TodayView::tr("Call board")},
                    .make = [around, view = today.get()] { return makeBoard(around, *view); }});
    today->addPage({.name = {QStringLiteral("contacts"), TodayView::tr("Contacts")},
                    .make = [around] { return makeQuality(around); },
                    .isLast = true});
    today->setTakeCall([around](PupilId pupil) { takeCall(around, pupil); });
    return today;
}

} // namespace

void addViews(MainWindow& window) {
    window.addView(ViewId::Today, makeToday);
    window.addView(ViewId::Registers, make<RegistersView>);
    window.addView(ViewId::LateBook, make<LateBookView>);
    window.addView(ViewId::Letters, make<LettersView>);
    window.addView(ViewId::Absence, make<AbsenceView>);
    window.addView(ViewId::Pupils, make<PupilView>);
    window.addView(ViewId::Census, make<CensusView>);
    window.addView(ViewId::Setup, make<SetupView>);
}

FirstRunPage* makeFirstRunPage(const FirstRunSurroundings& around) {
    return new FirstRun(around);
}

} // namespace rollbook
