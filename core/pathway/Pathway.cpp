// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/Pathway.h"

#include "core/pathway/FileWords.h"

#include <algorithm>

namespace rollbook {

const Step* Pathway::step(QStringView id) const {
    const auto found = std::ranges::find_if(steps, [&](const Step& each) { return each.id == id; });
    return found == steps.end() ? nullptr : &*found;
}

QString toString(Subject subject) {
    return filewords::wordOf(filewords::kSubjects, subject);
}

QString toString(Layer layer) {
    return filewords::wordOf(filewords::kLayers, layer);
}

} // namespace rollbook
