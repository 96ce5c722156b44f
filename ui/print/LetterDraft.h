// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/EmailAddress.h"

#include <QByteArray>
#include <QDateTime>

namespace rollbook {

// A letter as an e-mail that is not sent yet: a person looks at it in the mail program and sends it.
struct LetterDraft {
    QString recipient; // the name beside the address
    EmailAddress to;   // one: nobody sees who else was written to
    QString subject;
    QString text;     // of the e-mail itself: a subject line and a text are read by whoever is near
    QDateTime at;
    QString fileName; // of the PDF, in ASCII
    QByteArray pdf;
};

// The file (.eml), for RFC 5322 and 2045 to 2047: lines end with CR LF, those of a header fold at 76,
// those of a part are base64 of 76. Nothing in a name or a subject begins a header. There is no From:
// X-Unsent makes it a draft, and whose it is, the mail program that opens it says.
QByteArray draftFile(const LetterDraft& draft);

} // namespace rollbook
