// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"

namespace rollbook {

// A school's own pathways: a copy of a pack made its own, and edited from then on. Nothing is ever
// removed; an edit is a further text, and those before it can be read and kept again.
class KeepPathway {
public:
    explicit KeepPathway(Office& office) : m_office(office) {}

    // Whether anybody may keep other words for it. Errors: office.noSuchPathway (id),
    // office.statutoryStays (title), office.shippedStays (title).
    Result<void> mayEdit(const QString& id) const;
    // A pack, or one of the school's own, under a title and with an id made of it, which is given
    // back. Errors: office.noSuchPathway (id), office.statutoryStays (title), office.titleMissing,
    // office.titleTaken (title).
    Result<QString> copy(const QString& of, const QString& title, const Author& by);
    // One of the school's own as it is from now on, or a further one under an id of its own; a text
    // that stands already makes no entry. Errors: those of readPathway and of mayEdit, and
    // office.titleTaken (title).
    Result<void> run(const QByteArray& text, const Author& by);
    // Every text it ever had, oldest first. Errors: those of store.
    Result<std::vector<KeptPathway>> texts(const QString& id) const;

private:
    Result<void> canKeep(const Pathway& pathway) const;
    Result<void> keep(const Pathway& pathway, const QByteArray& text, const Author& by);

    Office& m_office;
};

} // namespace rollbook
