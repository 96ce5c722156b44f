// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "ui/letters/WordsModel.h"
#include "ui/letters/Wording.h"
#include "ui/shell/Surroundings.h"

#include <memory>

namespace rollbook {

class LetterBook;

// The letters there are, and the words of the chosen one as they are being typed.
class WordsPresenter : public QObject {
    Q_OBJECT
public:
    explicit WordsPresenter(const Surroundings& around);

    // The letters as they are kept now. Words that are typed and not kept stay.
    void load();
    WordsModel& model() { return m_model; }
    // What was typed into another and not kept is gone.
    void choose(const QString& letter);
    const LetterTemplate* kept() const; // the chosen one; null: none is
    const Wording& wording() const { return m_wording; }
    void edit(const Wording& wording);
    bool isEdited() const;
    bool canBeAsShipped() const; // it has a shipped form, and other words now
    bool hasTitle(const QString& title) const;

    // The letter as it is typed. Errors: those of readLetter, lines counted in the file.
    Result<LetterTemplate> read() const;
    QByteArray file() const;
    // What its head says, whatever is wrong in the words.
    LetterTemplate head() const;

    // Errors: those of KeepLetter.
    Result<void> keep();
    Result<void> keepShipped();
    void drop();
    // A copy of the kept words; its id.
    Result<QString> keepFurther(const QString& title);

Q_SIGNALS:
    void changed();

private:
    bool isOwn(const LetterTemplate& letter) const;
    QString freeId(const QString& title) const;
    void showRows();

    const Surroundings m_around;
    std::shared_ptr<const LetterBook> m_shipped; // null: not asked for yet
    std::shared_ptr<const LetterBook> m_book;
    WordsModel m_model;
    QString m_letter;
    Wording m_wording;
};

} // namespace rollbook
