// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/letters/LetterText.h"
#include "core/letters/MergeFields.h"
#include "ui/figures/RowsModel.h"

namespace rollbook {

class Privacy;

// A field that may stand at a place of a letter, and what it reads for a pupil.
struct FieldRow {
    const MergeField* field = nullptr;
    QString value; // empty: nothing for this pupil
    bool operator==(const FieldRow&) const = default;
};
inline bool isSameRow(const FieldRow& a, const FieldRow& b) {
    return a.field == b.field;
}

// The list in whose items a place of the body stands; empty: in none.
QString listAt(const QString& body, qsizetype place);
// Those that mean something there, in the order of mergeFields().
std::vector<FieldRow> fieldsAt(const LetterTemplate& letter, const QString& list,
                               const MergeValues& values);
// What a field is: "The first day of the period".
QString fieldWords(const MergeField& field);

class FieldModel : public RowsModel<FieldRow> {
public:
    enum Column { Name, Value };
    explicit FieldModel(const Privacy& privacy, QObject* parent = nullptr);

protected:
    QVariant cell(const FieldRow& row, int column, int role) const override;

private:
    const Privacy& m_privacy;
};

} // namespace rollbook
