// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/Opening.h"

#include "ui/shell/Preferences.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

QString key(const QString& what, const QString& file) {
    return u"today/%1/%2"_s.arg(what, QString::fromLatin1(QUrl::toPercentEncoding(file)));
}

} // namespace

Opening noteOpening(Preferences& preferences, const QString& file, const QDateTime& now) {
    const QString since = key(u"since"_s, file);
    const QString latest = key(u"latest"_s, file);
    const QString last = key(u"last"_s, file);
    Opening opening{preferences.ofView(since).toDateTime(), preferences.ofView(last).toDateTime()};
    if (opening.since.date() != now.date()) {
        opening = {now, preferences.ofView(latest).toDateTime()};
        preferences.setOfView(since, opening.since);
        preferences.setOfView(last, opening.last);
    }
    preferences.setOfView(latest, now);
    return opening;
}

} // namespace rollbook
