// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/hatch/SignInLate.h"
#include "ui/latebook/ArrivalsModel.h"
#include "ui/latebook/FoundModel.h"
#include "ui/latebook/RingBacksModel.h"
#include "ui/shell/PupilFinder.h"

#include <QObject>

namespace rollbook {

class Desk;
struct Surroundings;

// What a sign-in would make, before it is made.
struct SignInPreview {
    QString mark;    // "L, 22 min"; empty when refused
    QString meaning; // what the code says, or why it is refused
    Token ink = Token::Ink;
    bool isRefused = false;
    bool operator==(const SignInPreview&) const = default;
};

// The hatch: who that may be, what the clock says, today's list, and whom to ring back.
class SignInPresenter : public QObject {
    Q_OBJECT
public:
    explicit SignInPresenter(const Surroundings& around, QObject* parent = nullptr);

    FoundModel& found() { return m_found; }
    ArrivalsModel& arrivals() { return m_arrivals; }
    RingBacksModel& ringBacks() { return m_ringBacks; }
    const ArrivalsModel& arrivals() const { return m_arrivals; }
    const RingBacksModel& ringBacks() const { return m_ringBacks; }
    void load();
    void find(const QString& typed);

    // The clock's time, until another is set; an invalid one goes back to the clock.
    QDateTime at() const;
    bool followsClock() const { return !m_time.isValid(); }
    void setTime(QTime time) { m_time = time; }

    SignInPreview preview(PupilId pupil, const QString& ownCode) const;
    // Brothers and sisters at this school who have a session now.
    std::vector<PupilId> siblings(PupilId pupil) const;
    bool isHere(PupilId pupil) const; // marked present or late already
    QStringList offeredReasons() const;
    QStringList companions(PupilId pupil) const; // "mother", "Mrs Wei Wright"
    QString dayWords() const;                    // "register closes 09:20"

    Result<SignInLate::Made> signIn(const SignInLate::Request& request);
    Result<void> takeBack(qint64 arrival);
    const LateArrival* lastArrival() const; // null: none that stands
    Result<void> rang(const RingBack& row, ContactOutcome outcome);
    int stillToRing() const;

Q_SIGNALS:
    void changed();

private:
    void hear(const Change& change);
    void loadHatch();

    Office& m_office;
    Desk& m_desk;
    FoundModel m_found;
    ArrivalsModel m_arrivals;
    RingBacksModel m_ringBacks;
    PupilFinder m_finder;
    QString m_typed;
    QTime m_time;
};

} // namespace rollbook
