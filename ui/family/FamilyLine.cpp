// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/family/FamilyLine.h"

#include "core/analysis/Figures.h"
#include "ui/words/Dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("family", text);
}

// Since the target's first day, of this school year; empty where nothing was possible yet.
QString attendedSince(const FamilySource& source, const AttendanceTarget& target) {
    const QDate today = source.now.date();
    if (target.range.from > today)
        return {};
    const Register* reg = source.school.registerOf(SchoolYear::containing(today));
    const auto row = reg ? reg->row(source.pupil) : std::nullopt;
    if (!row)
        return {};
    const auto [first, last] = reg->columns({target.range.from, std::min(target.range.to, today)});
    const auto rate = attendanceRate(reg->totals(*row, first, last, last));
    return rate ? percentHalfUpOneDecimal(*rate) + u'%' : QString();
}

class Lines {
public:
    explicit Lines(const FamilySource& source)
        : m_source(source)
        , m_family(*source.school.family)
        , m_today(source.now.date()) {}

    std::vector<FamilyLine> all() {
        addTargets();
        addPlans();
        addMeetings();
        addTimetables();
        addAround();
        addFocus();
        addReview();
        return std::move(m_lines);
    }

private:
    void add(FamilyKind kind, qint64 id, const QStringList& text, bool isOver = false) {
        m_lines.push_back({.kind = kind,
                           .id = id,
                           .what = name(kind),
                           .text = text.join(u'\n'),
                           .isOver = isOver});
    }
    QDate yearBegan() const { return SchoolYear::containing(m_today).firstDay(); }

    // In force, or to come and not replaced since.
    void addTargets() {
        for (const AttendanceTarget& target : m_family.targets) {
            const QDate on = std::max(target.range.from, m_today);
            if (target.pupil == m_source.pupil && m_family.targetOn(target.pupil, on) == &target)
                add(FamilyKind::Target, target.id,
                    words::inWords(target, attendedSince(m_source, target), m_source.telling));
        }
    }

    void addPlans() {
        for (const AttendancePlan* plan : m_family.plansOf(m_source.pupil)) {
            if (plan->isEnded() && plan->endedOn < yearBegan())
                continue;
            add(FamilyKind::Plan, plan->id, words::inWords(*plan, m_today, m_source.telling),
                plan->isEnded());
            m_lines.back().what = words::name(plan->kind);
        }
    }

    // Those to come first, then the latest.
    void addMeetings() {
        auto meetings = m_family.meetingsOf(m_source.pupil);
        std::erase_if(meetings, [this](const Meeting* meeting) {
            return !meeting->isToCome() && meeting->at().date() < yearBegan();
        });
        std::ranges::reverse(meetings);
        std::ranges::stable_partition(meetings, &Meeting::isToCome);
        for (const Meeting* meeting : meetings)
            add(FamilyKind::Meeting, meeting->id,
                words::inWords(*meeting, m_source.school, m_source.now, m_source.telling),
                !meeting->isToCome());
    }

    void addTimetables() {
        for (const PartTimeTimetable& timetable : m_family.timetables)
            if (timetable.pupil == m_source.pupil && !timetable.inForce().isEmpty() &&
                timetable.lastDay() >= m_today)
                add(FamilyKind::Timetable, timetable.id,
                    words::inWords(timetable, m_source.telling));
    }

    void addAround() {
        for (const FamilyWorker* worker : m_family.workersOn(m_source.pupil, m_today))
            add(FamilyKind::Worker, worker->id, words::inWords(*worker, m_source.telling));
        for (const SiblingElsewhere* sibling : m_family.siblingsOn(m_source.pupil, m_today))
            add(FamilyKind::Sibling, sibling->id, words::inWords(*sibling, m_source.telling));
    }

    void addFocus() {
        if (const FocusFamily* focus = m_family.focusOn(m_source.pupil, m_today))
            add(FamilyKind::Focus, focus->id,
                words::inWords(*focus, m_source.school, m_source.telling));
    }

    void addReview() {
        const VulnerabilityReview* review = m_family.lastReview(m_source.pupil);
        if (!review)
            return;
        QStringList text{words::inWords(*review, m_source.telling)};
        const auto questions = shippedVulnerabilityQuestions();
        if (!m_source.showsAnswers)
            text.append(tr("Ctrl+I shows what was answered."));
        else if (questions)
            text += words::answersInWords(*review, *questions, m_source.telling);
        add(FamilyKind::Review, review->id, text);
    }

    const FamilySource& m_source;
    const FamilyWork& m_family;
    const QDate m_today;
    std::vector<FamilyLine> m_lines;
};

} // namespace

QString name(FamilyKind kind) {
    static constexpr std::array kNames{
        QT_TRANSLATE_NOOP("family", "Target"),
        QT_TRANSLATE_NOOP("family", "Attendance plan"),
        QT_TRANSLATE_NOOP("family", "Meeting"),
        QT_TRANSLATE_NOOP("family", "Part-time timetable"),
        QT_TRANSLATE_NOOP("family", "Works with the family"),
        QT_TRANSLATE_NOOP("family", "Sibling at another school"),
        QT_TRANSLATE_NOOP("family", "Focus family"),
        QT_TRANSLATE_NOOP("family", "Vulnerability review")};
    return tr(kNames[std::size_t(kind)]);
}

std::vector<FamilyLine> familyLines(const FamilySource& source) {
    return Lines(source).all();
}

FamilyModel::FamilyModel(QObject* parent)
    : RowsModel({QCoreApplication::translate("family", "What"),
                 QCoreApplication::translate("family", "As it stands")},
                parent) {}

QVariant FamilyModel::cell(const FamilyLine& line, int column, int role) const {
    if (role == kOverRole)
        return line.isOver;
    if (role == Qt::ToolTipRole && column == Text)
        return line.text;
    if (role != Qt::DisplayRole)
        return {};
    return column == What ? line.what : line.text;
}

} // namespace rollbook
