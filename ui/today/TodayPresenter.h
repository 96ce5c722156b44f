// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/board/CallBoard.h"
#include "ui/print/OwnerSheet.h"
#include "ui/today/OccurrenceIndex.h"
#include "ui/today/Opening.h"
#include "ui/today/TodayModel.h"
#include "ui/today/TodayWords.h"

#include <QTimer>

namespace rollbook {

class Desk;
struct Change;
struct Surroundings;

// What is due now, what was cleared since the morning, and whom nobody has accounted for. Kept
// right after every act: of one pupil, only that pupil's rows are made anew.
class TodayPresenter : public QObject {
    Q_OBJECT
public:
    explicit TodayPresenter(const Surroundings& around, QObject* parent = nullptr);

    // Works all of it out again: each minute, on a new day.
    void load();
    // The same when somebody comes to the list; on a new day what is new and what was cleared before
    // anybody came follow after the first frame.
    void open();
    // While nobody looks at the list, a change is looked into soon after the frame it happened in.
    void setInFront(bool isInFront);
    // Whether there is a register of this school year to work from.
    bool hasYear() const;

    TodayModel& model() { return m_model; }
    const TodayModel& model() const { return m_model; }
    const CallBoard& board() const { return m_board; } // whom nobody has accounted for
    const Opening& opening() const { return m_opening; }
    DayCount count() const;

    // What one person is asked to do, to print. Errors: those of Office::headDigest.
    Result<OwnerSheet> sheetOf(const QString& owner) const;

    struct Answer {
        Settlement::Kind kind = Settlement::Kind::Done;
        QString words;
        QDate until = {};      // of Deferred
        QDate responseBy = {}; // may be invalid
        QDate reviewOn = {};   // may be invalid
    };
    // A person's answer to a row. Errors: those of SettleStep.
    Result<void> settle(const DueAction& action, const Answer& answer);

Q_SIGNALS:
    void changed(); // rows, counts or whom nobody knows

private:
    void hear(const Change& change);
    void beginDay(const QDateTime& now);
    void lookBack();
    void lookAtChange();
    void look(const Change* change);
    void show(std::vector<DueAction> due, std::span<const TodayRow> kept, const QDateTime& now);
    void noteCleared(const OccurrenceIndex& asks, const QDateTime& now);
    bool isNew(const DueAction& action) const;
    std::vector<DueAction> notHeld() const;

    Office& m_office;
    Desk& m_desk;
    Preferences& m_preferences;
    TodayModel m_model;
    std::vector<DueAction> m_due;
    std::vector<DueAction> m_dueAtLast; // what was due at the last opening
    OccurrenceIndex m_atLast;           // of it
    std::vector<TodayRow> m_cleared;    // the latest first
    CallBoard m_board;
    Opening m_opening;
    QTimer m_lookBack; // active: not yet done for this day
    QTimer m_lookSoon; // active: m_change is to be looked into
    Change m_change;
    bool m_isInFront = true;
    QDate m_day; // invalid: nothing was looked at yet
};

} // namespace rollbook
