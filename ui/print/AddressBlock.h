// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QStringList>

namespace rollbook {

class Sheet;

// A name and an address within a box: in the middle of its height, whole words, and in smaller
// type rather than a line less. Where even that does not do, it grows downwards.
void paintAddress(Sheet& sheet, const QRectF& box, const QString& name, const QStringList& address);

} // namespace rollbook
