// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/AbsenceModel.h"

#include "ui/shell/Privacy.h"
#include "ui/words/AbsenceWords.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kNever = 1'000'000; // sorts behind every number of sessions

QString tr(const char* text) {
    return QCoreApplication::translate("absence", text);
}

QStringList heads() {
    QStringList heads{tr("Name"),     tr("Class"),        tr("Possible"), tr("Absent"),
                      tr("Authorised"), tr("Unauthorised"), tr("Late"),     tr("Attendance"),
                      tr("Status"),   tr("To 10%"),       tr("To leave"), tr("May miss"),
                      tr("In a week"), tr("Since half-term")};
    for (std::size_t span = 0; span < kAbsenceSpans; ++span)
        heads.append(words::shortly(AbsenceSpan(span)));
    return heads + QStringList{tr("Year, by week"), tr("Last done"), tr("Next"), tr("Band"),
                               tr("Council list"), tr("Pattern"), tr("UPN")};
}

QString number(std::optional<int> count) {
    return count ? words::count(*count) : QString();
}

// A rise is good news and a fall is not: told by a sign, for paper has no colour.
QString points(std::optional<int> tenths) {
    if (!tenths || *tenths == 0)
        return {};
    const int size = std::abs(*tenths);
    return u"%1%2.%3"_s.arg(*tenths > 0 ? u"+"_s : u"−"_s).arg(size / 10).arg(size % 10);
}

QString movement(const AbsenceLine& line, const SessionCounts& then) {
    if (then.possible == 0)
        return {}; // from nothing nobody moves
    const SessionCounts& now = line.figures.in(AbsenceSpan::YearToDate);
    const QString move = words::name(moved(then, now, line.figures.year.test));
    const QString risen = points(pointsRisen(then, now));
    return move.isEmpty() ? risen : u"%1 %2"_s.arg(risen, move).trimmed();
}

// The last list with the pupil, or that one is wanted.
QString councilWords(const AbsenceLine& line) {
    if (line.councilList)
        return words::dateInTable(*line.councilList);
    return line.isWithoutPlan && line.leftOutOfList ? tr("left out") : QString();
}

// Attendance as a number that sorts: the lowest first, who had nothing possible last.
double share(const SessionCounts& counts) {
    return counts.possible == 0 ? kNever
                                : double(counts.possible - counts.absent()) / counts.possible;
}

const SessionCounts& year(const AbsenceLine& line) {
    return line.figures.in(AbsenceSpan::YearToDate);
}

bool isOfSpan(int column) {
    return column >= AbsenceModel::FirstSpan && column <= AbsenceModel::LastSpan;
}

} // namespace

AbsenceModel::AbsenceModel(const School& school, const Privacy& privacy, QObject* parent)
    : RowsModel(heads(), parent)
    , m_school(school)
    , m_privacy(privacy) {}

void AbsenceModel::setSpan(AbsenceSpan span) {
    m_span = span;
    allChanged();
}

Figure AbsenceModel::figureOf(int column) {
    if (isOfSpan(column))
        return {.kind = FigureKind::Absence};
    switch (column) {
    case Possible:
        return {.kind = FigureKind::Possible};
    case Authorised:
        return {.kind = FigureKind::Authorised};
    case Unauthorised:
        return {.kind = FigureKind::Unauthorised};
    case Late:
        return {.kind = FigureKind::Late};
    default:
        return {.kind = FigureKind::Absence};
    }
}

AbsenceSpan AbsenceModel::spanOf(int column) const {
    if (isOfSpan(column))
        return AbsenceSpan(column - FirstSpan);
    return column >= Possible && column <= Attendance ? m_span : AbsenceSpan::YearToDate;
}

bool AbsenceModel::isFigure(int column) const {
    return (column >= Possible && column <= Attendance) ||
           (column >= ToPersistent && column <= MayMiss) || isOfSpan(column);
}

QVariant AbsenceModel::cell(const AbsenceLine& line, int column, int role) const {
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(line, column);
    if (role == Qt::ToolTipRole && (column == Band || column == InCommon || column == Last || column == Next))
        return text(line, column); // may be cut
    if (role == kCopyRole)
        return column == Name ? nameOf(line) : text(line, column);
    if (role == kInkRole)
        return int(inkOf(line, column));
    if (role == kSortRole)
        return sortKey(line, column);
    if (role == kStripRole && column == Strip)
        return QVariant::fromValue(line.figures.weeks);
    return {};
}

