// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/focus/FocusModels.h"

#include "ui/shell/Privacy.h"
#include "ui/words/AbsenceWords.h"
#include "ui/words/AgreedWords.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("absence", text);
}

QStringList focusHeads() {
    return {tr("Family"), tr("Class"),    tr("With"),  tr("Half-term"),
            tr("Begins"), tr("Ends"), tr("To try")};
}

} // namespace

QString hasOf(int has, int most) {
    return tr("%1 of %2").arg(words::count(has), words::count(most));
}

FocusModel::FocusModel(const School& school, const Privacy& privacy, QObject* parent)
    : RowsModel(focusHeads(), parent)
    , m_school(school)
    , m_privacy(privacy) {}

QString FocusModel::familyName(const FocusFamily& focus) const {
    QStringList names;
    for (const PupilId id : focus.pupils)
        if (const Pupil* pupil = m_school.roll.pupil(id))
            names.append(m_privacy.listName(*pupil));
    return names.join(u"; "_s);
}

QVariant FocusModel::cell(const FocusLine& line, int column, int role) const {
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return text(line, column);
    if (role == kStruckRole)
        return line.focus.release.has_value();
    if (role == kInkRole)
        return int(column == ClassName || column == With ? Token::Muted : Token::Ink);
    return {};
}

QString FocusModel::text(const FocusLine& line, int column) const {
    const FocusFamily& focus = line.focus;
    switch (Column(column)) {
    case Family:
        return familyName(focus);
    case ClassName:
        return line.classes.join(u", "_s);
    case With:
        return m_privacy.name(m_school.staffName(focus.staff));
    case Attendance:
        return words::attendance(line.counts);
    case Begins:
        return line.begins.isEmpty() ? tr("not booked") : line.begins;
    case Ends:
        return line.ends.isEmpty() ? tr("not booked") : line.ends;
    case ToTry:
        return focus.release ? tr("taken back %1: %2").arg(words::dateInTable(focus.release->on),
                                                           m_privacy.words(focus.release->words))
                             : m_privacy.words(focus.words);
    case kColumns:
        break;
    }
    return {};
}

HolderModel::HolderModel(const School& school, const Privacy& privacy, QObject* parent)
    : RowsModel({tr("Who"), tr("As"), tr("Families")}, parent)
    , m_school(school)
    , m_privacy(privacy) {}

QVariant HolderModel::cell(const FocusHolder& holder, int column, int role) const {
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(holder, column);
    if (role == kInkRole)
        return int(column == Role || (holder.staff && !holder.role) ? Token::Muted : Token::Ink);
    return {};
}

QString HolderModel::text(const FocusHolder& holder, int column) const {
    switch (Column(column)) {
    case Name:
        return holder.staff ? m_privacy.name(m_school.staffName(*holder.staff)) : tr("Everybody");
    case Role:
        return holder.role ? words::name(*holder.role) : QString();
    case Families:
        return holder.role    ? hasOf(holder.has, holder.most)
               : holder.staff ? tr("none")
                              : words::count(holder.has);
    case kColumns:
        break;
    }
    return {};
}

} // namespace rollbook
