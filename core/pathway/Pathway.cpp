// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pathway/Pathway.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rollbook {

const Step* Pathway::step(QStringView id) const {
    const auto found = std::ranges::find_if(steps, [&](const Step& each) { return each.id == id; });
    return found == steps.end() ? nullptr : &*found;
}

QString toString(Subject subject) {
    static constexpr std::array kWords{"pupil"_L1, "parent"_L1, "class"_L1, "staff"_L1,
                                       "school"_L1};
    return kWords[std::size_t(subject)];
}

QString toString(Layer layer) {
    return layer == Layer::Statutory ? u"statutory"_s : u"school"_s;
}

} // namespace rollbook
