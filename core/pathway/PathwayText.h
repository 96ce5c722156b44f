// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pathway/Pathway.h"

#include <QByteArray>

namespace rollbook {

// The text of a pathway's file in the order of resources/pathways/README.md, what need not be said
// left out: readPathway() makes the same value of it.
QByteArray writePathway(const Pathway& pathway);

// One JSON text, and objects of such texts in the order given, in one line.
namespace jsontext {
using Fields = std::vector<std::pair<QLatin1StringView, QByteArray>>;
QByteArray of(const QString& text);
QByteArray of(bool truth);
QByteArray of(int number);
QByteArray of(const QStringList& texts);
QByteArray object(const Fields& fields);
} // namespace jsontext

QByteArray textOf(const Condition& condition);

} // namespace rollbook
