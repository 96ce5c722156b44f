// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook/Views.h"

#include "ui/census/CensusView.h"
#include "ui/firstrun/FirstRun.h"
#include "ui/latebook/LateBookView.h"
#include "ui/pupil/PupilView.h"
#include "ui/registers/RegistersView.h"
#include "ui/setup/SetupView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/View.h"

namespace rollbook {

namespace {

template <typename T>
std::unique_ptr<View> make(const Surroundings& around) {
    return std::make_unique<T>(around);
}

} // namespace

void addViews(MainWindow& window) {
    window.addView(ViewId::Registers, make<RegistersView>);
    window.addView(ViewId::LateBook, make<LateBookView>);
    window.addView(ViewId::Pupils, make<PupilView>);
    window.addView(ViewId::Census, make<CensusView>);
    window.addView(ViewId::Setup, make<SetupView>);
}

FirstRunPage* makeFirstRunPage(const FirstRunSurroundings& around) {
    return new FirstRun(around);
}

} // namespace rollbook
