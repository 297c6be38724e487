// The one SQLite connection of a desk: how it is opened, how its errors become ours, and a transaction that
// always ends. Used by the thread that uses the store; throws SQLite::Exception, caught at the edge of the store.
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <memory>
#include <string>

#include "core/base/error.h"
#include "core/base/time.h"

namespace slipway::store {

/// Times as columns: milliseconds since 1970, UTC.
inline WallTime wallTime(std::int64_t milliseconds) { return WallTime(Milliseconds(milliseconds)); }
inline std::int64_t toMs(WallTime time) { return time.time_since_epoch().count(); }

/// Opens PATH (created when `mayCreate`) in WAL mode with synchronous=FULL and takes the exclusive lock at once.
std::unique_ptr<SQLite::Database> openConnection(const std::string& path, bool mayCreate);

/// full disk, damage, held by another program, or any other refusal.
Error toError(const SQLite::Exception& exception, int systemErrno, const std::string& where);

/// BEGIN IMMEDIATE, and ROLLBACK unless committed. SQLite itself may roll back on a full disk; then nothing is left to do.
class WriteTransaction {
public:
    explicit WriteTransaction(SQLite::Database& database);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;
    void commit();

private:
    SQLite::Database& m_database;
    bool m_committed = false;
};

/// Gives a kept statement back in any case, so that it holds no lock and no pointer into a caller's text.
class Use {
public:
    explicit Use(SQLite::Statement& statement) : m_statement(statement) {}
    ~Use();
    Use(const Use&) = delete;
    Use& operator=(const Use&) = delete;

    template <class... Values>
    Use& with(const Values&... values) {
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }
    /// For statements without rows.
    void run() { m_statement.exec(); }
    bool next() { return m_statement.executeStep(); }
    [[nodiscard]] std::int64_t integer(int column) const { return m_statement.getColumn(column).getInt64(); }
    [[nodiscard]] double real(int column) const { return m_statement.getColumn(column).getDouble(); }
    [[nodiscard]] std::string text(int column) const { return m_statement.getColumn(column).getString(); }
    [[nodiscard]] std::string blob(int column) const;
    [[nodiscard]] bool null(int column) const { return m_statement.getColumn(column).isNull(); }

private:
    void bindOne(int index, const std::string& text) { m_statement.bindNoCopy(index, text); }
    void bindOne(int index, const char* text) { m_statement.bindNoCopy(index, text); }
    void bindOne(int index, double value) { m_statement.bind(index, value); }
    void bindOne(int index, std::nullptr_t) { m_statement.bind(index); }
    template <std::integral T>
    void bindOne(int index, T value) {
        m_statement.bind(index, static_cast<std::int64_t>(value));
    }

    SQLite::Statement& m_statement;
};

}  // namespace slipway::store
