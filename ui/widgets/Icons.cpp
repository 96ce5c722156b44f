// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/Icons.h"

#include "core/base/Check.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

struct Name {
    Symbol symbol;
    QLatin1StringView file;
};
// In the order of Symbol.
constexpr std::array<Name, kSymbolCount> kFiles{{
    {Symbol::Today, "today"_L1},
    {Symbol::Registers, "registers"_L1},
    {Symbol::LateBook, "latebook"_L1},
    {Symbol::Letters, "letters"_L1},
    {Symbol::Absence, "absence"_L1},
    {Symbol::Pupils, "pupils"_L1},
    {Symbol::Census, "census"_L1},
    {Symbol::Setup, "setup"_L1},
    {Symbol::Search, "search"_L1},
    {Symbol::Lock, "lock"_L1},
    {Symbol::Save, "save"_L1},
    {Symbol::Check, "check"_L1},
    {Symbol::Warning, "warning"_L1},
    {Symbol::Stop, "stop"_L1},
    {Symbol::Notice, "notice"_L1},
    {Symbol::Print, "print"_L1},
    {Symbol::Undo, "undo"_L1},
    {Symbol::Redo, "redo"_L1},
    {Symbol::Closure, "closure"_L1},
    {Symbol::Flag, "flag"_L1},
    {Symbol::History, "history"_L1},
    {Symbol::Import, "import"_L1},
    {Symbol::Export, "export"_L1},
    {Symbol::Plus, "plus"_L1},
    {Symbol::Minus, "minus"_L1},
    {Symbol::ChevronLeft, "chevron-left"_L1},
    {Symbol::ChevronRight, "chevron-right"_L1},
    {Symbol::ChevronUp, "chevron-up"_L1},
    {Symbol::ChevronDown, "chevron-down"_L1},
    {Symbol::Close, "close"_L1},
    {Symbol::Filter, "filter"_L1},
    {Symbol::Help, "help"_L1},
    {Symbol::Eye, "eye"_L1},
    {Symbol::EyeOff, "eye-off"_L1},
    {Symbol::Calendar, "calendar"_L1},
    {Symbol::Clock, "clock"_L1},
    {Symbol::Person, "person"_L1},
    {Symbol::Phone, "phone"_L1},
    {Symbol::Edit, "edit"_L1},
    {Symbol::Folder, "folder"_L1},
    {Symbol::Table, "table"_L1},
    {Symbol::Book, "book"_L1},
    {Symbol::Sun, "sun"_L1},
    {Symbol::Moon, "moon"_L1},
    {Symbol::Fold, "fold"_L1},
    {Symbol::Unfold, "unfold"_L1},
    {Symbol::Menu, "menu"_L1},
}};

QByteArray drawing(Symbol symbol, const QColor& ink) {
    QFile file(u":/icons/%1.svg"_s.arg(fileName(symbol)));
    ROLLBOOK_CHECK(file.open(QIODevice::ReadOnly), return {});
    return file.readAll().replace("currentColor", ink.name().toLatin1());
}

// Draws the SVG in the token's colour of the moment; Qt asks it for each size and scale.
class LineIcon final : public QIconEngine {
public:
    LineIcon(const Theme& theme, Symbol symbol, Token tint)
        : m_theme(theme)
        , m_symbol(symbol)
        , m_tint(tint) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const qreal scale = painter->device()->devicePixelRatio();
        QPixmap pixmap = drawn(rect.size() * scale, mode);
        pixmap.setDevicePixelRatio(scale);
        painter->drawPixmap(rect, pixmap);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return drawn(size, mode);
    }

    QIconEngine* clone() const override { return new LineIcon(*this); }

private:
    // Drawn once in each size and ink: a list draws its signs with every row.
    QPixmap drawn(const QSize& size, QIcon::Mode mode) const {
        const QString key = u"rollbook/%1/%2/%3x%4"_s.arg(fileName(m_symbol), ink(mode).name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(drawing(m_symbol, ink(mode))).render(&painter);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    QColor ink(QIcon::Mode mode) const {
        return m_theme.color(mode == QIcon::Disabled ? Token::Closure : m_tint);
    }

    const Theme& m_theme;
    Symbol m_symbol;
    Token m_tint;
};

} // namespace

QLatin1StringView fileName(Symbol symbol) {
    return kFiles[std::size_t(symbol)].file;
}

QIcon icon(const Theme& theme, Symbol symbol, Token tint) {
    return QIcon(new LineIcon(theme, symbol, tint)); // the icon owns its engine
}

} // namespace rollbook
