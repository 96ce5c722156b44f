// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/HelpPane.h"

#include "ui/widgets/Icons.h"

#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kWidth = 320;

QString page(const QString& topic) {
    QFile file(u":/help/%1.md"_s.arg(topic));
    if (!file.open(QIODevice::ReadOnly))
        return HelpPane::tr("There is no help for this view yet. Ctrl+/ lists its keys.");
    QString text = QString::fromUtf8(file.readAll());
    if (text.startsWith("<!--"_L1))
        text.remove(0, text.indexOf("-->"_L1) + 3);
    return text.trimmed();
}

// Qt's headings are large and its lines close; a side pane wants neither.
void settle(QTextDocument& document, const Theme& theme) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool isHeading = format.headingLevel() > 0;
        format.setTopMargin(isHeading ? 14 : 4);
        format.setBottomMargin(4);
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        if (!isHeading)
            continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat heading;
        heading.setFont(theme.font(format.headingLevel() == 1 ? Type::Title : Type::Section));
        heading.setProperty(QTextFormat::FontSizeAdjustment, 0);
        cursor.mergeCharFormat(heading);
    }
}

} // namespace

HelpPane::HelpPane(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_page(new QTextBrowser) {
    setFixedWidth(kWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kSmall, space::kHair, space::kSmall);
    auto* head = new QHBoxLayout;
    auto* words = new QLabel(tr("Help"));
    words->setProperty("part", u"muted"_s);
    head->addWidget(words, 1);
    auto* closing = new QToolButton;
    closing->setObjectName(u"help.close"_s);
    closing->setIcon(icon(theme, Symbol::Close, Token::Muted));
    closing->setAccessibleName(tr("Close the help"));
    closing->setToolTip(tr("Close the help (F1)"));
    head->addWidget(closing);
    column->addLayout(head);
    m_page->setObjectName(u"help.page"_s);
    m_page->setAccessibleName(tr("Help for this view"));
    m_page->setOpenLinks(false);
    column->addWidget(m_page, 1);
    connect(closing, &QToolButton::clicked, this, &HelpPane::closed);
    connect(&theme, &Theme::changed, this, &HelpPane::load);
}

void HelpPane::setTopic(const QString& topic) {
    m_topic = topic;
    load();
}

void HelpPane::load() {
    m_page->document()->setDocumentMargin(0);
    m_page->setMarkdown(page(m_topic));
    settle(*m_page->document(), m_theme);
}

QString HelpPane::text() const {
    return m_page->toPlainText();
}

void HelpPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace rollbook
