// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/pathways/RehearsalDialog.h"

#include "ui/setup/LineList.h"
#include "ui/shell/LongWork.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Notice.h"
#include "ui/widgets/ProgressStrip.h"

#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {
constexpr QSize kSize{1080, 680};
} // namespace

RehearsalDialog::RehearsalDialog(Office& office, const Privacy& privacy, const Theme& theme,
                                 std::shared_ptr<const Pathway> pathway)
    : m_presenter(office, privacy, std::move(pathway))
    , m_from(new DateEdit(office.clock().today()))
    , m_to(new DateEdit(office.clock().today()))
    , m_run(makeButton(tr("Rehearse"), ButtonKind::Primary))
    , m_strip(new ProgressStrip)
    , m_notice(new Notice(theme))
    , m_summary(makeWords({}, "section"))
    , m_steps(makeList(m_presenter.steps(), theme, u"rehearsal.steps"_s, tr("By step")))
    , m_rows(makeList(m_presenter.rows(), theme, u"rehearsal.rows"_s, tr("What it would have asked")))
    , m_empty(new EmptyState(theme, Symbol::History, tr("Not rehearsed yet"),
                             tr("Choose the days and press Rehearse. The register is read as it stood on each of "
                                "them; nothing is written.")))
    , m_close(makeButton(tr("Close"))) {
    setObjectName(u"rehearsal"_s);
    setWindowTitle(tr("Rehearse “%1”").arg(m_presenter.pathway().title));
    setAccessibleName(windowTitle());
    resize(kSize);
    lay();
    connect(m_run, &QPushButton::clicked, this, &RehearsalDialog::run);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_presenter.choose(chosenKey(*m_steps)); });
    showOutcome();
}

void RehearsalDialog::lay() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kWide, space::kLarge, space::kWide, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(makeWords(windowTitle(), "section"));
    column->addWidget(makeWords(tr("What this pathway would have asked, day by day, had it been in use, and what "
                                   "was done for the same pupil meanwhile.")));
    column->addLayout(layDays());
    column->addWidget(m_strip);
    column->addWidget(m_notice);
    column->addWidget(m_empty, 1);
    m_summary->setObjectName(u"rehearsal.summary"_s);
    column->addWidget(m_summary);
    column->addWidget(m_steps, 2);
    column->addWidget(m_rows, 3);
    auto* verbs = new QHBoxLayout;
    verbs->addStretch(1);
    m_close->setObjectName(u"rehearsal.close"_s);
    m_close->setAutoDefault(false);
    verbs->addWidget(m_close);
    column->addLayout(verbs);
    setColumnWidths(*m_steps, {440, 130, 110, 110, 100});
    setColumnWidths(*m_rows, {96, 170, 280, 130, 110});
}

QLayout* RehearsalDialog::layDays() {
    const DateRange days = m_presenter.usualDays();
    m_from->setObjectName(u"rehearsal.from"_s);
    m_from->setAccessibleName(tr("From"));
    m_from->setDate(days.from);
    m_to->setObjectName(u"rehearsal.to"_s);
    m_to->setAccessibleName(tr("To"));
    m_to->setDate(days.to);
    m_run->setObjectName(u"rehearsal.run"_s);
    m_run->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(new QLabel(tr("From")));
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("to")));
    row->addWidget(m_to);
    row->addWidget(m_run);
    row->addStretch(1);
    return row;
}

void RehearsalDialog::run() {
    QString refused;
    {
        const LongWork work(*m_strip, tr("Rehearsing day by day"));
        refused = m_presenter.run({m_from->date(), m_to->date()}, work.progress());
    }
    if (refused.isEmpty())
        m_notice->clear();
    else
        m_notice->say(NoticeKind::Refusal, refused);
    showOutcome();
    m_steps->setCurrentIndex(m_steps->model()->index(0, 0)); // all of them
    (refused.isEmpty() && !m_presenter.isEmpty() ? static_cast<QWidget*>(m_steps) : m_run)
        ->setFocus(Qt::OtherFocusReason);
}

void RehearsalDialog::showOutcome() {
    const QString summary = m_presenter.summary();
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    m_steps->setVisible(!m_presenter.isEmpty());
    m_rows->setVisible(!m_presenter.isEmpty());
    m_empty->setVisible(m_presenter.isEmpty());
    if (!summary.isEmpty())
        m_empty->setWords(tr("It would have asked nothing"),
                          tr("On none of these days did any step of this pathway hold."));
}

} // namespace rollbook
