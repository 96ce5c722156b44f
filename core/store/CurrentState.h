// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QMap>

namespace rollbook {

class Store;

// Everything that leaves rows in `record`, as it stands, in the form they are kept in: body by
// subject and its id. What says nothing is left out.
using CurrentState = QMap<std::pair<QString, qint64>, QByteArray>;
Result<CurrentState> currentState(const Store& store);

} // namespace rollbook
