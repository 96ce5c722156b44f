// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pupil/PupilCard.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace rollbook {

// Facts as two columns: what it is, muted; what is known, beside it. Its words can be selected.
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(const Theme& theme, QWidget* parent = nullptr);

    void setFacts(const Facts& facts);
    QString text() const; // all of it, a line a fact

private:
    void lay(int row, const Fact& fact);
    void colour();

    const Theme& m_theme;
    QGridLayout* m_grid;
    Facts m_facts;
    std::vector<QLabel*> m_texts; // beside m_facts
};

} // namespace rollbook
