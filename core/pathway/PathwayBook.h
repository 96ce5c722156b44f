// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/PathwayFile.h"
#include "core/register/Mark.h"

#include <memory>
#include <span>

namespace rollbook {

// Which pathway of a school holds from which date: one use a line, the latest wins.
struct PathwayUse {
    QString pathway;
    QDate from;
    bool operator==(const PathwayUse&) const = default;
};

// A text that one of the school's own pathways had, from its entry until the next.
struct KeptPathway {
    QByteArray text;
    QDateTime at;
    Author by;
    EntryId entry{0};
    bool operator==(const KeptPathway&) const = default;
};

// All pathways there are: those shipped and the school's own. Values never change once loaded, so
// pointers into it live as long as it does.
class PathwayBook {
public:
    static Result<std::shared_ptr<const PathwayBook>> load(const std::vector<QByteArray>& files,
                                                           const CodeBook& codes);
    static Result<std::shared_ptr<const PathwayBook>> shipped(const CodeBook& codes);
    // The same with these as the school's own, in place of those it had. What the school means by an
    // id goes before a pack that a later Rollbook ships under it, but not before the law.
    Result<std::shared_ptr<const PathwayBook>> withOwn(const std::vector<QByteArray>& files,
                                                       const CodeBook& codes) const;

    const Pathway* pathway(QStringView id) const; // null: none by that id
    const std::vector<Pathway>& all() const { return m_pathways; } // the school's own last
    bool isOwn(QStringView id) const;
    // The statutory layer in force on the date, first, and the school's pack by its uses.
    std::vector<const Pathway*> inForce(QDate date, const std::vector<PathwayUse>& uses) const;

private:
    explicit PathwayBook(std::vector<Pathway> pathways, std::size_t own = 0)
        : m_pathways(std::move(pathways))
        , m_own(own) {}
    std::span<const Pathway> shippedOnes() const;

    std::vector<Pathway> m_pathways;
    std::size_t m_own; // how many of the last
};

} // namespace rollbook
