// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/QuestionDialog.h"
#include "ui/shell/Surroundings.h"

#include <QTime>

class QTimeEdit;

namespace rollbook {

struct RegisterStanding;

// Who called a register on paper, and when. Nothing is written here.
class PaperForm : public QuestionDialog {
    Q_OBJECT
public:
    PaperForm(const Surroundings& around, const RegisterStanding& standing);

    QString takenBy() const;
    QTime takenAt() const;

private:
    void addTime(const RegisterStanding& standing);
    void look();

    const Surroundings m_around;
    const SessionKey m_session;
    QLineEdit* m_takenBy;
    QTimeEdit* m_takenAt = nullptr;
    QLabel* m_hint;
    QPushButton* m_key;
};

} // namespace rollbook
