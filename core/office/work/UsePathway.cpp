// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/work/UsePathway.h"

#include "core/office/OfficeErrors.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace rollbook {

Result<void> UsePathway::run(const PathwayUse& use, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    const Pathway* pathway = m_office.school().pathways->pathway(use.pathway);
    if (!pathway)
        return Error{errors::kNoSuchPathway, {{u"id"_s, use.pathway}}};
    if (pathway->layer == Layer::Statutory)
        return Error{errors::kStatutoryAlwaysOn, {{u"id"_s, use.pathway}}};
    Store& store = m_office.store();
    const auto entry = store.act(EntryKind::PathwayUsed, pathway->title, by,
                                 m_office.clock().now(),
                                 [&](OpenEntry& act) { return store.work().use(act, use); });
    if (!entry)
        return entry.error();
    m_office.mutableSchool().pathwayUses.push_back(use);
    Q_EMIT m_office.notifier().changed({ChangedPart::Work, {}, {}});
    return {};
}

std::vector<DateRange> daysInUse(const School& school, const QString& pathway) {
    std::map<QDate, QString> begins;
    for (const PathwayUse& use : school.pathwayUses)
        begins[use.from] = use.pathway;
    std::vector<DateRange> days;
    for (auto use = begins.begin(); use != begins.end(); ++use) {
        if (use->second != pathway)
            continue;
        const auto next = std::next(use);
        const DateRange range{use->first,
                              next == begins.end() ? QDate() : next->first.addDays(-1)};
        if (!days.empty() && days.back().to.addDays(1) == range.from)
            days.back().to = range.to;
        else
            days.push_back(range);
    }
    return days;
}

} // namespace rollbook
