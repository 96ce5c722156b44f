// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/hatch/RecordMovement.h"
#include "ui/latebook/FoundModel.h"
#include "ui/latebook/OutingsModel.h"
#include "ui/shell/PupilFinder.h"

#include <QObject>

namespace rollbook {

class Desk;
struct Surroundings;

// Somebody who may come for the child, in the order of the contacts, with what forbids it.
struct Collector {
    ContactId contact;
    QString words; // "1 Mother, Mrs Mia Pupil"
    std::optional<Error> barred; // office.mustNotCollect
};

// Who leaves during the day, with whom, and who is back.
class MovementsPresenter : public QObject {
    Q_OBJECT
public:
    explicit MovementsPresenter(const Surroundings& around, QObject* parent = nullptr);

    FoundModel& found() { return m_found; }
    OutingsModel& outings() { return m_outings; }
    const OutingsModel& outings() const { return m_outings; }
    void load();
    void find(const QString& typed);

    std::vector<Collector> collectors(PupilId pupil) const;
    // Why whoever is named in words may not collect the child; nothing: nobody barred is named.
    std::optional<Error> barredByWords(PupilId pupil, const QString& words) const;
    bool isOut(PupilId pupil) const;

    Result<RecordMovement::Recorded> record(RecordMovement::Request request);
    Result<RecordMovement::Recorded> takeBack(qint64 movement);
    const Movement* last() const; // entered last and standing; null: none today
    int overdue() const;
    int out() const;

Q_SIGNALS:
    void changed();

private:
    void hear(const Change& change);
    void loadOutings();
    QDateTime now() const { return m_office.clock().now(); }

    Office& m_office;
    Desk& m_desk;
    const Privacy& m_privacy;
    FoundModel m_found;
    OutingsModel m_outings;
    PupilFinder m_finder;
    QString m_typed;
};

} // namespace rollbook
