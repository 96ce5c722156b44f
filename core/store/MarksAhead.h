// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/MarkStore.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace rollbook {

// Reads the marks of a range in a thread of its own, over a connection of its own, from the moment
// it is made: putting a year's marks together is most of opening a file, and the roll can be read
// meanwhile. Only where nobody may write beside: the file's lock is held.
class MarksAhead {
public:
    MarksAhead(QString file, DateRange range);
    ~MarksAhead(); // gives up what is not read yet

    // As MarkStore::forEachCurrent, waiting for what is still to come. Once. After an error some
    // marks were given already.
    Result<void> forEach(const MarkStore::EachMark& each);

private:
    void read(const QString& file, const DateRange& range, const std::stop_token& stop);
    void add(PackedRow row);
    void end(Result<void> result);
    std::optional<PackedRow> next(); // nothing: that was the last

    std::mutex m_mutex;
    std::condition_variable m_isMore;
    std::deque<PackedRow> m_rows;
    std::optional<Result<void>> m_end; // how it went, once it is over
    std::jthread m_thread;             // goes first
};

} // namespace rollbook
