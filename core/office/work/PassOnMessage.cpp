// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/work/PassOnMessage.h"

#include "core/office/OfficeErrors.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace rollbook {

Result<qint64> PassOnMessage::run(const TeacherMessage& asked, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    if (!m_office.school().roll.pupil(asked.pupil))
        return Error{errors::kNoSuchPupil, {{u"upn"_s, QString()}}};
    TeacherMessage message{.pupil = asked.pupil,
                           .day = asked.day.isValid() ? asked.day : m_office.clock().today(),
                           .words = asked.words.trimmed(),
                           .by = by,
                           .at = m_office.clock().now()};
    if (message.words.isEmpty())
        return Error{errors::kWordsMissing};
    Store& store = m_office.store();
    const auto entry = store.act(EntryKind::MessagePassedOn, {}, by, message.at,
                                 [&](OpenEntry& act) -> Result<void> {
                                     const auto id = store.concerns().add(act, message);
                                     if (!id)
                                         return id.error();
                                     message.id = *id;
                                     return {};
                                 });
    if (!entry)
        return entry.error();
    message.entry = **entry;
    m_office.mutableSchool().work.messages.push_back(message);
    Q_EMIT m_office.notifier().changed({ChangedPart::Work, {message.pupil}, {}});
    return message.id;
}

} // namespace rollbook
