// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/StyleSheet.h"

#include "core/base/Check.h"
#include "ui/widgets/Theme.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rollbook {
namespace {

struct Name {
    Token token;
    QLatin1StringView name;
};
constexpr std::array<Name, kTokenCount> kNames{{
    {Token::Window, "window"_L1},
    {Token::Card, "card"_L1},
    {Token::Ink, "ink"_L1},
    {Token::Muted, "muted"_L1},
    {Token::Line, "line"_L1},
    {Token::Accent, "accent"_L1},
    {Token::AccentSoft, "accentSoft"_L1},
    {Token::OnAccent, "onAccent"_L1},
    {Token::Present, "present"_L1},
    {Token::Approved, "approved"_L1},
    {Token::ApprovedSoft, "approvedSoft"_L1},
    {Token::Authorised, "authorised"_L1},
    {Token::AuthorisedSoft, "authorisedSoft"_L1},
    {Token::Unauthorised, "unauthorised"_L1},
    {Token::UnauthorisedSoft, "unauthorisedSoft"_L1},
    {Token::Late, "late"_L1},
    {Token::LateSoft, "lateSoft"_L1},
    {Token::NotPossible, "notPossible"_L1},
    {Token::Closure, "closure"_L1},
    {Token::OffRoll, "offRoll"_L1},
    {Token::Persistent, "persistent"_L1},
    {Token::Severe, "severe"_L1},
}};

std::optional<Token> tokenNamed(QStringView name) {
    const auto found = std::ranges::find_if(kNames, [&](const Name& n) { return n.name == name; });
    return found == kNames.end() ? std::nullopt : std::optional(found->token);
}

QString source() {
    QFile file(u":/style/rollbook.qss"_s);
    ROLLBOOK_CHECK(file.open(QIODevice::ReadOnly), return {});
    return QString::fromUtf8(file.readAll());
}

} // namespace

QString styleSheet(const Theme& theme) {
    static const QRegularExpression placeholder(u"@([A-Za-z]+)"_s);
    const QString text = source();
    QString out;
    qsizetype done = 0;
    for (const auto& match : placeholder.globalMatch(text)) {
        const auto token = tokenNamed(match.capturedView(1));
        out += QStringView(text).mid(done, match.capturedStart() - done);
        out += token ? theme.color(*token).name() : match.captured();
        done = match.capturedEnd();
    }
    out += QStringView(text).mid(done);
    return out;
}

} // namespace rollbook
