#include "tests/store/child_process.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>

namespace slipway::store::test {

ChildProcess::ChildProcess(const std::function<int(int pipe)>& work) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) std::abort();
    m_pid = fork();
    if (m_pid < 0) std::abort();
    if (m_pid == 0) {
        close(ends[0]);
        _exit(work(ends[1]));
    }
    close(ends[1]);
    m_pipe = ends[0];
}

ChildProcess::~ChildProcess() {
    kill();
    wait();
    close(m_pipe);
}

std::string ChildProcess::readAll() {
    std::string all;
    std::array<char, 4096> part{};
    for (ssize_t length = 0; (length = read(m_pipe, part.data(), part.size())) > 0;)
        all.append(part.data(), static_cast<std::size_t>(length));
    return all;
}

int ChildProcess::wait() {
    if (m_pid < 0) return -1;
    int status = 0;
    waitpid(m_pid, &status, 0);
    m_pid = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void ChildProcess::kill() {
    if (m_pid > 0) ::kill(m_pid, SIGKILL);
}

}  // namespace slipway::store::test
