// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/LetterDialog.h"

#include "ui/letters/LetterPreview.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/QuestionDialog.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kWidth = 820;
constexpr int kHeight = 560;

} // namespace

void showLetter(const Surroundings& around, const QString& title, const LetterOnPaper& letter) {
    QuestionDialog dialog(title, {}, nullptr);
    dialog.setObjectName(u"letters.letter"_s);
    dialog.setMinimumWidth(kWidth);
    auto* preview = new LetterPreview(u"letters.letter.pages"_s);
    preview->setMinimumHeight(kHeight);
    preview->show(letter);
    dialog.addWidget(preview);
    dialog.addVerb(QuestionDialog::tr("Close"), ButtonKind::Primary, QDialog::Rejected)
        ->setObjectName(u"letters.letter.close"_s);
    preview->setFocus();
    around.dialogs.run(dialog);
}

} // namespace rollbook
