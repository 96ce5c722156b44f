// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Commands.h"

#include <QAbstractListModel>

namespace rollbook {

class Privacy;
struct School;

// One thing the palette can bring: a command, a pupil, a class.
struct PaletteRow {
    QString text;
    QString detail; // at the right, muted
    QString key;    // shortcut
    Symbol symbol = Symbol::Search;
    QString folded;  // what is searched; its real name, even while names are hidden
    QString command; // id; else `place`
    Place place = {};
};

// The rows that answer what is typed, best first, at most kMostShown.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, KeyRole, SymbolRole };
    static constexpr int kMostShown = 12;

    using QAbstractListModel::QAbstractListModel;

    // Pupils and classes once for a state of the roll; commands each time it opens.
    void setSchool(const School& school, const Privacy& privacy, QDate today);
    void setCommands(const std::vector<const Command*>& commands);
    void setTyped(const QString& text);
    const PaletteRow* rowAt(const QModelIndex& index) const; // null: none

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void choose();

    std::vector<PaletteRow> m_commands;
    std::vector<PaletteRow> m_places;
    std::vector<const PaletteRow*> m_shown;
    QString m_typed;
};

} // namespace rollbook
