// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/print/LetterSamples.h"

#include "ui/print/LetterPages.h"

using namespace Qt::StringLiterals;

namespace rollbook {

LetterOnPaper sampleLetter() {
    LetterOnPaper letter;
    letter.letterhead = {.id = 1,
                         .address = {u"Marsh Lane"_s, u"Marshtown"_s, u"MT4 2AB"_s},
                         .phone = u"020 7946 0123"_s,
                         .email = u"office@marshlane.example"_s,
                         .signatory = u"Ruth Okafor"_s,
                         .signatoryTitle = u"Attendance Officer"_s};
    letter.school = u"Harbour School"_s;
    letter.recipient = u"Eleanor Wright"_s;
    letter.address = {u"14 Quay Street"_s, u"Seaham"_s, u"SR7 7QP"_s};
    letter.date = u"20 November 2026"_s;
    letter.reference = u"Our reference 1234"_s;
    letter.text = u"<p>Dear Mrs Wright</p><h2>About Ada</h2><p>Please ring us.</p>"_s;
    letter.profile = u"For this parent"_s;
    return letter;
}

LetterOnPaper lettered(const QString& text) {
    LetterOnPaper letter = sampleLetter();
    letter.text = text;
    return letter;
}

QString sampleLines(int count) {
    QString text;
    for (int i = 1; i <= count; ++i)
        text += u"<p>Line%1</p>"_s.arg(i);
    return text;
}

std::vector<PdfPage> pagesOf(const std::vector<LetterOnPaper>& letters, LetterLook look) {
    return pdfPages(letterJob(letters, u"Letters"_s, u"Letters"_s, look));
}

QString textOfLetter(const LetterOnPaper& letter) {
    QStringList text;
    for (const PdfPage& page : pagesOf({letter}))
        text += textOf(page);
    return text.join(u" | "_s);
}

} // namespace rollbook
