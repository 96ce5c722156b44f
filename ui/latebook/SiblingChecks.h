// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Surroundings.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace rollbook {

class SignInPresenter;

// Brothers and sisters who may have come too, a box each. Who is here already cannot be ticked.
class SiblingChecks : public QWidget {
    Q_OBJECT
public:
    SiblingChecks(const Surroundings& around, SignInPresenter& presenter,
                  QWidget* parent = nullptr);

    void offer(std::optional<PupilId> pupil);
    // Says again what each would be marked.
    void say(const QString& ownCode);
    void toggle(); // all, or none when all are ticked
    bool isEmpty() const { return m_siblings.empty(); }
    std::vector<PupilId> ticked() const;

private:
    struct Sibling {
        PupilId pupil;
        QCheckBox* check;
    };
    const Surroundings m_around;
    SignInPresenter& m_presenter;
    std::vector<Sibling> m_siblings;
    QVBoxLayout* m_rows;
};

} // namespace rollbook
