// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Desk.h"
#include "ui/widgets/Theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rollbook {

class Notice;

// Covers everything while nobody is at the desk: who sits down, and their PIN. A person without a
// PIN sets one; in a file nobody is named in, the first person writes who they are.
class LockPage : public QWidget {
    Q_OBJECT
public:
    LockPage(Desk& desk, const Theme& theme, QWidget* parent = nullptr);

    void setSchool(const QString& name);
    void prepare(); // people again, PIN empty, focus in the right field

private:
    enum class Asks { Pin, FirstPin, FirstPerson };
    void choosePerson();
    void unlock();
    Result<bool> tried();
    void lay();

    Desk& m_desk;
    Asks m_asks = Asks::Pin;
    std::vector<StaffMember> m_people;
    QLabel* m_school;
    QLabel* m_hint;
    QComboBox* m_person;
    QLineEdit* m_name;
    QLineEdit* m_jobTitle;
    QLineEdit* m_pin;
    QLineEdit* m_again;
    QPushButton* m_open;
    Notice* m_notice;
};

} // namespace rollbook
