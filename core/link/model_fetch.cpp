#include "core/link/model_fetch.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "core/link/model_transfer.h"

namespace slipway::link {
namespace {

constexpr int kPollMilliseconds = 1000;

using SteadyTime = std::chrono::steady_clock::time_point;

void initialiseOnce() {
    static const CURLcode initialised = curl_global_init(CURL_GLOBAL_DEFAULT);
    (void)initialised;
}

}  // namespace

/// The thread and what it owns. Orders come in through one queue; everything else is the thread's alone.
class ModelFetcher::Worker {
public:
    Worker() : m_multi(curl_multi_init()), m_thread([this] { run(); }) {}
    ~Worker() {
        tell({.kind = Order::Kind::stop, .ticket = 0, .transfer = nullptr});
        m_thread.join();
        for (const auto& [ticket, running] : m_running) {
            if (!running.retryAt) curl_multi_remove_handle(m_multi, running.transfer->handle());
        }
        m_running.clear();
        curl_multi_cleanup(m_multi);
    }

    Ticket add(std::unique_ptr<ModelTransfer> transfer) {
        const Ticket ticket = tell({.kind = Order::Kind::fetch, .ticket = 0, .transfer = std::move(transfer)});
        return ticket;
    }
    void cancel(Ticket ticket) { tell({.kind = Order::Kind::cancel, .ticket = ticket, .transfer = nullptr}); }

private:
    struct Order {
        enum class Kind { fetch, cancel, stop } kind;
        Ticket ticket;
        std::unique_ptr<ModelTransfer> transfer;
    };
    struct Running {
        std::unique_ptr<ModelTransfer> transfer;
        std::optional<SteadyTime> retryAt;
    };

    Ticket tell(Order order);
    void run();
    bool takeOrders();
    void begin(Ticket ticket);
    void endAttempts();
    void retryDue();
    void finish(Ticket ticket);
    [[nodiscard]] int pollFor() const;

    CURLM* m_multi;
    std::mutex m_mutex;
    std::vector<Order> m_orders;
    Ticket m_lastTicket = 0;
    std::map<Ticket, Running> m_running;
    std::thread m_thread;
};

ModelFetcher::Ticket ModelFetcher::Worker::tell(Order order) {
    Ticket ticket = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (order.kind == Order::Kind::fetch) order.ticket = ++m_lastTicket;
        ticket = order.ticket;
        m_orders.push_back(std::move(order));
    }
    curl_multi_wakeup(m_multi);
    return ticket;
}

bool ModelFetcher::Worker::takeOrders() {
    std::vector<Order> orders;
    {
        const std::lock_guard lock(m_mutex);
        orders.swap(m_orders);
    }
    for (Order& order : orders) {
        if (order.kind == Order::Kind::stop) return false;
        if (order.kind == Order::Kind::fetch) {
            m_running.emplace(order.ticket, Running{std::move(order.transfer), std::nullopt});
            begin(order.ticket);
        } else if (const auto found = m_running.find(order.ticket); found != m_running.end()) {
            if (!found->second.retryAt) curl_multi_remove_handle(m_multi, found->second.transfer->handle());
            m_running.erase(found);
        }
    }
    return true;
}

void ModelFetcher::Worker::begin(Ticket ticket) {
    Running& running = m_running.at(ticket);
    running.retryAt.reset();
    if (!running.transfer->prepare()) return finish(ticket);
    curl_multi_add_handle(m_multi, running.transfer->handle());
}

void ModelFetcher::Worker::finish(Ticket ticket) {
    const auto found = m_running.find(ticket);
    const std::unique_ptr<ModelTransfer> transfer = std::move(found->second.transfer);
    m_running.erase(found);
    transfer->finish();
}

void ModelFetcher::Worker::endAttempts() {
    int left = 0;
    while (const CURLMsg* const message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE) continue;
        const CURLcode code = message->data.result;
        CURL* const handle = message->easy_handle;
        const auto found = std::ranges::find_if(m_running, [&](const auto& entry) { return entry.second.transfer->handle() == handle; });
        curl_multi_remove_handle(m_multi, handle);
        if (found == m_running.end()) continue;
        if (found->second.transfer->onAttemptEnded(code) == ModelTransfer::Next::again) {
            found->second.retryAt = std::chrono::steady_clock::now() + found->second.transfer->retryDelay();
        } else {
            finish(found->first);
        }
    }
}

void ModelFetcher::Worker::retryDue() {
    const SteadyTime now = std::chrono::steady_clock::now();
    std::vector<Ticket> due;
    for (const auto& [ticket, running] : m_running) {
        if (running.retryAt && *running.retryAt <= now) due.push_back(ticket);
    }
    for (const Ticket ticket : due) begin(ticket);
}

int ModelFetcher::Worker::pollFor() const {
    auto wait = std::chrono::milliseconds(kPollMilliseconds);
    for (const auto& [ticket, running] : m_running) {
        if (!running.retryAt) continue;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(*running.retryAt - std::chrono::steady_clock::now());
        wait = std::clamp(left, std::chrono::milliseconds(0), wait);
    }
    return static_cast<int>(wait.count());
}

void ModelFetcher::Worker::run() {
    while (takeOrders()) {
        int active = 0;
        curl_multi_perform(m_multi, &active);
        endAttempts();
        retryDue();
        curl_multi_poll(m_multi, nullptr, 0, pollFor(), nullptr);
    }
}

ModelFetcher::ModelFetcher() {
    initialiseOnce();
    m_worker = std::make_unique<Worker>();
}

ModelFetcher::~ModelFetcher() = default;

ModelFetcher::Ticket ModelFetcher::fetch(FetchOrder order, OnProgress progress, OnDone done) {
    return m_worker->add(std::make_unique<ModelTransfer>(std::move(order), std::move(progress), std::move(done)));
}

void ModelFetcher::cancel(Ticket ticket) { m_worker->cancel(ticket); }

}  // namespace slipway::link
