// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/setup/SetupPage.h"

namespace rollbook {

// The pages of Setup in the order of its list; each stands in a file of its own.
std::unique_ptr<SetupPage> makeSchoolPage(const Surroundings& around);
std::unique_ptr<SetupPage> makeCalendarPage(const Surroundings& around);
std::unique_ptr<SetupPage> makeTimesPage(const Surroundings& around);
std::unique_ptr<SetupPage> makeClosuresPage(const Surroundings& around);
std::unique_ptr<SetupPage> makeStaffPage(const Surroundings& around);
std::unique_ptr<SetupPage> makePeoplePage(const Surroundings& around);
std::unique_ptr<SetupPage> makeFlagsPage(const Surroundings& around);
std::unique_ptr<SetupPage> makePathwaysPage(const Surroundings& around);
std::unique_ptr<SetupPage> makeWaitingPage(const Surroundings& around);
std::unique_ptr<SetupPage> makeListsPage(const Surroundings& around);
std::unique_ptr<SetupPage> makeFilePage(const Surroundings& around);

} // namespace rollbook
