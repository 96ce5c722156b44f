// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ScriptedDialogs.h"

#include <QDialog>

#include <gtest/gtest.h>

namespace rollbook {

ScriptedDialogs::~ScriptedDialogs() {
    for (const Expected& left : m_expected)
        ADD_FAILURE() << "never asked: " << qPrintable(left.title);
}

void ScriptedDialogs::expectReason(const QString& title, const QString& reason,
                                   const QString& onWordOf) {
    m_expected.push_back({title, ReasonAnswer{reason, onWordOf}});
}

void ScriptedDialogs::expectConfirm(const QString& title, bool answer) {
    m_expected.push_back({title, answer});
}

void ScriptedDialogs::expectChoice(const QString& title, int verb) {
    m_expected.push_back({title, verb});
}

void ScriptedDialogs::expectText(const QString& title, const QString& text) {
    m_expected.push_back({title, text});
}

void ScriptedDialogs::expectFile(const QString& title, const QString& path) {
    m_expected.push_back({title, Path{path}});
}

void ScriptedDialogs::expectTell(const QString& title) {
    m_expected.push_back({title, Told{}});
}

void ScriptedDialogs::expectDialog(const QString& objectName, std::function<bool(QDialog&)> fill) {
    m_expected.push_back({objectName, std::move(fill)});
}

void ScriptedDialogs::expectCancel(const QString& title) {
    m_expected.push_back({title, Cancel{}});
}

template <typename T>
std::optional<T> ScriptedDialogs::take(const QString& title, const QString& text,
                                       const QStringList& lines) {
    m_last = (QStringList{title, text} + lines).join(QChar(u'\n'));
    if (m_expected.empty() || !title.contains(m_expected.front().title)) {
        ADD_FAILURE() << "unexpected question: " << qPrintable(m_last);
        return std::nullopt;
    }
    const Answer answer = std::move(m_expected.front().answer);
    m_expected.pop_front();
    if (std::holds_alternative<Cancel>(answer))
        return std::nullopt;
    if (const T* held = std::get_if<T>(&answer))
        return *held;
    ADD_FAILURE() << "the answer scripted is of another kind: " << qPrintable(m_last);
    return std::nullopt;
}

std::optional<ReasonAnswer> ScriptedDialogs::askReason(const ReasonQuestion& question) {
    return take<ReasonAnswer>(question.title, question.text, question.lines);
}

bool ScriptedDialogs::confirm(const Confirmation& question) {
    return take<bool>(question.title, question.text, question.lines).value_or(false);
}

std::optional<int> ScriptedDialogs::choose(const Choice& question) {
    return take<int>(question.title, question.text, question.verbs);
}

std::optional<QString> ScriptedDialogs::askText(const TextQuestion& question) {
    return take<QString>(question.title, question.text);
}

std::optional<QString> ScriptedDialogs::chooseFileToOpen(const FileQuestion& question) {
    const auto path = take<Path>(question.title, question.filter);
    return path ? std::optional(path->path) : std::nullopt;
}

std::optional<QString> ScriptedDialogs::chooseFileToSave(const FileQuestion& question) {
    m_suggested = question.suggested;
    return chooseFileToOpen(question);
}

std::optional<QString> ScriptedDialogs::chooseFolder(const QString& title) {
    return chooseFileToOpen({.title = title, .filter = {}});
}

void ScriptedDialogs::tell(const QString& title, const QString& text) {
    take<Told>(title, text);
}

bool ScriptedDialogs::run(QDialog& dialog) {
    const auto fill = take<Fill>(dialog.objectName(), dialog.windowTitle());
    return fill && (*fill)(dialog);
}

} // namespace rollbook
