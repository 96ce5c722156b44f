// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/Mark.h"
#include "ui/widgets/Icons.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace rollbook {

class DateEdit;

// What a cell still needs, asked for in one line under its row. Enter gives it, Escape or going
// elsewhere leaves the cell as it was.
class CellEditor : public QWidget {
    Q_OBJECT
public:
    enum class Asks { Nature, ReviewDate, Comment, Code };

    // `viewport` is the table's; the editor lies over it.
    CellEditor(const Theme& theme, QDate today, QWidget* viewport);

    void ask(Asks asks, const QString& code, const MarkNote& initial, const QRect& row);
    Asks asks() const { return m_asks; }
    const QString& code() const { return m_code; }
    void dismiss();

Q_SIGNALS:
    void answered(const QString& text, QDate date);
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* field() const;
    void answer();
    void placeUnder(const QRect& row);

    const Theme& m_theme;
    Asks m_asks = Asks::Comment;
    QString m_code;
    QLabel* m_label;
    QLineEdit* m_text;
    DateEdit* m_date;
};

} // namespace rollbook
