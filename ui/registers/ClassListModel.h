// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/School.h"
#include "ui/widgets/Icons.h"

#include <QAbstractListModel>

namespace rollbook {

// A class of the day and where its register of a session stands.
struct ClassRow {
    QString name;
    RegisterState state = RegisterState::NoSession;
    int due = 0;
    int blanks = 0;     // due, and neither typed nor recorded
    QTime takenAt = {}; // invalid: not taken here, its marks came in a file
    QString takenBy = {};
    QString keyedBy = {};     // where it was another: keyed in from paper
    bool isFromPaper = false; // being keyed in
    QString why = {};       // there is no session
    bool isOverdue = false; // not taken, and the register has closed
    bool operator==(const ClassRow&) const = default;
};
// "Draft, 3 blank"; `inFull` with who keyed it in.
QString standingWords(const ClassRow& row);
QString standingInFull(const ClassRow& row);
// The same for the eye: never the colour alone.
struct StandingSign {
    Symbol symbol;
    Token ink;
};
StandingSign standingSign(RegisterState state, bool isOverdue);

// The classes of a day in reading order.
class ClassListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole }; // const ClassRow*

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<ClassRow> rows);
    void setRow(const ClassRow& now); // by its name
    const std::vector<ClassRow>& rows() const { return m_rows; }
    std::optional<int> rowOf(const QString& name) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<ClassRow> m_rows;
};

} // namespace rollbook
