// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/ImportPresenter.h"

#include "core/office/OfficeErrors.h"
#include "ui/setup/SetupWords.h"
#include "ui/words/Dates.h"
#include "ui/shell/Privacy.h"
#include "ui/words/Sentences.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

std::vector<Line> columnLines(const ImportReport& report) {
    std::vector<Line> lines;
    for (const MatchedColumn& column : report.columns) {
        const bool isUsed = !column.field.isEmpty();
        lines.push_back(
            {.key = int(lines.size()),
             .cells = {column.header, isUsed ? setupwords::field(column.field)
                                             : ImportPresenter::tr("Not used")},
             .isQuiet = !isUsed});
    }
    return lines;
}

Line findingLine(const Privacy& privacy, const Problem& problem, bool holdsBack, int key) {
    const QString row = problem.row > 0 ? QString::number(problem.row) : QString();
    QStringList cell{problem.column, privacy.words(problem.value)};
    cell.removeAll(QString());
    return {.key = key,
            .cells = {holdsBack ? ImportPresenter::tr("Problem") : ImportPresenter::tr("Warning"),
                      row, cell.join(u'\n'), privacy.sentence(problem.error)},
            .sortKeys = {holdsBack ? 0 : 1, problem.row},
            .isQuiet = !holdsBack};
}

std::vector<Line> findingLines(const Privacy& privacy, const ImportReport& report) {
    std::vector<Line> lines;
    for (const Problem& problem : report.problems)
        lines.push_back(findingLine(privacy, problem, true, int(lines.size())));
    for (const Problem& warning : report.warnings)
        lines.push_back(findingLine(privacy, warning, false, int(lines.size())));
    return lines;
}

} // namespace

ImportPresenter::ImportPresenter(ImportKind kind, Office& office, std::function<Author()> author,
                                 QObject* parent)
    : QObject(parent)
    , m_kind(kind)
    , m_office(office)
    , m_author(std::move(author))
    , m_columns({tr("In the file"), tr("Taken as")})
    , m_findings({tr("Kind"), tr("Row"), tr("Column and value"), tr("What is found")}) {}

void ImportPresenter::obey(const Privacy& privacy) {
    m_privacy = &privacy;
    connect(&privacy, &Privacy::changed, this, &ImportPresenter::showFindings);
}

bool ImportPresenter::choose(const QString& path, const Progress& progress) {
    putAway();
    QFile file(path);
    m_fileName = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        m_refusal = tr("“%1” could not be read. Check that it is still there and not open in "
                       "another program.").arg(m_fileName);
        Q_EMIT changed();
        return false;
    }
    m_bytes = file.readAll();
    return run(ImportMode::DryRun, progress);
}

bool ImportPresenter::bringIn(const Progress& progress) {
    if (!canBringIn() || !run(ImportMode::Import, progress))
        return false;
    m_broughtIn.append(u"%1: %2"_s.arg(
        m_fileName, m_kind == ImportKind::Calendar
                        ? m_calendarWords
                        : setupwords::counts(*m_report, ImportMode::Import)));
    putAway();
    return true;
}

bool ImportPresenter::setAmendReason(const QString& reason, const Progress& progress) {
    if (m_amendReason == reason.trimmed() || m_fileName.isEmpty())
        return true;
    m_amendReason = reason.trimmed();
    return run(ImportMode::DryRun, progress);
}

void ImportPresenter::putAway() {
    m_bytes.clear();
    m_fileName.clear();
    m_amendReason.clear();
    m_refusal.clear();
    m_report.reset();
    showFindings();
    Q_EMIT changed();
}

bool ImportPresenter::canBringIn() const {
    return m_report
           && m_report->created + m_report->updated + m_report->amended + m_report->waiting > 0;
}

bool ImportPresenter::wouldAmend() const {
    const auto differs = [](const Problem& problem) {
        return problem.error.code == errors::kDifferentMarkThere;
    };
    return m_kind == ImportKind::Marks && m_report
           && (m_report->amended > 0 || std::ranges::any_of(m_report->problems, differs));
}

QString ImportPresenter::counts() const {
    if (!m_report)
        return {};
    return m_kind == ImportKind::Calendar ? m_calendarWords
                                          : setupwords::counts(*m_report, ImportMode::DryRun);
}

bool ImportPresenter::run(ImportMode mode, const Progress& progress) {
    const ImportRequest request{.bytes = m_bytes,
                                .fileName = m_fileName,
                                .mode = mode,
                                .amendReason = m_amendReason,
                                .progress = progress};
    const auto report = m_kind == ImportKind::Calendar ? runCalendar(mode) : runList(request);
    show(report);
    return report.isOk();
}

Result<ImportReport> ImportPresenter::runList(const ImportRequest& request) {
    const Author by = request.mode == ImportMode::Import ? m_author() : Author{};
    switch (m_kind) {
    case ImportKind::Pupils:
        return ImportPupils(m_office).run(request, by);
    case ImportKind::Contacts:
        return ImportContacts(m_office).run(request, by);
    case ImportKind::Marks:
        return ImportMarks(m_office).run(request, by);
    case ImportKind::Calendar:
        break;
    }
    return runCalendar(request.mode);
}

// A calendar file is one thing that comes in or does not; its warnings have no row.
Result<ImportReport> ImportPresenter::runCalendar(ImportMode mode) {
    const Author by = mode == ImportMode::Import ? m_author() : Author{};
    const auto read = ImportCalendar(m_office).run(m_bytes, m_fileName, mode, by);
    if (!read)
        return read.error();
    m_calendarWords = tr("school year %1, %2 sessions")
                          .arg(read->year.toString(), words::count(read->sessions));
    ImportReport report{.created = read->changed ? 1 : 0, .unchanged = read->changed ? 0 : 1};
    for (const Error& warning : read->warnings)
        report.warnings.push_back({.row = 0, .column = {}, .value = {}, .error = warning});
    return report;
}

// A stopped import leaves the file where it was: tried, and not brought in.
void ImportPresenter::show(const Result<ImportReport>& report) {
    m_refusal = report ? QString() : sentence(report.error());
    if (report)
        m_report = *report;
    else if (report.error().code != errors::kCancelled)
        m_report.reset();
    showFindings();
    Q_EMIT changed();
}

void ImportPresenter::showFindings() {
    m_columns.setLines(m_report ? columnLines(*m_report) : std::vector<Line>());
    const Privacy open;
    const Privacy& privacy = m_privacy ? *m_privacy : open;
    m_findings.setLines(m_report ? findingLines(privacy, *m_report) : std::vector<Line>());
}

} // namespace rollbook
