#include "core/link/model_server.h"

#include <array>
#include <atomic>
#include <charconv>
#include <fstream>
#include <span>
#include <thread>
#include <utility>

#include "core/base/sha256.h"
#include "core/base/time.h"
#include "core/link/beast.h"

namespace slipway::link {
namespace {

constexpr std::uint32_t kMostRequestHeaderBytes = 8 * 1024;
constexpr std::size_t kBlock = 64 * 1024;
constexpr Milliseconds kPatience{30'000};

struct Served {
    std::filesystem::path file;
    std::string target;
    std::string sha256;
    std::int64_t bytes = 0;
    std::int64_t cutAfter = 0;
    std::atomic<std::uint64_t> whole{0};
    std::atomic<std::uint64_t> partial{0};
};

/// One connection: requests are answered one after the other until the client closes or dawdles.
class Visit : public std::enable_shared_from_this<Visit> {
public:
    Visit(Socket socket, Served& served) : m_socket(std::move(socket)), m_served(served), m_deadline(m_socket.get_executor()) {}
    void readRequest();

private:
    void answer();
    void answerWithError(http::status status);
    void sendHeader(http::status status, std::int64_t first, std::int64_t last);
    void sendBody();
    void patience();

    Socket m_socket;
    Served& m_served;
    Timer m_deadline;
    beast::flat_buffer m_buffer;
    std::unique_ptr<http::request_parser<http::empty_body>> m_parser;
    http::response<http::string_body> m_response;
    std::unique_ptr<http::response_serializer<http::string_body>> m_serializer;
    std::ifstream m_file;
    std::vector<char> m_block;
    std::int64_t m_left = 0;
    std::int64_t m_untilCut = 0;
};

void Visit::patience() {
    m_deadline.expires_after(kPatience);
    m_deadline.async_wait([weak = weak_from_this()](beast::error_code cancelled) {
        const auto self = weak.lock();
        if (cancelled || !self || self->m_deadline.expiry() > std::chrono::steady_clock::now()) return;
        beast::error_code ignored;
        self->m_socket.close(ignored);
    });
}

void Visit::readRequest() {
    patience();
    m_parser = std::make_unique<http::request_parser<http::empty_body>>();
    m_parser->header_limit(kMostRequestHeaderBytes);
    http::async_read(m_socket, m_buffer, *m_parser, [self = shared_from_this()](beast::error_code error, std::size_t) {
        if (!error) self->answer();
    });
}

void Visit::answer() {
    const auto& request = m_parser->get();
    if (request.method() != http::verb::get && request.method() != http::verb::head)
        return answerWithError(http::status::method_not_allowed);
    if (request.target() != m_served.target) return answerWithError(http::status::not_found);
    const auto range = request.find(http::field::range);
    if (range == request.end()) return sendHeader(http::status::ok, 0, m_served.bytes - 1);
    const auto wanted = parseRange(std::string(range->value()), m_served.bytes);
    if (wanted) return sendHeader(http::status::partial_content, wanted->first, wanted->second);
    if (wanted.error().code == ErrorCode::notFound) return answerWithError(http::status::range_not_satisfiable);
    sendHeader(http::status::ok, 0, m_served.bytes - 1);
}

void Visit::answerWithError(http::status status) {
    m_response = {status, 11};
    m_response.keep_alive(false);
    if (status == http::status::range_not_satisfiable)
        m_response.set(http::field::content_range, "bytes */" + std::to_string(m_served.bytes));
    m_response.prepare_payload();
    http::async_write(m_socket, m_response, [self = shared_from_this()](beast::error_code error, std::size_t) {
        self->m_socket.shutdown(Socket::shutdown_send, error);
    });
}

void Visit::sendHeader(http::status status, std::int64_t first, std::int64_t last) {
    m_response = {status, 11};
    m_response.set(http::field::content_type, "application/octet-stream");
    m_response.set(http::field::accept_ranges, "bytes");
    m_response.set(http::field::etag, "\"" + m_served.sha256 + "\"");
    m_response.keep_alive(m_parser->get().keep_alive());
    m_response.content_length(static_cast<std::uint64_t>(last - first + 1));
    if (status == http::status::partial_content) {
        m_response.set(http::field::content_range,
                       "bytes " + std::to_string(first) + "-" + std::to_string(last) + "/" + std::to_string(m_served.bytes));
    }
    const bool head = m_parser->get().method() == http::verb::head;
    if (!head) ++(status == http::status::ok ? m_served.whole : m_served.partial);
    m_left = head ? 0 : last - first + 1;
    m_untilCut = m_served.cutAfter > 0 ? m_served.cutAfter : m_left + 1;
    m_file.close();
    m_file.open(m_served.file, std::ios::binary);
    m_file.seekg(first);
    m_serializer = std::make_unique<http::response_serializer<http::string_body>>(m_response);
    http::async_write_header(m_socket, *m_serializer, [self = shared_from_this()](beast::error_code error, std::size_t) {
        if (!error) self->sendBody();
    });
}

void Visit::sendBody() {
    if (m_left == 0) {
        if (m_response.keep_alive()) return readRequest();
        beast::error_code ignored;
        m_socket.shutdown(Socket::shutdown_send, ignored);
        return;
    }
    const auto size = std::min({m_left, m_untilCut, static_cast<std::int64_t>(kBlock)});
    m_block.resize(static_cast<std::size_t>(size));
    // The end of the allowance, or a file that became shorter: cut the connection, the client resumes.
    if (size == 0 || !m_file.read(m_block.data(), size)) {
        beast::error_code ignored;
        m_socket.close(ignored);
        return;
    }
    m_left -= size;
    m_untilCut -= size;
    patience();
    asio::async_write(m_socket, asio::buffer(m_block), [self = shared_from_this()](beast::error_code error, std::size_t) {
        if (!error) self->sendBody();
    });
}

class BeastModelServer final : public ModelServer {
public:
    ~BeastModelServer() override {
        m_io.stop();
        if (m_thread.joinable()) m_thread.join();
    }
    Result<void> start(const ModelServerOptions& options);

    std::uint16_t port() const override { return m_port; }
    std::string uri() const override { return "http://" + m_address + ":" + std::to_string(m_port) + m_served.target; }
    const std::string& sha256() const override { return m_served.sha256; }
    std::int64_t bytes() const override { return m_served.bytes; }
    std::uint64_t wholeAnswers() const override { return m_served.whole; }
    std::uint64_t partialAnswers() const override { return m_served.partial; }

private:
    Result<void> readFile(const ModelServerOptions& options);
    Result<void> bind(const ModelServerOptions& options);
    void accept();

    Served m_served;
    std::string m_address;
    std::uint16_t m_port = 0;
    asio::io_context m_io{1};
    Acceptor m_acceptor{m_io.get_executor()};
    std::thread m_thread;
};

Result<void> BeastModelServer::readFile(const ModelServerOptions& options) {
    std::ifstream file(options.file, std::ios::binary);
    if (!file) return fail(ErrorCode::notFound, "The model's file cannot be read.", options.file.string());
    Sha256 digest;
    std::vector<char> block(kBlock);
    while (file.read(block.data(), static_cast<std::streamsize>(block.size())) || file.gcount() > 0) {
        const auto got = static_cast<std::size_t>(file.gcount());
        digest.update(std::as_bytes(std::span(block).first(got)));
        m_served.bytes += static_cast<std::int64_t>(got);
    }
    if (m_served.bytes == 0) return fail(ErrorCode::invalidInput, "The model's file is empty.", options.file.string());
    m_served.file = options.file;
    m_served.sha256 = digest.finishHex();
    m_served.cutAfter = options.cutAfter;
    m_served.target = "/models/";
    for (const char c : options.file.filename().string()) {
        const bool plain = std::isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '-' || c == '_';
        m_served.target += plain ? c : '_';
    }
    return {};
}

Result<void> BeastModelServer::bind(const ModelServerOptions& options) {
    beast::error_code error;
    const asio::ip::address address = asio::ip::make_address(options.address, error);
    if (error || !address.is_loopback())
        return fail(ErrorCode::invalidInput, "The model is served on a loopback address only.", options.address);
    m_acceptor.open(address.is_v6() ? Tcp::v6() : Tcp::v4(), error);
    if (!error) m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error) m_acceptor.bind({address, options.port}, error);
    if (!error) m_acceptor.listen(1024, error);
    if (error)
        return fail(ErrorCode::network, "Cannot listen: " + error.message() + ".", options.address + ":" + std::to_string(options.port));
    m_address = address.is_v6() ? "[" + options.address + "]" : options.address;
    m_port = m_acceptor.local_endpoint(error).port();
    return {};
}

Result<void> BeastModelServer::start(const ModelServerOptions& options) {
    if (Result<void> read = readFile(options); !read) return read;
    if (Result<void> bound = bind(options); !bound) return bound;
    accept();
    m_thread = std::thread([this] { m_io.run(); });
    return {};
}

void BeastModelServer::accept() {
    m_acceptor.async_accept([this](beast::error_code error, Socket socket) {
        if (error == asio::error::operation_aborted) return;
        if (!error) std::make_shared<Visit>(std::move(socket), m_served)->readRequest();
        accept();
    });
}

std::optional<std::int64_t> number(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < 0) return std::nullopt;
    return value;
}

}  // namespace

