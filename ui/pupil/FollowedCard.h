// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Parts.h"

namespace rollbook {

class RecordPresenter;

// Attendance before and after the last letters, meetings and plans, in sentences.
class FollowedCard : public Card {
    Q_OBJECT
public:
    explicit FollowedCard(const RecordPresenter& presenter, QWidget* parent = nullptr);

    void refresh();

private:
    const RecordPresenter& m_presenter;
    QLabel* m_words;
};

} // namespace rollbook
