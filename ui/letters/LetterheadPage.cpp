// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/LetterheadPage.h"

#include "core/office/letters/SetLetterhead.h"
#include "ui/letters/LetterPreview.h"
#include "ui/letters/LetterheadForm.h"
#include "ui/print/RulerPage.h"
#include "ui/shell/Desk.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/Printing.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Notice.h"
#include "ui/words/Dates.h"
#include "ui/words/Sentences.h"

#include <QFile>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kPageWidth = 420;
constexpr std::chrono::milliseconds kRest{250};

// A letter that says nothing, to a recipient whose address fills the window.
LetterOnPaper emptyLetter(const Surroundings& around, const Letterhead& letterhead) {
    return {.letterhead = letterhead,
            .school = around.school().details.name,
            .recipient = LetterheadPage::tr("The recipient’s name"),
            .address = LetterheadPage::tr("Their own address\nin up to\nfive lines\nTown\nPostcode")
                           .split(u'\n'),
            .date = words::dateInLetter(around.clock().today()),
            .reference = LetterheadPage::tr("Our reference"),
            .text = LetterheadPage::tr("<p>Dear parent</p><p>The letter stands here.</p>"),
            .profile = {},
            .extraLine = {},
            .strip = {}};
}

} // namespace

LetterheadPage::LetterheadPage(const Surroundings& around)
    : ViewPage(ViewId::Letters, u"letterhead"_s, tr("Letterhead"), around)
    , m_notice(new Notice(around.theme))
    , m_form(new LetterheadForm)
    , m_preview(new LetterPreview(u"letterhead.page"_s)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kLarge);
    row->setSpacing(space::kLarge);
    row->addWidget(formSide(), 1);
    m_preview->setFixedWidth(kPageWidth);
    row->addWidget(m_preview);
    m_whileTyping.setSingleShot(true);
    m_whileTyping.setInterval(kRest);
    connect(&m_whileTyping, &QTimer::timeout, this, &LetterheadPage::showPage);
    connect(m_form, &LetterheadForm::edited, this, [this] {
        m_isEdited = true;
        m_whileTyping.start();
    });
}

QWidget* LetterheadPage::formSide() {
    const auto verb = [this](const QString& name, const QString& text, ButtonKind kind,
                             void (LetterheadPage::*run)()) {
        QPushButton* made = makeButton(text, kind);
        made->setObjectName(u"letterhead."_s + name);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    QPushButton* remove = makeButton(tr("No logo"));
    remove->setObjectName(u"letterhead.noLogo"_s);
    connect(remove, &QPushButton::clicked, this, [this] { m_form->setLogo({}); });
    m_form->addLogoVerbs({verb(u"chooseLogo"_s, tr("Choose a logo…"), ButtonKind::Plain,
                               &LetterheadPage::chooseLogo),
                          remove});
    m_form->addOffsetVerb(
        verb(u"ruler"_s, tr("Print the ruler page…"), ButtonKind::Plain, &LetterheadPage::print));
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, space::kMedium, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(makeWords(tr("What stands on the page around every letter from now on. Letters "
                                   "already out keep theirs.")));
    m_notice->setObjectName(u"letterhead.notice"_s);
    column->addWidget(m_notice);
    column->addWidget(m_form);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto* side = new QWidget;
    auto* all = new QVBoxLayout(side);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::kSmall);
    all->addWidget(scroll, 1);
    all->addWidget(
        verb(u"keep"_s, tr("Keep the letterhead"), ButtonKind::Primary, &LetterheadPage::keep), 0,
        Qt::AlignLeft);
    return side;
}

// What is typed and not kept yet stays while somebody looks elsewhere.
void LetterheadPage::open(const Place&) {
    if (!m_isEdited)
        m_form->show(around().school().letterhead);
    showPage();
}

QWidget* LetterheadPage::firstFocus() {
    return m_form->firstField();
}

void LetterheadPage::showPage() {
    m_preview->show(emptyLetter(around(), m_form->letterhead()));
    m_preview->setFocusPolicy(Qt::NoFocus); // one page, to be glanced at
}

void LetterheadPage::keep() {
    const auto kept =
        SetLetterhead(around().office).run(m_form->letterhead(), around().desk.author());
    if (!kept)
        return m_notice->say(NoticeKind::Refusal, sentence(kept.error()));
    m_isEdited = false;
    m_notice->say(NoticeKind::Done, tr("Kept. Letters from now on go out on this page."));
}

void LetterheadPage::chooseLogo() {
    const auto path = around().dialogs.chooseFileToOpen(
        {.title = tr("Choose a logo"), .filter = tr("Pictures (*.png *.jpg *.jpeg)")});
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return m_notice->say(NoticeKind::Refusal,
                             tr("“%1” cannot be read: %2. Choose another file.")
                                 .arg(*path, file.errorString()));
    m_notice->clear();
    m_form->setLogo(file.read(kLogoBytes + 1)); // one too many is refused when kept
}

void LetterheadPage::print() {
    const auto printed = around().printing.print(rulerJob(m_form->letterhead()));
    if (!printed)
        m_notice->say(NoticeKind::Refusal, sentence(printed.error()));
}

} // namespace rollbook
