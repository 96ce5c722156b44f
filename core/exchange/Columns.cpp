// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/Columns.h"

#include <algorithm>

namespace rollbook {

namespace {

const FieldNames* fieldNamed(const QString& key, const std::vector<FieldNames>& fields) {
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [&](const FieldNames& field) {
        return QString(field.names).split(u' ').contains(key);
    });
    return found == fields.cend() ? nullptr : &*found;
}

} // namespace

QString headerKey(const QString& header) {
    QString key;
    for (const QChar letter : header) {
        if (letter.isLetterOrNumber())
            key += letter.toLower();
    }
    return key;
}

Columns::Columns(const QStringList& headers, const std::vector<FieldNames>& fields) {
    for (const QString& header : headers) {
        const FieldNames* field = fieldNamed(headerKey(header), fields);
        if (field && has(field->id)) {
            m_repeated << header;
            field = nullptr;
        }
        m_matchedCount += field != nullptr;
        m_matched.push_back({header, field ? QString(field->id) : QString()});
    }
}

std::optional<int> Columns::find(QLatin1StringView field) const {
    const auto found =
        std::find_if(m_matched.cbegin(), m_matched.cend(),
                     [field](const MatchedColumn& column) { return column.field == field; });
    return found == m_matched.cend() ? std::nullopt
                                     : std::optional(int(found - m_matched.cbegin()));
}

QString Columns::header(QLatin1StringView field) const {
    const auto column = find(field);
    return column ? m_matched[size_t(*column)].header : QString();
}

void Columns::claim(int column, QLatin1StringView field) {
    m_matched[size_t(column)].field = field;
    ++m_matchedCount;
}

} // namespace rollbook
