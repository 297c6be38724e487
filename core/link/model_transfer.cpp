#include "core/link/model_transfer.h"

#include <array>
#include <cerrno>
#include <span>
#include <utility>

namespace slipway::link {
namespace {

constexpr int kMostFruitlessAttempts = 5;
constexpr std::chrono::milliseconds kFirstRetry{200};
constexpr std::chrono::milliseconds kBetweenProgress{100};
constexpr long kConnectSeconds = 10;
constexpr long kStalledSeconds = 30;

std::filesystem::path withSuffix(const std::filesystem::path& file, const char* suffix) { return std::filesystem::path(file) += suffix; }

/// A proxy of the environment cannot reach this machine's loopback.
bool isLoopback(const std::string& uri) {
    return uri.find("://127.") != std::string::npos || uri.find("://localhost") != std::string::npos ||
           uri.find("://[::1]") != std::string::npos;
}

}  // namespace

ModelTransfer::ModelTransfer(FetchOrder order, ModelFetcher::OnProgress progress, ModelFetcher::OnDone done)
    : m_order(std::move(order)), m_part(withSuffix(m_order.file, ".part")), m_progress(std::move(progress)), m_done(std::move(done)) {}

bool ModelTransfer::prepare() {
    if (!m_file && !hashWhatIsThere()) return false;
    if (!m_easy) m_easy.reset(curl_easy_init());
    m_statusSeen = false;
    m_discardBody = false;
    m_haveAtStart = m_have;
    configure();
    return true;
}

bool ModelTransfer::hashWhatIsThere() {
    std::error_code error;
    std::filesystem::create_directories(m_order.file.parent_path(), error);
    m_file.reset(std::fopen(m_part.c_str(), "a+b"));
    if (!m_file) {
        giveUp(ErrorCode::storage, "The model's file cannot be written.");
        return false;
    }
    std::rewind(m_file.get());
    std::array<std::byte, 64 * 1024> block{};
    while (const std::size_t got = std::fread(block.data(), 1, block.size(), m_file.get())) {
        m_digest.update(std::span(block).first(got));
        m_have += static_cast<std::int64_t>(got);
    }
    // A part that is longer than the model can only be of something else.
    return m_order.bytes > 0 && m_have > m_order.bytes ? startOver() : true;
}

bool ModelTransfer::startOver() {
    m_file.reset(std::fopen(m_part.c_str(), "w+b"));
    m_digest = Sha256();
    m_have = 0;
    m_haveAtStart = 0;
    if (m_file) return true;
    giveUp(ErrorCode::storage, "The model's file cannot be written.");
    return false;
}

void ModelTransfer::configure() {
    CURL* const easy = m_easy.get();
    curl_easy_reset(easy);
    curl_easy_setopt(easy, CURLOPT_URL, m_order.uri.c_str());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(easy, CURLOPT_MAXREDIRS, 3L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, kStalledSeconds);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &ModelTransfer::onBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(easy, CURLOPT_PRIVATE, this);
    if (isLoopback(m_order.uri)) curl_easy_setopt(easy, CURLOPT_PROXY, "");
    // As a range of our own, not CURLOPT_RESUME_FROM: that one fails on a server that answers with the whole file.
    if (m_have > 0) curl_easy_setopt(easy, CURLOPT_RANGE, (std::to_string(m_have) + "-").c_str());
}

std::size_t ModelTransfer::onBody(char* data, std::size_t size, std::size_t count, void* self) {
    return static_cast<ModelTransfer*>(self)->take(data, size * count);
}

/// Looks at the status once the body begins: is this what was asked for, the whole file, or an error page?
bool ModelTransfer::acceptStatus() {
    if (std::exchange(m_statusSeen, true)) return true;
    long status = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
    if (status == 206 && m_have > 0) {
        ++m_report.resumed;
    } else if (status == 200) {
        return m_have == 0 || startOver();
    } else {
        m_discardBody = true;
    }
    return true;
}

std::size_t ModelTransfer::take(const char* data, std::size_t size) {
    if (!acceptStatus()) return 0;
    if (m_discardBody) return size;
    if (m_order.bytes > 0 && m_have + static_cast<std::int64_t>(size) > m_order.bytes) {
        giveUp(ErrorCode::invalidInput, "The file is longer than the model should be.");
        return 0;
    }
    if (std::fwrite(data, 1, size, m_file.get()) != size) {
        giveUp(errno == ENOSPC ? ErrorCode::storageFull : ErrorCode::storage, "The model's file could not be written.");
        return 0;
    }
    m_digest.update(std::as_bytes(std::span(data, size)));
    m_have += static_cast<std::int64_t>(size);
    tellProgress();
    return size;
}

void ModelTransfer::tellProgress() {
    const auto now = std::chrono::steady_clock::now();
    if (!m_progress || m_order.bytes <= 0 || now - m_toldAt < kBetweenProgress) return;
    m_toldAt = now;
    m_progress(static_cast<double>(m_have) / static_cast<double>(m_order.bytes));
}

ModelTransfer::Next ModelTransfer::giveUp(ErrorCode code, std::string sentence) {
    if (!m_report.error) m_report.error = Error{code, std::move(sentence), m_order.uri};
    return Next::done;
}

ModelTransfer::Next ModelTransfer::onAttemptEnded(CURLcode code) {
    if (m_report.error) return Next::done;
    long status = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
    const bool whole = m_order.bytes <= 0 || m_have == m_order.bytes;
    if (code == CURLE_OK && (status == 200 || status == 206) && whole) {
        keepFile();
        return Next::done;
    }
    if (status == 416) {
        // The part is complete already, or it is of something else.
        if (m_order.bytes > 0 && whole) {
            keepFile();
            return Next::done;
        }
        if (!startOver()) return Next::done;
    } else if (status >= 400 && status < 500 && status != 408 && status != 429) {
        return giveUp(ErrorCode::network, "The server answered " + std::to_string(status) + ".");
    }
    // An attempt that brought the file forward costs nothing: a long file may need many.
    m_attempts = m_have > m_haveAtStart ? 1 : m_attempts + 1;
    if (m_attempts < kMostFruitlessAttempts) return Next::again;
    return giveUp(ErrorCode::network, status >= 500 ? "The server answered " + std::to_string(status) + "."
                                                    : std::string("The transfer failed: ") + curl_easy_strerror(code) + ".");
}

std::chrono::milliseconds ModelTransfer::retryDelay() const { return kFirstRetry * (1 << (m_attempts - 1)); }

void ModelTransfer::keepFile() {
    std::FILE* const file = m_file.release();
    if (std::fclose(file) != 0) {
        giveUp(errno == ENOSPC ? ErrorCode::storageFull : ErrorCode::storage, "The model's file could not be written.");
        return;
    }
    m_report.sha256 = m_digest.finishHex();
    m_report.bytes = m_have;
    std::error_code error;
    if (m_report.sha256 == m_order.sha256) {
        std::filesystem::rename(m_part, m_order.file, error);
    } else {
        std::filesystem::remove(m_part, error);  // continuing a wrong file would make it wrong again
    }
    if (error) giveUp(ErrorCode::storage, "The model's file could not be named: " + error.message() + ".");
}

void ModelTransfer::finish() {
    if (m_done) m_done(m_report);
}

}  // namespace slipway::link
