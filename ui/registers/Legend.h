// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/registers/LegendModel.h"

#include <QWidget>

class QListView;

namespace rollbook {

class FilterLine;

// The codes of the day beside the sheet. Type what is meant; Enter gives the code to the pupil the
// keyboard was at.
class Legend : public QWidget {
    Q_OBJECT
public:
    explicit Legend(const Theme& theme, QWidget* parent = nullptr);

    void setDay(const CodeBook& book, QDate date) { m_model.setDay(book, date); }
    void begin(); // the keyboard comes here, with nothing typed

Q_SIGNALS:
    void chosen(const QString& code);
    void left(); // Escape

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& typed);
    void choose();

    LegendModel m_model;
    FilterLine* m_filter;
    QListView* m_list;
};

} // namespace rollbook
