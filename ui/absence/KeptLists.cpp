// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/KeptLists.h"

#include "ui/shell/Preferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QString kKey = u"absence/lists"_s;

QVariantMap written(const KeptList& list) {
    return {{u"name"_s, list.name},
            {u"shown"_s, int(list.shown)},
            {u"group"_s, list.group},
            {u"span"_s, int(list.span)},
            {u"columns"_s, int(list.columns)}};
}

// One of a later Rollbook may name what this one has not: that falls back to the first.
template <typename Choice>
Choice choiceIn(const QVariant& value, Choice last) {
    const int number = value.toInt();
    return number < 0 || number > int(last) ? Choice(0) : Choice(number);
}

KeptList read(const QVariantMap& map) {
    return {.name = map[u"name"_s].toString(),
            .shown = choiceIn(map[u"shown"_s], AbsenceShown(kAbsenceShown - 1)),
            .group = map[u"group"_s].toString(),
            .span = choiceIn(map[u"span"_s], AbsenceSpan::YearBefore),
            .columns = choiceIn(map[u"columns"_s], AbsenceColumns::Work)};
}

} // namespace

KeptLists::KeptLists(Preferences& preferences)
    : m_preferences(preferences) {
    for (const QVariant& each : preferences.ofView(kKey).toList())
        m_all.push_back(read(each.toMap()));
}

const KeptList* KeptLists::find(const QString& name) const {
    const auto found = std::ranges::find(m_all, name, &KeptList::name);
    return found == m_all.end() ? nullptr : &*found;
}

void KeptLists::keep(const KeptList& list) {
    std::erase_if(m_all, [&](const KeptList& each) { return each.name == list.name; });
    m_all.insert(std::ranges::lower_bound(m_all, list.name, {}, &KeptList::name), list);
    write();
}

void KeptLists::forget(const QString& name) {
    std::erase_if(m_all, [&](const KeptList& each) { return each.name == name; });
    write();
}

void KeptLists::write() {
    QVariantList all;
    for (const KeptList& each : m_all)
        all.append(written(each));
    m_preferences.setOfView(kKey, all);
}

} // namespace rollbook
