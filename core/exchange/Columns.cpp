// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/Columns.h"

namespace rollbook {

QString headerKey(const QString& header) {
    QString key;
    for (const QChar letter : header) {
        if (letter.isLetterOrNumber())
            key += letter.toLower();
    }
    return key;
}

ColumnNames::ColumnNames(const std::vector<FieldNames>& fields) {
    for (const FieldNames& field : fields) {
        for (const QString& name : QString(field.names).split(u' '))
            m_fields.insert(name, field.id);
    }
}

QString ColumnNames::fieldOf(const QString& header) const {
    return m_fields.value(headerKey(header));
}

Columns::Columns(const QStringList& headers, const ColumnNames& names) {
    for (const QString& header : headers) {
        const QString field = names.fieldOf(header);
        const bool isRepeated = !field.isEmpty() && m_places.contains(field);
        if (isRepeated)
            m_repeated << header;
        else if (!field.isEmpty())
            m_places.insert(field, count());
        m_matched.push_back({header, isRepeated ? QString() : field});
    }
    m_matchedCount = int(m_places.size());
}

std::optional<int> Columns::find(QLatin1StringView field) const {
    const auto found = m_places.constFind(field);
    return found == m_places.cend() ? std::nullopt : std::optional(*found);
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
