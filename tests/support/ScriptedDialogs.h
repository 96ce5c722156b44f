// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Dialogs.h"

#include <deque>
#include <functional>
#include <variant>

namespace rollbook {

// Answers the questions a test expects, in order. A question nobody expected fails the test and is
// cancelled; so does an answer that nobody asked for, when this goes.
class ScriptedDialogs final : public Dialogs {
public:
    ~ScriptedDialogs() override;

    // `title` is a part of the question's title; empty: any.
    void expectReason(const QString& title, const QString& reason, const QString& onWordOf = {});
    void expectConfirm(const QString& title, bool answer);
    void expectChoice(const QString& title, int verb);
    void expectText(const QString& title, const QString& text);
    void expectFile(const QString& title, const QString& path);
    void expectTell(const QString& title);
    // Runs `fill` on a form with that objectName, which answers for the person; true accepts.
    void expectDialog(const QString& objectName, std::function<bool(QDialog&)> fill);
    // The next question, of whatever kind, is cancelled.
    void expectCancel(const QString& title);

    // What was asked last, word for word: title, text and lines.
    const QString& lastQuestion() const { return m_last; }

    const QString& lastSuggested() const { return m_suggested; } // the name of a file

    std::optional<ReasonAnswer> askReason(const ReasonQuestion& question) override;
    bool confirm(const Confirmation& question) override;
    std::optional<int> choose(const Choice& question) override;
    std::optional<QString> askText(const TextQuestion& question) override;
    std::optional<QString> chooseFileToOpen(const FileQuestion& question) override;
    std::optional<QString> chooseFileToSave(const FileQuestion& question) override;
    std::optional<QString> chooseFolder(const QString& title) override;
    void tell(const QString& title, const QString& text) override;
    bool run(QDialog& dialog) override;

private:
    struct Cancel {};
    struct Told {};
    struct Path {
        QString path;
    };
    using Fill = std::function<bool(QDialog&)>;
    using Answer = std::variant<Cancel, Told, ReasonAnswer, bool, int, QString, Path, Fill>;
    struct Expected {
        QString title;
        Answer answer;
    };
    // Takes the next answer when it is for this question; nothing: cancelled or unexpected.
    template <typename T>
    std::optional<T> take(const QString& title, const QString& text, const QStringList& lines = {});

    std::deque<Expected> m_expected;
    QString m_last;
    QString m_suggested;
};

} // namespace rollbook
