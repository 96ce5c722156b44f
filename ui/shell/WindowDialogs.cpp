// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/WindowDialogs.h"

#include "ui/shell/QuestionDialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString tr(const char* text) {
    return QuestionDialog::tr(text);
}

std::optional<QString> chosen(const QString& path) {
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

// The way on opens once there is something in the line.
void needs(QLineEdit* line, QPushButton* button) {
    const auto follow = [line, button] { button->setEnabled(!line->text().trimmed().isEmpty()); };
    QObject::connect(line, &QLineEdit::textChanged, button, follow);
    follow();
}

void suggest(QLineEdit* line, const QStringList& suggestions) {
    auto* completer = new QCompleter(suggestions, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
}

} // namespace

std::optional<ReasonAnswer> WindowDialogs::askReason(const ReasonQuestion& question) {
    QuestionDialog dialog(question.title, question.text, m_window);
    dialog.addLines(question.lines);
    QLineEdit* reason = dialog.addField(u"question.reason"_s, tr("&Reason, kept in the record"));
    suggest(reason, question.suggestions);
    QLineEdit* word = question.asksOnWhoseWord
                          ? dialog.addField(u"question.onWordOf"_s, tr("On whose &word"))
                          : nullptr;
    if (word)
        word->setPlaceholderText(tr("a teacher’s slip, a parent’s note; may stay empty"));
    dialog.addVerb(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    needs(reason, dialog.addVerb(question.verb, ButtonKind::Primary, QDialog::Accepted));
    reason->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return ReasonAnswer{reason->text().trimmed(), word ? word->text().trimmed() : QString()};
}

// What is grave is not the answer to a careless Enter.
bool WindowDialogs::confirm(const Confirmation& question) {
    QuestionDialog dialog(question.title, question.text, m_window);
    dialog.addLines(question.lines);
    const bool isGrave = question.gravity == Gravity::Grave;
    QPushButton* keep = dialog.addVerb(question.keep.isEmpty() ? tr("Cancel") : question.keep,
                                       ButtonKind::Plain, QDialog::Rejected);
    QPushButton* on = dialog.addVerb(
        question.verb, isGrave ? ButtonKind::Danger : ButtonKind::Primary, QDialog::Accepted);
    keep->setDefault(isGrave);
    (isGrave ? keep : on)->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

std::optional<int> WindowDialogs::choose(const Choice& question) {
    constexpr int kFirst = 100; // apart from Accepted and Rejected
    QuestionDialog dialog(question.title, question.text, m_window);
    dialog.addVerb(tr("Cancel"), ButtonKind::Quiet, QDialog::Rejected);
    for (int i = int(question.verbs.size()) - 1; i >= 0; --i) {
        QPushButton* verb = dialog.addVerb(
            question.verbs[i], i == 0 ? ButtonKind::Primary : ButtonKind::Plain, kFirst + i);
        if (i == 0)
            verb->setFocus();
    }
    const int done = dialog.exec();
    return done >= kFirst ? std::optional(done - kFirst) : std::nullopt;
}

std::optional<QString> WindowDialogs::askText(const TextQuestion& question) {
    QuestionDialog dialog(question.title, question.text, m_window);
    QLineEdit* line = dialog.addField(u"question.text"_s, question.label, question.initial);
    dialog.addVerb(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    needs(line, dialog.addVerb(question.verb, ButtonKind::Primary, QDialog::Accepted));
    line->setFocus();
    line->selectAll();
    return dialog.exec() == QDialog::Accepted ? std::optional(line->text().trimmed())
                                              : std::nullopt;
}

std::optional<QString> WindowDialogs::chooseFileToOpen(const FileQuestion& question) {
    return chosen(QFileDialog::getOpenFileName(m_window, question.title, question.suggested,
                                               question.filter));
}

std::optional<QString> WindowDialogs::chooseFileToSave(const FileQuestion& question) {
    return chosen(QFileDialog::getSaveFileName(m_window, question.title, question.suggested,
                                               question.filter));
}

std::optional<QString> WindowDialogs::chooseFolder(const QString& title) {
    return chosen(QFileDialog::getExistingDirectory(m_window, title));
}

void WindowDialogs::tell(const QString& title, const QString& text) {
    QuestionDialog dialog(title, text, m_window);
    dialog.addVerb(tr("Close"), ButtonKind::Primary, QDialog::Accepted)->setFocus();
    dialog.exec();
}

bool WindowDialogs::run(QDialog& dialog) {
    if (!dialog.parentWidget() && m_window)
        dialog.setParent(m_window, dialog.windowFlags());
    return dialog.exec() == QDialog::Accepted;
}

} // namespace rollbook
