// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/registers/ClassListModel.h"
#include "ui/registers/RegisterPresenter.h"

namespace rollbook {

// "Taken at 09:05 by Ruth Okafor, 2 blank": the head of a register.
QString standingWords(const RegisterStanding& standing);
// While it is keyed in from paper: who called it, when, and who keys it.
QString paperSentence(const PaperCall& call, const QString& keyedBy);
// What is said once it is taken.
QString takenSentence(const TakenRegister& taken);

} // namespace rollbook