Result<std::pair<std::int64_t, std::int64_t>> parseRange(const std::string& text, std::int64_t size) {
    const auto notUnderstood = [&] { return fail(ErrorCode::invalidInput, "Only one range of bytes is understood.", text); };
    const auto outside = [&] { return fail(ErrorCode::notFound, "The range lies outside of the file.", text); };
    constexpr std::string_view kUnit = "bytes=";
    if (!text.starts_with(kUnit)) return notUnderstood();
    const std::string_view range = std::string_view(text).substr(kUnit.size());
    const std::size_t dash = range.find('-');
    if (dash == std::string_view::npos) return notUnderstood();
    const auto first = number(range.substr(0, dash));
    const auto last = number(range.substr(dash + 1));
    if (dash == 0) {
        if (!last) return notUnderstood();
        if (*last == 0) return outside();
        return std::pair{std::max<std::int64_t>(0, size - *last), size - 1};
    }
    if (!first || (!last && dash + 1 != range.size())) return notUnderstood();
    if (last && *last < *first) return notUnderstood();
    if (*first >= size) return outside();
    return std::pair{*first, last ? std::min(*last, size - 1) : size - 1};
}

Result<std::unique_ptr<ModelServer>> ModelServer::open(ModelServerOptions options) {
    auto server = std::make_unique<BeastModelServer>();
    if (const Result<void> started = server->start(options); !started) return std::unexpected(started.error());
    return server;
}

}  // namespace slipway::link
