// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/FoundModel.h"

#include "core/office/EntryRules.h"
#include "core/office/hatch/RecordMovement.h"
#include "ui/shell/Privacy.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("latebook", text);
}

QString standingWords(const School& school, const Pupil& pupil, const QDateTime& at) {
    const SessionKey session = sessionAt(school, pupil, at);
    if (const Movement* out = outBy(school, pupil.id, at))
        return tr("out since %1").arg(words::time(out->at.time()));
    if (const QString mark = recordedCode(school, pupil.id, session); !mark.isEmpty())
        return mark;
    if (const DraftMark* draft = school.draft(pupil.id, session))
        return tr("%1, not taken yet").arg(draft->mark.code);
    if (const PlannedAbsence* planned = school.plannedFor(pupil.id, session))
        return tr("%1 planned").arg(planned->code);
    return tr("no mark yet");
}

QStringList heads() {
    return {tr("Name"), tr("Class"), tr("Born"), tr("Mark now")};
}

} // namespace

SessionKey sessionAt(const School& school, const Pupil& pupil, const QDateTime& at) {
    const auto times = school.calendar.timesOn(at.date(), pupil.yearGroupOn(at.date()));
    return {at.date(), arrivalAt(times.value_or(RegisterTimes()), at.time()).half};
}

FoundRow foundRow(const School& school, const Pupil& pupil, const QDateTime& at) {
    return {.pupil = pupil.id,
            .className = pupil.classOn(at.date()),
            .birth = pupil.birth,
            .standing = standingWords(school, pupil, at)};
}

FoundModel::FoundModel(const School& school, const Privacy& privacy, QObject* parent)
    : RowsModel(heads(), parent)
    , m_school(school)
    , m_privacy(privacy) {}

QVariant FoundModel::cell(const FoundRow& row, int column, int role) const {
    if (role == kInkRole)
        return int(column == Name ? Token::Ink : Token::Muted);
    if (role != Qt::DisplayRole)
        return {};
    const Pupil* pupil = m_school.roll.pupil(row.pupil);
    switch (column) {
    case Name:
        return pupil ? m_privacy.listName(*pupil) : QString();
    case ClassName:
        return row.className;
    case Born:
        return words::dateInTable(row.birth);
    default:
        return row.standing;
    }
}

} // namespace rollbook
