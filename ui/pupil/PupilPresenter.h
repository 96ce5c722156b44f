// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Office.h"
#include "ui/figures/FigureSessions.h"
#include "ui/pupil/PupilCard.h"
#include "ui/pupil/PupilListModel.h"

#include <QObject>

namespace rollbook {

class Desk;
struct Surroundings;

// Keeps the list and the card of one pupil true to the school, and takes what the person asks for.
class PupilPresenter : public QObject {
    Q_OBJECT
public:
    // A restriction in force, of whom.
    struct Standing {
        ContactId contact;
        Restriction restriction;
    };

    explicit PupilPresenter(const Surroundings& around, QObject* parent = nullptr);

    PupilListModel& list() { return m_list; }
    void load();
    void choose(std::optional<PupilId> pupil); // whatever was asked is put away
    const Pupil* pupil() const;                // null: nobody chosen
    const PupilCard& card() const { return m_card; }

    // Shows, or puts away, flags, reasons and secret addresses.
    void setShown(Shown shown);
    Shown shown() const { return m_shown; }

    // The school year to date; nothing without dates or pupil.
    const Totals& totals() const { return m_totals; }
    DateRange yearToDate() const;
    AbsenceStatus status() const;
    std::optional<FigureSessions> opened(const Figure& figure) const;

    std::vector<PlannedAbsence> planned() const;          // not over yet
    std::vector<CharacteristicKind> kindsInForce() const; // those that may be seen
    std::vector<const PupilContact*> contacts() const;
    std::vector<Standing> standing() const;
    bool canWrite() const;

    Result<void> plan(PlannedAbsence absence);
    Result<void> release(qint64 plan, QDate from, const QString& reason);
    Result<void> flag(const Characteristic& value);
    Result<void> endFlag(const QString& kind, QDate lastDay);
    Result<void> restrictContact(ContactId contact, const Restriction& restriction);
    Result<void> lift(const Standing& standing, const Restriction& decision);

Q_SIGNALS:
    void cardChanged();

private:
    void hear(const Change& change);
    void rebuild();
    void count();
    CardSource source() const;
    QDate today() const;
    QString atDesk() const;

    Office& m_office;
    Desk& m_desk;
    const Privacy& m_privacy;
    PupilListModel m_list;
    std::optional<PupilId> m_pupil;
    Shown m_shown = Shown::Neutral;
    PupilCard m_card;
    Totals m_totals;
};

} // namespace rollbook
