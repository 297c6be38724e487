// SPDX-License-Identifier: Apache-2.0
// The error that every fallible function of core returns inside std::expected.
// A plain value: a stable code for programs, a sentence for people, and the place (JSON path, row, file).
#pragma once

#include <expected>
#include <string>
#include <utility>

namespace slipway {

enum class ErrorCode {
    invalidInput,    // the caller's data is wrong; `where` names the place
    notFound,        // a named thing does not exist
    conflict,        // legal in itself, but not in the present state
    unsupported,     // known to the design, not to this version
    unauthorized,    // no or wrong credentials
    storage,         // the disk or the database refused
    storageFull,     // the disk is full
    storageCorrupt,  // the database or the audit chain is damaged
    network,         // a socket or a transfer failed
    internal,        // a defect of Slipway
};

struct Error {
    ErrorCode code = ErrorCode::internal;
    std::string message;  // a whole English sentence, without the place
    std::string where;    // JSON path ("$.stages[0].robots"), file or row; may be empty

    friend bool operator==(const Error&, const Error&) = default;
};

/// "where: message", or the message alone when there is no place.
inline std::string describe(const Error& error) { return error.where.empty() ? error.message : error.where + ": " + error.message; }

template <class T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(ErrorCode code, std::string message, std::string where = {}) {
    return std::unexpected(Error{code, std::move(message), std::move(where)});
}

}  // namespace slipway
