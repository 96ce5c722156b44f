// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/RowsModel.h"
#include "ui/letters/DueRow.h"

namespace rollbook {

class Privacy;

// The letters of a run, one to one recipient a row.
class DueModel : public RowsModel<DueRow> {
public:
    enum Column { Tick, Name, ClassName, Letter, To, Why };
    enum Role { StandingRole = Qt::UserRole + 20 };
    DueModel(const School& school, const Privacy& privacy, QObject* parent = nullptr);

protected:
    QVariant cell(const DueRow& row, int column, int role) const override;

private:
    QString text(const DueRow& row, int column) const;

    const School& m_school;
    const Privacy& m_privacy;
};

// "Mrs Wei Wright (mother)"; with names hidden, initials.
QString recipientWords(const School& school, const Privacy& privacy, const LetterDue& due);
// What stands beside the letter in the list: why it is due, or what holds it.
QString whyWords(const DueRow& row);

} // namespace rollbook
