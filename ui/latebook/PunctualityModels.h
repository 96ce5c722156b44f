// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/punctuality/RegisterPunctuality.h"
#include "ui/figures/RowsModel.h"

namespace rollbook {

inline bool isSameRow(const PunctualitySum& a, const PunctualitySum& b) {
    return a.who == b.who;
}
inline bool isSameRow(const RegisterTaking& a, const RegisterTaking& b) {
    return a.className == b.className && a.session == b.session;
}

// A class, or who takes registers, and how it goes.
class PunctualityModel : public RowsModel<PunctualitySum> {
public:
    enum Column { Who, Due, Late, MinutesLate, NotTaken, Blanks, Mended };
    explicit PunctualityModel(QObject* parent = nullptr);

protected:
    QVariant cell(const PunctualitySum& row, int column, int role) const override;
    bool isFigure(int column) const override { return column != Who; }
};

// Each register: when it was taken, and what was left or mended.
class TakingsModel : public RowsModel<RegisterTaking> {
public:
    enum Column { When, ClassName, Taken, By, Late, Blanks, Mended };
    explicit TakingsModel(QObject* parent = nullptr);

protected:
    QVariant cell(const RegisterTaking& row, int column, int role) const override;
    bool isFigure(int column) const override { return column >= Late; }
};

} // namespace rollbook
