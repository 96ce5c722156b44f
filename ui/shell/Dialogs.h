// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QDialog;

namespace rollbook {

// Why, asked once for a whole edit; and on whose word, where that matters.
struct ReasonQuestion {
    QString title;          // the event: "Change 3 marks of 20/11/2026?"
    QString text;           // what happens then
    QStringList lines = {}; // each thing that would change
    QString verb;           // on the button: "Change marks"
    bool asksOnWhoseWord = true;
    QStringList suggestions = {}; // reasons often given
};
struct ReasonAnswer {
    QString reason;   // never empty
    QString onWordOf; // may be empty
};

enum class Gravity { Ordinary, Grave };
// A decision with one way on and one way back.
struct Confirmation {
    QString title;
    QString text;
    QStringList lines = {};
    QString verb;      // "Close the school"
    QString keep = {}; // the way back; empty: "Cancel"
    Gravity gravity = Gravity::Ordinary;
};
// A decision between several verbs; the last resort, never a list of things to pick from.
struct Choice {
    QString title;
    QString text;
    QStringList verbs; // the first is the ordinary one
};
struct TextQuestion {
    QString title;
    QString text;
    QString label; // of the field
    QString initial = {};
    QString verb;
};
struct FileQuestion {
    QString title;
    QString filter;         // "CSV files (*.csv)"
    QString suggested = {}; // a name, for saving
};

// Every question to the person goes through here, so that tests answer them. `name` of the
// question in tests is its title; of a dialog, its objectName.
class Dialogs {
public:
    virtual ~Dialogs() = default;
    virtual std::optional<ReasonAnswer> askReason(const ReasonQuestion& question) = 0;
    virtual bool confirm(const Confirmation& question) = 0;
    virtual std::optional<int> choose(const Choice& question) = 0; // index of the verb
    virtual std::optional<QString> askText(const TextQuestion& question) = 0;
    virtual std::optional<QString> chooseFileToOpen(const FileQuestion& question) = 0;
    virtual std::optional<QString> chooseFileToSave(const FileQuestion& question) = 0;
    virtual std::optional<QString> chooseFolder(const QString& title) = 0;
    // For what has no place on the page it is about; a Notice is nearly always better.
    virtual void tell(const QString& title, const QString& text) = 0;
    // A view's own dialog: a form. True when accepted.
    virtual bool run(QDialog& dialog) = 0;
};

} // namespace rollbook
