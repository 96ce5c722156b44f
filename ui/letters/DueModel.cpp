// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/DueModel.h"

#include "ui/shell/Privacy.h"
#include "ui/words/StepWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("letters", text);
}

QStringList heads() {
    return {QString(), tr("Name"), tr("Class"), tr("Letter"), tr("To"), tr("Why")};
}

QString relationship(const School& school, const LetterDue& due) {
    if (due.recipient.contact)
        for (const PupilContact* link : school.roll.contactsOf(due.facts.pupil))
            if (link->contact == *due.recipient.contact)
                return link->relationship.toLower();
    return {};
}

QString tickWords(const DueRow& row) {
    if (standingOf(row) != DueStanding::Ready)
        return tr("held back");
    return row.isTicked ? tr("ticked") : tr("not ticked");
}

Token inkOf(const DueRow& row, int column) {
    switch (standingOf(row)) {
    case DueStanding::Ready:
        return column == DueModel::Why ? Token::Muted : Token::Ink;
    case DueStanding::ToBeSaid:
    case DueStanding::ToDecide:
        return column == DueModel::Why ? Token::Late : Token::Ink;
    case DueStanding::Held:
        break;
    }
    return column == DueModel::Why ? Token::Unauthorised : Token::Muted;
}

QString because(const LetterDue& due) {
    return due.action.step ? words::whyDue(due.action) : tr("written unasked");
}

} // namespace

QString recipientWords(const School& school, const Privacy& privacy, const LetterDue& due) {
    if (due.recipient.name.isEmpty())
        return tr("nobody");
    const QString name = privacy.name(due.recipient.name);
    const QString what = relationship(school, due);
    return what.isEmpty() ? name : u"%1 (%2)"_s.arg(name, what);
}

QString whyWords(const DueRow& row) {
    const std::vector<Obstacle> held = holding(row);
    if (held.empty())
        return because(row.due);
    switch (standingOf(row)) {
    case DueStanding::ToBeSaid:
        return tr("to be said first (V)");
    case DueStanding::ToDecide:
        return tr("to be decided: %1").arg(words::name(held.front()).toLower());
    case DueStanding::Ready:
    case DueStanding::Held:
        break;
    }
    return tr("held: %1").arg(words::name(held.front()).toLower());
}

DueModel::DueModel(const School& school, const Privacy& privacy, QObject* parent)
    : RowsModel(heads(), parent)
    , m_school(school)
    , m_privacy(privacy) {}

QVariant DueModel::cell(const DueRow& row, int column, int role) const {
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == Qt::CheckStateRole && column == Tick)
        return row.isTicked ? Qt::Checked : Qt::Unchecked;
    if (role == StandingRole)
        return int(standingOf(row));
    if (role == kInkRole)
        return int(inkOf(row, column));
    if (role == kBoldRole)
        return column == Name && row.isTicked;
    return {};
}

QString DueModel::text(const DueRow& row, int column) const {
    const Pupil* pupil = m_school.roll.pupil(row.due.facts.pupil);
    switch (column) {
    case Tick:
        return tickWords(row);
    case Name:
        return pupil ? m_privacy.listName(*pupil) : QString();
    case ClassName:
        return pupil ? pupil->classOn(row.due.facts.on) : QString();
    case Letter:
        return m_privacy.words(row.due.letter->title);
    case To:
        return recipientWords(m_school, m_privacy, row.due);
    default:
        return m_privacy.words(whyWords(row));
    }
}

} // namespace rollbook
