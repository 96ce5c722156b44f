// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/WhyPanel.h"

#include "ui/today/MarkStrip.h"
#include "ui/widgets/Parts.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString joined(QStringList lines) {
    lines.removeAll(QString());
    return lines.join(u'\n');
}

// A restriction stands above everything else that is said of somebody.
QString contactWords(const Explanation::Contact& contact) {
    QStringList lines{contact.who};
    if (!contact.barred.isEmpty())
        lines.append(u"    ■ %1"_s.arg(contact.barred));
    if (!contact.numbers.isEmpty())
        lines.append(u"    "_s + contact.numbers);
    for (const QString& tried : contact.tried)
        lines.append(u"    "_s + WhyPanel::tr("tried %1").arg(tried));
    return lines.join(u'\n');
}

QString contactsWords(const std::vector<Explanation::Contact>& contacts) {
    QStringList all;
    for (const Explanation::Contact& each : contacts)
        all.append(contactWords(each));
    return all.join(u'\n');
}

} // namespace

WhyPanel::WhyPanel(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme) {
    setObjectName(u"today.why"_s);
    setAccessibleName(tr("Why this is here"));
    setFocusPolicy(Qt::StrongFocus);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    m_column->setSpacing(space::kHair);
    addLabel("hint")->setText(tr("Why this is here"));
    m_empty = addLabel("muted");
    m_step = addLabel("section");
    m_whom = addLabel("");
    m_due = addLabel("muted");
    m_care = addLabel("", Token::Severe);
    m_because = addSection(tr("Because"));
    m_sessions = new MarkStrip(theme);
    m_column->addSpacing(space::kHair);
    m_column->addWidget(m_sessions);
    m_sums = addSection(tr("The figures"));
    m_contacts = addSection(tr("Whom to ask, in this order"));
    m_rule = addSection(tr("The rule"));
    m_source = addLabel("muted");
    m_done = addSection(tr("Done about it before"));
    m_column->addStretch(1);
    setWidget(body);
    body->setAutoFillBackground(false); // on the card
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, &WhyPanel::colour);
    colour();
    clear();
}

QLabel* WhyPanel::addLabel(const char* part, Token ink) {
    QLabel* label = makeLabel({}, part);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(label);
    if (ink != Token::Ink)
        m_tinted.push_back({label, ink});
    return label;
}

// The words under a head; the head goes with them.
QLabel* WhyPanel::addSection(const QString& head) {
    QLabel* title = makeLabel(head, "hint");
    title->setContentsMargins(0, space::kMedium, 0, 0);
    m_column->addWidget(title);
    QLabel* label = addLabel("");
    m_heads[label] = title;
    return label;
}

void WhyPanel::say(QLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
    if (const auto head = m_heads.find(label); head != m_heads.end())
        head->second->setVisible(!text.isEmpty());
}

void WhyPanel::explain(const Explanation& why) {
    say(m_empty, {});
    say(m_step, why.step);
    say(m_whom, why.whom);
    say(m_due, u"%1 · %2"_s.arg(why.due, why.owner));
    say(m_care, joined(QStringList{why.held} + why.extraCare));
    say(m_because, why.because);
    m_sessions->setSessions(why.sessions);
    m_sessions->setVisible(!why.sessions.empty());
    say(m_sums, joined(why.arithmetic));
    say(m_contacts, contactsWords(why.contacts));
    say(m_rule, joined({why.rule, why.next}));
    say(m_source, joined({why.source, why.inForce}));
    say(m_done, joined(why.done));
}

void WhyPanel::clear() {
    explain({});
    say(m_due, {});
    say(m_empty, tr("Why a line is on the list stands here: its rule and where it comes from, the "
                    "sessions, and whom to ask in which order."));
}

QString WhyPanel::text() const {
    QStringList lines;
    for (int i = 0; i < m_column->count(); ++i) {
        QWidget* part = m_column->itemAt(i)->widget();
        if (auto* label = qobject_cast<QLabel*>(part); label && !label->isHidden())
            lines.append(label->text());
        else if (part == m_sessions && !m_sessions->isHidden())
            lines.append(m_sessions->text());
    }
    return lines.join(u'\n');
}

void WhyPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QScrollArea::keyPressEvent(event);
}

void WhyPanel::colour() {
    for (const Tinted& each : m_tinted) {
        QPalette palette = each.label->palette();
        palette.setColor(QPalette::WindowText, m_theme.color(each.ink));
        each.label->setPalette(palette);
    }
}

} // namespace rollbook
