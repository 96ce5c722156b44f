// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/PathwayFile.h"

#include <memory>

namespace rollbook {

// Which pathway of a school holds from which date: one use a line, the latest wins.
struct PathwayUse {
    QString pathway;
    QDate from;
    bool operator==(const PathwayUse&) const = default;
};

// All pathways there are: those shipped and the school's own. Values never change once loaded, so
// pointers into it live as long as it does.
class PathwayBook {
public:
    static Result<std::shared_ptr<const PathwayBook>> load(const std::vector<QByteArray>& files,
                                                           const CodeBook& codes);
    static Result<std::shared_ptr<const PathwayBook>> shipped(const CodeBook& codes);

    const Pathway* pathway(QStringView id) const; // null: none by that id
    const std::vector<Pathway>& all() const { return m_pathways; }
    // The statutory layer in force on the date, first, and the school's pack by its uses.
    std::vector<const Pathway*> inForce(QDate date, const std::vector<PathwayUse>& uses) const;

private:
    explicit PathwayBook(std::vector<Pathway> pathways) : m_pathways(std::move(pathways)) {}

    std::vector<Pathway> m_pathways;
};

} // namespace rollbook
