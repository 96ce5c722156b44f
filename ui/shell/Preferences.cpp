// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Preferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

const QString kAppearance = u"window/appearance"_s; // system, light, dark
const QString kIdleMinutes = u"desk/idleMinutes"_s;
const QString kRailFolded = u"window/railFolded"_s;
const QString kGeometry = u"window/geometry"_s;
const QString kRecent = u"files/recent"_s;
const QString kView = u"view/"_s;

constexpr int kOrdinaryIdleMinutes = 5;
constexpr int kLongestIdleMinutes = 120;
constexpr int kRecentFiles = 8;

constexpr std::array kAppearances{"system"_L1, "light"_L1, "dark"_L1}; // in the order of Appearance

} // namespace

Preferences::Preferences(std::unique_ptr<QSettings> settings, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings)) {}

Preferences::~Preferences() = default;

Appearance Preferences::appearance() const {
    const auto found = std::ranges::find(kAppearances, m_settings->value(kAppearance).toString());
    return found == kAppearances.end() ? Appearance::System
                                       : Appearance(found - kAppearances.begin());
}

void Preferences::setAppearance(Appearance appearance) {
    m_settings->setValue(kAppearance, QString(kAppearances[std::size_t(appearance)]));
    Q_EMIT changed();
}

int Preferences::idleMinutes() const {
    return std::clamp(m_settings->value(kIdleMinutes, kOrdinaryIdleMinutes).toInt(), 1,
                      kLongestIdleMinutes);
}

void Preferences::setIdleMinutes(int minutes) {
    m_settings->setValue(kIdleMinutes, minutes);
    Q_EMIT changed();
}

bool Preferences::isRailFolded() const {
    return m_settings->value(kRailFolded, false).toBool();
}

void Preferences::setRailFolded(bool folded) {
    m_settings->setValue(kRailFolded, folded);
    Q_EMIT changed();
}

QStringList Preferences::recentFiles() const {
    return m_settings->value(kRecent).toStringList();
}

void Preferences::addRecentFile(const QString& file) {
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    m_settings->setValue(kRecent, files.mid(0, kRecentFiles));
}

void Preferences::removeRecentFile(const QString& file) {
    QStringList files = recentFiles();
    files.removeAll(file);
    m_settings->setValue(kRecent, files);
}

QByteArray Preferences::windowGeometry() const {
    return m_settings->value(kGeometry).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry) {
    m_settings->setValue(kGeometry, geometry);
}

QVariant Preferences::ofView(const QString& key, const QVariant& otherwise) const {
    return m_settings->value(kView + key, otherwise);
}

void Preferences::setOfView(const QString& key, const QVariant& value) {
    m_settings->setValue(kView + key, value);
}

} // namespace rollbook
