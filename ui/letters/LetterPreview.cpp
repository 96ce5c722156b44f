// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/LetterPreview.h"

#include "ui/print/LetterPages.h"
#include "ui/print/PutOnPaper.h"
#include "ui/shell/PageColumn.h"
#include "ui/widgets/Parts.h"
#include "ui/widgets/Theme.h"
#include "ui/words/Sentences.h"

using namespace Qt::StringLiterals;

namespace rollbook {

LetterPreview::LetterPreview(const QString& name, QWidget* parent)
    : QScrollArea(parent) {
    setObjectName(name);
    setAccessibleName(tr("The letter as it will be on paper"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void LetterPreview::show(const LetterOnPaper& letter) {
    show(letterJob({letter}, {}, {}));
}

void LetterPreview::show(const PrintJob& job) {
    auto pages = pagePictures(job);
    if (!pages)
        return say(sentence(pages.error()));
    const int count = int(pages->size());
    put(new PageColumn(job.layout, *std::move(pages)), count);
}

void LetterPreview::say(const QString& sentence) {
    QLabel* words = makeLabel(sentence, "muted");
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    words->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    put(words, 0);
}

void LetterPreview::put(QWidget* shown, int pages) {
    m_pages = pages;
    setWidget(shown);
    setVerticalScrollBarPolicy(pages > 0 ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
    setFocusPolicy(pages > 0 ? Qt::StrongFocus : Qt::NoFocus);
}

} // namespace rollbook
