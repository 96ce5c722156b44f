// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/FormRows.h"

#include <QComboBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {
constexpr int kLabelWidth = 168;
constexpr int kPinLength = 12;
constexpr int kWordsWidth = 640;

// Layouts ask for the height at their own width, which may be more than a paragraph ever gets.
class Paragraph final : public QLabel {
public:
    using QLabel::QLabel;
    int heightForWidth(int width) const override {
        return QLabel::heightForWidth(std::min(width, maximumWidth()));
    }
};

} // namespace

FormRows::FormRows() {
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(space::kMedium);
    setVerticalSpacing(space::kHair);
    setColumnMinimumWidth(0, kLabelWidth);
    setColumnStretch(1, 1);
}

QLabel* FormRows::addLabel(const QString& text) {
    const int row = rowCount();
    setRowMinimumHeight(row, space::kListRow);
    auto* label = new QLabel(text);
    addWidget(label, row, 0, Qt::AlignVCenter);
    return label;
}

void FormRows::addHint(const QString& text) {
    if (text.isEmpty())
        return;
    QLabel* hint = makeHint(text);
    hint->setWordWrap(true);
    addWidget(hint, rowCount(), 1);
}

void FormRows::add(const QString& label, QWidget* field, const QString& hint) {
    QLabel* made = addLabel(label);
    made->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
    addWidget(field, rowCount() - 1, 1, Qt::AlignLeft | Qt::AlignVCenter);
    addHint(hint);
}

void FormRows::addLayout(const QString& label, QLayout* fields, const QString& hint) {
    addLabel(label);
    if (auto* row = qobject_cast<QBoxLayout*>(fields))
        row->addStretch(1); // or its last button would fill the window
    QGridLayout::addLayout(fields, rowCount() - 1, 1, Qt::AlignVCenter);
    addHint(hint);
}

void FormRows::addAlone(QWidget* field) {
    const int row = rowCount();
    setRowMinimumHeight(row, space::kListRow);
    addWidget(field, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
}

void FormRows::setShown(QWidget& field, bool shown) {
    int row = 0;
    int column = 0;
    int span = 0;
    getItemPosition(indexOf(&field), &row, &column, &span, &span);
    setRowMinimumHeight(row, shown ? space::kListRow : 0);
    for (const int each : {0, 1})
        if (QLayoutItem* item = itemAtPosition(row, each); item && item->widget())
            item->widget()->setVisible(shown);
    // Its hint goes with it.
    const QLayoutItem* below = itemAtPosition(row, 0) ? itemAtPosition(row + 1, 1) : nullptr;
    if (below && below->widget() && !itemAtPosition(row + 1, 0) &&
        below->widget()->property("part") == u"hint"_s)
        below->widget()->setVisible(shown);
}

QLineEdit* makeField(const QString& name, int width) {
    auto* made = new QLineEdit;
    made->setObjectName(name);
    made->setFixedWidth(width);
    return made;
}

QLineEdit* makePinField(const QString& name) {
    QLineEdit* made = makeField(name, 160);
    made->setEchoMode(QLineEdit::Password);
    made->setMaxLength(kPinLength);
    made->setInputMethodHints(Qt::ImhDigitsOnly);
    return made;
}

QComboBox* makeChoice(const QString& name, int width) {
    auto* made = new QComboBox;
    made->setObjectName(name);
    made->setMinimumWidth(width);
    return made;
}

QTimeEdit* makeTimeField(const QString& name, const QString& accessibleName, QTime time) {
    auto* made = new QTimeEdit(time);
    made->setObjectName(name);
    made->setAccessibleName(accessibleName);
    made->setDisplayFormat(u"HH:mm"_s);
    made->setButtonSymbols(QAbstractSpinBox::NoButtons);
    made->setFixedWidth(72);
    return made;
}

QLabel* makeWords(const QString& text, const char* part) {
    auto* made = new Paragraph(text);
    made->setProperty("part", QString::fromLatin1(part));
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setMaximumWidth(kWordsWidth);
    return made;
}

} // namespace rollbook
