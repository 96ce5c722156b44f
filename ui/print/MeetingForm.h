// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

namespace rollbook {

class Sheet;
struct MeetingPack;

// The form of a meeting with a parent, to be written on by hand, all of it within the box: what is
// known stands on its lines, the rest is left to write.
void paintMeetingForm(Sheet& sheet, const QRectF& box, const MeetingPack& pack);

} // namespace rollbook
