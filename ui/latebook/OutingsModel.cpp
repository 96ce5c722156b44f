// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/OutingsModel.h"

#include "ui/shell/Privacy.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("latebook", text);
}

QStringList heads() {
    return {tr("Now"), tr("Name"), tr("Class"), tr("Left"), tr("Expected"), tr("Why"),
            tr("With")};
}

QString stateWords(const Outing& row) {
    switch (row.state) {
    case Outing::State::Overdue:
        return row.minutesOverdue == 0 ? tr("overdue")
                                       : tr("overdue %1 min").arg(row.minutesOverdue);
    case Outing::State::Out:
        return tr("out");
    case Outing::State::Back:
        return tr("back %1").arg(words::time(row.back->at.time()));
    case Outing::State::TakenBack:
        return tr("taken back");
    }
    return {};
}

Token inkOf(const Outing& row) {
    if (row.state == Outing::State::Overdue)
        return Token::Unauthorised;
    return row.state == Outing::State::Out ? Token::Late : Token::Muted;
}

} // namespace

QString kindWords(Movement::Kind kind) {
    switch (kind) {
    case Movement::Kind::Ill:
        return tr("Ill");
    case Movement::Kind::Appointment:
        return tr("Appointment");
    case Movement::Kind::SentHome:
        return tr("Sent home by the school");
    case Movement::Kind::OtherLeaving:
        return tr("Other leave");
    case Movement::Kind::Return:
        return tr("Back in school");
    }
    return {};
}

OutingsModel::OutingsModel(const School& school, const Privacy& privacy, QObject* parent)
    : RowsModel(heads(), parent)
    , m_school(school)
    , m_privacy(privacy) {}

QVariant OutingsModel::cell(const Outing& row, int column, int role) const {
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == kStruckRole)
        return row.state == Outing::State::TakenBack && column != State;
    if (role == kBoldRole)
        return column == State && row.isOut();
    if (role == kInkRole)
        return int(column == State || !row.isOut() ? inkOf(row) : Token::Ink);
    return {};
}

QString OutingsModel::text(const Outing& row, int column) const {
    const Pupil* pupil = m_school.roll.pupil(row.left.pupil);
    switch (column) {
    case Left:
        return words::time(row.left.at.time());
    case Name:
        return pupil ? m_privacy.listName(*pupil) : QString();
    case ClassName:
        return pupil ? pupil->classOn(row.left.at.date()) : QString();
    case Why:
        return m_privacy.words(kindWords(row.left.kind));
    case With:
        return m_privacy.name(withWords(row.left));
    case Expected:
        return row.left.expectedBack.isValid() ? words::time(row.left.expectedBack)
                                               : tr("not today");
    default:
        return stateWords(row);
    }
}

QString OutingsModel::withWords(const Movement& left) const {
    const Contact* contact =
        left.collectedByContact ? m_school.roll.contact(*left.collectedByContact) : nullptr;
    if (contact)
        return contact->fullName();
    return left.collectedBy.isEmpty() ? tr("alone") : left.collectedBy;
}

} // namespace rollbook
