// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/MarksAhead.h"

#include "core/store/Database.h"

namespace rollbook {

MarksAhead::MarksAhead(QString file, DateRange range)
    : m_thread([this, file = std::move(file), range](const std::stop_token& stop) {
        read(file, range, stop);
    }) {}

MarksAhead::~MarksAhead() = default;

void MarksAhead::read(const QString& file, const DateRange& range, const std::stop_token& stop) {
    const auto database = Database::open(file, Database::Access::ReadOnly);
    if (!database)
        return end(database.error());
    end(MarkStore(**database).forEachPacked(range, [&](PackedRow row) {
        add(std::move(row));
        return !stop.stop_requested();
    }));
}

void MarksAhead::add(PackedRow row) {
    {
        const std::lock_guard lock(m_mutex);
        m_rows.push_back(std::move(row));
    }
    m_isMore.notify_one();
}

void MarksAhead::end(Result<void> result) {
    {
        const std::lock_guard lock(m_mutex);
        m_end = std::move(result);
    }
    m_isMore.notify_one();
}

std::optional<PackedRow> MarksAhead::next() {
    std::unique_lock lock(m_mutex);
    m_isMore.wait(lock, [this] { return !m_rows.empty() || m_end; });
    if (m_rows.empty())
        return std::nullopt;
    PackedRow row = std::move(m_rows.front());
    m_rows.pop_front();
    return row;
}

Result<void> MarksAhead::forEach(const MarkStore::EachMark& each) {
    PackedMarks packed;
    while (const auto row = next())
        packed.forEach(*row, each);
    return *m_end;
}

} // namespace rollbook
