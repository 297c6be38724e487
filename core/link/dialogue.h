// What is said on one robot's session: reads the robot's messages, answers what can be answered here, hands the
// rest to the sink, and numbers what the console asks. Knows no socket: the session gives it texts and carries
// out what it asks through DialoguePort. Link's thread.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include "core/link/listener.h"
#include "core/link/token_bucket.h"
#include "core/protocol/codec.h"

namespace slipway::link {

using What = decltype(LinkEvent::what);

class DialoguePort {
public:
    virtual ~DialoguePort() = default;
    enum class Urgency {
        needed,     // goes out or the session ends
        droppable,  // may be left out while the robot reads too slowly
    };
    virtual void write(std::string text, Urgency urgency) = 0;
    virtual void close(int code, std::string reason) = 0;
    /// False: the sink is full and the robot must be told "busy".
    virtual bool deliver(What what) = 0;
    /// Delivers later if the sink is full: for what cannot be refused to the robot.
    virtual void owe(What what) = 0;
    /// The robot goes on sending although it was refused often: read nothing for this long.
    virtual void stopReadingFor(Milliseconds duration) = 0;
};

class Dialogue {
public:
    /// `options`, `bucket` and `port` must outlive the dialogue.
    Dialogue(RobotId robot, const ListenerOptions& options, TokenBucket& bucket, DialoguePort& port, SteadyTime now);

    void onText(std::string_view text, SteadyTime now);
    void onBinary();

    void answerHello(const protocol::HelloAnswer& answer);
    void send(protocol::ToRobot message, SteadyTime now);
    void acknowledge(const std::string& bootId, std::uint64_t seq);

    /// Hello deadline, unanswered `desired`, RateLimited; call about twice a second.
    void onSweep(SteadyTime now);

    /// True once the sink took the robot's hello: from then on the sink is owed a SessionClosed.
    [[nodiscard]] bool isKnownToSink() const { return m_stage != Stage::beforeHello; }

private:
    enum class Stage { beforeHello, helloDelivered, ready };
    struct Pending {
        std::string id;
        std::string bootId;
        std::uint64_t seq = 0;
    };
    struct Asked {
        std::string id;
        SteadyTime at;
    };

    void onFirst(protocol::RobotFrame& frame, SteadyTime now);
    void onCall(protocol::Call<protocol::FromRobot>& call, SteadyTime now);
    void onAnswer(const protocol::Answer& answer, SteadyTime now);
    void onDesiredAnswer(const protocol::Answer& answer);
    void onFullStateAnswer(const protocol::Answer& answer);
    bool refuseIfTooFast(const std::optional<std::string>& id, SteadyTime now);
    void request(const std::optional<std::string>& id, What what, const std::string& bootId, std::uint64_t seq);
    void reportBadItems(const protocol::ResultBatch& batch);
    void refuse(const std::optional<std::string>& id, int code, std::string sentence, Milliseconds retryAfter = Milliseconds(0));
    void sendDesired(SteadyTime now);
    [[nodiscard]] std::string nextId() { return std::to_string(++m_lastId); }

    const RobotId m_robot;
    const ListenerOptions& m_options;
    TokenBucket& m_bucket;
    DialoguePort& m_port;
    const SteadyTime m_openedAt;

    Stage m_stage = Stage::beforeHello;
    std::string m_helloId;
    std::deque<Pending> m_pending;  // requests of the robot that wait for their commit

    std::uint64_t m_lastId = 0;
    std::optional<Asked> m_desiredAsked;
    std::optional<fleet::Desired> m_desiredNext;  // newest wins while one is outstanding
    std::optional<Asked> m_fullStateAsked;
    std::optional<Asked> m_identifyAsked;

    std::uint64_t m_refused = 0;  // since the last RateLimited
    std::uint64_t m_refusedSincePause = 0;
};

}  // namespace slipway::link
