// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/absence/AbsenceLine.h"
#include "ui/figures/Figure.h"
#include "ui/figures/RowsModel.h"

#include <QSortFilterProxyModel>

namespace rollbook {

class Privacy;

inline constexpr int kStripRole = Qt::UserRole + 20; // the weeks of the strip, of its column
inline constexpr int kCopyRole = Qt::UserRole + 21; // the words of a cell on a copy that leaves the office

// Everybody's figures. All columns are here; the page shows a set of them at a time.
class AbsenceModel : public RowsModel<AbsenceLine> {
public:
    enum Column {
        Name,
        ClassName,
        Possible,
        Absent,
        Authorised,
        Unauthorised,
        Late,
        Attendance, // of the period chosen
        Status,
        ToPersistent,
        ToLeave,
        MayMiss,
        Week,     // since one school week before
        HalfTerm, // since the last half-term ended
        FirstSpan,
        LastSpan = FirstSpan + int(kAbsenceSpans) - 1,
        Strip,
        Last,
        Next,
        Band,    // of the pathway
        Council, // the last list given to the council
        InCommon, // the pattern of the absence
        Upn, // on paper and in files alone
        kColumns
    };
    AbsenceModel(const School& school, const Privacy& privacy, QObject* parent = nullptr);

    // The period of the sessions and the attendance.
    void setSpan(AbsenceSpan span);
    AbsenceSpan span() const { return m_span; }
    // What a cell opens; of what is no count of sessions, the absence behind it.
    static Figure figureOf(int column);
    // Of a cell of the periods, its own; else the one chosen, or the year to date.
    AbsenceSpan spanOf(int column) const;
    bool isFigure(int column) const override;

protected:
    QVariant cell(const AbsenceLine& line, int column, int role) const override;

private:
    QString text(const AbsenceLine& line, int column) const;
    QString nameOf(const AbsenceLine& line) const; // without its flag
    QVariant sortKey(const AbsenceLine& line, int column) const;
    Token inkOf(const AbsenceLine& line, int column) const;

    const School& m_school;
    const Privacy& m_privacy;
    AbsenceSpan m_span = AbsenceSpan::YearToDate;
};

// Those of them who are asked for, in the order asked for.
class AbsenceFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using Belongs = std::function<bool(const AbsenceLine& line)>;
    explicit AbsenceFilter(const AbsenceModel& model, QObject* parent = nullptr);

    void setTyped(const QString& typed);
    void setLooksAtBand(bool looks); // typing finds a band too: where bands are to be seen
    void setShown(AbsenceShown shown);
    void setGroup(Belongs belongs); // empty: the whole school
    // Those that pass, in their order here.
    std::vector<const AbsenceLine*> lines() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    const AbsenceModel& m_model;
    QString m_typed;
    bool m_looksAtBand = false;
    AbsenceShown m_shown = AbsenceShown::All;
    Belongs m_belongs;
};

} // namespace rollbook

Q_DECLARE_METATYPE(std::vector<rollbook::WeekAbsence>)
