// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/PupilFinder.h"
#include "ui/shell/Surroundings.h"

#include <QLineEdit>

class QLabel;

namespace rollbook {

// Part of a name, and under it who is meant, with class and date of birth; Up and Down go to the
// next who fits.
class PupilField : public QWidget {
    Q_OBJECT
public:
    PupilField(const Surroundings& around, const QString& name);

    std::optional<PupilId> pupil() const; // nothing: nobody fits
    void choose(PupilId pupil);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& typed);
    void show(int place);

    const Surroundings m_around;
    PupilFinder m_finder;
    std::vector<PupilId> m_found;
    int m_place = 0;
    QLineEdit* m_line;
    QLabel* m_meant;
};

} // namespace rollbook
