// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/letters/SetLetterhead.h"

#include "core/office/OfficeErrors.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

bool isPicture(const QByteArray& bytes) {
    return bytes.startsWith("\x89PNG\r\n") || bytes.startsWith("\xff\xd8\xff");
}

} // namespace

Result<void> SetLetterhead::run(const Letterhead& asked, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    if (asked.logo.size() > kLogoBytes || (!asked.logo.isEmpty() && !isPicture(asked.logo)))
        return Error{errors::kLogoUnfit, {{u"most"_s, int(kLogoBytes / 1024)}}};
    Letterhead letterhead = asked;
    letterhead.id = m_office.school().letterhead.id;
    if (letterhead == m_office.school().letterhead)
        return {};
    Store& store = m_office.store();
    const auto write = [&](OpenEntry& act) -> Result<void> {
        const auto id = store.letters().set(act, letterhead);
        if (!id)
            return id.error();
        letterhead.id = *id;
        return {};
    };
    if (const auto entry =
            store.act(EntryKind::LetterheadSet, {}, by, m_office.clock().now(), write);
        !entry)
        return entry.error();
    m_office.mutableSchool().letterhead = letterhead;
    Q_EMIT m_office.notifier().changed({ChangedPart::Letters, {}, {}});
    return {};
}

} // namespace rollbook
