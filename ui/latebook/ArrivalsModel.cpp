// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/ArrivalsModel.h"

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
    return {tr("Time"), tr("Name"), tr("Class"), tr("Code"), tr("Minutes"), tr("Reason"),
            tr("With")};
}

QString withEvidence(const LateArrival& row) {
    QStringList parts{row.reason, row.evidence};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

ArrivalsModel::ArrivalsModel(const School& school, const Privacy& privacy, QObject* parent)
    : RowsModel(heads(), parent)
    , m_school(school)
    , m_privacy(privacy) {}

QVariant ArrivalsModel::cell(const LateArrival& row, int column, int role) const {
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == kStruckRole)
        return row.isTakenBack && column != Reason;
    if (role == kInkRole)
        return inkOf(row, column);
    if (role == kBoldRole)
        return column == Code;
    return {};
}

int ArrivalsModel::inkOf(const LateArrival& row, int column) const {
    if (row.isTakenBack)
        return int(Token::Muted);
    if (column != Code)
        return int(column == Reason || column == With ? Token::Muted : Token::Ink);
    return int(inkOfReading({.state = SessionState::Marked,
                             .code = row.code,
                             .judgement = m_school.codes->judge(row.code, row.session.date)}));
}

QString ArrivalsModel::text(const LateArrival& row, int column) const {
    const Pupil* pupil = m_school.roll.pupil(row.pupil);
    switch (column) {
    case Time:
        return words::time(row.at.time());
    case Name:
        return pupil ? m_privacy.listName(*pupil) : QString();
    case ClassName:
        return pupil ? pupil->classOn(row.at.date()) : QString();
    case Code:
        return row.code;
    case Minutes:
        return row.minutesLate > 0 ? QString::number(row.minutesLate) : QString();
    case Reason:
        return row.isTakenBack ? tr("taken back") : m_privacy.words(withEvidence(row));
    case With:
        return m_privacy.words(row.accompaniedBy);
    default:
        return {};
    }
}

} // namespace rollbook
