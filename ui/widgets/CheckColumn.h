// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>

#include <vector>

namespace rollbook {

// Checks, a line each; their names are this one's with 1, 2, … after it. Without any, a hint.
class CheckColumn : public QWidget {
    Q_OBJECT
public:
    CheckColumn(const QString& name, const QStringList& choices, const QString& ifNone = {});

    void setChecked(std::size_t nth, bool checked) { m_checks[nth]->setChecked(checked); }
    // Those checked, of what the choices stand for, in their order.
    template <typename Each>
    std::vector<Each> checked(const std::vector<Each>& all) const {
        std::vector<Each> chosen;
        for (std::size_t nth = 0; nth < m_checks.size(); ++nth)
            if (m_checks[nth]->isChecked())
                chosen.push_back(all[nth]);
        return chosen;
    }

private:
    std::vector<QCheckBox*> m_checks;
};

} // namespace rollbook
