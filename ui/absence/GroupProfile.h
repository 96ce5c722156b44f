// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Surroundings.h"

namespace rollbook {

// For whom figures of groups leave the screen (rules.md 36): nobody stands among them by name.
enum class GroupProfile { Office, Governors };
inline constexpr std::size_t kGroupProfiles = 2;
QString name(GroupProfile profile);    // "Governors"
QString forWhom(GroupProfile profile); // at the head and foot of the copy

// In a form over the window; nothing: for nobody after all.
std::optional<GroupProfile> askForWhom(const Surroundings& around, const QString& title,
                                       const QString& verb);

} // namespace rollbook
