// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Icons.h"

#include <QFrame>

#include <functional>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace rollbook {

enum class NoticeKind { Word, Done, Warning, Refusal };

// One sentence beside the thing it is about, with at most one way out. Hidden until it has
// something to say; Escape or its cross puts it away. It never pops up over anything.
class Notice : public QFrame {
    Q_OBJECT
public:
    explicit Notice(const Theme& theme, QWidget* parent = nullptr);

    void say(NoticeKind kind, const QString& sentence);
    void say(NoticeKind kind, const QString& sentence, QAction* wayOut);
    // Asked for its words now, and again whenever names are hidden or shown.
    using Words = std::function<QString()>;
    void say(NoticeKind kind, Words words);
    void sayAgain(); // what is said already, if anything is
    void clear();
    QString sentence() const;
    NoticeKind kind() const { return m_kind; }

private:
    const Theme& m_theme;
    NoticeKind m_kind = NoticeKind::Word;
    Words m_words; // none: the sentence names nobody
    QLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_wayOut;
    QToolButton* m_close;
};

} // namespace rollbook
