// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/family/GiveCouncilList.h"

#include "core/family/FamilyErrors.h"
#include "core/office/family/FamilyAct.h"
#include "core/store/Store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

CouncilList tidied(CouncilList list) {
    std::ranges::sort(list.pupils);
    const auto twice = std::ranges::unique(list.pupils);
    list.pupils.erase(twice.begin(), twice.end());
    list.to = list.to.trimmed();
    list.words = list.words.trimmed();
    return list;
}

} // namespace

Result<qint64> GiveCouncilList::run(const CouncilList& asked, const Author& by) {
    FamilyAct act(m_office);
    const CouncilList list = tidied(asked);
    if (const auto can = act.canAbout(list.pupils); !can)
        return can.error();
    if (list.pupils.empty())
        return Error{errors::kNobodyOnList};
    if (list.to.isEmpty())
        return Error{errors::kCouncilNameMissing};
    if (!list.on.isValid() || list.on > act.today())
        return Error{errors::kListToCome, {{u"date"_s, list.on}}};
    return act.keep(EntryKind::CouncilListGiven, list.to, list.pupils, by, [&](OpenEntry& entry) {
        return m_office.store().family().add(entry, list);
    });
}

} // namespace rollbook