QString AbsenceModel::nameOf(const AbsenceLine& line) const {
    const Pupil* pupil = m_school.roll.pupil(line.figures.year.pupil);
    return pupil ? m_privacy.listName(*pupil) : QString();
}

QString AbsenceModel::text(const AbsenceLine& line, int column) const {
    const AbsenceRow& row = line.figures.year;
    if (isOfSpan(column))
        return words::attendance(line.figures.in(spanOf(column)));
    const SessionCounts& counts = line.figures.in(m_span);
    switch (Column(column)) {
    case Name:
        return line.hasFlag ? nameOf(line) + u"  ◆"_s : nameOf(line);
    case ClassName:
        return row.className;
    case Possible:
        return words::count(counts.possible);
    case Absent:
        return words::count(counts.absent());
    case Authorised:
        return words::count(counts.authorised);
    case Unauthorised:
        return words::count(counts.unauthorised);
    case Late:
        return words::count(counts.late);
    case Attendance:
        return words::attendance(counts);
    case Status:
        return line.figures.isEarly() && row.possible > 0
                   ? tr("%1 (early)").arg(words::name(row.status)).trimmed()
                   : words::name(row.status);
    case ToPersistent:
        return number(row.untilPersistent);
    case ToLeave:
        return number(row.toLeavePersistent);
    case MayMiss:
        return row.possible == 0 ? QString()
               : row.mayStillMiss ? words::count(*row.mayStillMiss)
                                  : tr("cannot");
    case Week:
        return movement(line, line.figures.weekBefore);
    case HalfTerm:
        return movement(line, line.figures.halfTermBefore);
    case Last:
        return m_privacy.words(words::lastAction(line.last ? &*line.last : nullptr, m_school));
    case Next:
        return m_privacy.words(line.next);
    case Band:
        return m_privacy.words(line.band.words);
    case Council:
        return m_privacy.words(councilWords(line));
    case InCommon:
        return m_privacy.words(line.pattern);
    case Upn: {
        const Pupil* pupil = m_school.roll.pupil(row.pupil);
        return pupil ? m_privacy.words(pupil->upn) : QString();
    }
    case Strip:
    case FirstSpan:
    case LastSpan:
    case kColumns:
        break;
    }
    return {};
}

QVariant AbsenceModel::sortKey(const AbsenceLine& line, int column) const {
    const AbsenceRow& row = line.figures.year;
    const SessionCounts& counts = line.figures.in(spanOf(column));
    if (isOfSpan(column))
        return share(counts);
    switch (Column(column)) {
    case Possible:
        return counts.possible;
    case Absent:
        return counts.absent();
    case Authorised:
        return counts.authorised;
    case Unauthorised:
        return counts.unauthorised;
    case Late:
        return counts.late;
    case Attendance:
    case Status:
    case Strip:
        return share(counts);
    case ToPersistent:
        return row.untilPersistent.value_or(kNever);
    case ToLeave:
        return row.toLeavePersistent.value_or(kNever);
    case MayMiss:
        return row.mayStillMiss.value_or(-1);
    case Week:
        return pointsRisen(line.figures.weekBefore, year(line)).value_or(0);
    case HalfTerm:
        return pointsRisen(line.figures.halfTermBefore, year(line)).value_or(0);
    case Last:
        return -line.daysWithout;
    case Name:
    case ClassName:
    case FirstSpan:
    case LastSpan:
    case Next:
    case Upn:
    case kColumns:
        break;
    case InCommon: // who shows none last
        return line.pattern.isEmpty() ? QString(QChar(QChar::ObjectReplacementCharacter)) : text(line, column);
    case Band: // the gravest first
        return line.band.words.isEmpty() ? kNever : -line.band.gravity;
    case Council:
        return line.councilList ? line.councilList->toJulianDay() : qint64(kNever) * kNever;
    }
    return text(line, column);
}

Token AbsenceModel::inkOf(const AbsenceLine& line, int column) const {
    const AbsenceStatus status = line.figures.year.status;
    if (column == Status || column == Attendance) {
        if (line.figures.isEarly())
            return Token::Muted;
        return status == AbsenceStatus::Severe       ? Token::Severe
               : status == AbsenceStatus::Persistent ? Token::Persistent
                                                     : Token::Ink;
    }
    const bool isQuiet = column == ClassName || (column >= Last && column <= Upn);
    return isQuiet ? Token::Muted : Token::Ink;
}

} // namespace rollbook
