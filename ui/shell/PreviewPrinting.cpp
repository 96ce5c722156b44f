// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PreviewPrinting.h"

#include "ui/shell/Dialogs.h"
#include "ui/shell/PrintPreview.h"
#include "ui/words/Sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::PreviewPrinting", text);
}

// What the person sees in a file's name and what a file system takes are not the same.
QString fileNameOf(const PrintJob& job) {
    QString name = job.fileName.isEmpty() ? job.title : job.fileName;
    for (const QChar c : u"/\\:*?\"<>|"_s)
        name.replace(c, u'-');
    return name + u".pdf"_s;
}

Result<bool> whetherDone(const Result<void>& result) {
    if (!result)
        return result.error();
    return true;
}

} // namespace

Result<void> PreviewPrinting::print(const PrintJob& job) {
    auto pages = pagePictures(job);
    if (!pages)
        return pages.error();
    PrintPreview preview(m_theme, job, *std::move(pages), m_printers.names());
    while (m_dialogs.run(preview)) {
        const Result<bool> done =
            preview.wish() == PrintPreview::Wish::SavePdf
                ? savePdf(job)
                : whetherDone(m_printers.print(job, preview.printer(), preview.copies()));
        if (!done)
            preview.refuse(sentence(done.error()));
        else if (*done)
            break;
    }
    return {};
}

Result<bool> PreviewPrinting::savePdf(const PrintJob& job) {
    const auto path = m_dialogs.chooseFileToSave({.title = say("Save as PDF"),
                                                  .filter = say("PDF files (*.pdf)"),
                                                  .suggested = fileNameOf(job)});
    if (!path)
        return false;
    return whetherDone(writePdf(job, *path));
}

} // namespace rollbook
