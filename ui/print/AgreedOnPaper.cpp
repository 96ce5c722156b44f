// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/AgreedOnPaper.h"

#include "core/family/FamilyWork.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::AgreedOnPaper", text);
}

bool isParents(const RecordReader& reader) {
    return reader.profile == RecordProfile::Parent;
}

// As people write of a contact, the longest first.
QStringList namesOf(const Contact& contact) {
    QStringList names{contact.fullName(),
                      u"%1 %2"_s.arg(contact.title, contact.surname).trimmed(),
                      u"%1 %2"_s.arg(contact.forename, contact.surname).trimmed(),
                      contact.forename};
    if (contact.title.isEmpty()) // a surname alone may be the reader's own
        names.removeOne(contact.surname);
    names.removeAll(QString());
    return names;
}

// The words without the name of any contact of the pupil but the reader.
QString withoutOthers(const School& school, PupilId pupil, const RecordReader& reader,
                      QString text) {
    for (const PupilContact* link : school.roll.contactsOf(pupil)) {
        const Contact* contact = school.roll.contact(link->contact);
        if (!contact || link->contact == reader.parent)
            continue;
        for (const QString& name : namesOf(*contact))
            text.replace(QRegularExpression(u"\\b%1\\b"_s.arg(QRegularExpression::escape(name)),
                                            QRegularExpression::CaseInsensitiveOption),
                         say("another adult"));
    }
    return text;
}

words::Telling::How wordsFor(const RecordReader& reader) {
    const bool has = rulesOf(reader.profile).hasWords;
    return [has](const QString& text) { return has ? text : QString(); };
}

bool isWith(const Meeting& meeting, std::optional<ContactId> parent) {
    const auto& asked = meeting.arranged().contacts;
    const auto& there = meeting.events.back().contacts;
    return parent && (std::ranges::find(asked, *parent) != asked.end() ||
                      std::ranges::find(there, *parent) != there.end());
}

class Lines {
public:
    Lines(const School& school, PupilId pupil, const RecordReader& reader, const QDateTime& now)
        : m_school(school)
        , m_family(*school.family)
        , m_pupil(pupil)
        , m_reader(reader)
        , m_now(now) {}

    PupilRecord::Lines all() {
        addTarget();
        addPlans();
        addTimetable();
        addMeetings();
        addAround();
        addWithin();
        return std::move(m_lines);
    }

private:
    const ProfileRules& rules() const { return rulesOf(m_reader.profile); }
    QDate on() const { return m_now.date(); }
    QDate yearBegan() const { return SchoolYear::containing(on()).firstDay(); }
    words::Telling plain() const {
        return {.name = words::plainly().name,
                .words = wordsFor(m_reader),
                .agreed = words::plainly().agreed};
    }
    words::Telling asAgreed() const { return tellingOfPlan(m_school, m_pupil, m_reader); }

    // A line of paper each; the label stands before the first.
    void add(const QString& label, const QStringList& text) {
        QString before = label;
        for (const QString& line : text.join(u'\n').split(u'\n', Qt::SkipEmptyParts))
            m_lines.push_back({std::exchange(before, QString()), line});
    }

    void addTarget() {
        if (const AttendanceTarget* target = m_family.targetOn(m_pupil, on()))
            add(say("Target"), words::inWords(*target, {}, plain()));
    }

    void addPlans() {
        for (const AttendancePlan* plan : m_family.plansOf(m_pupil))
            if (!plan->isEnded() || plan->endedOn >= yearBegan())
                add(words::name(plan->kind), words::inWords(*plan, on(), asAgreed()));
    }

    void addTimetable() {
        if (const PartTimeTimetable* timetable = m_family.timetableOn(m_pupil, on()))
            add(say("Part-time timetable"), words::inWords(*timetable, asAgreed()));
    }

    // A parent's copy has the meetings with that parent, and nobody else there.
    void addMeetings() {
        words::Telling telling = plain();
        if (isParents(m_reader))
            telling.name = [](const QString&) { return QString(); };
        for (const Meeting* meeting : m_family.meetingsOf(m_pupil)) {
            const bool isThisYears = meeting->isToCome() || meeting->at().date() >= yearBegan();
            if (isThisYears && (!isParents(m_reader) || isWith(*meeting, m_reader.parent)))
                add(say("Meeting"), words::inWords(*meeting, m_school, m_now, telling));
        }
    }

    // Who else works with a family is told to those who do.
    void addAround() {
        const bool isForWorkers = m_reader.profile == RecordProfile::Office ||
                                  m_reader.profile == RecordProfile::Partner;
        for (const FamilyWorker* worker : m_family.workersOn(m_pupil, on()))
            if (isForWorkers) {
                FamilyWorker told = *worker;
                if (!rules().hasNumbers)
                    told.phone.clear();
                add(say("Works with the family"), words::inWords(told, plain()));
            }
        for (const SiblingElsewhere* sibling : m_family.siblingsOn(m_pupil, on()))
            if (rules().hasSiblings)
                add(say("Sibling at another school"), words::inWords(*sibling, plain()));
    }

    // What stays in the office.
    void addWithin() {
        if (!rules().hasFlags)
            return;
        if (const FocusFamily* focus = m_family.focusOn(m_pupil, on()))
            add(say("Focus family"), words::inWords(*focus, m_school, plain()));
        if (const VulnerabilityReview* review = m_family.lastReview(m_pupil))
            add(say("Vulnerability review"), {words::inWords(*review, plain())});
    }

    const School& m_school;
    const FamilyWork& m_family;
    const PupilId m_pupil;
    const RecordReader& m_reader;
    const QDateTime m_now;
    PupilRecord::Lines m_lines;
};

} // namespace

words::Telling tellingOfPlan(const School& school, PupilId pupil, const RecordReader& reader) {
    const auto told = [&school, pupil, reader](const QString& text) {
        return isParents(reader) ? withoutOthers(school, pupil, reader, text) : text;
    };
    return {.name = told, .words = wordsFor(reader), .agreed = told};
}

PupilRecord::Lines agreedLines(const School& school, PupilId pupil, const RecordReader& reader,
                               const QDateTime& now) {
    return Lines(school, pupil, reader, now).all();
}

} // namespace rollbook
