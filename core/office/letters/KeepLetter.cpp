// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/office/letters/KeepLetter.h"

#include "core/letters/LetterBook.h"
#include "core/office/OfficeErrors.h"
#include "core/store/Store.h"

namespace rollbook {

Result<void> KeepLetter::run(const QByteArray& text, const Author& by) {
    if (m_office.isReadOnly())
        return Error{errors::kReadOnly};
    const auto letter = readLetter(text);
    if (!letter)
        return letter.error();
    const LetterTemplate* now = m_office.school().letterBook->letter(letter->id);
    if (now && now->text == text)
        return {};
    Store& store = m_office.store();
    const auto entry = store.act(
        EntryKind::LetterKept, letter->title, by, m_office.clock().now(),
        [&](OpenEntry& act) { return store.letters().keep(act, letter->id, text); });
    if (!entry)
        return entry.error();
    if (const auto read = m_office.reloadLetters(); !read)
        return read;
    Q_EMIT m_office.notifier().changed({ChangedPart::Letters, {}, {}});
    return {};
}

} // namespace rollbook
