// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/absence/AbsencePresenter.h"
#include "ui/absence/focus/FocusPresenter.h"
#include "ui/shell/PagedView.h"

namespace rollbook {

// Who is persistently or severely absent, how close, and what was done.
class AbsenceView : public PagedView {
    Q_OBJECT
public:
    explicit AbsenceView(const Surroundings& around);

    AbsencePresenter& presenter() { return m_presenter; }

private:
    AbsencePresenter m_presenter;
    FocusPresenter m_focus;
};

} // namespace rollbook
