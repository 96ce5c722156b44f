// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/CouncilList.h"
#include "core/office/Office.h"

namespace rollbook {

// Writes down that the council was given the names of these pupils.
class GiveCouncilList {
public:
    explicit GiveCouncilList(Office& office) : m_office(office) {}

    // Its id; `id` and `entered` are ignored, who stands twice is kept once. Errors:
    // family.nobodyOnList, councilNameMissing, listToCome.
    Result<qint64> run(const CouncilList& list, const Author& by);

private:
    Office& m_office;
};

} // namespace rollbook
