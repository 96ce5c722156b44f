// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/FreezeReturn.h"
#include "ui/census/CensusRow.h"
#include "ui/figures/FigureSessions.h"

#include <QObject>

namespace rollbook {

class Desk;
struct OutTable;
struct Surroundings;

// The return of one period as it stands now, and those kept of it.
class CensusPresenter : public QObject {
    Q_OBJECT
public:
    explicit CensusPresenter(const Surroundings& around, QObject* parent = nullptr);

    // Those the person can choose from: the years with dates, newest first.
    std::vector<SchoolYear> years() const;
    const CensusPeriod& period() const { return m_period; }
    void setPeriod(const CensusPeriod& period);
    // Whether there are dates, so that there can be a return at all.
    bool hasYear() const;

    // Works the return out again. Errors: those of reading the year.
    Result<void> load();
    bool isStale() const { return m_isStale; }
    const CensusReturn& data() const { return m_data; }
    const std::vector<CensusRow>& rows() const { return m_rows; }
    AsAt asAt() const;

    // The figure of one pupil, or of several, opened.
    std::optional<FigureSessions> opened(const std::vector<PupilId>& pupils,
                                         const Figure& figure) const;

    bool canFreeze() const;
    Result<FrozenReturn> freeze();
    Result<std::vector<FrozenReturn>> copies() const; // newest first
    // The format is that of the path's ending: .xlsx, else CSV.
    Result<void> exportTo(const QString& path) const;
    QString suggestedFile(const QString& ending) const; // "census-autumn-2026-27.csv"

Q_SIGNALS:
    void loaded();
    void stale(); // the return may read otherwise now
    void copiesChanged();

private:
    void hear(const Change& change);
    void buildRows();
    Result<OutTable> table() const;
    const Register* reg() const;

    Office& m_office;
    Desk& m_desk;
    CensusPeriod m_period;
    CensusReturn m_data;
    std::vector<CensusRow> m_rows;
    bool m_isStale = true;
};

} // namespace rollbook
