// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/record/Chronology.h"
#include "ui/figures/RowsModel.h"
#include "ui/words/RecordWords.h"

#include <QSortFilterProxyModel>

namespace rollbook {

class Privacy;

// A line of the chronology as it stands on the screen.
struct ChronologyRow {
    ChronologyKind kind = ChronologyKind::Contact;
    bool isRestricted = false;
    words::ChronologyWords words;
    bool operator==(const ChronologyRow&) const = default;
};
inline bool isSameRow(const ChronologyRow& a, const ChronologyRow& b) {
    return a == b;
}
// The latest first: a meeting begins with what happened last.
std::vector<ChronologyRow> chronologyRows(const std::vector<ChronologyLine>& lines,
                                          const School& school);

class ChronologyModel : public RowsModel<ChronologyRow> {
public:
    enum Column { When, What, Whom, Said, By };
    explicit ChronologyModel(const Privacy& privacy, QObject* parent = nullptr);

protected:
    QVariant cell(const ChronologyRow& row, int column, int role) const override;

private:
    QString text(const ChronologyRow& row, int column) const;

    const Privacy& m_privacy;
};

// Those of one kind that fit what was typed; what stands apart only when asked for.
class ChronologyFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ChronologyFilter(const ChronologyModel& model, QObject* parent = nullptr);

    void setKind(std::optional<ChronologyKind> kind);
    void setTyped(const QString& typed);
    void setShowsRestricted(bool shows);
    int heldBack() const; // rows that fit but stand apart

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool fits(const ChronologyRow& row) const;

    const ChronologyModel& m_model;
    std::optional<ChronologyKind> m_kind;
    QString m_typed;
    bool m_showsRestricted = false;
};

} // namespace rollbook
