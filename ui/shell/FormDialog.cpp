// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/FormDialog.h"

#include "ui/shell/Privacy.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/Notice.h"
#include "ui/words/Sentences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {
constexpr int kFieldWidth = 360;
constexpr int kTextLines = 3;
}

FormDialog::FormDialog(const Theme& theme, QDate today, const QString& name, const QString& title,
                       const QString& text)
    : QuestionDialog(title, text, nullptr)
    , m_today(today)
    , m_rows(new FormRows)
    , m_notice(new Notice(theme)) {
    setObjectName(name);
    auto* fields = new QWidget;
    fields->setLayout(m_rows);
    m_rows->setColumnMinimumWidth(1, kFieldWidth);
    addWidget(fields);
    layout()->setSizeConstraint(QLayout::SetMinimumSize); // on a small screen too
}

QString FormDialog::fieldName(const QString& name) const {
    return u"%1.%2"_s.arg(objectName(), name);
}

void FormDialog::add(const QString& label, QWidget* field, const QString& hint) {
    m_rows->add(label, field, hint);
}

void FormDialog::setOffered(QWidget& field, bool offered) {
    m_rows->setShown(field, offered);
}

std::vector<QCheckBox*> FormDialog::addChecks(const QString& name, const QString& label,
                                              const QStringList& choices) {
    auto* line = new QWidget;
    line->setObjectName(fieldName(name));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    std::vector<QCheckBox*> checks;
    for (const QString& choice : choices) {
        checks.push_back(new QCheckBox(choice));
        checks.back()->setObjectName(fieldName(name + QString::number(checks.size())));
        row->addWidget(checks.back());
    }
    add(label, line);
    return checks;
}

QComboBox* FormDialog::addChoice(const QString& name, const QString& label,
                                 const QStringList& choices) {
    QComboBox* made = makeChoice(fieldName(name), kFieldWidth);
    made->setMaximumWidth(kFieldWidth);
    made->addItems(choices);
    add(label, made);
    return made;
}

DateEdit* FormDialog::addDate(const QString& name, const QString& label, QDate initial) {
    auto* made = new DateEdit(m_today);
    made->setObjectName(fieldName(name));
    made->setDate(initial);
    add(label, made);
    return made;
}

QLineEdit* FormDialog::addLine(const QString& name, const QString& label, const QString& initial,
                               const QString& hint) {
    QLineEdit* made = makeField(fieldName(name), kFieldWidth);
    made->setText(initial);
    add(label, made, hint);
    return made;
}

QPlainTextEdit* FormDialog::addText(const QString& name, const QString& label,
                                    const QString& initial) {
    auto* made = new QPlainTextEdit(initial);
    made->setObjectName(fieldName(name));
    made->setTabChangesFocus(true);
    made->setFixedSize(kFieldWidth, kTextLines * made->fontMetrics().lineSpacing() + 20);
    add(label, made);
    return made;
}

QTimeEdit* FormDialog::addTime(const QString& name, const QString& label, QTime initial) {
    QTimeEdit* made = makeTimeField(fieldName(name), QString(label).remove(u'&'), initial);
    add(label, made);
    return made;
}

QCheckBox* FormDialog::addCheck(const QString& name, const QString& label) {
    auto* made = new QCheckBox(label);
    made->setObjectName(fieldName(name));
    m_rows->addAlone(made);
    return made;
}

void FormDialog::setVerb(const QString& verb, Act act) {
    m_act = std::move(act);
    m_notice->setObjectName(fieldName(u"notice"_s));
    addWidget(m_notice);
    addVerb(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected)
        ->setObjectName(fieldName(u"cancel"_s));
    addVerb(verb, ButtonKind::Primary, QDialog::Accepted)->setObjectName(fieldName(u"done"_s));
}

void FormDialog::setVerb(const QString& verb, const std::function<Result<void>()>& act) {
    setVerb(verb, Act([act] { return sentence(act()); }));
}

void FormDialog::setVerb(const QString& verb, const Privacy& privacy,
                         const std::function<Result<void>()>& act) {
    setVerb(verb, Act([&privacy, act] {
                const auto done = act();
                return done ? QString() : privacy.sentence(done.error());
            }));
}

void FormDialog::done(int result) {
    const QString refused = result == QDialog::Accepted ? m_act() : QString();
    if (!refused.isEmpty())
        return m_notice->say(NoticeKind::Refusal, refused);
    QuestionDialog::done(result);
}

} // namespace rollbook
