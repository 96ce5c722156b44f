// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/RegisterTimes.h"

#include <QWidget>

class QLabel;
class QTimeEdit;

namespace rollbook {

// When the two registers of a day open and close and their sessions end.
class TimesForm : public QWidget {
    Q_OBJECT
public:
    explicit TimesForm(QWidget* parent = nullptr);

    // The from-date and the years are the caller's.
    RegisterTimes times(QDate from) const;
    void setTimes(const RegisterTimes& times);

Q_SIGNALS:
    void edited();

private:
    struct Fields {
        QTimeEdit* opens;
        QTimeEdit* closes;
        QTimeEdit* ends;
        SessionTimes times() const;
        void set(const SessionTimes& times) const;
    };
    Fields makeFields(const QString& name, const QString& half, const SessionTimes& times);
    void warn();

    Fields m_am;
    Fields m_pm;
    QLabel* m_warning;
};

// "AM 08:50 to 09:20, until 12:00"; and the warning of rules.md 6 (over 30 minutes), or nothing.
QString timesInWords(const SessionTimes& times);
QString longTimesWarning(const RegisterTimes& times);

} // namespace rollbook
