// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/QuestionDialog.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kWidth = 480;
constexpr int kMostLinesShown = 8;

QLabel* words(const QString& text, const char* part) {
    QLabel* made = makeLabel(text, part);
    made->setWordWrap(true);
    return made;
}

} // namespace

QuestionDialog::QuestionDialog(const QString& title, const QString& text, QWidget* parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout)
    , m_verbs(new QHBoxLayout) {
    setObjectName(u"question"_s);
    setWindowTitle(title);
    setAccessibleName(title);
    setMinimumWidth(kWidth);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(space::kWide, space::kWide, space::kWide, space::kLarge);
    all->setSpacing(space::kWide);
    m_column->setSpacing(space::kSmall);
    m_column->addWidget(words(title, "section"));
    if (!text.isEmpty())
        m_column->addWidget(words(text, "plain"));
    all->addLayout(m_column);
    all->addStretch(1);
    m_verbs->setSpacing(space::kSmall);
    m_verbs->addStretch(1);
    all->addLayout(m_verbs);
}

void QuestionDialog::addLines(const QStringList& lines) {
    if (lines.isEmpty())
        return;
    auto* list = new QPlainTextEdit(lines.join(u'\n'));
    list->setObjectName(u"question.lines"_s);
    list->setAccessibleName(tr("What it is about"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setLineWrapMode(QPlainTextEdit::NoWrap);
    const int shown = std::min(int(lines.size()), kMostLinesShown);
    list->setFixedHeight(shown * list->fontMetrics().lineSpacing() + 28);
    m_column->addWidget(list);
}

QLineEdit* QuestionDialog::addField(const QString& name, const QString& label,
                                    const QString& initial) {
    auto* title = new QLabel(label);
    auto* line = new QLineEdit(initial);
    line->setObjectName(name);
    line->setAccessibleName(label);
    title->setBuddy(line);
    m_column->addSpacing(space::kHair);
    m_column->addWidget(title);
    m_column->addWidget(line);
    return line;
}

void QuestionDialog::addWidget(QWidget* widget) {
    m_column->addWidget(widget);
}

QPushButton* QuestionDialog::addVerb(const QString& text, ButtonKind kind, int done) {
    QPushButton* button = makeButton(text, kind);
    button->setObjectName(u"question.verb%1"_s.arg(m_verbs->count()));
    button->setDefault(kind == ButtonKind::Primary);
    connect(button, &QPushButton::clicked, this, [this, done_ = done] { this->done(done_); });
    m_verbs->addWidget(button);
    return button;
}

void QuestionDialog::setVisible(bool isVisible) {
    if (isVisible && !testAttribute(Qt::WA_Resized))
        takeTheRoomItNeeds();
    QDialog::setVisible(isVisible);
}

// Left to itself a window takes two thirds of the screen at most, and lays a long form over itself.
void QuestionDialog::takeTheRoomItNeeds() {
    ensurePolished();
    const QSize hint = sizeHint().expandedTo(minimumSize());
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(hint.width())
                                                     : hint.height();
    const int ofScreen = screen()->availableGeometry().height();
    const int room = parentWidget() ? std::max(ofScreen, parentWidget()->window()->height()) : ofScreen;
    resize(hint.width(), std::min(needed, room));
}

} // namespace rollbook
