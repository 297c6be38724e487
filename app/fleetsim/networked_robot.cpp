#include "app/fleetsim/networked_robot.h"

#include <fmt/format.h>

#include <system_error>
#include <utility>

namespace slipway::fleetsim {
namespace {

fleet::RobotErrorCode codeOf(const Error& error) {
    return error.code == ErrorCode::storageFull ? fleet::RobotErrorCode::space : fleet::RobotErrorCode::download;
}

}  // namespace

NetworkedRobot::NetworkedRobot(Surroundings& surroundings, sim::RobotProfile profile, link::RobotClientOptions client, std::uint64_t seed)
    : m_surroundings(surroundings),
      m_random(seed),
      m_redialWithin(client.backoffFirst),
      m_client(link::RobotClient::make(surroundings.loop, std::move(client), *this)),
      m_body(std::move(profile), m_random.next(), *this, surroundings.now()),
      m_timer(surroundings.loop) {}

NetworkedRobot::~NetworkedRobot() = default;

void NetworkedRobot::start() { moveOn(); }

void NetworkedRobot::stop() {
    m_stopped = true;
    m_timer.cancel();
    if (m_client->isConnected()) m_client->send(protocol::Bye{"shutdown"});
    m_client->stop();
}

/// After anything happened: dial if the robot wants to, and wake up when it next has something to do.
void NetworkedRobot::moveOn() {
    if (m_stopped) return;
    if (m_body.wantsConnection() && !m_client->isStarted()) {
        const double share = std::exchange(m_wasCut, false) ? m_random.uniform() : 0.0;
        m_client->start(Milliseconds(static_cast<std::int64_t>(share * static_cast<double>(m_redialWithin.count()))));
    }
    const auto next = m_body.nextDeadline();
    if (!next) return m_timer.cancel();
    m_timer.set(*next - m_surroundings.now(), [this] {
        m_body.onTick(m_surroundings.now());
        moveOn();
    });
}

// ---- what the body asks for ----

bool NetworkedRobot::fetch(const fleet::Model& model) {
    if (model.uri.empty()) return false;
    const std::uint64_t number = ++m_fetchNumber;
    const std::string name = fmt::format("{}-{}", model.ref.version, model.ref.sha256.substr(0, 16));
    link::FetchOrder order{
        .uri = model.uri, .sha256 = model.ref.sha256, .bytes = model.bytes, .file = m_surroundings.modelFolder / m_body.id().value / name};
    const auto progress = [this, number](double share) {
        m_surroundings.loop.post([this, number, share] {
            if (number != m_fetchNumber || m_stopped) return;
            m_body.onFetchProgress(share, m_surroundings.now());
            moveOn();
        });
    };
    const auto done = [this, number, model, file = order.file](const link::FetchReport& report) {
        std::error_code ignored;
        std::filesystem::remove(file, ignored);  // nothing here executes it; a thousand copies would fill the disk
        m_surroundings.loop.post([this, number, model, report] { onFetched(number, model, report); });
    };
    m_fetchTicket = m_surroundings.fetcher.fetch(std::move(order), progress, done);
    return true;
}

void NetworkedRobot::onFetched(std::uint64_t number, const fleet::Model& model, const link::FetchReport& report) {
    if (number != m_fetchNumber || m_stopped) return;
    agent::FetchOutcome outcome{.model = model.ref, .sha256 = report.sha256, .bytes = report.bytes, .error = std::nullopt};
    if (report.error) outcome.error = fleet::RobotError{codeOf(*report.error), describe(*report.error)};
    m_body.onFetched(outcome, m_surroundings.now());
    moveOn();
}

void NetworkedRobot::cancelFetch() {
    ++m_fetchNumber;
    m_surroundings.fetcher.cancel(std::exchange(m_fetchTicket, 0));
}

void NetworkedRobot::disconnect() {
    m_wasCut = true;
    m_client->cut();
}

// ---- what comes from the connection ----

void NetworkedRobot::onConnected() {
    if (!m_body.wantsConnection()) return m_client->cut();
    ++m_surroundings.connections;
    m_body.onConnected(m_surroundings.now());
    moveOn();
}

void NetworkedRobot::onDisconnected(int code, const std::string& reason) {
    if (code != 1006) m_surroundings.lastTrouble = fmt::format("{}: closed with {} {}", m_body.id().value, code, reason);
    m_body.onDisconnected(m_surroundings.now());
    moveOn();
}

void NetworkedRobot::onNotConnected(int httpStatus, const std::string& reason) {
    ++m_surroundings.notAdmitted;
    m_surroundings.lastTrouble = httpStatus == 0 ? fmt::format("{}: {}", m_body.id().value, reason)
                                                 : fmt::format("{}: answered {} {}", m_body.id().value, httpStatus, reason);
    moveOn();
}

void NetworkedRobot::onHelloAnswer(const protocol::HelloAnswer& answer) {
    m_body.onHelloAnswer(answer, m_surroundings.now());
    moveOn();
}

void NetworkedRobot::onMessage(const protocol::ToRobot& message) {
    m_body.onMessage(message, m_surroundings.now());
    moveOn();
}

void NetworkedRobot::onAcknowledged(std::uint64_t ackSeq, const std::string& bootId) {
    m_body.onAcknowledged(ackSeq, bootId, m_surroundings.now());
    moveOn();
}

void NetworkedRobot::onRefused(const link::SentRequest& request, const protocol::Refusal& refusal) {
    ++m_surroundings.refusals;
    m_surroundings.lastTrouble = fmt::format("{}: {} refused with {} {}", m_body.id().value, request.method, refusal.code, refusal.message);
    if (request.seq > 0) m_body.onRefused(refusal, request.bootId, request.seq, m_surroundings.now());
    moveOn();
}

}  // namespace slipway::fleetsim
