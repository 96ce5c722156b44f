// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/latebook/HatchTime.h"

#include "ui/widgets/FormRows.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace rollbook {

HatchTime::HatchTime(const QString& name, const Clock& clock, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_theme(theme)
    , m_time(makeTimeField(name + u".time"_s, tr("Time"), QTime(0, 0)))
    , m_keep(new QCheckBox(tr("&Keep it for the next")))
    , m_words(makeHint({})) {
    m_keep->setObjectName(name + u".keepTime"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_time);
    row->addWidget(m_words);
    row->addWidget(m_keep);
    row->addStretch(1);
    setFocusProxy(m_time);
    m_time->installEventFilter(this);
    connect(m_time, &QTimeEdit::timeChanged, this, &HatchTime::edit);
    tick();
}

QDateTime HatchTime::at() const {
    const QDateTime now = m_clock.now();
    return m_typed.isValid() ? QDateTime(now.date(), m_typed) : now;
}

void HatchTime::tick() {
    if (m_typed.isValid() || m_time->hasFocus())
        return;
    const QSignalBlocker quiet(m_time);
    m_time->setTime(m_clock.now().time());
    say();
}

void HatchTime::next() {
    if (!m_keep->isChecked())
        backToClock();
}

void HatchTime::edit(QTime time) {
    m_typed = time;
    say();
    Q_EMIT changed();
}

void HatchTime::backToClock() {
    m_typed = {};
    const QSignalBlocker quiet(m_time);
    m_time->setTime(m_clock.now().time());
    m_keep->setChecked(false);
    say();
    Q_EMIT changed();
}

void HatchTime::say() {
    const bool isClock = !m_typed.isValid();
    m_words->setText(isClock ? tr("from the clock") : tr("not the clock’s"));
    QPalette palette = m_words->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(isClock ? Token::Muted : Token::Late));
    m_words->setPalette(palette);
    m_keep->setVisible(!isClock);
}

bool HatchTime::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_time->interpretText();
        Q_EMIT taken();
        return true;
    }
    if (key != Qt::Key_Escape)
        return false;
    backToClock();
    Q_EMIT abandoned();
    return true;
}

} // namespace rollbook
