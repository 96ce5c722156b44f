// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/SentPaper.h"

#include "core/office/OfficeErrors.h"
#include "core/office/letters/NoteLetter.h"
#include "ui/print/LetterPages.h"
#include "ui/print/PaperLetter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("letters", text);
}

QString why(const ErrorCode& code) {
    if (code == errors::kRecipientBarred)
        return tr("may no longer be written to");
    if (code == errors::kRecipientMoved)
        return tr("no longer lives there");
    return tr("letters about the pupil are held");
}

bool isIn(const std::vector<AddressLabel>& labels, const IssuedLetter& letter) {
    return std::ranges::any_of(labels, [&](const AddressLabel& each) {
        return each.name == letter.recipient && each.address == letter.address;
    });
}

} // namespace

LetterLabels labelsOf(Office& office, const std::vector<IssuedLetter>& letters) {
    const NoteLetter note(office);
    LetterLabels all;
    for (const IssuedLetter& letter : letters) {
        if (const auto may = note.mayReprint(letter.id); !may)
            all.leftOut.append(u"%1: %2"_s.arg(letter.recipient, why(may.error().code)));
        else if (letter.address.isEmpty())
            all.leftOut.append(tr("%1: no address on the letter").arg(letter.recipient));
        else if (!isIn(all.labels, letter))
            all.labels.push_back({letter.recipient, letter.address});
    }
    all.leftOut.removeDuplicates();
    return all;
}

PrintJob copiesOf(Office& office, const std::vector<IssuedLetter>& letters) {
    const QString day = office.clock().today().toString(Qt::ISODate);
    return twoUpJob({.count = letters.size(),
                     .nth = [&office, letters](std::size_t i) -> Result<LetterOnPaper> {
                         const Result<Letterhead> page = letterheadOf(office, letters[i]);
                         if (!page)
                             return page.error();
                         LetterOnPaper paper = letterOnPaper(office.school(), letters[i], *page);
                         paper.profile = tr("For the office");
                         return paper;
                     },
                     .title = tr("Copies of letters"),
                     .fileName = tr("%1 copies of letters").arg(day)});
}

} // namespace rollbook
