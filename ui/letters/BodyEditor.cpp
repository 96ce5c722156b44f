// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letters/BodyEditor.h"

#include "ui/widgets/Theme.h"

#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kLarger = 1; // points: it is read for long
constexpr auto kEndOfBlock = QChar::ParagraphSeparator;

// Fields in the accent, elements muted: the words of the letter are read first.
class FieldInk final : public QSyntaxHighlighter {
public:
    FieldInk(const Theme& theme, QTextDocument* body)
        : QSyntaxHighlighter(body)
        , m_theme(theme) {
        connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
    }

protected:
    void highlightBlock(const QString& text) override {
        static const QRegularExpression element(u"</?[a-z0-9]*>"_s);
        static const QRegularExpression field(u"\\{\\{[^{}]*\\}\\}"_s);
        paint(text, element, Token::Muted);
        paint(text, field, Token::Accent);
    }

private:
    void paint(const QString& text, const QRegularExpression& what, Token ink) {
        for (const auto& match : what.globalMatch(text))
            setFormat(int(match.capturedStart()), int(match.capturedLength()), m_theme.color(ink));
    }

    const Theme& m_theme;
};

// How much of the line a fault marks: the field or element that begins there, as far as it goes.
int markedLength(const QString& rest) {
    static const QRegularExpression whole(u"^(\\{\\{[^{}<]*(\\}\\})?|<[^<>]*>?)"_s);
    const auto match = whole.match(rest);
    return match.hasMatch() ? int(match.capturedLength()) : 2;
}

} // namespace

BodyEditor::BodyEditor(const Theme& theme, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_theme(theme) {
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WordWrap);
    dress();
    new FieldInk(theme, document());
    connect(&theme, &Theme::changed, this, [this] {
        dress();
        mark(m_fault);
    });
}

void BodyEditor::dress() {
    QFont font = m_theme.font(Type::Body);
    font.setPointSizeF(font.pointSizeF() + kLarger);
    setFont(font);
}

QString BodyEditor::body() const {
    return document()->toRawText().replace(kEndOfBlock, u'\n').replace(QChar::LineSeparator, u'\n');
}

void BodyEditor::setBody(const QString& body) {
    setPlainText(body);
    mark({});
}

qsizetype BodyEditor::place() const {
    return textCursor().selectionStart();
}

void BodyEditor::put(const MergeField& field, WrittenWhere where) {
    QTextCursor cursor = textCursor();
    if (field.kind == MergeField::Kind::Text)
        return cursor.insertText(u"{{%1}}"_s.arg(field.name));
    const QString selected = cursor.selectedText().replace(kEndOfBlock, u'\n');
    const QString end = u"{{/%1}}"_s.arg(field.name);
    const QString sign = where == WrittenWhere::So ? u"#"_s : u"^"_s;
    cursor.insertText(u"{{%1%2}}%3%4"_s.arg(sign, field.name, selected, end));
    if (selected.isEmpty())
        cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, int(end.size()));
    setTextCursor(cursor);
}

QTextCursor BodyEditor::cursorAt(const BodyPlace& place) const {
    const QTextBlock block = document()->findBlockByNumber(place.line - 1);
    QTextCursor cursor(document());
    if (block.isValid())
        cursor.setPosition(block.position() + std::min(place.column, block.length()) - 1);
    else
        cursor.movePosition(QTextCursor::End);
    return cursor;
}

void BodyEditor::mark(const std::optional<BodyPlace>& fault) {
    m_fault = fault;
    QList<QTextEdit::ExtraSelection> marks;
    if (fault) {
        QTextEdit::ExtraSelection mark{cursorAt(*fault), {}};
        const QString rest = mark.cursor.block().text().mid(mark.cursor.positionInBlock());
        mark.cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, markedLength(rest));
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(m_theme.color(Token::Unauthorised));
        mark.format.setBackground(m_theme.color(Token::UnauthorisedSoft));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void BodyEditor::goTo(const BodyPlace& place) {
    setTextCursor(cursorAt(place));
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
}

} // namespace rollbook
