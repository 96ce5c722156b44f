// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/absence/GroupProfile.h"

#include "core/analysis/AbsenceGroups.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/FormDialog.h"
#include "ui/words/RecordWords.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace rollbook {

QString name(GroupProfile profile) {
    return profile == GroupProfile::Office ? words::name(RecordProfile::Office)
                                           : FormDialog::tr("Governors");
}

QString forWhom(GroupProfile profile) {
    return profile == GroupProfile::Office
               ? words::forWhom(RecordProfile::Office, {})
               : FormDialog::tr("For governors: figures of groups, none of fewer than %1 pupils")
                     .arg(kSmallGroup);
}

std::optional<GroupProfile> askForWhom(const Surroundings& around, const QString& title,
                                       const QString& verb) {
    FormDialog dialog(around.theme, around.clock().today(), u"absence.groupCopy"_s, title,
                      FormDialog::tr("Figures of fewer than %1 pupils say who they are: they stay on "
                                     "the screen. Whom the copy is for stands on it.")
                          .arg(kSmallGroup));
    QStringList names;
    for (std::size_t nth = 0; nth < kGroupProfiles; ++nth)
        names.append(name(GroupProfile(nth)));
    const QComboBox* chosen = dialog.addChoice(u"for"_s, FormDialog::tr("&For"), names);
    dialog.setVerb(verb, [] { return QString(); });
    if (!around.dialogs.run(dialog))
        return std::nullopt;
    return GroupProfile(chosen->currentIndex());
}

} // namespace rollbook
