// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Closures.h"
#include "ui/setup/LinesModel.h"

namespace rollbook {

// A closure as it is being filled in: what the form shows before anything is entered.
class CloseForm {
public:
    explicit CloseForm(Office& office) : m_office(office) {}

    // A code a closure may have on a day, by what it means.
    struct Choice {
        QString code;
        QString meaning; // "Y4: the whole site is closed"
        bool operator==(const Choice&) const = default;
    };
    std::vector<Choice> codes(ClosureKind kind, QDate date) const;
    std::vector<YearGroup> years(QDate date) const;
    QStringList classes(QDate date) const;

    // What it would cover, in words; refusal or warnings in `notice`.
    struct Shown {
        QString covers;
        QString refusal;
        QStringList warnings;
        std::vector<Closure::TakenBefore> ask; // registers taken that day
    };
    Shown shown(const CloseSchool::Request& request) const;
    // A sentence; empty: entered.
    QString enter(const CloseSchool::Request& request, const Author& by);

private:
    Office& m_office;
};

// The closures that stand, newest first, and the two acts on them.
class ClosuresPresenter : public QObject {
    Q_OBJECT
public:
    explicit ClosuresPresenter(Office& office, QObject* parent = nullptr);

    QAbstractItemModel& model() { return m_model; }
    void load();
    const Closure* closure(const QVariant& key) const; // null: it stands no more
    QString inWords(const Closure& closure) const;
    // A sentence; empty: lifted.
    QString lift(ClosureId closure, const QString& reason, const Author& by);

private:
    Office& m_office;
    LinesModel m_model;
};

} // namespace rollbook
