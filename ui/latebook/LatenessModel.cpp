// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/LatenessModel.h"

#include "ui/shell/Privacy.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("latebook", text);
}

QStringList heads() {
    return {tr("Who"),          tr("Class"),         tr("Late (L)"),
            tr("Minutes lost"), tr("After close (U)"), tr("Minutes lost")};
}

QString timesWords(const LateSum& sum) {
    return sum.times == 0 ? QString() : words::count(sum.times);
}

} // namespace

QString minutesWords(const LateSum& sum) {
    if (sum.times == 0)
        return {};
    const QString minutes = words::count(sum.minutes);
    return sum.withoutMinutes > 0 ? tr("at least %1").arg(minutes) : minutes;
}

LatenessModel::LatenessModel(const School& school, const Privacy& privacy, QObject* parent)
    : RowsModel(heads(), parent)
    , m_school(school)
    , m_privacy(privacy) {}

QVariant LatenessModel::cell(const LateRow& row, int column, int role) const {
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == kInkRole)
        return int(column == ClassName ? Token::Muted : column >= AfterClose ? Token::Late
                                                                             : Token::Ink);
    return {};
}

QString LatenessModel::text(const LateRow& row, int column) const {
    switch (column) {
    case Who:
        return who(row);
    case ClassName:
        return row.pupil ? row.className : QString();
    case Times:
        return timesWords(row.late);
    case Minutes:
        return minutesWords(row.late);
    case AfterClose:
        return timesWords(row.afterClose);
    default:
        return minutesWords(row.afterClose);
    }
}

QString LatenessModel::who(const LateRow& row) const {
    if (const Pupil* pupil = row.pupil ? m_school.roll.pupil(*row.pupil) : nullptr)
        return m_privacy.listName(*pupil);
    if (row.weekday > 0)
        return QLocale(QLocale::English).dayName(row.weekday);
    return row.className.isEmpty() ? tr("no class known") : row.className;
}

} // namespace rollbook
