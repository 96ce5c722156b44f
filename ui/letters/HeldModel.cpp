// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/HeldModel.h"

#include "ui/shell/Privacy.h"
#include "ui/words/Dates.h"
#include "ui/words/LetterWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("letters", text);
}

QStringList heads() {
    return {tr("Name"),       tr("Class"), tr("Cause"), tr("In words"),
            tr("Decided by"), tr("Since"), tr("Look again")};
}

} // namespace

HeldModel::HeldModel(const School& school, const Privacy& privacy, const Clock& clock,
                     QObject* parent)
    : RowsModel(heads(), parent)
    , m_school(school)
    , m_privacy(privacy)
    , m_clock(clock) {}

// From the day itself. A death is not looked at again: nothing is to come of it.
bool HeldModel::isToBeReviewed(const LettersHold& row) const {
    return row.cause != HoldCause::Death && row.review.isValid() &&
           row.review <= m_clock.today();
}

QVariant HeldModel::cell(const LettersHold& row, int column, int role) const {
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == kInkRole)
        return int(column == Review && isToBeReviewed(row) ? Token::Late
                   : column == Name                        ? Token::Ink
                                                           : Token::Muted);
    return {};
}

QString HeldModel::text(const LettersHold& row, int column) const {
    const Pupil* pupil = m_school.roll.pupil(row.pupil);
    switch (column) {
    case Name:
        return pupil ? m_privacy.listName(*pupil) : QString();
    case ClassName:
        return pupil ? pupil->classOn(m_clock.today()) : QString();
    case Cause:
        return m_privacy.words(words::name(row.cause));
    case Words:
        return m_privacy.words(row.words);
    case DecidedBy:
        return m_privacy.name(row.decidedBy);
    case From:
        return words::dateInTable(row.from);
    default:
        return isToBeReviewed(row) ? tr("due %1").arg(words::dateInTable(row.review))
                                   : words::dateInTable(row.review);
    }
}

} // namespace rollbook
