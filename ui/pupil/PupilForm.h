// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/calendar/Session.h"
#include "ui/shell/QuestionDialog.h"

#include <functional>

class QCheckBox;
class QComboBox;

namespace rollbook {

class DateEdit;
class Notice;

// A form of a few fields about a pupil. When what it asks for is refused it stays open and says why
// above its verbs, with every field as it was.
class PupilForm : public QuestionDialog {
    Q_OBJECT
public:
    using Act = std::function<Result<void>()>;

    // `name` is its objectName; those of its fields begin with it.
    PupilForm(const Theme& theme, QDate today, const QString& name, const QString& title,
               const QString& text = {});

    QComboBox* addChoice(const QString& name, const QString& label, const QStringList& choices);
    DateEdit* addDate(const QString& name, const QString& label, QDate initial = {});
    QLineEdit* addLine(const QString& name, const QString& label, const QString& initial = {});
    QCheckBox* addCheck(const QString& name, const QString& label);
    // In one line; their names end with 1, 2, …
    std::vector<QCheckBox*> addChecks(const QString& name, const QString& label,
                                      const QStringList& choices);
    // Shows a field with its label, or neither.
    static void setOffered(QWidget& field, bool offered);
    // Last: the way back, and the way on, which tries `act`.
    void setVerb(const QString& verb, Act act);

    void done(int result) override;

private:
    QString fieldName(const QString& name) const;
    void addLabelled(const QString& name, const QString& label, QWidget* field);

    const Theme& m_theme;
    QDate m_today;
    Notice* m_notice;
    Act m_act;
};

// Both typed as they should be, and not the wrong way round; `to` may be empty. Errors:
// office.badDates (place).
Result<DateRange> rangeIn(const DateEdit& from, const DateEdit& to);
Result<QDate> dateIn(const DateEdit& field);

} // namespace rollbook
