// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rollbook {

// Writes Marsh Lane as it stands at 08:45 on Wednesday 20 November 2024, registers from 08:50 to
// 09:20, nothing marked that day. Everybody is a "Pupil" by surname:
//   4A  Ada, Cem, Dot, Eve, Finn, Una      5B  Gil, Ivy, Jan, Kit      6C  Bo, Lea, Mo, Noa
// Ada and Bo are sister and brother. Kit is on a child protection plan, and has a mother and a
// grandmother; the others who are asked about have one parent each. At the desk: Ruth Okafor,
// Attendance Officer. Safeguarding lead: Sam Lead. The pathway is the one we ship for today.
void writeMorningSchool(const QString& file);

} // namespace rollbook
