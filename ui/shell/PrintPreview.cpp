// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PrintPreview.h"

#include "ui/shell/PageColumn.h"
#include "ui/widgets/Notice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kWidth = 860;
constexpr int kPagesHeight = 500;
constexpr int kMostCopies = 99;

QString pagesInWords(std::size_t pages) {
    return pages == 1 ? PrintPreview::tr("1 page, A4.") : PrintPreview::tr("%1 pages, A4.").arg(pages);
}

} // namespace

PrintPreview::PrintPreview(const Theme& theme, const PrintJob& job, std::vector<QPicture> pages,
                           const QStringList& printers)
    : QuestionDialog(job.title, pagesInWords(pages.size()), nullptr)
    , m_notice(new Notice(theme)) {
    setObjectName(u"printPreview"_s);
    setMinimumWidth(kWidth);
    addPages(job.layout, std::move(pages));
    addWidget(m_notice);
    addPrinters(printers);
    addVerbs(!printers.isEmpty());
}

void PrintPreview::addPages(const QPageLayout& layout, std::vector<QPicture> pages) {
    auto* area = new QScrollArea;
    area->setObjectName(u"printPreview.pages"_s);
    area->setAccessibleName(tr("The pages as they will be on paper"));
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::StrongFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    area->setMinimumHeight(kPagesHeight);
    area->setWidget(new PageColumn(layout, std::move(pages)));
    addWidget(area);
}

void PrintPreview::addPrinters(const QStringList& printers) {
    if (printers.isEmpty()) {
        auto* none = makeLabel(tr("No printer is set up on this computer. Save the pages as a PDF, "
                                  "or set a printer up in the computer’s own settings."),
                               "muted");
        none->setWordWrap(true);
        none->setObjectName(u"printPreview.noPrinter"_s);
        addWidget(none);
        return;
    }
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_printer = new QComboBox;
    m_printer->setObjectName(u"printPreview.printer"_s);
    m_printer->setAccessibleName(tr("Printer"));
    m_printer->addItems(printers);
    m_copies = new QSpinBox;
    m_copies->setObjectName(u"printPreview.copies"_s);
    m_copies->setAccessibleName(tr("Copies"));
    m_copies->setRange(1, kMostCopies);
    row->addWidget(makeLabel(tr("Printer"), "muted"));
    row->addWidget(m_printer);
    row->addSpacing(space::kMedium);
    row->addWidget(makeLabel(tr("Copies"), "muted"));
    row->addWidget(m_copies);
    row->addStretch(1);
    addWidget(line);
}

void PrintPreview::addVerbs(bool canPrint) {
    addVerb(tr("Cancel"), ButtonKind::Plain, Rejected);
    QPushButton* save = addVerb(tr("Save as PDF…"),
                                canPrint ? ButtonKind::Plain : ButtonKind::Primary, Accepted);
    connect(save, &QPushButton::clicked, this, [this] { m_wish = Wish::SavePdf; });
    if (!canPrint) {
        save->setFocus();
        return;
    }
    QPushButton* print = addVerb(tr("Print"), ButtonKind::Primary, Accepted);
    connect(print, &QPushButton::clicked, this, [this] { m_wish = Wish::Print; });
    print->setFocus();
}

QString PrintPreview::printer() const {
    return m_printer ? m_printer->currentText() : QString();
}

int PrintPreview::copies() const {
    return m_copies ? m_copies->value() : 1;
}

void PrintPreview::refuse(const QString& sentence) {
    m_notice->say(NoticeKind::Refusal, sentence);
}

} // namespace rollbook
