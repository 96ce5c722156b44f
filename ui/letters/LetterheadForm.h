// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/letters/Letterhead.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace rollbook {

// What stands on the page around a letter, to be typed.
class LetterheadForm : public QWidget {
    Q_OBJECT
public:
    explicit LetterheadForm(QWidget* parent = nullptr);

    void show(const Letterhead& letterhead);
    Letterhead letterhead() const; // as typed; its id is not the form's
    void setLogo(const QByteArray& logo);
    QWidget* firstField() const;
    // The verbs about the logo and the ruler page, beside what they are about.
    void addLogoVerbs(const std::vector<QWidget*>& verbs);
    void addOffsetVerb(QWidget* verb);

Q_SIGNALS:
    void edited();

private:
    QLineEdit* addLine(const QString& name, const QString& label, const QString& example = {});
    QSpinBox* addOffset(const QString& name, const QString& label);
    void sayLogo();

    class FormRows* m_rows;
    QPlainTextEdit* m_address;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QLineEdit* m_person;
    QLineEdit* m_hours;
    QLineEdit* m_signatory;
    QLineEdit* m_signatoryTitle;
    QLabel* m_logoWords;
    class QHBoxLayout* m_logoRow;
    QSpinBox* m_right;
    QSpinBox* m_down;
    QByteArray m_logo;
};

} // namespace rollbook
