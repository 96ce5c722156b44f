// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/FilterLine.h"

#include <QKeyEvent>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString plain(const QString& text) {
    static const QRegularExpression marks(u"\\p{Mn}"_s);
    return text.normalized(QString::NormalizationForm_D).remove(marks).toCaseFolded();
}

QStringList wordsOf(const QString& text) {
    static const QRegularExpression gaps(u"[\\s,;·]+"_s);
    return plain(text).split(gaps, Qt::SkipEmptyParts);
}

} // namespace

FilterLine::FilterLine(const Theme& theme, const QString& placeholder, QWidget* parent)
    : QLineEdit(parent) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(icon(theme, Symbol::Search, Token::Muted), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::textChanged, this,
            [this](const QString& text) { Q_EMIT filterChanged(text.trimmed()); });
}

void FilterLine::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (m_target && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter))
        m_target->setFocus(Qt::TabFocusReason);
    else
        QLineEdit::keyPressEvent(event);
}

bool matchesFilter(const QString& text, const QString& filter) {
    const QStringList words = wordsOf(text);
    return std::ranges::all_of(wordsOf(filter), [&](const QString& typed) {
        return std::ranges::any_of(words,
                                   [&](const QString& word) { return word.startsWith(typed); });
    });
}

} // namespace rollbook
