// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Clock.h"
#include "core/office/School.h"
#include "ui/figures/RowsModel.h"

namespace rollbook {

class Privacy;

inline bool isSameRow(const LettersHold& a, const LettersHold& b) {
    return a.id == b.id;
}

// Pupils about whom no letter goes out.
class HeldModel : public RowsModel<LettersHold> {
public:
    enum Column { Name, ClassName, Cause, Words, DecidedBy, From, Review };
    HeldModel(const School& school, const Privacy& privacy, const Clock& clock,
              QObject* parent = nullptr);

protected:
    QVariant cell(const LettersHold& row, int column, int role) const override;

private:
    QString text(const LettersHold& row, int column) const;
    bool isToBeReviewed(const LettersHold& row) const;

    const School& m_school;
    const Privacy& m_privacy;
    const Clock& m_clock;
};

} // namespace rollbook
