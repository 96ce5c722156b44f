// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "ui/shell/QuestionDialog.h"

#include <QDate>

#include <functional>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QTimeEdit;

namespace rollbook {

class DateEdit;
class FormRows;
class Notice;
class Privacy;

// A form of a few fields over the window, Cancel and one verb. When what it asks for is refused it
// stays open and says why above its verbs, with every field as it was.
class FormDialog : public QuestionDialog {
    Q_OBJECT
public:
    // Tries what the form asks for: a sentence says why not; empty: done.
    using Act = std::function<QString()>;

    // `name` is its objectName; those of its fields begin with it.
    FormDialog(const Theme& theme, QDate today, const QString& name, const QString& title,
               const QString& text = {});

    // A field made by the caller, which has its objectName.
    void add(const QString& label, QWidget* field, const QString& hint = {});
    QComboBox* addChoice(const QString& name, const QString& label, const QStringList& choices);
    DateEdit* addDate(const QString& name, const QString& label, QDate initial = {});
    QLineEdit* addLine(const QString& name, const QString& label, const QString& initial = {},
                       const QString& hint = {});
    // Of a few lines; Tab goes on.
    QPlainTextEdit* addText(const QString& name, const QString& label,
                            const QString& initial = {});
    QTimeEdit* addTime(const QString& name, const QString& label, QTime initial);
    QCheckBox* addCheck(const QString& name, const QString& label);
    // In one line; their names end with 1, 2, …
    std::vector<QCheckBox*> addChecks(const QString& name, const QString& label,
                                      const QStringList& choices);
    // Shows a field with its label, or neither.
    void setOffered(QWidget& field, bool offered);
    // Last: the way back, and the way on, which tries `act`.
    void setVerb(const QString& verb, Act act);
    void setVerb(const QString& verb, const std::function<Result<void>()>& act);
    // The people that a refusal names are hidden while names are; `privacy` outlives the form.
    void setVerb(const QString& verb, const Privacy& privacy,
                 const std::function<Result<void>()>& act);

    void done(int result) override;

private:
    QString fieldName(const QString& name) const;

    QDate m_today;
    FormRows* m_rows;
    Notice* m_notice;
    Act m_act;
};

} // namespace rollbook
