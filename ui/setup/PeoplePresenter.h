// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Settings.h"
#include "ui/setup/LinesModel.h"

namespace rollbook {

class Privacy;

// The people the school works with and the numbers it sets, each from a date on. Nothing is
// overwritten: a new row begins where another is in force.
class PeoplePresenter : public QObject {
    Q_OBJECT
public:
    PeoplePresenter(Office& office, const Privacy& privacy, QObject* parent = nullptr);

    struct Role {
        QString id;
        QString label;
    };
    static std::vector<Role> roles();          // those every school has
    static QString roleInWords(const QString& id); // the school's own word is its own

    QAbstractItemModel& people() { return m_people; }
    QAbstractItemModel& numbers() { return m_numbers; }
    void load();
    // A sentence; empty: done.
    QString addPerson(const SchoolPerson& person, const Author& by);
    QString removePerson(const QVariant& key, const Author& by);
    QString setNumber(const SchoolNumber& number, const Author& by);

private:
    std::vector<Line> peopleLines() const;
    std::vector<Line> numberLines() const;

    Office& m_office;
    const Privacy& m_privacy;
    LinesModel m_people;
    LinesModel m_numbers;
};

} // namespace rollbook
