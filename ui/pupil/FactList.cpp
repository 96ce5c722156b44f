// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/FactList.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kLabelWidth = 108;

QLabel* label(const QString& text) {
    auto* made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return made;
}

bool hasLabels(const Facts& facts) {
    return std::ranges::any_of(facts, [](const Fact& fact) { return !fact.label.isEmpty(); });
}

} // namespace

FactList::FactList(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kMedium);
    m_grid->setVerticalSpacing(space::kHair);
    m_grid->setColumnStretch(1, 1);
    connect(&theme, &Theme::changed, this, &FactList::colour);
}

void FactList::setFacts(const Facts& facts) {
    if (facts == m_facts)
        return;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_texts.clear();
    m_facts = facts;
    m_grid->setColumnMinimumWidth(0, hasLabels(facts) ? kLabelWidth : 0);
    for (int row = 0; row < int(facts.size()); ++row)
        lay(row, facts[std::size_t(row)]);
    colour();
}

// A fact without a label goes on where the one above it stands, or takes the whole width.
void FactList::lay(int row, const Fact& fact) {
    QLabel* text = label(fact.text);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = m_theme.font(Type::Body);
    if (fact.isStrong)
        font.setWeight(QFont::DemiBold);
    text->setFont(font);
    m_texts.push_back(text);
    if (!hasLabels(m_facts)) {
        m_grid->addWidget(text, row, 0, 1, 2);
        return;
    }
    QLabel* what = label(fact.label);
    what->setProperty("part", u"muted"_s);
    what->setFixedWidth(kLabelWidth);
    m_grid->addWidget(what, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1);
}

void FactList::colour() {
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        QPalette palette = m_texts[i]->palette();
        palette.setColor(QPalette::WindowText, m_theme.color(m_facts[i].ink));
        m_texts[i]->setPalette(palette);
    }
}

QString FactList::text() const {
    QStringList lines;
    for (const Fact& fact : m_facts)
        lines += fact.label.isEmpty() ? fact.text : u"%1: %2"_s.arg(fact.label, fact.text);
    return lines.join(u'\n');
}

} // namespace rollbook
