// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Surroundings.h"

namespace rollbook {

// A visit to a home, or an enquiry with the police or social care, written down afterwards.
void askAboutVisit(const Surroundings& around, PupilId pupil);

} // namespace rollbook
