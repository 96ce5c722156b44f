// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/figures/RowsModel.h"

namespace rollbook {

// A letter in the list of those that can be worded.
struct WordsRow {
    QString id;
    QString title;
    bool isOwn = false;    // worded by the school
    bool isEdited = false; // and not kept yet
    bool operator==(const WordsRow&) const = default;
};
inline bool isSameRow(const WordsRow& a, const WordsRow& b) {
    return a.id == b.id;
}

class WordsModel : public RowsModel<WordsRow> {
public:
    enum Column { Title, Standing };
    explicit WordsModel(QObject* parent = nullptr);

    int place(const QString& id) const; // -1: none by that id

protected:
    QVariant cell(const WordsRow& row, int column, int role) const override;
};

} // namespace rollbook
