// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/work/RecordContact.h"

class QComboBox;
class QLineEdit;

namespace rollbook {

class DateEdit;
class FormDialog;

// Codes that a word from home can decide: reasons in force, which need nothing more than a letter.
std::vector<const AttendanceCode*> codesOfACall(const School& school, QDate day);

// What was said of one child and what the school decides: rows of a form.
class DecisionFields {
public:
    DecisionFields(FormDialog& form, const School& school, const Pupil& pupil, QDate today,
                   const QString& name);

    PupilId pupil() const { return m_pupil; }
    void begin(); // the keyboard goes to what was said
    QString said() const;
    QString code() const; // empty: none is decided yet
    QDate until() const;  // invalid: what was typed is no date

private:
    PupilId m_pupil;
    std::vector<const AttendanceCode*> m_codes;
    QLineEdit* m_said;
    QComboBox* m_code;
    DateEdit* m_until;
};

} // namespace rollbook
