// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letters/FieldModel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace rollbook {

// Whether a condition or a list is written out where it is so, or where it is not.
enum class WrittenWhere { So, NotSo };

// The fields of a letter beside what each reads for a pupil, to choose from with Enter.
class FieldList : public QWidget {
    Q_OBJECT
public:
    FieldList(const Theme& theme, const Privacy& privacy, QWidget* parent = nullptr);

    void show(std::vector<FieldRow> rows);
    void begin(); // the keyboard goes to the field chosen last
    void sayAgain() { m_model.allChanged(); }

Q_SIGNALS:
    void chosen(const rollbook::MergeField& field, rollbook::WrittenWhere where);
    void left(); // Escape

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(WrittenWhere where);
    void describe();

    FieldModel m_model;
    QTableView* m_table;
    QLabel* m_words;
};

} // namespace rollbook
