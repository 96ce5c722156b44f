// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/registers/CellEditor.h"

#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString questionOf(CellEditor::Asks asks, const QString& code) {
    switch (asks) {
    case CellEditor::Asks::Nature:
        return CellEditor::tr("%1: doing what, and where?").arg(code);
    case CellEditor::Asks::ReviewDate:
        return CellEditor::tr("%1: when is it reviewed?").arg(code);
    case CellEditor::Asks::Comment:
        return CellEditor::tr("Comment");
    case CellEditor::Asks::Code:
        return CellEditor::tr("Correct %1 to")
            .arg(code.isEmpty() ? CellEditor::tr("no mark") : code);
    }
    return {};
}

QString initialText(CellEditor::Asks asks, const MarkNote& note) {
    if (asks == CellEditor::Asks::Nature)
        return note.nature;
    return asks == CellEditor::Asks::Comment ? note.comment : QString();
}

} // namespace

CellEditor::CellEditor(const Theme& theme, QDate today, QWidget* viewport)
    : QWidget(viewport)
    , m_theme(theme)
    , m_label(new QLabel)
    , m_text(new QLineEdit)
    , m_date(new DateEdit(today)) {
    setObjectName(u"registers.cellEditor"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    row->setSpacing(space::kSmall);
    row->addWidget(m_label);
    m_text->setObjectName(u"registers.cellEditor.text"_s);
    m_date->setObjectName(u"registers.cellEditor.date"_s);
    m_date->setAccessibleName(tr("Review date"));
    m_date->setRange(today, {});
    row->addWidget(m_text, 1);
    row->addWidget(m_date);
    row->addStretch(0);
    row->addWidget(new KeyHint(tr("Enter"), tr("save")), 0, Qt::AlignCenter);
    row->addWidget(new KeyHint(tr("Esc"), tr("leave as it was")), 0, Qt::AlignCenter);
    m_text->installEventFilter(this);
    m_date->installEventFilter(this);
    connect(m_text, &QLineEdit::returnPressed, this, &CellEditor::answer);
    // The date takes its text after returnPressed.
    connect(m_date, &QLineEdit::returnPressed, this, &CellEditor::answer, Qt::QueuedConnection);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

QWidget* CellEditor::field() const {
    return m_asks == Asks::ReviewDate ? static_cast<QWidget*>(m_date) : m_text;
}

void CellEditor::ask(Asks asks, const QString& code, const MarkNote& initial, const QRect& row) {
    m_asks = asks;
    m_code = code;
    m_label->setText(questionOf(asks, code));
    m_text->setText(initialText(asks, initial));
    m_text->setAccessibleName(m_label->text());
    m_text->selectAll();
    m_date->setDate(initial.reviewDate);
    m_text->setVisible(asks != Asks::ReviewDate);
    m_date->setVisible(asks == Asks::ReviewDate);
    placeUnder(row);
    show();
    raise();
    field()->setFocus(Qt::PopupFocusReason);
}

// Over the row when there is no room under it.
void CellEditor::placeUnder(const QRect& row) {
    const QSize room = parentWidget()->size();
    const int height = sizeHint().height();
    const int width = std::min(room.width() - 2 * space::kSmall, 620);
    const bool fits = row.bottom() + height <= room.height();
    setGeometry(room.width() - width - space::kSmall, fits ? row.bottom() : row.top() - height,
                width, height);
}

void CellEditor::dismiss() {
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

void CellEditor::answer() {
    const QString text = m_text->text().trimmed();
    const QDate date = m_date->date();
    if (m_asks == Asks::ReviewDate ? !date.isValid() || m_date->isWrong()
                                   : text.isEmpty() && m_asks != Asks::Comment)
        return; // still asking
    hide();
    Q_EMIT answered(text, date);
}

void CellEditor::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Accent), 1));
    painter.setBrush(m_theme.color(Token::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius,
                            space::kRadius);
}

// Keys the fields leave are not the table's, over which this lies.
void CellEditor::keyPressEvent(QKeyEvent* event) {
    event->accept();
}

bool CellEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            dismiss();
            return true;
        }
    }
    const bool isLeft = event->type() == QEvent::FocusOut && watched == field() &&
                        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason;
    if (isLeft && isVisible())
        dismiss();
    return QWidget::eventFilter(watched, event);
}

} // namespace rollbook
