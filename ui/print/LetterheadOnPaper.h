// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/LetterOnPaper.h"

#include <QImage>
#include <QRectF>

namespace rollbook {

class Sheet;

// Of the letters of a job, which mostly have the same: read once, and once in the file.
class LogoOnPaper {
public:
    // Null where there is none, or none that can be read: the letter goes without.
    const QImage& of(const Letterhead& letterhead);

private:
    QByteArray m_bytes;
    QImage m_image;
};

// The school, its logo and how to reach it, within `box`, and a rule under it.
void paintLetterhead(Sheet& sheet, const QRectF& box, const QString& school,
                     const Letterhead& letterhead, const QImage& logo, const LetterType& type);

} // namespace rollbook
