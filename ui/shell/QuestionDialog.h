// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Parts.h"

#include <QDialog>

class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace rollbook {

// The form every question has: the event as its title, the way out in the text, what it is about
// as a list, fields, and verbs at the right with the way on last. Enter is the way on, Escape the
// way back.
class QuestionDialog : public QDialog {
    Q_OBJECT
public:
    QuestionDialog(const QString& title, const QString& text, QWidget* parent);

    void addLines(const QStringList& lines);
    QLineEdit* addField(const QString& name, const QString& label, const QString& initial = {});
    void addWidget(QWidget* widget);
    // From the left; `done` is what exec() gives back. The last primary one is the way on.
    QPushButton* addVerb(const QString& text, ButtonKind kind, int done);

    void setVisible(bool isVisible) override;

private:
    void takeTheRoomItNeeds();

    QVBoxLayout* m_column;
    QHBoxLayout* m_verbs;
};

} // namespace rollbook
