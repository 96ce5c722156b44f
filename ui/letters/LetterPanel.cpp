// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/LetterPanel.h"

#include "ui/letters/DueModel.h"
#include "ui/letters/LetterAsked.h"
#include "ui/letters/LetterPreview.h"
#include "ui/shell/Privacy.h"
#include "ui/widgets/FormRows.h"
#include "ui/words/Sentences.h"
#include "ui/words/StepWords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString because(const DueRow& row) {
    QStringList parts;
    if (row.due.action.step)
        parts.append(words::whyDue(row.due.action));
    if (!row.due.facts.codes.empty())
        parts.append(LetterPanel::tr("Codes of its sessions: %1.")
                         .arg(words::makeUp(row.due.facts.codes)));
    if (row.due.action.isAccelerated)
        parts.append(LetterPanel::tr("It goes out sooner than usual."));
    return parts.join(u' ');
}

} // namespace

QString obstacleWords(const DueRow& row) {
    QStringList lines;
    for (const Obstacle each : holding(row))
        lines.append(u"%1. %2"_s.arg(words::name(each), words::wayOut(each)));
    return lines.join(u'\n');
}

LetterPanel::LetterPanel(const Surroundings& around, const std::vector<QAction*>& verbs)
    : m_around(around)
    , m_title(makeWords({}, "section"))
    , m_why(makeWords({}, "muted"))
    , m_held(makeWords({}, "grave"))
    , m_verbs(new QWidget)
    , m_preview(new LetterPreview(u"letters.due.pages"_s)) {
    setObjectName(u"letters.due.panel"_s);
    m_title->setObjectName(u"letters.due.title"_s);
    m_why->setObjectName(u"letters.due.why"_s);
    m_held->setObjectName(u"letters.due.held"_s);
    auto* row = new QHBoxLayout(m_verbs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    for (QAction* verb : verbs) {
        QPushButton* made = makeButton(verb);
        made->setObjectName(verb->objectName());
        row->addWidget(made);
        m_buttons.push_back({verb, made});
    }
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_held);
    column->addWidget(m_verbs);
    column->addWidget(m_preview, 1);
}

void LetterPanel::show(const DueRow* row) {
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_why), m_verbs})
        part->setVisible(row);
    m_held->setVisible(row && !holding(*row).empty());
    for (const auto& [verb, button] : m_buttons) // only what the letter in front asks for
        button->setVisible(verb->isEnabled());
    if (!row) {
        m_shown.reset();
        return m_preview->say(tr("Choose a letter to see it as it will be on paper."));
    }
    showWords(*row);
    showPages(*row);
}

void LetterPanel::showWords(const DueRow& row) {
    const Pupil* pupil = m_around.school().roll.pupil(row.due.facts.pupil);
    m_title->setText(tr("%1 to %2")
                         .arg(m_around.privacy.words(row.due.letter->title),
                              recipientWords(m_around.school(), m_around.privacy, row.due)));
    const QString who = pupil ? m_around.privacy.listName(*pupil) : QString();
    m_why->setText(u"%1. %2"_s.arg(who, m_around.privacy.words(because(row))));
    m_held->setText(m_around.privacy.words(obstacleWords(row)));
}

// A tick changes nothing on paper: laying out a letter is felt when keys repeat.
void LetterPanel::showPages(const DueRow& row) {
    DueRow asked = row;
    asked.isTicked = false;
    const qint64 letterhead = m_around.school().letterhead.id;
    if (!m_around.privacy.isHidden() && m_shown == asked && m_letterhead == letterhead)
        return;
    m_shown.reset();
    if (m_around.privacy.isHidden())
        return m_preview->say(tr("Names are hidden. F9 shows the letter."));
    if (row.due.recipient.name.isEmpty())
        return m_preview->say(tr("There is nobody to write to, and so no letter."));
    const auto letter =
        letterAsItWillBe(m_around.school(), row, m_around.clock().now());
    if (!letter)
        return m_preview->say(sentence(letter.error()));
    m_preview->show(*letter);
    m_shown = std::move(asked);
    m_letterhead = letterhead;
}

} // namespace rollbook
