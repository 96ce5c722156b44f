// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/RegisterPresenter.h"

#include "ui/shell/Privacy.h"

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QStringList codesOn(const CodeBook& book, QDate date) {
    QStringList codes;
    for (const AttendanceCode* code : book.inForceOn(date))
        codes.append(code->code);
    return codes;
}

} // namespace

RegisterPresenter::RegisterPresenter(const Surroundings& around, QObject* parent)
    : QObject(parent)
    , m_around(around) {
    connect(&around.office.notifier(), &Notifier::changed, this, &RegisterPresenter::hear);
    connect(&around.privacy, &Privacy::changed, this, &RegisterPresenter::load);
}

void RegisterPresenter::open(const QString& className, const SessionKey& session) {
    const bool isOther =
        className != m_standing.className || session != m_standing.session || m_current < 0;
    if (!isOther)
        return;
    m_keys = CodeKeys(codesOn(*m_around.school().codes, session.date));
    m_undo.clear();
    m_lateTyped.reset();
    m_pendingRow = -1;
    m_standing = {.className = className, .session = session};
    load();
    const auto& rows = m_model.rows();
    const auto blank = std::ranges::find_if(rows, &RegisterRow::isBlank);
    m_current = blank == rows.end() ? 0 : int(blank - rows.begin());
    Q_EMIT opened();
}

// Reading a year that is not in memory may fail; the sheet then says so in its place.
void RegisterPresenter::load() {
    if (m_standing.className.isEmpty())
        return;
    const SessionKey& session = m_standing.session;
    m_standing.refusal.reset();
    if (const auto loaded = m_around.office.loadYear(SchoolYear::containing(session.date)); !loaded)
        m_standing.refusal = loaded.error();
    else if (const auto may = DraftRegister(m_around.office).canOpen(m_standing.className, session);
             !may)
        m_standing.refusal = may.error();

    std::vector<RegisterRow> rows;
    if (!m_standing.refusal) {
        m_standing.state = registerState(m_around.school(), m_standing.className, session);
        const auto lines = classSheet(m_around.school(), m_standing.className, session);
        const Histories histories = historiesOf(lines);
        for (const SheetLine& line : lines) {
            const auto found = histories.find(line.pupil->id);
            rows.push_back(
                rowFor(line, found == histories.end() ? MarkStory{} : markStory(found->second)));
            rows.back().number = int(rows.size());
        }
    }
    m_model.setRows(std::move(rows));
    stand();
}

void RegisterPresenter::reload(PupilId id) {
    const auto row = m_model.rowOf(id);
    const Pupil* pupil = m_around.school().roll.pupil(id);
    if (!row || !pupil)
        return;
    const SheetLine line = sheetLine(m_around.school(), *pupil, m_standing.session);
    RegisterRow now = rowFor(line, storyOf(line));
    now.number = *row + 1;
    m_model.setRow(*row, now);
}

RegisterRow RegisterPresenter::rowFor(const SheetLine& line, const MarkStory& story) const {
    RegisterRow row = registerRow(m_around.school(), m_around.privacy, line, m_standing.session,
                                  story, m_standing.state == RegisterState::Taken);
    const auto unsaved = m_unsaved.find({line.pupil->id, m_standing.session});
    if (unsaved != m_unsaved.end()) {
        row.cell = {.code = unsaved->second.mark.code,
                    .look = MarkLook::Blank,
                    .stage = MarkStage::Unsaved};
        row.words = tr("not saved");
    }
    return row;
}

// Of those with a recorded mark, in one read when the register is opened.
RegisterPresenter::Histories
RegisterPresenter::historiesOf(const std::vector<SheetLine>& lines) {
    std::vector<PupilId> recorded;
    for (const SheetLine& line : lines)
        if (!line.reading.recorded.isEmpty())
            recorded.push_back(line.pupil->id);
    if (recorded.empty())
        return {};
    auto histories = m_around.office.histories(recorded, m_standing.session);
    if (!histories)
        refuse(histories.error());
    return histories ? *std::move(histories) : Histories{};
}

// When one mark changes.
MarkStory RegisterPresenter::storyOf(const SheetLine& line) {
    if (line.reading.recorded.isEmpty())
        return {};
    const auto history = m_around.office.history(line.pupil->id, m_standing.session);
    if (!history)
        refuse(history.error());
    return history ? markStory(*history) : MarkStory{};
}

void RegisterPresenter::stand() {
    RegisterStanding now = m_standing;
    const School& school = m_around.school();
    const TakenRegister* taken = school.takenRegister(now.className, now.session);
    now.taken = taken ? std::optional(*taken) : std::nullopt;
    const PaperCall* paper = school.paperCall(now.className, now.session);
    now.paper = paper ? std::optional(*paper) : std::nullopt;
    now.state =
        now.refusal ? RegisterState::NoSession : registerState(school, now.className, now.session);
    now.due = 0;
    now.blanks = 0;
    for (const RegisterRow& row : m_model.rows()) {
        now.due += row.lock == CellLock::NoSession ? 0 : 1;
        now.blanks += row.cell.look == MarkLook::Blank ? 1 : 0;
    }
    m_standing = std::move(now);
    Q_EMIT standingChanged();
}

// A key press changes one row; anything that could change who stands in the class, everything.
bool RegisterPresenter::isOnlyOfCells(const Change& change) const {
    const bool isCells = !(change.parts & ~ChangedParts(ChangedPart::Drafts | ChangedPart::Marks));
    return isCells && !change.pupils.empty();
}

void RegisterPresenter::hear(const Change& change) {
    if (m_standing.className.isEmpty())
        return;
    const RegisterState before = m_standing.state;
    if (isOnlyOfCells(change)) {
        for (const PupilId pupil : change.pupils)
            reload(pupil);
        stand();
    }
    if (!isOnlyOfCells(change) ||
        (m_standing.state == RegisterState::Taken) != (before == RegisterState::Taken))
        load();
}

bool RegisterPresenter::canType() const {
    return !m_standing.className.isEmpty() && !m_standing.refusal &&
           m_standing.state != RegisterState::Taken && !m_around.office.isReadOnly();
}

std::optional<int> RegisterPresenter::find(const QString& part, int first) const {
    const QString wanted = foldedName(part.trimmed());
    const int count = m_model.rowCount();
    std::optional<int> inside;
    for (int i = 0; i < count && !wanted.isEmpty(); ++i) {
        const int row = (first + i) % count;
        const QString& name = m_model.rowAt(row)->folded;
        if (name.startsWith(wanted) || name.contains(u' ' + wanted))
            return row;
        if (!inside && name.contains(wanted))
            inside = row;
    }
    return inside;
}

void RegisterPresenter::refuse(const Error& error) {
    Q_EMIT refused(error);
}

} // namespace rollbook
