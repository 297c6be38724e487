// The queue into the engine and the box out of it, in one thread and between two.
#include "core/base/bounded_queue.h"

#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <thread>
#include <vector>

#include "core/base/latest_box.h"

namespace slipway {
namespace {

using std::chrono::steady_clock;

TEST(BoundedQueue, refusesAndLeavesTheValueWhenFull) {
    BoundedQueue<std::unique_ptr<int>> queue(1);
    EXPECT_TRUE(queue.push(std::make_unique<int>(1)));
    auto second = std::make_unique<int>(2);
    EXPECT_FALSE(queue.push(std::move(second)));
    ASSERT_NE(second, nullptr);
    EXPECT_EQ(*second, 2);
}

TEST(BoundedQueue, takesUrgentValuesFirstAndPastTheBound) {
    BoundedQueue<int> queue(1);
    EXPECT_TRUE(queue.push(1));
    EXPECT_TRUE(queue.pushUrgent(2));
    EXPECT_EQ(queue.popSome(10, steady_clock::now()), (std::vector{2, 1}));
}

TEST(BoundedQueue, takesAtMostWhatIsAskedInOrder) {
    BoundedQueue<int> queue(10);
    for (int i = 0; i < 5; ++i) EXPECT_TRUE(queue.push(std::move(i)));
    EXPECT_EQ(queue.popSome(3, steady_clock::now()), (std::vector{0, 1, 2}));
    EXPECT_EQ(queue.size(), 2U);
}

TEST(BoundedQueue, refusesAfterCloseAndWakesWhoWaits) {
    BoundedQueue<int> queue(10);
    std::thread closer([&queue] { queue.close(); });
    EXPECT_TRUE(queue.popSome(1, steady_clock::now() + std::chrono::seconds(30)).empty());
    closer.join();
    EXPECT_FALSE(queue.push(1));
    EXPECT_FALSE(queue.pushUrgent(1));
}

TEST(BoundedQueue, tellsWhetherSomethingUrgentWaits) {
    BoundedQueue<int> queue(8);
    queue.push(1);
    EXPECT_FALSE(queue.urgentWaits());
    queue.pushUrgent(2);
    queue.pushUrgent(3);
    queue.push(4);
    EXPECT_TRUE(queue.urgentWaits());
    queue.popSome(1, steady_clock::now());
    EXPECT_TRUE(queue.urgentWaits());
    queue.popSome(1, steady_clock::now());
    EXPECT_FALSE(queue.urgentWaits());
    EXPECT_EQ(queue.size(), 2U);
}

TEST(BoundedQueue, losesNothingBetweenTwoThreads) {
    BoundedQueue<int> queue(16);
    constexpr int kCount = 10'000;
    std::thread producer([&queue] {
        for (int next = 0; next < kCount;) {
            if (queue.push(int{next}))
                ++next;
            else
                std::this_thread::yield();
        }
    });
    int expected = 0;
    while (expected < kCount) {
        for (const int value : queue.popSome(7, steady_clock::now() + std::chrono::seconds(30))) EXPECT_EQ(value, expected++);
    }
    producer.join();
}

TEST(LatestBox, holdsTheNewestOnly) {
    LatestBox<int> box;
    EXPECT_EQ(box.get(), nullptr);
    box.put(std::make_shared<const int>(1));
    box.put(std::make_shared<const int>(2));
    EXPECT_EQ(*box.get(), 2);
}

TEST(LatestBox, FreesOldValuesOnTheThreadThatPutsNeverOnTheReaders) {
    struct Value {
        explicit Value(std::vector<std::thread::id>& log) : freedBy(&log) {}
        ~Value() { freedBy->push_back(std::this_thread::get_id()); }
        Value(const Value&) = delete;
        Value& operator=(const Value&) = delete;
        std::vector<std::thread::id>* freedBy;
    };
    std::vector<std::thread::id> freedBy;
    LatestBox<Value> box;
    box.put(std::make_shared<const Value>(freedBy));
    std::thread reader([&] {
        auto held = box.get();
        box.put(std::make_shared<const Value>(freedBy));  // nobody else puts now
        held = box.get();                                 // lets go of the first one last
        held.reset();
    });
    reader.join();
    EXPECT_TRUE(freedBy.empty());
    box.put(std::make_shared<const Value>(freedBy));
    EXPECT_EQ(freedBy, std::vector(2, std::this_thread::get_id()));
}

TEST(BoundedQueue, UrgentOnesGoFirstInTheirOwnOrder) {
    BoundedQueue<int> queue(4);
    ASSERT_TRUE(queue.push(10));
    ASSERT_TRUE(queue.pushUrgent(1));
    ASSERT_TRUE(queue.pushUrgent(2));
    ASSERT_TRUE(queue.push(11));
    EXPECT_EQ(queue.popSome(1, std::chrono::steady_clock::now()), std::vector{1});
    ASSERT_TRUE(queue.pushUrgent(3));
    EXPECT_EQ(queue.popSome(9, std::chrono::steady_clock::now()), (std::vector{2, 3, 10, 11}));
}

}  // namespace
}  // namespace slipway
