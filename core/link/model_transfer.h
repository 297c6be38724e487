// One model on its way: the libcurl handle, the file being written and the digest so far. Lives on the
// fetcher's thread; private to this folder.
#pragma once

#include <curl/curl.h>

#include <chrono>
#include <cstdio>
#include <memory>

#include "core/base/sha256.h"
#include "core/link/model_fetch.h"

namespace slipway::link {

class ModelTransfer {
public:
    ModelTransfer(FetchOrder order, ModelFetcher::OnProgress progress, ModelFetcher::OnDone done);

    /// Opens the part on disk and prepares the request for what is missing. False: finish() has the error.
    bool prepare();
    [[nodiscard]] CURL* handle() const { return m_easy.get(); }

    enum class Next { done, again };
    /// The attempt ended. `again`: worth another attempt after retryDelay().
    Next onAttemptEnded(CURLcode code);
    [[nodiscard]] std::chrono::milliseconds retryDelay() const;
    /// Tells the owner how it ended.
    void finish();

private:
    struct FreeEasy {
        void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
    };
    struct CloseFile {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    bool hashWhatIsThere();
    bool startOver();
    void configure();
    std::size_t take(const char* data, std::size_t size);
    bool acceptStatus();
    void tellProgress();
    void keepFile();
    Next giveUp(ErrorCode code, std::string sentence);

    static std::size_t onBody(char* data, std::size_t size, std::size_t count, void* self);

    const FetchOrder m_order;
    const std::filesystem::path m_part;
    ModelFetcher::OnProgress m_progress;
    ModelFetcher::OnDone m_done;

    std::unique_ptr<CURL, FreeEasy> m_easy;
    std::unique_ptr<std::FILE, CloseFile> m_file;
    Sha256 m_digest;
    std::int64_t m_have = 0;  // bytes in the part, all of them in the digest
    bool m_statusSeen = false;
    bool m_discardBody = false;
    int m_attempts = 0;
    std::int64_t m_haveAtStart = 0;
    std::chrono::steady_clock::time_point m_toldAt{};
    FetchReport m_report;
};

}  // namespace slipway::link
