// One console at a time: the second one is told who holds the data, and a dead holder holds nothing.
#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <tuple>

#include "tests/store/child_process.h"
#include "tests/store/store_helpers.h"

namespace slipway::store::test {
namespace {

/// What a process of its own is told when it opens: "code message".
std::string openedByAnother(const TemporaryDirectory& directory, bool readOnly) {
    ChildProcess child([&](int pipe) {
        const auto store = Store::open(directory.path(), {.readOnly = readOnly, .program = "second"});
        const std::string answer =
            store ? "open" : (store.error().code == ErrorCode::conflict ? "conflict " : "other ") + describe(store.error());
        return write(pipe, answer.data(), answer.size()) == static_cast<ssize_t>(answer.size()) ? 0 : 1;
    });
    return child.readAll();
}

TEST(Lock, TellsASecondProcessWhichProgramAndProcessHoldsTheData) {
    const TemporaryDirectory directory;
    const auto store = openStore(directory);
    for (const bool readOnly : {false, true}) {
        const std::string answer = openedByAnother(directory, readOnly);
        EXPECT_TRUE(answer.starts_with("conflict ")) << answer;
        EXPECT_NE(answer.find("store-test (process " + std::to_string(getpid()) + ")"), std::string::npos) << answer;
    }
    appendUpTo(*store, 1, 5, 5);
}

TEST(Lock, IsFreeWhenTheHolderCloses) {
    const TemporaryDirectory directory;
    {
        const auto store = openStore(directory);
    }
    EXPECT_EQ(openedByAnother(directory, false), "open");
    EXPECT_EQ(openedByAnother(directory, true), "open");
}

TEST(Lock, IsFreeWhenTheHolderDied) {
    const TemporaryDirectory directory;
    ChildProcess child([&](int pipe) {
        const auto store = openStore(directory);
        std::ignore = write(pipe, "x", 1);
        pause();
        return 0;
    });
    char ready = 0;
    ASSERT_EQ(read(child.pipe(), &ready, 1), 1);
    EXPECT_EQ(Store::open(directory.path(), {.program = "second"}).error().code, ErrorCode::conflict);
    child.kill();
    child.wait();
    const auto store = openStore(directory);
    appendUpTo(*store, 1, 5, 5);
}

TEST(Lock, IsWaitedForWhenTheHolderOnlyReads) {
    const TemporaryDirectory directory;
    {
        appendUpTo(*openStore(directory), 1, 60, 60);
    }
    ChildProcess reader([&](int pipe) {
        const auto store = Store::open(directory.path(), {.readOnly = true, .program = "reader"});
        if (!store || write(pipe, "x", 1) != 1) return 1;
        for (int i = 0; i < 10; ++i) std::ignore = (*store)->verifyAudit();
        return 0;
    });
    char ready = 0;
    ASSERT_EQ(read(reader.pipe(), &ready, 1), 1);
    const auto store = Store::open(directory.path(), {.program = "console"});
    EXPECT_TRUE(store) << describe(store.error());
    EXPECT_EQ(reader.wait(), 0);
}

TEST(Lock, HoldsAgainstAStrangerThatHasTheDatabaseOpen) {
    const TemporaryDirectory directory;
    {
        const auto store = openStore(directory);
    }
    SQLite::Database stranger(directory / "slipway.db", SQLite::OPEN_READWRITE);
    stranger.exec("BEGIN IMMEDIATE");
    const auto store = Store::open(directory.path(), {.program = "second"});
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::conflict);
    EXPECT_TRUE(std::filesystem::exists(directory / "slipway.db"));
}

}  // namespace
}  // namespace slipway::store::test
