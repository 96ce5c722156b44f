// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/SchoolCalendar.h"
#include "ui/widgets/Icons.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace rollbook {

class DateEdit;

// A day and its half: by arrows, by typing the date, by the next session of the calendar.
class SessionChooser : public QWidget {
    Q_OBJECT
public:
    SessionChooser(const Theme& theme, const SchoolCalendar& calendar, QDate today,
                   QWidget* parent = nullptr);

    const SessionKey& session() const { return m_session; }
    void setSession(const SessionKey& session); // without a signal
    void step(int steps);

Q_SIGNALS:
    void chosen(const rollbook::SessionKey& session);

private:
    void choose(const SessionKey& session);
    QToolButton* arrow(const Theme& theme, Symbol symbol, const QString& name, int steps);

    const SchoolCalendar& m_calendar;
    SessionKey m_session;
    DateEdit* m_date;
    QComboBox* m_half;
};

// The session that is being registered at `now`: the afternoon once the morning has ended; on a day
// without school, the last one before it. The half day itself where the calendar has none.
SessionKey sessionAt(const SchoolCalendar& calendar, const QDateTime& now);
// The next open session after (steps > 0) or before; `from` itself when the calendar ends there.
SessionKey sessionBeyond(const SchoolCalendar& calendar, const SessionKey& from, int steps);

} // namespace rollbook
