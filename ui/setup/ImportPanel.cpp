// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/ImportPanel.h"

#include "ui/setup/LineList.h"
#include "ui/shell/LongWork.h"
#include "ui/shell/Dialogs.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ProgressStrip.h"
#include "ui/widgets/Tables.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kColumnsWidth = 288;

QString hintOf(ImportKind kind) {
    switch (kind) {
    case ImportKind::Calendar:
        return ImportPanel::tr("A calendar file (.json) sets the dates of one school year. What was "
                               "closed by hand stays closed.");
    case ImportKind::Pupils:
        return ImportPanel::tr("A CSV file as the school’s MIS exports it. Columns are found by "
                               "name; a pupil is known by UPN, admission number, or name and date "
                               "of birth. The same file twice changes nothing.");
    case ImportKind::Contacts:
        return ImportPanel::tr("A CSV file with one row for each contact of each pupil. An empty "
                               "cell changes nothing and clears nothing.");
    case ImportKind::Marks:
        return ImportPanel::tr("A CSV file with a mark a row, a week a row, or a column for each "
                               "session. The dates of its school years come first.");
    }
    return {};
}

QString filterOf(ImportKind kind) {
    return kind == ImportKind::Calendar ? ImportPanel::tr("Calendar files (*.json)")
                                        : ImportPanel::tr("CSV files (*.csv *.txt);;All files (*)");
}

} // namespace

QString importName(ImportKind kind) {
    switch (kind) {
    case ImportKind::Calendar:
        return ImportPanel::tr("Calendar");
    case ImportKind::Pupils:
        return ImportPanel::tr("Pupils");
    case ImportKind::Contacts:
        return ImportPanel::tr("Contacts");
    case ImportKind::Marks:
        return ImportPanel::tr("Marks");
    }
    return {};
}

ImportPanel::ImportPanel(ImportKind kind, Office& office, Dialogs& dialogs, const Theme& theme,
                         std::function<Author()> author, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_presenter(new ImportPresenter(kind, office, std::move(author), this))
    , m_choose(makeButton(tr("Choose a file…")))
    , m_file(new QLabel)
    , m_notice(new Notice(theme))
    , m_strip(new ProgressStrip)
    , m_counts(makeWords({}, "section"))
    , m_noFindings(makeWords(tr("Nothing to say about any row.")))
    , m_amend(new QWidget)
    , m_reason(makeField(u"import.reason"_s, 400))
    , m_bringIn(makeButton(tr("Bring in"), ButtonKind::Primary))
    , m_done(makeWords({})) {
    setObjectName(u"import."_s + importName(kind).toLower());
    m_choose->setObjectName(u"import.choose"_s);
    m_bringIn->setObjectName(u"import.bringIn"_s);
    m_choose->setAutoDefault(true); // Enter presses it, in the wizard too
    m_counts->setObjectName(u"import.counts"_s);
    m_done->setObjectName(u"import.done"_s);
    lay(theme);
    connect(m_choose, &QPushButton::clicked, this, &ImportPanel::choose);
    connect(m_bringIn, &QPushButton::clicked, this, &ImportPanel::bringIn);
    connect(m_reason, &QLineEdit::editingFinished, this, &ImportPanel::amend);
    connect(m_presenter, &ImportPresenter::changed, this, &ImportPanel::show);
    show();
}

void ImportPanel::obey(const Privacy& privacy) {
    m_presenter->obey(privacy);
}

QWidget* ImportPanel::firstFocus() const {
    return m_bringIn->isVisibleTo(this) && m_bringIn->isEnabled() ? m_bringIn : m_choose;
}

void ImportPanel::lay(const Theme& theme) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(makeWords(hintOf(m_presenter->kind())));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kMedium);
    row->addWidget(m_choose);
    row->addWidget(m_file, 1);
    column->addLayout(row);
    column->addWidget(m_notice);
    column->addWidget(m_strip);
    column->addWidget(m_counts);
    column->addWidget(makeTables(theme), 1);
    auto* amend = new FormRows;
    amend->add(tr("Amend them because"), m_reason,
               tr("Marks that differ from those there are held back, or amended with this reason."));
    m_amend->setLayout(amend);
    column->addWidget(m_amend);
    auto* end = new QHBoxLayout;
    end->addWidget(m_bringIn);
    end->addStretch(1);
    column->addLayout(end);
    column->addWidget(m_done);
    column->addStretch(0);
}

// What was found is what a person reads; how the columns were taken stands beside it.
QWidget* ImportPanel::makeTables(const Theme& theme) {
    m_columns = makeList(m_presenter->columns(), theme, u"import.columns"_s, tr("Columns of the file"));
    m_findings = makeList(m_presenter->findings(), theme, u"import.findings"_s,
                          tr("Problems and warnings"), LongWords::Wrap);
    setColumnWidths(*m_columns, {m_presenter->kind() == ImportKind::Marks ? 142 : 106});
    setColumnWidths(*m_findings, {80, 60, 148});
    m_tables = new QWidget;
    auto* row = new QHBoxLayout(m_tables);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    auto* findings = new Card(tr("Problems and warnings"));
    findings->body()->addWidget(m_findings);
    findings->body()->addWidget(m_noFindings, 1, Qt::AlignTop);
    row->addWidget(findings, 1);
    auto* columns = new Card(tr("Columns"));
    columns->body()->addWidget(m_columns);
    columns->setFixedWidth(kColumnsWidth);
    row->addWidget(columns);
    columns->setVisible(m_presenter->kind() != ImportKind::Calendar);
    return m_tables;
}

void ImportPanel::busy(const QString& what, const std::function<void(const Progress&)>& work) {
    {
        const LongWork guard(*m_strip, what);
        work(guard.progress());
    }
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::choose() {
    const auto path = m_dialogs.chooseFileToOpen({.title = tr("Choose a file of %1").arg(importName(m_presenter->kind()).toLower()),
                                                  .filter = filterOf(m_presenter->kind())});
    if (path)
        busy(tr("Reading the file"), [&](const Progress& progress) { m_presenter->choose(*path, progress); });
}

void ImportPanel::bringIn() {
    busy(tr("Bringing it in"), [this](const Progress& progress) { m_presenter->bringIn(progress); });
    if (m_presenter->refusal().isEmpty())
        Q_EMIT broughtIn();
}

void ImportPanel::amend() {
    m_presenter->setAmendReason(m_reason->text());
}

void ImportPanel::show() {
    const bool isTried = m_presenter->report().has_value();
    m_file->setText(m_presenter->fileName());
    m_counts->setText(m_presenter->counts());
    m_counts->setVisible(isTried);
    m_bringIn->setVisible(isTried);
    m_bringIn->setEnabled(m_presenter->canBringIn());
    m_amend->setVisible(m_presenter->wouldAmend());
    m_done->setText(m_presenter->hasBroughtIn() ? tr("Brought in so far: %1").arg(m_presenter->broughtIn().join(u"; "_s)) : QString());
    m_done->setVisible(m_presenter->hasBroughtIn());
    if (m_presenter->refusal().isEmpty())
        m_notice->clear();
    else
        m_notice->say(NoticeKind::Refusal, m_presenter->refusal());
    showTables();
}

void ImportPanel::showTables() {
    const bool isTried = m_presenter->report().has_value();
    const bool hasFindings = m_findings->model()->rowCount() > 0;
    m_tables->setVisible(isTried);
    m_findings->setVisible(hasFindings);
    m_noFindings->setVisible(!hasFindings);
}

} // namespace rollbook
