// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook/Views.h"

#include "ui/registers/RegistersView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/View.h"
#include "ui/shell/WelcomePage.h"

namespace rollbook {

namespace {

template <typename T>
std::unique_ptr<View> make(const Surroundings& around) {
    return std::make_unique<T>(around);
}

} // namespace

void addViews(MainWindow& window) {
    window.addView(ViewId::Registers, make<RegistersView>);
}

FirstRunPage* makeFirstRunPage(const FirstRunSurroundings& around) {
    return new WelcomePage(around);
}

} // namespace rollbook
