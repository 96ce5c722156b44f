// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/Theme.h"

#include <QObject>
#include <QStringList>
#include <QVariant>

#include <memory>

class QSettings;

namespace rollbook {

// What this person set on this machine; nothing of the school. A table of keys over QSettings,
// which is given in so that tests have their own.
class Preferences : public QObject {
    Q_OBJECT
public:
    explicit Preferences(std::unique_ptr<QSettings> settings, QObject* parent = nullptr);
    ~Preferences() override;

    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    int idleMinutes() const; // 1..120
    void setIdleMinutes(int minutes);
    bool isRailFolded() const;
    void setRailFolded(bool folded);
    QStringList recentFiles() const; // newest first, at most 8
    void addRecentFile(const QString& file);
    void removeRecentFile(const QString& file);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    // How a view was left: widths, a filter. Key "registers/columns".
    QVariant ofView(const QString& key, const QVariant& otherwise = {}) const;
    void setOfView(const QString& key, const QVariant& value);

Q_SIGNALS:
    void changed();

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace rollbook
