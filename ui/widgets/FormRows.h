// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Parts.h"

#include <QGridLayout>
#include <QLineEdit>

class QComboBox;
class QTimeEdit;

namespace rollbook {

// Labels at the left, fields at the right, a hint beneath where one helps: how every form is laid.
// A label is the buddy and the accessible name of its field.
class FormRows : public QGridLayout {
public:
    FormRows();
    void add(const QString& label, QWidget* field, const QString& hint = {});
    void addLayout(const QString& label, QLayout* fields, const QString& hint = {});
    // Beneath the fields, without a label of its own.
    void addAlone(QWidget* field);
    // Shows a field with its label, or neither.
    void setShown(QWidget& field, bool shown);

private:
    QLabel* addLabel(const QString& text);
    void addHint(const QString& text);
};

QLineEdit* makeField(const QString& name, int width = 320);
QLineEdit* makePinField(const QString& name);
QComboBox* makeChoice(const QString& name, int width = 240);
QTimeEdit* makeTimeField(const QString& name, const QString& accessibleName, QTime time);
// A paragraph that wraps; `part` is a word of the style sheet: "muted", "section", "title".
QLabel* makeWords(const QString& text, const char* part = "muted");

} // namespace rollbook
