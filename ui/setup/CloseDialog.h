// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/setup/ClosuresPresenter.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace rollbook {

class DateEdit;
class Notice;
class Theme;
struct Surroundings;

// Closing the school: what it would cover is shown while it is filled in, before it is entered
// (checks S1). Accepted once it has been entered.
class CloseDialog : public QDialog {
    Q_OBJECT
public:
    CloseDialog(Office& office, const Theme& theme, Author by);

    CloseSchool::Request request() const;

private:
    void lay();
    void connectParts();
    QLayout* layVerbs();
    void fillCodes();
    void fillScope();
    void proposeCode();
    void show();
    void showTaken(const std::vector<Closure::TakenBefore>& registers);
    void enter();
    ClosureKind kind() const;
    std::vector<Closure::TakenBefore> takenBefore() const;

    CloseForm m_form;
    Author m_by;
    DateEdit* m_from;
    DateEdit* m_to;
    QComboBox* m_part;
    QComboBox* m_kind;
    QComboBox* m_code;
    QComboBox* m_who;
    QListWidget* m_scope; // years, then classes
    QLineEdit* m_reason;
    QLabel* m_covers;
    QLabel* m_askTaken;
    QListWidget* m_taken;
    Notice* m_notice;
    QPushButton* m_enter;
    std::vector<Closure::TakenBefore> m_asked;
};

// Asks with the dialog; whether a closure was entered.
bool closeSchool(const Surroundings& around);

} // namespace rollbook
