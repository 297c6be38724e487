// Model files over real HTTP: digest while streaming, resuming after cuts, refusals, and the tiny server itself.
#include <gtest/gtest.h>
#include <unistd.h>

#include <condition_variable>
#include <fstream>
#include <mutex>

#include "core/base/random.h"
#include "core/base/sha256.h"
#include "core/link/model_fetch.h"
#include "core/link/model_server.h"

namespace slipway::link {
namespace {

class ModelFiles : public ::testing::Test {
protected:
    void SetUp() override {
        m_folder = std::filesystem::temp_directory_path() /
                   ("slipway-link-" + std::to_string(::getpid()) + "-" + ::testing::UnitTest::GetInstance()->current_test_info()->name());
        std::filesystem::create_directories(m_folder);
        Random random(11);
        for (int i = 0; i < 300'000; ++i) m_content += static_cast<char>(random.below(256));
        std::ofstream(m_folder / "v24.bin", std::ios::binary) << m_content;
    }
    void TearDown() override {
        m_server.reset();
        std::filesystem::remove_all(m_folder);
    }

    void serve(std::int64_t cutAfter = 0) {
        auto opened = ModelServer::open({.address = "127.0.0.1", .port = 0, .file = m_folder / "v24.bin", .cutAfter = cutAfter});
        ASSERT_TRUE(opened.has_value());
        m_server = std::move(*opened);
    }
    [[nodiscard]] std::filesystem::path target() const { return m_folder / "robot" / "v24"; }
    [[nodiscard]] FetchOrder order() const {
        return {.uri = m_server->uri(), .sha256 = m_server->sha256(), .bytes = m_server->bytes(), .file = target()};
    }
    /// Fetches and waits for the report.
    FetchReport fetch(const FetchOrder& order) {
        std::mutex mutex;
        std::condition_variable came;
        std::optional<FetchReport> report;
        ModelFetcher fetcher;
        fetcher.fetch(order, {}, [&](const FetchReport& made) {
            const std::lock_guard lock(mutex);
            report = made;
            came.notify_all();
        });
        std::unique_lock lock(mutex);
        EXPECT_TRUE(came.wait_for(lock, std::chrono::seconds(30), [&] { return report.has_value(); }));
        return report.value_or(FetchReport{});
    }
    static std::string contentOf(const std::filesystem::path& file) {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    std::filesystem::path m_folder;
    std::string m_content;
    std::unique_ptr<ModelServer> m_server;
};

TEST_F(ModelFiles, AreFetchedWithTheirDigest) {
    serve();
    const FetchReport report = fetch(order());
    EXPECT_FALSE(report.error.has_value());
    EXPECT_EQ(report.sha256, sha256Hex(m_content));
    EXPECT_EQ(report.bytes, 300'000);
    EXPECT_EQ(contentOf(target()), m_content);
    EXPECT_FALSE(std::filesystem::exists(target().string() + ".part"));
}

TEST_F(ModelFiles, AreContinuedWhereTheConnectionBroke) {
    serve(90'000);
    const FetchReport report = fetch(order());
    EXPECT_FALSE(report.error.has_value()) << (report.error ? describe(*report.error) : "");
    EXPECT_EQ(report.sha256, sha256Hex(m_content));
    EXPECT_EQ(report.resumed, 3) << "300 000 bytes in pieces of 90 000";
    EXPECT_EQ(m_server->wholeAnswers(), 1U);
    EXPECT_EQ(m_server->partialAnswers(), 3U);
    EXPECT_EQ(contentOf(target()), m_content);
}

TEST_F(ModelFiles, AreContinuedFromAPartOfAnEarlierRun) {
    serve();
    std::filesystem::create_directories(target().parent_path());
    std::ofstream(target().string() + ".part", std::ios::binary) << m_content.substr(0, 123'456);
    const FetchReport report = fetch(order());
    EXPECT_EQ(report.sha256, sha256Hex(m_content));
    EXPECT_EQ(report.resumed, 1);
    EXPECT_EQ(m_server->wholeAnswers(), 0U);
}

TEST_F(ModelFiles, AreNotFetchedAgainWhenThePartIsComplete) {
    serve();
    std::filesystem::create_directories(target().parent_path());
    std::ofstream(target().string() + ".part", std::ios::binary) << m_content;
    const FetchReport report = fetch(order());
    EXPECT_FALSE(report.error.has_value());
    EXPECT_EQ(report.sha256, sha256Hex(m_content));
    EXPECT_EQ(contentOf(target()), m_content);
    EXPECT_EQ(m_server->wholeAnswers() + m_server->partialAnswers(), 0U);
}

TEST_F(ModelFiles, WithAWrongDigestAreReportedAndThrownAway) {
    serve();
    FetchOrder wrong = order();
    wrong.sha256 = sha256Hex("something else");
    const FetchReport report = fetch(wrong);
    EXPECT_FALSE(report.error.has_value()) << "a wrong digest is for the agent to judge";
    EXPECT_EQ(report.sha256, sha256Hex(m_content));
    EXPECT_FALSE(std::filesystem::exists(target()));
    EXPECT_FALSE(std::filesystem::exists(target().string() + ".part"));
}

TEST_F(ModelFiles, LongerThanPromisedAreAnError) {
    serve();
    FetchOrder tooShort = order();
    tooShort.bytes = 1000;
    const FetchReport report = fetch(tooShort);
    ASSERT_TRUE(report.error.has_value());
    EXPECT_EQ(report.error->code, ErrorCode::invalidInput);
    EXPECT_TRUE(report.sha256.empty());
}

TEST_F(ModelFiles, ThatAreNotThereAreAnErrorAtOnce) {
    serve();
    FetchOrder missing = order();
    missing.uri += "x";
    const FetchReport report = fetch(missing);
    ASSERT_TRUE(report.error.has_value());
    EXPECT_EQ(report.error->code, ErrorCode::network);
    EXPECT_NE(report.error->message.find("404"), std::string::npos) << report.error->message;
}

TEST_F(ModelFiles, AreFetchedByHttpOnly) {
    serve();
    FetchOrder local = order();
    local.uri = "file://" + (m_folder / "v24.bin").string();
    EXPECT_TRUE(fetch(local).error.has_value());
}

TEST_F(ModelFiles, ManyAtOnceShareOneThread) {
    serve(200'000);
    constexpr std::size_t kFetches = 50;
    std::mutex mutex;
    std::condition_variable came;
    std::size_t right = 0;
    std::size_t done = 0;
    ModelFetcher fetcher;
    for (std::size_t i = 0; i < kFetches; ++i) {
        FetchOrder each = order();
        each.file = m_folder / std::to_string(i) / "v24";
        fetcher.fetch(each, {}, [&](const FetchReport& report) {
            const std::lock_guard lock(mutex);
            ++done;
            right += report.sha256 == m_server->sha256() ? 1 : 0;
            came.notify_all();
        });
    }
    std::unique_lock lock(mutex);
    ASSERT_TRUE(came.wait_for(lock, std::chrono::seconds(60), [&] { return done == kFetches; }));
    EXPECT_EQ(right, kFetches);
}

TEST_F(ModelFiles, GiveNoReportOnceCancelled) {
    serve();
    bool reported = false;
    {
        ModelFetcher fetcher;
        FetchOrder missing = order();
        missing.uri = "http://127.0.0.1:1/nobody-listens-here";  // is tried again for a while
        const auto ticket = fetcher.fetch(missing, {}, [&](const FetchReport&) { reported = true; });
        fetcher.cancel(ticket);
    }
    EXPECT_FALSE(reported);
}

TEST(ModelServer, UnderstandsOneRangeOfBytes) {
    using Range = std::pair<std::int64_t, std::int64_t>;
    EXPECT_EQ(parseRange("bytes=0-", 100).value(), Range(0, 99));
    EXPECT_EQ(parseRange("bytes=10-19", 100).value(), Range(10, 19));
    EXPECT_EQ(parseRange("bytes=90-500", 100).value(), Range(90, 99));
    EXPECT_EQ(parseRange("bytes=-30", 100).value(), Range(70, 99));
    EXPECT_EQ(parseRange("bytes=-300", 100).value(), Range(0, 99));
    for (const char* outside : {"bytes=100-", "bytes=100-200", "bytes=-0"}) {
        EXPECT_EQ(parseRange(outside, 100).error().code, ErrorCode::notFound) << outside;
    }
    for (const char* wrong : {"", "bytes", "bytes=", "bytes=-", "bytes=a-", "bytes=5-4", "lines=0-", "bytes=0-1,3-4", "bytes=1-x"}) {
        EXPECT_EQ(parseRange(wrong, 100).error().code, ErrorCode::invalidInput) << wrong;
    }
}

TEST(ModelServer, SaysWhenThereIsNothingToServe) {
    EXPECT_FALSE(ModelServer::open({.address = "127.0.0.1", .port = 0, .file = "/nonexistent/model", .cutAfter = 0}).has_value());
}

}  // namespace
}  // namespace slipway::link
