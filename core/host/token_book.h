// Who may come in: the bearer tokens of all robots, as SHA-256 digests only. Judged on the link's thread from
// an immutable table that the engine's thread replaces whole when a token is added or revoked.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/latest_box.h"
#include "core/link/robot_link.h"
#include "core/store/store.h"

namespace slipway::host {

class TokenBook final : public link::Authenticator {
public:
    explicit TokenBook(bool acceptAnyRobot) : m_acceptAnyRobot(acceptAnyRobot) {}

    void replace(const std::vector<store::RobotToken>& tokens);
    /// No or unknown or revoked token: unauthorized. A good token of another robot: forbidden.
    [[nodiscard]] link::Admission judge(const RobotId& robot, std::string_view token) const override;

private:
    using Table = std::map<std::string, RobotId>;  // digest of the token -> its robot; revoked ones left out
    const bool m_acceptAnyRobot;
    LatestBox<Table> m_table;
};

/// A new bearer token: 256 random bits from the kernel, as hexadecimal text.
Result<std::string> makeToken();

}  // namespace slipway::host
