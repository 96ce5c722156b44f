// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/registers/AmendModel.h"
#include "ui/shell/QuestionDialog.h"
#include "ui/shell/Surroundings.h"

namespace rollbook {

class DateEdit;

// An edit of recorded marks: one code for all the cells, why, and on whose word, asked once; under
// them each mark as it would become. Nothing is written here.
class AmendDialog : public QuestionDialog {
    Q_OBJECT
public:
    enum class To { Code, NoMark };
    struct Cell {
        PupilId pupil{0};
        SessionKey session;
    };
    // The code as far as it was typed; isWhole: nothing can follow it.
    struct Typed {
        QString code = {};
        bool isWhole = false;
    };
    // At least one cell.
    AmendDialog(const Surroundings& around, std::vector<Cell> cells, To to, const Typed& typed);

    // The marks that change; those refused or unchanged are left as they are.
    AmendMarks::Request request() const;

private:
    void addCode(const Typed& typed);
    void addNeeds();
    void addWhy();
    void addList();
    const AttendanceCode* code() const;
    void showCode(const AttendanceCode* code);
    MarkNote note() const;
    std::vector<AmendMarks::Cell> asked() const;
    void look();
    QString summary() const;

    const Surroundings m_around;
    const std::vector<Cell> m_cells;
    const To m_to;
    AmendModel m_model;
    QLineEdit* m_code = nullptr; // null: to no mark
    QLabel* m_meaning = nullptr;
    QWidget* m_needs = nullptr;
    QLineEdit* m_nature = nullptr;
    DateEdit* m_review = nullptr;
    QLineEdit* m_reason = nullptr;
    QLineEdit* m_word = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_change = nullptr;
};

// A key as the beginning of a code of that day; nothing for a figure, which begins none.
std::optional<AmendDialog::Typed> typedCode(const CodeBook& book, QDate date, QChar key);

} // namespace rollbook
