// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/letters/SendLetters.h"
#include "ui/shell/QuestionDialog.h"

class QCheckBox;
class QComboBox;

namespace rollbook {

// The dry run: what goes out and what is held back, before anything is printed; and where it goes.
class RunDialog : public QuestionDialog {
    Q_OBJECT
public:
    enum class First { Print, Save }; // the way that Enter goes
    struct Asked {
        int letters = 0;
        int drafts = 0; // of them that can go as e-mail drafts
        QString title;
        QString text;
        QStringList heldBack = {};
    };
    RunDialog(const Surroundings& around, const Asked& asked, First first);

    LettersOut::Kind kind() const { return m_kind; }
    QString printer() const;
    LetterLook look() const;

private:
    void addPlaces(const Surroundings& around);
    void addWays(const Asked& asked, First first);
    QPushButton* way(const QString& name, const QString& text, LettersOut::Kind kind, bool isFirst);

    LettersOut::Kind m_kind = LettersOut::Kind::Printer;
    QComboBox* m_printer = nullptr; // null: none is set up
    QCheckBox* m_large = nullptr;
};

// Asks where letters go; nothing: called off. `suggested` is the name of a file.
std::optional<LettersOut> askWhere(const Surroundings& around, const RunDialog::Asked& asked,
                                   RunDialog::First first, const QString& suggested);

} // namespace rollbook
