// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Bars.h"

#include "ui/widgets/Parts.h"
#include "ui/words/Dates.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr int kLeastWords = 60; // at 200 % on a small screen the words are cut, not the window

QLabel* part(const char* name, const QString& text = {}) {
    return makeLabel(text, name);
}

QLabel* dot() {
    return makeHint(u"·"_s);
}

// Drawn again when the theme changes: a label keeps pixels, not an icon.
void showIcon(QLabel* label, const Theme& theme, Symbol symbol, Token tint, int side) {
    label->setPixmap(icon(theme, symbol, tint).pixmap(side, side));
}

QWidget* hiddenMark(const Theme& theme) {
    auto* mark = new QWidget;
    auto* row = new QHBoxLayout(mark);
    row->setContentsMargins(0, 0, space::kLarge, 0);
    row->setSpacing(space::kHair);
    auto* picture = new QLabel;
    showIcon(picture, theme, Symbol::EyeOff, Token::Muted, space::kIcon);
    QObject::connect(&theme, &Theme::changed, picture, [picture, &theme] {
        showIcon(picture, theme, Symbol::EyeOff, Token::Muted, space::kIcon);
    });
    row->addWidget(picture);
    row->addWidget(part("muted", Header::tr("Names hidden · F9")));
    mark->hide();
    return mark;
}

} // namespace

Header::Header(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_title(part("title"))
    , m_hidden(hiddenMark(theme))
    , m_day(part("muted"))
    , m_time(part("time"))
    , m_menu(new QToolButton) {
    setFixedHeight(52);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kWide, 0, space::kMedium, 0);
    row->setSpacing(space::kSmall);
    m_title->setObjectName(u"header.title"_s);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_title, 1);
    row->addWidget(m_hidden);
    row->addWidget(m_day);
    row->addWidget(m_time);
    m_menu->setObjectName(u"header.menu"_s);
    m_menu->setIcon(icon(theme, Symbol::Menu, Token::Muted));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu (F10)"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(m_menu);
}

void Header::setTitle(const QString& title) {
    m_title->setText(title);
}

QString Header::title() const {
    return m_title->text();
}

void Header::setNow(const QDateTime& now) {
    m_day->setText(words::dateInHeading(now.date()));
    m_time->setText(words::time(now.time()));
}

void Header::setHidden(bool hidden) {
    m_hidden->setVisible(hidden);
}

StatusLine::StatusLine(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_school(part("hint"))
    , m_desk(new QPushButton)
    , m_savedIcon(new QLabel)
    , m_saved(part("hint"))
    , m_palette(new QPushButton(tr("Find anything  Ctrl+K"))) {
    setFixedHeight(32);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kLarge, 0, space::kSmall, 0);
    row->setSpacing(space::kHair + 2);
    m_school->setMinimumWidth(kLeastWords);
    m_desk->setMinimumWidth(kLeastWords);
    row->addWidget(m_school);
    row->addWidget(dot());
    m_desk->setObjectName(u"status.desk"_s);
    m_desk->setToolTip(tr("Lock, or change who is at the desk"));
    row->addWidget(m_desk);
    row->addWidget(dot());
    row->addWidget(m_savedIcon);
    row->addWidget(m_saved);
    row->addStretch(1);
    m_palette->setObjectName(u"status.palette"_s);
    m_palette->setAccessibleName(tr("Find anything"));
    row->addWidget(m_palette);
    connect(m_desk, &QPushButton::clicked, this, &StatusLine::deskClicked);
    connect(m_palette, &QPushButton::clicked, this, &StatusLine::paletteClicked);
}

void StatusLine::setSchool(const QString& name) {
    m_school->setText(name);
}

void StatusLine::setDesk(const QString& who) {
    m_desk->setText(who.isEmpty() ? tr("Nobody is at the desk") : tr("At the desk: %1").arg(who));
    m_desk->setAccessibleName(m_desk->text());
}

void StatusLine::setSaved(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    saySaved();
}

void StatusLine::setNotSaved(int cells) {
    m_notSaved = cells;
    saySaved();
}

// What is not on disk goes before everything else.
void StatusLine::saySaved() {
    if (m_notSaved > 0) {
        m_saved->setText(m_notSaved == 1 ? tr("1 mark is NOT saved")
                                         : tr("%1 marks are NOT saved").arg(m_notSaved));
        showIcon(m_savedIcon, m_theme, Symbol::Stop, Token::Unauthorised, 16);
        return;
    }
    m_saved->setText(m_isReadOnly ? tr("Open for reading only") : tr("All saved"));
    showIcon(m_savedIcon, m_theme, m_isReadOnly ? Symbol::Lock : Symbol::Save,
             m_isReadOnly ? Token::Late : Token::Present, 16);
}

QString StatusLine::text() const {
    return u"%1 · %2 · %3"_s.arg(m_school->text(), m_desk->text(), m_saved->text());
}

} // namespace rollbook
