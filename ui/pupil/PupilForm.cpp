// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pupil/PupilForm.h"

#include "core/office/OfficeErrors.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/Notice.h"
#include "ui/words/Sentences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rollbook {

PupilForm::PupilForm(const Theme& theme, QDate today, const QString& name, const QString& title,
                       const QString& text)
    : QuestionDialog(title, text, nullptr)
    , m_theme(theme)
    , m_today(today)
    , m_notice(new Notice(theme)) {
    setObjectName(name);
}

QString PupilForm::fieldName(const QString& name) const {
    return u"%1.%2"_s.arg(objectName(), name);
}

void PupilForm::addLabelled(const QString& name, const QString& label, QWidget* field) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    auto* title = new QLabel(label);
    field->setObjectName(fieldName(name));
    field->setAccessibleName(QString(label).remove(u'&'));
    title->setBuddy(field);
    column->addWidget(title);
    column->addWidget(field);
    addWidget(box);
}

void PupilForm::setOffered(QWidget& field, bool offered) {
    field.parentWidget()->setVisible(offered);
}

std::vector<QCheckBox*> PupilForm::addChecks(const QString& name, const QString& label,
                                              const QStringList& choices) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    std::vector<QCheckBox*> checks;
    for (const QString& choice : choices) {
        checks.push_back(new QCheckBox(choice));
        checks.back()->setObjectName(fieldName(name + QString::number(checks.size())));
        row->addWidget(checks.back());
    }
    row->addStretch(1);
    addLabelled(name, label, line);
    return checks;
}

QComboBox* PupilForm::addChoice(const QString& name, const QString& label,
                                 const QStringList& choices) {
    auto* made = new QComboBox;
    made->addItems(choices);
    addLabelled(name, label, made);
    return made;
}

DateEdit* PupilForm::addDate(const QString& name, const QString& label, QDate initial) {
    auto* made = new DateEdit(m_today);
    made->setDate(initial);
    addLabelled(name, label, made);
    return made;
}

QLineEdit* PupilForm::addLine(const QString& name, const QString& label, const QString& initial) {
    auto* made = new QLineEdit(initial);
    addLabelled(name, label, made);
    return made;
}

QCheckBox* PupilForm::addCheck(const QString& name, const QString& label) {
    auto* made = new QCheckBox(label);
    made->setObjectName(fieldName(name));
    addWidget(made);
    return made;
}

void PupilForm::setVerb(const QString& verb, Act act) {
    m_act = std::move(act);
    m_notice->setObjectName(fieldName(u"notice"_s));
    addWidget(m_notice);
    addVerb(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    addVerb(verb, ButtonKind::Primary, QDialog::Accepted);
}

void PupilForm::done(int result) {
    if (result == QDialog::Accepted) {
        if (const auto acted = m_act(); !acted)
            return m_notice->say(NoticeKind::Refusal, sentence(acted.error()));
    }
    QuestionDialog::done(result);
}

Result<QDate> dateIn(const DateEdit& field) {
    if (field.date().isValid() && !field.isWrong())
        return field.date();
    return Error{errors::kBadDates, {{u"place"_s, field.accessibleName()}}};
}

Result<DateRange> rangeIn(const DateEdit& from, const DateEdit& to) {
    const auto first = dateIn(from);
    if (!first)
        return first.error();
    const DateRange range{*first, to.date()};
    if (to.isWrong() || range.isEmpty())
        return Error{errors::kBadDates, {{u"place"_s, to.accessibleName()}}};
    return range;
}

} // namespace rollbook
