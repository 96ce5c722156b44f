// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/office/Settings.h"
#include "ui/setup/LinesModel.h"

namespace rollbook {

// The flags and groups a pupil may have: the national ones as they are, and the school's own.
class FlagsPresenter : public QObject {
    Q_OBJECT
public:
    explicit FlagsPresenter(Office& office, QObject* parent = nullptr);

    QAbstractItemModel& model() { return m_model; }
    void load();
    bool isOwn(const QVariant& key) const;
    std::optional<CharacteristicKind> own(const QVariant& key) const;
    // A new one, or the one with the same id as it now is. A sentence; empty: done.
    QString save(CharacteristicKind kind, const Author& by);
    QString remove(const QVariant& key, const Author& by);

private:
    Office& m_office;
    LinesModel m_model;
};

} // namespace rollbook
