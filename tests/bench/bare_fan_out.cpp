#include "tests/bench/bare_fan_out.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <iostream>
#include <string>

namespace slipway::bench {
namespace {

void need(bool holds, const char* what) {
    if (holds) return;
    std::cerr << "bare fan-out: " << what << " failed\n";
    std::exit(1);
}

void noDelay(int socket) {
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

void watch(int epoll, int socket, std::size_t index) {
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = index;
    need(::epoll_ctl(epoll, EPOLL_CTL_ADD, socket, &event) == 0, "epoll_ctl");
}

/// Reads what is there; calls `whole(index)` for each socket that has got `size` bytes more. False at the end.
template <class Whole>
bool collect(int epoll, const std::vector<int>& sockets, std::vector<std::size_t>& got, std::size_t size, Whole whole) {
    std::array<epoll_event, 256> events{};
    std::array<char, 16 * 1024> block{};
    const int count = ::epoll_wait(epoll, events.data(), static_cast<int>(events.size()), -1);
    for (int i = 0; i < count; ++i) {
        const std::size_t index = events[static_cast<std::size_t>(i)].data.u64;
        const ssize_t read = ::recv(sockets[index], block.data(), block.size(), MSG_DONTWAIT);
        if (read == 0) return false;
        if (read < 0) continue;
        got[index] += static_cast<std::size_t>(read);
        if (got[index] < size) continue;
        got[index] -= size;
        whole(index);
    }
    return true;
}

}  // namespace

BareFanOut::BareFanOut(std::size_t robots, std::size_t requestBytes, std::size_t answerBytes)
    : m_requestBytes(requestBytes), m_answerBytes(answerBytes) {
    connectAll(robots);
    m_robots = std::thread([this] { answerForEver(); });
}

BareFanOut::~BareFanOut() {
    // Ending one connection ends the robots' thread.
    for (const int socket : m_consoleEnds) ::shutdown(socket, SHUT_RDWR);
    m_robots.join();
    for (const int socket : m_consoleEnds) ::close(socket);
    for (const int socket : m_robotEnds) ::close(socket);
    ::close(m_consoleEpoll);
}

void BareFanOut::connectAll(std::size_t robots) {
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    need(::bind(listener, reinterpret_cast<sockaddr*>(&address), size) == 0 && ::listen(listener, 4096) == 0, "listen");
    ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
    m_consoleEpoll = ::epoll_create1(0);
    for (std::size_t index = 0; index < robots; ++index) {
        const int robot = ::socket(AF_INET, SOCK_STREAM, 0);
        need(::connect(robot, reinterpret_cast<const sockaddr*>(&address), size) == 0, "connect");
        const int console = ::accept(listener, nullptr, nullptr);
        need(console >= 0, "accept");
        noDelay(robot);
        noDelay(console);
        m_robotEnds.push_back(robot);
        m_consoleEnds.push_back(console);
        watch(m_consoleEpoll, console, index);
    }
    ::close(listener);
}

void BareFanOut::answerForEver() {
    const int epoll = ::epoll_create1(0);
    for (std::size_t index = 0; index < m_robotEnds.size(); ++index) watch(epoll, m_robotEnds[index], index);
    const std::string answer(m_answerBytes, 'a');
    std::vector<std::size_t> got(m_robotEnds.size());
    const auto reply = [&](std::size_t index) { ::send(m_robotEnds[index], answer.data(), answer.size(), MSG_NOSIGNAL); };
    while (collect(epoll, m_robotEnds, got, m_requestBytes, reply)) {
    }
    ::close(epoll);
}

Duration BareFanOut::run() {
    const std::string request(m_requestBytes, 'r');
    std::vector<std::size_t> got(m_consoleEnds.size());
    std::size_t answered = 0;
    const auto begin = std::chrono::steady_clock::now();
    for (const int socket : m_consoleEnds)
        need(::send(socket, request.data(), request.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(request.size()), "send");
    while (answered < m_consoleEnds.size())
        need(collect(m_consoleEpoll, m_consoleEnds, got, m_answerBytes, [&](std::size_t) { ++answered; }), "read");
    return std::chrono::steady_clock::now() - begin;
}

}  // namespace slipway::bench
