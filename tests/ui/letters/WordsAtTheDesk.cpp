// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/letters/WordsAtTheDesk.h"

#include "core/letters/LetterBook.h"
#include "ui/widgets/Notice.h"

#include <QCoreApplication>
#include <QTableView>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace rollbook {

WordsAtTheDesk::WordsAtTheDesk() {
    m_view.resize(1096, 716);
    m_view.show();
    part<QTimer>("letters.words.rest")->setInterval(0);
    m_view.open({.view = ViewId::Letters, .page = u"words"_s});
    choose("no-reason");
}

void WordsAtTheDesk::choose(const char* letter) {
    const int row = m_page.presenter().model().place(QString::fromLatin1(letter));
    auto* list = part<QTableView>("letters.words.list");
    list->setCurrentIndex(list->model()->index(row, WordsModel::Title));
}

void WordsAtTheDesk::run(const char* command) {
    m_desk.commands.refresh();
    m_desk.commands.action(QString::fromLatin1(command))->trigger();
}

bool WordsAtTheDesk::can(const char* command) {
    return m_page.findChild<QPushButton*>(QString::fromLatin1(command))->isEnabled();
}

void WordsAtTheDesk::type(int line, const QString& words) {
    m_body.setTextCursor(QTextCursor(m_body.document()->findBlockByNumber(line - 1)));
    QTest::keyClicks(&m_body, words);
    rest();
}

void WordsAtTheDesk::rest() {
    while (part<QTimer>("letters.words.rest")->isActive())
        QCoreApplication::processEvents();
}

QString WordsAtTheDesk::notice() {
    return part<Notice>("letters.words.notice")->sentence();
}

QString WordsAtTheDesk::line(int line) {
    return m_body.document()->findBlockByNumber(line - 1).text();
}

QString WordsAtTheDesk::inFront() {
    const auto* list = part<QTableView>("letters.words.list");
    return list->currentIndex().siblingAtColumn(WordsModel::Title).data().toString();
}

QString WordsAtTheDesk::standing() {
    const auto* list = part<QTableView>("letters.words.list");
    return list->currentIndex().siblingAtColumn(WordsModel::Standing).data().toString();
}

const LetterTemplate& WordsAtTheDesk::kept(const char* letter) const {
    return *m_desk.disk.school().letterBook->letter(QString::fromLatin1(letter));
}

} // namespace rollbook
