// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/DateEdit.h"

#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QString kForm = u"dd/MM/yyyy"_s;

std::optional<QDate> validated(QDate date) {
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> fromSteps(const QString& text, QDate today) {
    static const QRegularExpression steps(u"^([+-])(\\d{1,3})$"_s);
    const auto match = steps.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int days = match.captured(2).toInt();
    return today.addDays(match.captured(1) == "-"_L1 ? -days : days);
}

std::optional<int> monthNamed(const QString& text) {
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    for (int month = 1; month <= 12; ++month)
        if (text.size() >= 3 && british.monthName(month).startsWith(text, Qt::CaseInsensitive))
            return month;
    return std::nullopt;
}

int wholeYear(const QString& text, QDate today) {
    if (text.isEmpty())
        return today.year();
    return text.size() <= 2 ? 2000 + text.toInt() : text.toInt();
}

std::optional<QDate> fromParts(const QString& text, QDate today) {
    static const QRegularExpression parts(
        u"^(\\d{1,2})(?:[\\s/.-]+(\\d{1,2}|[A-Za-z]{3,9}))?(?:[\\s/.-]+(\\d{4}|\\d{2}))?$"_s);
    const auto match = parts.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString month = match.captured(2);
    const std::optional<int> named = monthNamed(month);
    const int number = named ? *named : (month.isEmpty() ? today.month() : month.toInt());
    return validated(QDate(wholeYear(match.captured(3), today), number, match.captured(1).toInt()));
}

} // namespace

std::optional<QDate> dateFromTyping(const QString& text, QDate today) {
    const QString typed = text.trimmed();
    if (typed.compare("t"_L1, Qt::CaseInsensitive) == 0 ||
        typed.compare("today"_L1, Qt::CaseInsensitive) == 0)
        return today;
    if (const auto date = fromSteps(typed, today))
        return date;
    return fromParts(typed, today);
}

DateEdit::DateEdit(QDate today, QWidget* parent)
    : QLineEdit(parent)
    , m_today(today) {
    setPlaceholderText(tr("dd/mm/yyyy"));
    setToolTip(tr("Up and Down: a day. Page Up and Page Down: a week. T: today."));
    setMaximumWidth(132);
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::commit);
    connect(this, &QLineEdit::textEdited, this, [this] { setProperty("wrong", isWrong()); });
}

void DateEdit::setDate(QDate date) {
    m_date = date;
    setText(date.isValid() ? date.toString(kForm) : QString());
    setProperty("wrong", false);
    style()->polish(this);
}

void DateEdit::setRange(QDate first, QDate last) {
    m_first = first;
    m_last = last;
}

bool DateEdit::isWrong() const {
    if (text().trimmed().isEmpty())
        return false;
    const auto date = dateFromTyping(text(), m_today);
    return !date || !isAllowed(*date);
}

bool DateEdit::isAllowed(QDate date) const {
    return (!m_first.isValid() || m_first <= date) && (!m_last.isValid() || date <= m_last);
}

void DateEdit::keyPressEvent(QKeyEvent* event) {
    const QDate from =
        dateFromTyping(text(), m_today).value_or(m_date.isValid() ? m_date : m_today);
    switch (event->key()) {
    case Qt::Key_Up:
        return accept(from.addDays(1));
    case Qt::Key_Down:
        return accept(from.addDays(-1));
    case Qt::Key_PageUp:
        return accept(from.addDays(7));
    case Qt::Key_PageDown:
        return accept(from.addDays(-7));
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void DateEdit::focusOutEvent(QFocusEvent* event) {
    commit();
    QLineEdit::focusOutEvent(event);
}

void DateEdit::commit() {
    if (text().trimmed().isEmpty())
        return accept({});
    if (!isWrong())
        return accept(*dateFromTyping(text(), m_today));
    setProperty("wrong", true);
    style()->polish(this);
}

void DateEdit::accept(QDate date) {
    if (date.isValid() && !isAllowed(date))
        return;
    const bool isNew = date != m_date;
    setDate(date);
    if (isNew)
        Q_EMIT dateChanged(date);
}

} // namespace rollbook
