// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/FilePresenter.h"

#include "ui/setup/SetupWords.h"
#include "ui/words/Dates.h"
#include "ui/words/Sentences.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rollbook {

QString FilePresenter::size() const {
    // What was committed last may still stand in the log beside the file.
    const QString file = m_office.file();
    return setupwords::bytes(QFileInfo(file).size() + QFileInfo(file + u"-wal"_s).size());
}

QString FilePresenter::headDigest() const {
    const auto digest = m_office.headDigest();
    return digest ? *digest : sentence(digest.error());
}

QString FilePresenter::suggestedBackUp() const {
    return u"%1 %2.rollbook"_s.arg(QFileInfo(m_office.file()).completeBaseName(),
                                   m_office.clock().today().toString(Qt::ISODate));
}

FilePresenter::Outcome FilePresenter::verify(const Progress& progress) const {
    const auto found = verifyFile(m_office.file(), progress);
    if (!found)
        return {false, sentence(found.error())};
    if (!found->isOk())
        return {false, sentence(*found->fault)};
    return {true, tr("All %1 entries and %2 marks are as they were written.")
                      .arg(words::count(found->entries), words::count(found->marks))};
}

FilePresenter::Outcome FilePresenter::backUpTo(const QString& destination) const {
    const auto copied = backUp(m_office.file(), destination);
    if (!copied)
        return {false, sentence(copied.error())};
    return {true, tr("Backed up to “%1” (%2) and verified: %3 marks. Its head is %4.")
                      .arg(copied->file, setupwords::bytes(copied->bytes),
                           words::count(copied->verification.marks),
                           copied->verification.headDigest.left(12))};
}

FilePresenter::Outcome FilePresenter::restoreFrom(const QString& source,
                                                  const QString& destination) {
    const auto copied = restore(source, destination);
    if (!copied)
        return {false, sentence(copied.error())};
    return {true, tr("Restored into “%1” and verified: %2 entries, %3 marks. Open it to work in it; "
                     "the file open now is as it was.")
                      .arg(copied->file, words::count(copied->verification.entries),
                           words::count(copied->verification.marks))};
}

} // namespace rollbook
