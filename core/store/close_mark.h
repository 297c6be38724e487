// The file slipway.closed beside the database: written when a store is closed in order, gone while one is open. As long as
// the database is the very file it names (size, times, no log beside it), nobody has written since, and opening need not
// read the whole file for damage: 10 s per GB. Whatever else is found (a crash, a copy, a bad page that someone's tool or a
// failing disk rewrote) has no such mark, and is read whole. Owned by the store, under its lock.
#pragma once

#include <string>

namespace slipway::store {

/// The database of `directory` is as the last one who held it left it.
bool wasClosedInOrder(const std::string& directory);

class CloseMark {
public:
    /// Takes the mark away. `keeps` false: only reads, and leaves what is there.
    CloseMark(std::string directory, bool keeps);
    /// Writes it: the database must be closed by then.
    ~CloseMark();
    CloseMark(const CloseMark&) = delete;
    CloseMark& operator=(const CloseMark&) = delete;

    /// Damage was seen: the next one is to read the whole file.
    void distrust() { m_keeps = false; }

private:
    std::string m_directory;
    bool m_keeps;
};

}  // namespace slipway::store
