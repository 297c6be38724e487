// A forked copy of the test that does one thing and ends without running anything of the test framework.
#pragma once

#include <sys/types.h>

#include <functional>
#include <string>

namespace slipway::store::test {

class ChildProcess {
public:
    /// Runs `work` in the child with the writing end of a pipe; the child ends with what it returns.
    explicit ChildProcess(const std::function<int(int pipe)>& work);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    [[nodiscard]] pid_t pid() const { return m_pid; }
    [[nodiscard]] int pipe() const { return m_pipe; }
    /// All that the child writes until it closes the pipe or ends.
    std::string readAll();
    /// Waits for the end; the exit code, or -1 when it was killed.
    int wait();
    void kill();

private:
    pid_t m_pid = -1;
    int m_pipe = -1;
};

}  // namespace slipway::store::test
