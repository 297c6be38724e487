#include "tests/link/raw_client.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <charconv>

namespace slipway::link::testing {
namespace {

using SteadyTime = std::chrono::steady_clock::time_point;

bool waitFor(int socket, short events, SteadyTime until) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
    pollfd watched{.fd = socket, .events = events, .revents = 0};
    return left.count() > 0 && ::poll(&watched, 1, static_cast<int>(left.count())) > 0;
}

std::size_t contentLength(const std::string& header) {
    const std::size_t at = header.find("Content-Length: ");
    if (at == std::string::npos) return 0;
    std::size_t length = 0;
    std::from_chars(header.data() + at + 16, header.data() + header.size(), length);
    return length;
}

}  // namespace

int Frame::closeCode() const {
    if (payload.size() < 2) return 1005;
    return static_cast<unsigned char>(payload[0]) * 256 + static_cast<unsigned char>(payload[1]);
}

RawClient::RawClient(std::uint16_t port, int receiveBuffer) {
    m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
    if (receiveBuffer > 0) ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
}

RawClient::~RawClient() { ::close(m_socket); }

bool RawClient::send(std::string_view bytes) {
    const SteadyTime until = std::chrono::steady_clock::now() + kPatience;
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0) {
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        } else if (errno != EAGAIN || !waitFor(m_socket, POLLOUT, until)) {
            return false;
        }
    }
    return true;
}

bool RawClient::fill(SteadyTime until) {
    if (!waitFor(m_socket, POLLIN, until)) return false;
    std::array<char, 4096> block{};
    const ssize_t got = ::recv(m_socket, block.data(), block.size(), 0);
    if (got <= 0) return false;
    m_received.append(block.data(), static_cast<std::size_t>(got));
    return true;
}

std::string RawClient::readHttp() {
    const SteadyTime until = std::chrono::steady_clock::now() + kPatience;
    std::size_t end = 0;
    while ((end = m_received.find("\r\n\r\n")) == std::string::npos) {
        if (!fill(until)) return {};
    }
    const std::size_t whole = end + 4 + contentLength(m_received.substr(0, end));
    while (m_received.size() < whole) {
        if (!fill(until)) return {};
    }
    std::string answer = m_received.substr(0, whole);
    m_received.erase(0, whole);
    return answer;
}

std::string RawClient::request(const Upgrade& upgrade) {
    std::string text = "GET " + upgrade.path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    if (!upgrade.authorization.empty()) text += "Authorization: " + upgrade.authorization + "\r\n";
    if (!upgrade.origin.empty()) text += "Origin: " + upgrade.origin + "\r\n";
    if (!upgrade.subprotocol.empty()) text += "Sec-WebSocket-Protocol: " + upgrade.subprotocol + "\r\n";
    if (upgrade.upgrade) {
        text += "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    }
    send(text + "\r\n");
    return readHttp();
}

bool RawClient::sendFrame(int opcode, std::string_view payload) {
    std::string frame(1, static_cast<char>(0x80 | opcode));
    if (payload.size() < 126) {
        frame += static_cast<char>(0x80U | payload.size());
    } else if (payload.size() < 65536) {
        frame += static_cast<char>(0x80U | 126U);
        frame += static_cast<char>(payload.size() >> 8U);
        frame += static_cast<char>(payload.size() & 0xFFU);
    } else {
        frame += static_cast<char>(0x80U | 127U);
        for (int shift = 56; shift >= 0; shift -= 8) frame += static_cast<char>((payload.size() >> static_cast<unsigned>(shift)) & 0xFFU);
    }
    frame += std::string(4, '\0');  // a mask of zeros leaves the payload as it is
    frame += payload;
    return send(frame);
}

std::optional<Frame> RawClient::readFrame(std::chrono::milliseconds within) {
    const SteadyTime until = std::chrono::steady_clock::now() + within;
    const auto have = [&](std::size_t size) {
        while (m_received.size() < size) {
            if (!fill(until)) return false;
        }
        return true;
    };
    const auto byte = [&](std::size_t at) { return static_cast<std::size_t>(static_cast<unsigned char>(m_received[at])); };
    if (!have(2)) return std::nullopt;
    std::size_t size = byte(1) & 0x7FU;
    std::size_t header = 2;
    if (size >= 126) {
        const std::size_t more = size == 126 ? 2 : 8;
        if (!have(2 + more)) return std::nullopt;
        size = 0;
        for (std::size_t i = 0; i < more; ++i) size = size * 256 + byte(2 + i);
        header += more;
    }
    if (!have(header + size)) return std::nullopt;
    Frame frame{.opcode = static_cast<int>(byte(0) & 0x0FU), .payload = m_received.substr(header, size)};
    m_received.erase(0, header + size);
    return frame;
}

std::optional<std::string> RawClient::readText() {
    while (auto frame = readFrame()) {
        if (frame->opcode == 1) return std::move(frame->payload);
        if (frame->opcode == 9) sendFrame(10, frame->payload);
        if (frame->opcode == 8) return std::nullopt;
    }
    return std::nullopt;
}

int RawClient::readClose() {
    while (const auto frame = readFrame()) {
        if (frame->opcode != 8) continue;
        sendFrame(8, frame->payload);
        return frame->closeCode();
    }
    return 1006;
}

bool RawClient::endsWithin(std::chrono::milliseconds within) {
    const SteadyTime until = std::chrono::steady_clock::now() + within;
    while (fill(until)) {
    }
    return std::chrono::steady_clock::now() < until;
}

void connectAs(RawClient& client, const std::string& robot) {
    Upgrade upgrade;
    upgrade.path = "/v1/robots/" + robot;
    ASSERT_TRUE(client.request(upgrade).starts_with("HTTP/1.1 101")) << robot;
}

}  // namespace slipway::link::testing
