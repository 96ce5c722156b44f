// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/record/RecordProfile.h"
#include "ui/shell/Surroundings.h"

namespace rollbook {

// For whom a copy of what is kept about a pupil may be made: the office first, then each parent who
// may be given one, a partner, the court.
struct CopyReader {
    QString label; // names hidden with F9
    RecordReader reader;
};
std::vector<CopyReader> copyReaders(const Surroundings& around, PupilId pupil);
QStringList labelsOf(const std::vector<CopyReader>& readers);

} // namespace rollbook
