// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/family/Vulnerability.h"

#include <QScrollArea>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace rollbook {

// The questions of a vulnerability review, each with its answer and words. None is answered before
// somebody answers it: what was answered last stands grey beside it.
class QuestionRows : public QScrollArea {
    Q_OBJECT
public:
    using Questions = std::vector<VulnerabilityQuestion>;
    using Answers = std::vector<VulnerabilityAnswer>;
    // `name` begins the names of its fields: "family.reviewForm.answer.travelsAlone".
    QuestionRows(const QString& name, const Questions& questions, const Answers& last);

    Answers answers() const; // of those answered

protected:
    QSize sizeHint() const override;

private:
    struct Row {
        QString question;
        QComboBox* answer;
        QLineEdit* words;
    };
    void addTitle(const QString& title);
    void addRow(const VulnerabilityQuestion& question, const Answers& last);

    const QString m_name;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace rollbook
