// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/RingBacksModel.h"

#include "ui/shell/Privacy.h"
#include "ui/words/Dates.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("latebook", text);
}

QStringList heads() {
    return {tr("Pupil"), tr("Whom"), tr("Number"), tr("Tried"), tr("To do")};
}

QString outcomeWords(ContactOutcome outcome) {
    switch (outcome) {
    case ContactOutcome::Reached:
        return tr("reached");
    case ContactOutcome::NoAnswer:
        return tr("no answer");
    case ContactOutcome::LeftMessage:
        return tr("message left");
    case ContactOutcome::BelievesAtSchool:
        return tr("believes at school");
    case ContactOutcome::Refused:
        return tr("refused");
    case ContactOutcome::NumberDead:
    case ContactOutcome::AskedClassHere:
        break;
    }
    return {};
}

QString triedWords(const RingBack& row) {
    QString text = u"%1 %2"_s.arg(words::time(row.tried.at.time()), outcomeWords(row.tried.outcome));
    if (row.attempts > 1)
        text += tr(" · %1 times").arg(row.attempts);
    return text;
}

QString stateWords(const RingBack& row) {
    if (row.isDone())
        return tr("rung back %1").arg(words::time(row.rungAt.time()));
    if (row.barredBy)
        return words::name(*row.barredBy);
    if (row.triedSince.isValid())
        return tr("ring again, no answer %1").arg(words::time(row.triedSince.time()));
    return tr("ring back: safe");
}

// "Mrs Wei Wright, mother"; of nobody on file the name that was taken down.
QString whomOf(const Roll& roll, const RingBack& row) {
    const Contact* contact = row.tried.with ? roll.contact(*row.tried.with) : nullptr;
    if (!contact)
        return row.tried.withName;
    for (const PupilContact* link : roll.contactsOf(row.pupil))
        if (link->contact == contact->id && !link->relationship.isEmpty())
            return u"%1, %2"_s.arg(contact->fullName(), link->relationship);
    return contact->fullName();
}

QString numberOf(const Roll& roll, const ContactMade& tried) {
    const Contact* contact = tried.with ? roll.contact(*tried.with) : nullptr;
    if (!contact)
        return {};
    return contact->mobile.isEmpty() ? contact->phone : contact->mobile;
}

} // namespace

RingBacksModel::RingBacksModel(const School& school, const Privacy& privacy, QObject* parent)
    : RowsModel(heads(), parent)
    , m_school(school)
    , m_privacy(privacy) {}

QVariant RingBacksModel::cell(const RingBack& row, int column, int role) const {
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == kBoldRole)
        return column == State && !row.isDone();
    if (role != kInkRole)
        return {};
    if (row.isDone())
        return int(Token::Muted);
    return int(column == State ? Token::Unauthorised : Token::Ink);
}

QString RingBacksModel::text(const RingBack& row, int column) const {
    const Pupil* pupil = m_school.roll.pupil(row.pupil);
    switch (column) {
    case Name:
        return pupil ? m_privacy.listName(*pupil) : QString();
    case Whom:
        return m_privacy.name(whomOf(m_school.roll, row));
    case Number:
        return row.barredBy ? QString() : m_privacy.words(numberOf(m_school.roll, row.tried));
    case Tried:
        return triedWords(row);
    default:
        return stateWords(row);
    }
}

} // namespace rollbook
