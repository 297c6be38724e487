// One simulated robot on a real connection: feeds the body with what comes from the socket and from the clock,
// and carries out what it asks for. Lives on the client loop's thread; owned by the fleet.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

#include "core/base/random.h"
#include "core/link/client_loop.h"
#include "core/link/model_fetch.h"
#include "core/link/robot_client.h"
#include "core/sim/simulated_robot.h"

namespace slipway::fleetsim {

/// What all robots share. The loop's thread only.
struct Surroundings {
    link::ClientLoop& loop;
    link::ModelFetcher& fetcher;
    std::filesystem::path modelFolder;  // fetched files, removed at the end

    std::uint64_t connections = 0;
    std::uint64_t refusals = 0;     // requests that the console answered with an error
    std::uint64_t notAdmitted = 0;  // dials that came to nothing
    std::string lastTrouble;        // of those, for a person

    /// True time: the wall clock at the start, moved on by CLOCK_BOOTTIME.
    [[nodiscard]] WallTime now() const { return startedAt + (link::ClientLoop::now() - startedLoopAt); }
    WallTime startedAt = std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
    Milliseconds startedLoopAt = link::ClientLoop::now();
};

class NetworkedRobot final : private sim::RobotTransport, private link::RobotClientHandler {
public:
    NetworkedRobot(Surroundings& surroundings, sim::RobotProfile profile, link::RobotClientOptions client, std::uint64_t seed);
    ~NetworkedRobot() override;

    void start();
    /// Says goodbye and closes; the robot does no more.
    void stop();

    [[nodiscard]] const sim::SimulatedRobot& body() const { return m_body; }
    [[nodiscard]] bool isConnected() const { return m_client->isConnected(); }

private:
    // sim::RobotTransport
    void send(const protocol::FromRobot& message) override { m_client->send(message); }
    void answer(const protocol::DesiredAnswer& answer) override { m_client->answer(answer); }
    void answer(const protocol::FullState& answer) override { m_client->answer(answer); }
    bool fetch(const fleet::Model& model) override;
    void cancelFetch() override;
    void disconnect() override;

    // link::RobotClientHandler
    void onConnected() override;
    void onDisconnected(int code, const std::string& reason) override;
    void onNotConnected(int httpStatus, const std::string& reason) override;
    void onHelloAnswer(const protocol::HelloAnswer& answer) override;
    void onMessage(const protocol::ToRobot& message) override;
    void onAcknowledged(std::uint64_t ackSeq, const std::string& bootId) override;
    void onRefused(const link::SentRequest& request, const protocol::Refusal& refusal) override;

    void onFetched(std::uint64_t number, const fleet::Model& model, const link::FetchReport& report);
    void moveOn();

    Surroundings& m_surroundings;
    Random m_random;
    const Milliseconds m_redialWithin;
    std::unique_ptr<link::RobotClient> m_client;
    sim::SimulatedRobot m_body;
    link::LoopTimer m_timer;
    bool m_stopped = false;
    bool m_wasCut = false;

    std::uint64_t m_fetchNumber = 0;  // of the newest fetch: late reports of older ones are ignored
    link::ModelFetcher::Ticket m_fetchTicket = 0;
};

}  // namespace slipway::fleetsim
