// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace rollbook {

// What a person means by what they typed: "20/11/2026", "20/11", "20.11.26", "20 nov", "20" (of the
// month of `today`), "t" for today, "+3", "-1". Nothing when it is no date.
std::optional<QDate> dateFromTyping(const QString& text, QDate today);

// dd/mm/yyyy by keyboard: Up and Down move a day, Page Up and Page Down a week; a wrong date keeps
// the last right one and is marked wrong.
class DateEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit DateEdit(QDate today, QWidget* parent = nullptr);

    QDate date() const { return m_date; } // invalid: empty
    void setDate(QDate date);
    void setRange(QDate first, QDate last); // either may be invalid
    bool isWrong() const;

Q_SIGNALS:
    void dateChanged(QDate date);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void commit();
    void accept(QDate date);
    bool isAllowed(QDate date) const;

    QDate m_today;
    QDate m_date;
    QDate m_first;
    QDate m_last;
};

} // namespace rollbook
