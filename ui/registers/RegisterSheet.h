// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/codes/AttendanceCode.h"
#include "ui/shell/Surroundings.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace rollbook {

class CellEditor;
class EmptyState;
class FilterLine;
class Notice;
class PaperStrip;
class RegisterPresenter;
class RegisterTable;
struct TakenRegister;

// One class's register on the page: its head, the sheet or why there is none, what was refused, and
// the two acts under it.
class RegisterSheet : public QWidget {
    Q_OBJECT
public:
    // What its buttons and notices offer; all outlive it.
    struct Acts {
        QAction* fill;
        QAction* take;
        QAction* nextToTake;
        QAction* notFromPaper;
    };
    RegisterSheet(const Surroundings& around, RegisterPresenter& presenter, const Acts& acts);

    RegisterTable& table() { return *m_table; }
    void find();
    void askComment();
    void give(const QString& code); // from the legend

Q_SIGNALS:
    void sessionStepped(int steps);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* head();
    QWidget* foot(const Acts& acts);
    void connectTable();
    void connectPresenter(const Acts& acts);

    void showRegister();
    void showStanding();
    void showHints();
    void goOn(); // Enter, Space
    void enterPressed();
    void askMore(const QString& code, CodeNeed need);
    void askCode();
    void answer(const QString& text, QDate date);
    void narrow(const QString& part);
    void leaveFind(bool stays);
    void sayTaken(const TakenRegister& taken, QAction* next);
    QRect currentRect() const;

    const Surroundings m_around;
    RegisterPresenter& m_presenter;
    QLabel* m_name;
    QLabel* m_sign;
    QLabel* m_standing;
    FilterLine* m_find;
    QStackedWidget* m_pages;
    RegisterTable* m_table;
    EmptyState* m_none;
    CellEditor* m_editor;
    Notice* m_notice;
    PaperStrip* m_paper;
    QWidget* m_typingHints;
    QWidget* m_takenHints;
    int m_rowBeforeFind = 0;
};

} // namespace rollbook
