#include "core/host/token_book.h"

#include <sys/random.h>

#include <array>

#include "core/base/sha256.h"

namespace slipway::host {

void TokenBook::replace(const std::vector<store::RobotToken>& tokens) {
    auto table = std::make_shared<Table>();
    for (const auto& token : tokens) {
        if (!token.revoked) table->emplace(token.tokenSha256, token.robot);
    }
    m_table.put(std::move(table));
}

link::Admission TokenBook::judge(const RobotId& robot, std::string_view token) const {
    if (m_acceptAnyRobot) return link::Admission::accepted;
    const auto table = m_table.get();
    if (!table || token.empty()) return link::Admission::unauthorized;
    // The table is searched by digest, so the time it takes tells nothing about the token itself.
    const auto found = table->find(sha256Hex(token));
    if (found == table->end()) return link::Admission::unauthorized;
    return found->second == robot ? link::Admission::accepted : link::Admission::forbidden;
}

Result<std::string> makeToken() {
    std::array<unsigned char, 32> bytes{};
    if (getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) {
        return fail(ErrorCode::internal, "The kernel gave no random bytes for a token.");
    }
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : bytes) {
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

}  // namespace slipway::host
