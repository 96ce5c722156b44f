// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/PupilRow.h"

using namespace Qt::StringLiterals;

namespace rollbook {

PupilKey PupilRow::key() const {
    return {upn, admissionNumber.value_or(QString()), surname.value_or(QString()),
            forename.value_or(QString()), birth.value_or(QDate())};
}

} // namespace rollbook
