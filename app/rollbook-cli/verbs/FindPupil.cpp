// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rollbook-cli/verbs/FindPupil.h"

#include "core/office/OfficeErrors.h"
#include "core/roll/Upn.h"

namespace rollbook::cli {

using namespace Qt::StringLiterals;

Result<const Pupil*> findPupil(const Roll& roll, const QString& upn) {
    if (const Pupil* pupil = roll.pupilByUpn(Upn::tidied(upn)))
        return pupil;
    return Error{rollbook::errors::kNoSuchPupil, {{u"upn"_s, upn}}};
}

} // namespace rollbook::cli
