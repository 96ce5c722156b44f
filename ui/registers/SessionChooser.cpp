// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/SessionChooser.h"

#include "ui/widgets/DateEdit.h"
#include "ui/words/Dates.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kFieldHeight = 32;
constexpr int kLongestBreakDays = 90; // further than any holiday

} // namespace

SessionKey sessionBeyond(const SchoolCalendar& calendar, const SessionKey& from, int steps) {
    const int days = steps < 0 ? -kLongestBreakDays : kLongestBreakDays;
    const QDate far = from.date.addDays(days);
    std::vector<SessionKey> sessions =
        calendar.openSessions({std::min(from.date, far), std::max(from.date, far)});
    if (steps < 0)
        std::ranges::reverse(sessions);
    const auto next = std::ranges::find_if(sessions, [&](const SessionKey& session) {
        return steps < 0 ? session < from : session > from;
    });
    return next == sessions.end() ? from : *next;
}

SessionKey sessionAt(const SchoolCalendar& calendar, const QDateTime& now) {
    const auto times = calendar.timesOn(now.date(), std::nullopt).value_or(RegisterTimes{});
    const SessionKey here{now.date(), now.time() < times.am.ends ? Half::AM : Half::PM};
    return calendar.isOpen(here) ? here : sessionBeyond(calendar, here, -1);
}

SessionChooser::SessionChooser(const Theme& theme, const SchoolCalendar& calendar, QDate today,
                               QWidget* parent)
    : QWidget(parent)
    , m_calendar(calendar)
    , m_date(new DateEdit(today))
    , m_half(new QComboBox) {
    setObjectName(u"registers.chooser"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kHair);
    row->addWidget(arrow(theme, Symbol::ChevronLeft, tr("Session before"), -1));
    m_date->setObjectName(u"registers.date"_s);
    m_date->setAccessibleName(tr("Date of the register"));
    m_date->setFixedWidth(112);
    row->addWidget(m_date);
    m_half->setMinimumHeight(kFieldHeight);
    m_half->addItems({tr("Morning"), tr("Afternoon")});
    m_half->setObjectName(u"registers.half"_s);
    m_half->setAccessibleName(tr("Half of the day"));
    row->addWidget(m_half);
    row->addWidget(arrow(theme, Symbol::ChevronRight, tr("Session after"), 1));
    connect(m_date, &DateEdit::dateChanged, this, [this](QDate date) {
        choose({date, m_session.half});
    });
    connect(m_half, &QComboBox::activated, this, [this](int half) {
        choose({m_session.date, half == 0 ? Half::AM : Half::PM});
    });
}

QToolButton* SessionChooser::arrow(const Theme& theme, Symbol symbol, const QString& name,
                                   int steps) {
    auto* button = new QToolButton;
    button->setIcon(icon(theme, symbol));
    button->setObjectName(steps < 0 ? u"registers.before"_s : u"registers.after"_s);
    button->setAccessibleName(name);
    button->setToolTip(name);
    connect(button, &QToolButton::clicked, this, [this, steps] { step(steps); });
    return button;
}

void SessionChooser::setSession(const SessionKey& session) {
    m_session = session;
    const QSignalBlocker quietDate(m_date);
    m_date->setDate(session.date);
    m_half->setCurrentIndex(session.half == Half::AM ? 0 : 1);
}

void SessionChooser::step(int steps) {
    choose(sessionBeyond(m_calendar, m_session, steps));
}

void SessionChooser::choose(const SessionKey& session) {
    if (!session.date.isValid() || session == m_session)
        return;
    setSession(session);
    Q_EMIT chosen(session);
}

} // namespace rollbook
