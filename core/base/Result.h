// SPDX-FileCopyrightText: 2026 The Rollbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Check.h"
#include "core/base/Error.h"

#include <optional>
#include <utility>
#include <variant>

namespace rollbook {

// A value, or why there is none. Taking the value of a failure is a bug and aborts.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool isOk() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return isOk(); }

    const T& value() const& {
        ROLLBOOK_REQUIRE(isOk(), error().toString());
        return *std::get_if<0>(&m_state);
    }
    T& value() & {
        ROLLBOOK_REQUIRE(isOk(), error().toString());
        return *std::get_if<0>(&m_state);
    }
    T&& value() && {
        ROLLBOOK_REQUIRE(isOk(), error().toString());
        return std::move(*std::get_if<0>(&m_state));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const {
        ROLLBOOK_REQUIRE(!isOk(), QStringLiteral("error() of a success"));
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool isOk() const noexcept { return !m_error.has_value(); }
    explicit operator bool() const noexcept { return isOk(); }
    const Error& error() const {
        ROLLBOOK_REQUIRE(m_error.has_value(), QStringLiteral("error() of a success"));
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace rollbook
