// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/CopyReaders.h"

#include "ui/shell/FormDialog.h"
#include "ui/shell/Privacy.h"
#include "ui/words/RecordWords.h"

using namespace Qt::StringLiterals;

namespace rollbook {

std::vector<CopyReader> copyReaders(const Surroundings& around, PupilId pupil) {
    using enum RecordProfile;
    const auto plain = [](RecordProfile profile) {
        return CopyReader{words::name(profile), {.profile = profile}};
    };
    std::vector<CopyReader> all{plain(Office)};
    for (const ContactId id : parentsToGive(around.school(), pupil, around.clock().today()))
        all.push_back({FormDialog::tr("This parent: %1")
                           .arg(around.privacy.name(around.school().roll.contact(id)->fullName())),
                       {.profile = Parent, .parent = id}});
    all.push_back(plain(Partner));
    all.push_back(plain(Court));
    return all;
}

QStringList labelsOf(const std::vector<CopyReader>& readers) {
    QStringList labels;
    for (const CopyReader& each : readers)
        labels.append(each.label);
    return labels;
}

} // namespace rollbook
