#include "core/link/http_admission.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <string_view>

namespace slipway::link {
namespace {

constexpr std::string_view kRobots = "/v1/robots/";

HttpAnswer refuse(unsigned status, std::string sentence) {
    HttpAnswer answer;
    answer.status = status;
    answer.body = std::move(sentence) + "\n";
    return answer;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

bool offersOurProtocol(std::string_view list) {
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        if (trimmed(list.substr(0, comma)) == protocol::kSubprotocol) return true;
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return false;
}

/// The token of "Bearer TOKEN"; the scheme's case does not matter (RFC 9110, 11.1). Empty: none.
std::string_view bearerToken(std::string_view authorization) {
    constexpr std::string_view kScheme = "bearer ";
    if (authorization.size() <= kScheme.size()) return {};
    for (std::size_t i = 0; i < kScheme.size(); ++i) {
        if (std::tolower(static_cast<unsigned char>(authorization[i])) != kScheme[i]) return {};
    }
    return trimmed(authorization.substr(kScheme.size()));
}

bool isAllowed(const ListenerOptions& options, const std::string& origin) {
    return std::ranges::find(options.allowedOrigins, origin) != options.allowedOrigins.end();
}

HttpAnswer page(const HttpQuestion& question, const ListenerOptions& options) {
    if (!question.loopback) return refuse(403, "This page is answered to this machine only.");
    if (question.method != "GET" && question.method != "HEAD") {
        HttpAnswer answer = refuse(405, "Only GET is answered here.");
        answer.headers.emplace_back("Allow", "GET, HEAD");
        return answer;
    }
    HttpAnswer answer;
    answer.status = 200;
    if (question.target == "/healthz") {
        answer.body = "ok\n";
    } else {
        answer.contentType = "text/plain; version=0.0.4; charset=utf-8";
        if (options.metrics) answer.body = options.metrics();
    }
    return answer;
}

}  // namespace

Verdict admit(const HttpQuestion& question, const ListenerOptions& options, const Authenticator& authenticator) {
    // Any page in a browser can reach loopback, so a foreign Origin learns nothing at all.
    if (question.origin && !isAllowed(options, *question.origin)) {
        return refuse(403, "This Origin is not allowed.");
    }
    if (question.target == "/healthz" || question.target == "/metrics") return page(question, options);
    if (!question.target.starts_with(kRobots)) return refuse(404, "There is nothing at this path.");

    const RobotId robot(question.target.substr(kRobots.size()));
    if (!isValidRobotId(robot.value)) return refuse(400, "A robot id has 1 to 64 of the characters A-Z a-z 0-9 . _ : -");
    if (!question.upgrade) return refuse(400, "Robots connect by WebSocket.");
    if (!offersOurProtocol(question.subprotocols)) return refuse(400, fmt::format("Offer the subprotocol {}.", protocol::kSubprotocol));

    switch (authenticator.judge(robot, bearerToken(question.authorization))) {
        case Admission::accepted:
            return Admitted{robot};
        case Admission::forbidden:
            return refuse(403, "This token belongs to another robot.");
        case Admission::unauthorized:
            break;
    }
    HttpAnswer answer = refuse(401, "A valid bearer token is needed.");
    answer.headers.emplace_back("WWW-Authenticate", "Bearer realm=\"slipway\"");
    return answer;
}

HttpAnswer tooManyWaiting() {
    HttpAnswer answer = refuse(503, "Too many connections are waiting.");
    answer.headers.emplace_back("Retry-After", "1");
    return answer;
}

}  // namespace slipway::link
