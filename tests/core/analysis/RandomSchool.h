// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/SchoolBuilder.h"

#include <random>

namespace rollbook {

// A school nobody would think of: closures of all kinds over each other, joiners, leavers, pupils who
// come again, moves between classes, marks of every kind and amendments of them. One seed, one school.
class RandomSchool {
public:
    struct Size {
        int pupils = 30;
        int closures = 25;
    };
    RandomSchool(unsigned seed, const Size& size)
        : m_random(seed)
        , m_size(size) {}

    std::unique_ptr<BuiltSchool> build();
    int below(int n); // of its chance: 0 to n - 1

private:
    QDate anyDay();
    QString anyClass();
    QString anyCode();
    void addClosure(SchoolBuilder& builder);
    void addPupil(SchoolBuilder& builder, int i);
    void fill(Register& reg);
    void amend(Register& reg);

    std::mt19937 m_random;
    Size m_size;
};

} // namespace rollbook
