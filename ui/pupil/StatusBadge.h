// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/Absence.h"
#include "ui/widgets/Parts.h"

namespace rollbook {

// Persistently or severely absent, in letters and words; not there for who is neither.
class StatusBadge : public Badge {
    Q_OBJECT
public:
    explicit StatusBadge(const Theme& theme)
        : Badge(theme, {}, Token::Persistent) {}

    void setStatus(AbsenceStatus status) {
        const bool isSevere = status == AbsenceStatus::Severe;
        setVisible(isSevere || status == AbsenceStatus::Persistent);
        setWords(isSevere ? tr("SA severely absent") : tr("PA persistently absent"),
                 isSevere ? Token::Severe : Token::Persistent);
    }
};

} // namespace rollbook
