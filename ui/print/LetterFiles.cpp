// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/LetterFiles.h"

#include "core/exchange/ExchangeErrors.h"
#include "ui/print/PutOnPaper.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

Error cannotWrite(const QString& path, const QString& reason) {
    return {errors::kCannotWrite, {{u"path"_s, path}, {u"reason"_s, reason}}};
}

} // namespace

LetterFiles::LetterFiles(const QString& folder)
    : m_folder(folder) {}

Result<QString> LetterFiles::pathAside(const QString& fileName) {
    if (!m_aside)
        m_aside = std::make_unique<QTemporaryDir>(QDir(m_folder).filePath(u".letters-XXXXXX"_s));
    if (!m_aside->isValid())
        return cannotWrite(m_folder, m_aside->errorString());
    m_names.append(fileName);
    return m_aside->filePath(fileName);
}

Result<void> LetterFiles::write(const PrintJob& job, const QString& fileName) {
    const Result<QString> path = pathAside(fileName);
    return path ? writePdf(job, *path) : Result<void>(path.error());
}

Result<void> LetterFiles::write(const QByteArray& bytes, const QString& fileName) {
    const Result<QString> path = pathAside(fileName);
    if (!path)
        return path.error();
    QSaveFile file(*path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(QDir(m_folder).filePath(fileName), file.errorString());
    return {};
}

// A file of that name the person agreed to replace.
Result<void> LetterFiles::place() {
    for (const QString& name : m_names) {
        const QString path = QDir(m_folder).filePath(name);
        QFile file(m_aside->filePath(name));
        if ((QFile::exists(path) && !QFile::remove(path)) || !file.rename(path)) {
            takeBack();
            return cannotWrite(path, file.errorString());
        }
        m_placed.append(path);
    }
    return {};
}

void LetterFiles::takeBack() {
    for (const QString& path : m_placed)
        QFile::remove(path);
    m_placed.clear();
}

} // namespace rollbook
