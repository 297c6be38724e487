// The yardstick beside the fan-out: the same bytes to the same number of plain sockets on loopback, by epoll,
// with no protocol at all. The server is the calling thread, the robots are one more thread.
#pragma once

#include <chrono>
#include <cstddef>
#include <thread>
#include <vector>

namespace slipway::bench {

using Duration = std::chrono::duration<double, std::milli>;

class BareFanOut {
public:
    /// `requestBytes` go to each robot, `answerBytes` come back.
    BareFanOut(std::size_t robots, std::size_t requestBytes, std::size_t answerBytes);
    ~BareFanOut();
    BareFanOut(const BareFanOut&) = delete;
    BareFanOut& operator=(const BareFanOut&) = delete;

    /// From the first write to the last byte of the last answer.
    Duration run();

private:
    void connectAll(std::size_t robots);
    void answerForEver();

    const std::size_t m_requestBytes;
    const std::size_t m_answerBytes;
    std::vector<int> m_consoleEnds;
    std::vector<int> m_robotEnds;
    int m_consoleEpoll = -1;
    std::thread m_robots;
};

}  // namespace slipway::bench
