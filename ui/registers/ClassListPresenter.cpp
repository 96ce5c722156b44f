// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/ClassListPresenter.h"

#include "core/office/ClassSheet.h"
#include "core/office/OfficeErrors.h"
#include "core/office/TakeRegister.h"
#include "ui/words/Names.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

// The few words that fit a list; the sheet says it in a sentence.
QString shortly(const Error& error) {
    if (error.code == errors::kFuture)
        return ClassListPresenter::tr("Not yet");
    if (error.code == errors::kWeekend)
        return words::name(NoSession::Weekend);
    if (error.code == errors::kInBreak)
        return error.detail.value(u"name"_s).toString();
    if (error.code == errors::kPlannedClosure)
        return error.detail.value(u"reason"_s).toString();
    return words::name(NoSession::OutsideTerm);
}

} // namespace

ClassListPresenter::ClassListPresenter(Office& office, QObject* parent)
    : QObject(parent)
    , m_office(office) {
    connect(&office.notifier(), &Notifier::changed, this, &ClassListPresenter::hear);
}

void ClassListPresenter::open(const SessionKey& session) {
    m_session = session;
    load();
}

void ClassListPresenter::load() {
    if (!m_session.date.isValid())
        return;
    std::vector<ClassRow> rows;
    for (const QString& name : m_office.school().roll.classesOn(m_session.date))
        rows.push_back(rowFor(name));
    m_model.setRows(std::move(rows));
    Q_EMIT changed();
}

void ClassListPresenter::hear(const Change& change) {
    if (!m_session.date.isValid())
        return;
    if (change.parts != ChangedParts(ChangedPart::Drafts) || change.pupils.empty()) {
        load();
        return;
    }
    QStringList classes; // of a key press: one
    for (const PupilId id : change.pupils)
        if (const Pupil* pupil = m_office.school().roll.pupil(id))
            classes.append(pupil->classOn(m_session.date));
    classes.removeDuplicates();
    for (const QString& name : classes)
        m_model.setRow(rowFor(name));
    Q_EMIT changed();
}

bool ClassListPresenter::hasClosed() const {
    const QDateTime now = m_office.clock().now();
    const auto times = m_office.school().calendar.timesOn(m_session.date, std::nullopt);
    if (m_session.date != now.date() || !times)
        return m_session.date < now.date();
    return now.time() > (m_session.half == Half::AM ? times->am : times->pm).closes;
}

ClassRow ClassListPresenter::rowFor(const QString& className) const {
    const School& school = m_office.school();
    ClassRow row{.name = className, .state = registerState(school, className, m_session)};
    if (const auto may = DraftRegister(m_office).canOpen(className, m_session); !may)
        row.why = shortly(may.error());
    if (!row.why.isEmpty())
        row.state = RegisterState::NoSession;
    for (const SheetLine& line : classSheet(school, className, m_session)) {
        row.due += line.reading.state == SessionState::NoSession ? 0 : 1;
        row.blanks += line.isOpen() ? 1 : 0;
    }
    if (const TakenRegister* taken = school.takenRegister(className, m_session)) {
        row.takenAt = taken->takenAt.time();
        row.takenBy = taken->takenBy;
        if (taken->keyedBy != taken->takenBy)
            row.keyedBy = taken->keyedBy;
    }
    row.isFromPaper = school.paperCall(className, m_session) != nullptr;
    const bool isToTake = row.state == RegisterState::NotTaken || row.state == RegisterState::Draft;
    row.isOverdue = isToTake && hasClosed();
    return row;
}

int ClassListPresenter::taken() const {
    return int(std::ranges::count(m_model.rows(), RegisterState::Taken, &ClassRow::state));
}

int ClassListPresenter::withSession() const {
    return m_model.rowCount() -
           int(std::ranges::count(m_model.rows(), RegisterState::NoSession, &ClassRow::state));
}

int ClassListPresenter::pupilsNotKnown() const {
    int pupils = 0;
    for (const ClassRow& row : m_model.rows())
        if (row.state != RegisterState::NoSession)
            pupils += row.blanks;
    return pupils;
}

QString ClassListPresenter::firstToTake(const QString& after) const {
    const auto& rows = m_model.rows();
    const auto count = rows.size();
    const std::size_t first = std::size_t(m_model.rowOf(after).value_or(-1) + 1);
    for (std::size_t i = 0; i < count; ++i) {
        const ClassRow& row = rows[(first + i) % count];
        if (row.state == RegisterState::NotTaken || row.state == RegisterState::Draft)
            return row.name;
    }
    return rows.empty() ? QString() : rows.front().name;
}

} // namespace rollbook
