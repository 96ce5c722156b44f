// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/LetterheadOnPaper.h"

#include "ui/print/Sheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

constexpr qreal kLogoWidth = 45;
constexpr qreal kLogoHeight = 24;
constexpr qreal kDotsAMillimetre = 16; // about 400 an inch
constexpr qint64 kMostDots =
    25'000'000; // before it is made small: a small file can hold a huge picture

QString say(const char* text) {
    return QCoreApplication::translate("rollbook::LetterPages", text);
}

// On white: paper has no other ground.
QImage onPaper(const QImage& image) {
    QImage page(image.size(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).drawImage(0, 0, image);
    return page;
}

QImage readLogo(const QByteArray& bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > kMostDots)
        return {};
    const QSize most(int(kLogoWidth * kDotsAMillimetre), int(kLogoHeight * kDotsAMillimetre));
    if (size.width() > most.width() || size.height() > most.height())
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    return image.isNull() ? image : onPaper(image);
}

QSizeF logoSize(const QImage& logo, qreal height) {
    return QSizeF(logo.size())
        .scaled({kLogoWidth, std::min(height, kLogoHeight)}, Qt::KeepAspectRatio);
}

QString reachedAt(const Letterhead& letterhead) {
    QStringList ways;
    if (!letterhead.phone.isEmpty())
        ways += say("Telephone %1").arg(letterhead.phone);
    if (!letterhead.email.isEmpty())
        ways += letterhead.email;
    return ways.join(u" · "_s);
}

struct HeadLine {
    QString words;
    qreal points;
    QFont::Weight weight;
};

std::vector<HeadLine> headLines(Sheet& sheet, qreal width, const QString& school,
                                const Letterhead& letterhead, const LetterType& type) {
    std::vector<HeadLine> lines;
    const auto add = [&](const QString& words, qreal points, QFont::Weight weight) {
        sheet.setType(points, weight);
        if (!words.isEmpty())
            for (const QString& line : sheet.wrapped(words, width))
                lines.push_back({line, points, weight});
    };
    add(school, type.school, QFont::DemiBold);
    add(letterhead.address.join(u", "_s), type.small, QFont::Normal);
    add(reachedAt(letterhead), type.small, QFont::Normal);
    return lines;
}

qreal heightOf(const std::vector<HeadLine>& lines) {
    qreal height = 0;
    for (const HeadLine& line : lines)
        height += lineOf(line.points);
    return height;
}

} // namespace

const QImage& LogoOnPaper::of(const Letterhead& letterhead) {
    if (letterhead.logo != m_bytes) {
        m_bytes = letterhead.logo;
        m_image = m_bytes.isEmpty() ? QImage() : readLogo(m_bytes);
    }
    return m_image;
}

void paintLetterhead(Sheet& sheet, const QRectF& box, const QString& school,
                     const Letterhead& letterhead, const QImage& logo, const LetterType& type) {
    QRectF words = box.adjusted(0, 0, 0, -2);
    if (!logo.isNull()) {
        const QRectF place(words.topLeft(), logoSize(logo, words.height()));
        sheet.pen().drawImage(place, logo);
        words.setLeft(place.right() + 5);
    }
    std::vector<HeadLine> lines = headLines(sheet, words.width(), school, letterhead, type);
    for (qreal part = 0.9; heightOf(lines) > words.height() && part > 0.5; part -= 0.1)
        lines = headLines(sheet, words.width(), school, letterhead,
                          {.school = type.school * part, .small = type.small * part});
    qreal top = words.top();
    for (const HeadLine& line : lines) {
        sheet.setType(line.points, line.weight);
        sheet.text({words.left(), top, words.width(), lineOf(line.points)}, line.words);
        top += lineOf(line.points);
    }
    sheet.setLine(0.2);
    sheet.pen().drawLine(box.bottomLeft(), box.bottomRight());
}

} // namespace rollbook
