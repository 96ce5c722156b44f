// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/WordsPresenter.h"

#include "core/letters/LetterBook.h"
#include "core/letters/LetterFile.h"
#include "core/office/letters/KeepLetter.h"
#include "ui/shell/Desk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollbook {

WordsPresenter::WordsPresenter(const Surroundings& around)
    : m_around(around) {}

void WordsPresenter::load() {
    const bool wasEdited = isEdited();
    if (!m_shipped)
        if (const auto shipped = LetterBook::shipped())
            m_shipped = *shipped;
    m_book = m_around.school().letterBook;
    if (!wasEdited)
        m_wording = kept() ? wordingOf(*kept()) : Wording();
    showRows();
}

void WordsPresenter::showRows() {
    std::vector<WordsRow> rows;
    for (const LetterTemplate& each : m_book->all())
        rows.push_back({each.id, each.title, isOwn(each), each.id == m_letter && isEdited()});
    m_model.setRows(std::move(rows));
    Q_EMIT changed();
}

// A school that went back to the shipped words has kept those: they are not its own.
bool WordsPresenter::isOwn(const LetterTemplate& letter) const {
    const LetterTemplate* shipped = m_shipped ? m_shipped->letter(letter.id) : nullptr;
    return !shipped || shipped->text != letter.text;
}

void WordsPresenter::choose(const QString& letter) {
    m_letter = letter;
    drop();
}

void WordsPresenter::drop() {
    m_wording = kept() ? wordingOf(*kept()) : Wording();
    showRows();
}

const LetterTemplate* WordsPresenter::kept() const {
    return m_book ? m_book->letter(m_letter) : nullptr;
}

void WordsPresenter::edit(const Wording& wording) {
    if (m_wording == wording)
        return;
    m_wording = wording;
    showRows();
}

bool WordsPresenter::isEdited() const {
    return kept() && m_wording != wordingOf(*kept());
}

bool WordsPresenter::canBeAsShipped() const {
    return kept() && m_shipped && m_shipped->letter(m_letter) && isOwn(*kept());
}

bool WordsPresenter::hasTitle(const QString& title) const {
    return std::ranges::any_of(m_book->all(), [&](const LetterTemplate& each) {
        return each.title.compare(title, Qt::CaseInsensitive) == 0;
    });
}

QByteArray WordsPresenter::file() const {
    return kept() ? fileWith(kept()->text, m_wording) : QByteArray();
}

Result<LetterTemplate> WordsPresenter::read() const {
    return readLetter(file());
}

LetterTemplate WordsPresenter::head() const {
    LetterTemplate head = kept() ? *kept() : LetterTemplate();
    head.replyWithin = m_wording.replyWithin;
    return head;
}

Result<void> WordsPresenter::keep() {
    if (const auto kept = KeepLetter(m_around.office).run(file(), m_around.desk.author()); !kept)
        return kept;
    m_book = m_around.school().letterBook;
    drop();
    return {};
}

Result<void> WordsPresenter::keepShipped() {
    const QByteArray shipped = m_shipped->letter(m_letter)->text;
    if (const auto kept = KeepLetter(m_around.office).run(shipped, m_around.desk.author()); !kept)
        return kept;
    m_book = m_around.school().letterBook;
    drop();
    return {};
}

Result<QString> WordsPresenter::keepFurther(const QString& title) {
    const QString id = freeId(title);
    const auto made = KeepLetter(m_around.office)
                          .run(fileAs(kept()->text, id, title), m_around.desk.author());
    if (!made)
        return made.error();
    load();
    return id;
}

QString WordsPresenter::freeId(const QString& title) const {
    const QString plain = letterIdFrom(title);
    QString id = plain;
    for (int count = 2; m_book->letter(id); ++count)
        id = u"%1-%2"_s.arg(plain).arg(count);
    return id;
}

} // namespace rollbook
