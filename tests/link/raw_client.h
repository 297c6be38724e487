// A WebSocket client on a bare socket that can also misbehave: what the tests of the listener speak with.
// Blocking, every wait has a bound; the test's thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace slipway::link::testing {

inline constexpr std::chrono::milliseconds kPatience{20'000};

struct Frame {
    int opcode = 0;  // 1 text, 2 binary, 8 close, 9 ping, 10 pong
    std::string payload;

    [[nodiscard]] int closeCode() const;
};

struct Upgrade {
    std::string path = "/v1/robots/robot-1";
    std::string authorization = "Bearer secret";
    std::string subprotocol = "slipway.robot.v1";
    std::string origin;
    bool upgrade = true;
};

class RawClient {
public:
    /// `receiveBuffer` > 0 makes the kernel's receive buffer that small.
    explicit RawClient(std::uint16_t port, int receiveBuffer = 0);
    ~RawClient();
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    bool send(std::string_view bytes);
    /// The header and the body of the next HTTP answer; empty: the connection ended without one.
    std::string readHttp();
    /// Sends an upgrade request and reads the answer.
    std::string request(const Upgrade& upgrade);

    bool sendText(std::string_view text) { return sendFrame(1, text); }
    bool sendFrame(int opcode, std::string_view payload);
    /// The next frame of any kind; none: the connection ended or the time is over.
    std::optional<Frame> readFrame(std::chrono::milliseconds within = kPatience);
    /// The next text; pings are answered, a close or the end gives none.
    std::optional<std::string> readText();
    /// Reads on until the close frame and answers it; 1006 when the connection ends without one.
    int readClose();
    /// True when the peer ends the connection within the bound.
    bool endsWithin(std::chrono::milliseconds within);

private:
    bool fill(std::chrono::steady_clock::time_point until);

    int m_socket = -1;
    std::string m_received;
};

/// An upgraded connection that is ready for its hello.
void connectAs(RawClient& client, const std::string& robot);

}  // namespace slipway::link::testing
