// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/setup/pathways/DueFields.h"
#include "ui/setup/pathways/StepNumbers.h"
#include "ui/words/StepWords.h"

#include <QWidget>

class QAbstractSpinBox;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace rollbook {

class FormRows;

// One step of a pathway as fields: its words, who does it, the numbers of what it waits for, when it
// is due and how often it is asked again. What has no field here stays as it was.
class StepForm : public QWidget {
    Q_OBJECT
public:
    StepForm(const Step& step, const words::RuleNames& names);
    ~StepForm() override;

    Step step() const;     // as it now reads
    QString fault() const; // of what cannot be read; empty: none
    std::vector<QWidget*> fields() const; // in the order they are read

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // A number with the field it is typed in.
    struct NumberField {
        StepNumber number;
        QWidget* field;
        int value() const;
    };
    void addWords(FormRows& rows);
    void addNumbers(FormRows& rows, const Condition& condition, const QString& name,
                    std::vector<NumberField>& into);
    QWidget* makeNumberField(const StepNumber& number, const QString& name);
    void addTimes(FormRows& rows);
    void addSooner(QVBoxLayout& column);
    void addMore(FormRows& rows);
    template <typename Field>
    Field* remember(Field* field);
    void showRule();
    Acceleration sooner(const Step& now) const;

    const Step m_step;
    const words::RuleNames m_names;
    QLineEdit* m_action;
    QComboBox* m_kind;
    QComboBox* m_owner;
    QLabel* m_rule;
    std::vector<NumberField> m_numbers;
    std::unique_ptr<DueFields> m_due;
    QComboBox* m_again;
    QWidget* m_againEvery;
    std::vector<NumberField> m_soonerNumbers;
    std::unique_ptr<DueFields> m_soonerDue; // null: nobody has it sooner
    QWidget* m_urgency;
    QCheckBox* m_mayBeDeferred;
    QCheckBox* m_isAttendance;
    QLineEdit* m_source;
    std::vector<QWidget*> m_fields;
};

} // namespace rollbook
