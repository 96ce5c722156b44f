// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/record/RecordProfile.h"
#include "ui/family/FamilyLine.h"
#include "ui/print/PrintJob.h"
#include "ui/shell/Surroundings.h"

#include <QObject>

namespace rollbook {

// What is agreed with the family of one pupil, and what a person agrees next. A form may be asked for
// only while `canWrite()`.
class FamilyPresenter : public QObject {
    Q_OBJECT
public:
    struct Invitee {
        ContactId contact{0};
        QString name; // hidden with F9
    };

    explicit FamilyPresenter(const Surroundings& around, QObject* parent = nullptr);

    void choose(std::optional<PupilId> pupil);
    const Pupil* pupil() const; // null: nobody chosen
    void setShowsAnswers(bool shows);
    std::vector<FamilyLine> lines() const;
    bool canWrite() const;

    QDate today() const;
    const AttendanceTarget* target() const;  // in force
    const AttendancePlan* plan() const;      // the one that has not ended
    const AttendancePlan* lastPlan() const;  // that one, or the one made last
    std::vector<const Meeting*> openMeetings() const; // to come, or missed: the next first
    std::vector<Invitee> invitees() const;            // never one who is barred (rules.md 27)
    std::vector<const PartTimeTimetable*> timetables() const; // that can be stopped
    std::vector<const FamilyWorker*> workers() const;
    std::vector<const SiblingElsewhere*> siblings() const;
    const VulnerabilityReview* lastReview() const;
    bool isLead() const; // the safeguarding lead is at the desk
    // For the lead's eyes. Errors: family.forSafeguardingLead.
    Result<std::vector<VulnerabilityAnswer>> restrictedAnswers() const;

    // Each about the pupil, by whoever is at the desk. Errors: those of core/office/family.
    Result<void> setTarget(AttendanceTarget target);
    Result<void> keepPlan(AttendancePlan plan);
    Result<void> endPlan(qint64 plan, QDate on, const QString& outcome);
    Result<void> book(Meeting meeting);
    Result<void> note(qint64 meeting, const MeetingEvent& event);
    Result<void> agree(PartTimeTimetable timetable);
    Result<void> stop(qint64 timetable, QDate lastDay, const QString& why);
    Result<void> keep(FamilyWorker worker);
    Result<void> keep(SiblingElsewhere sibling);
    Result<void> review(VulnerabilityReview review);

    // That plan on paper, for a reader. Errors: those of reading the file.
    Result<PrintJob> planPages(const RecordReader& reader) const;

    // The last act said what stands now; where an earlier row may be written once more, it can be put
    // back. Neither outlives the pupil's turn.
    const QString& said() const { return m_said; }
    bool canPutBack() const { return canWrite() && bool(m_back); }
    Result<void> putBack();

Q_SIGNALS:
    void changed();
    void acted(); // after `changed`

private:
    using Back = std::function<Result<void>()>;
    const FamilyWork& family() const { return *m_around.school().family; }
    Result<void> done(const Result<void>& result, const QString& said, Back back = {});
    template <typename Row>
    Result<void> keepAround(Row row, const std::vector<const Row*>& standing, const QString& said);
    void forget();

    const Surroundings m_around;
    std::optional<PupilId> m_pupil;
    bool m_showsAnswers = false;
    QString m_said;
    Back m_back;
};

} // namespace rollbook
