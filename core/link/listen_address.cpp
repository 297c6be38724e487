// parseListenAddress of listener.h.
#include <charconv>

#include "core/link/listener.h"

namespace slipway::link {
namespace {

Result<std::uint16_t> parsePort(std::string_view text) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size() || value > 65535) {
        return fail(ErrorCode::invalidInput, "\"" + std::string(text) + "\" is not a port; ports are 0 to 65535.", "--listen");
    }
    return static_cast<std::uint16_t>(value);
}

}  // namespace

Result<std::pair<std::string, std::uint16_t>> parseListenAddress(const std::string& text) {
    if (text.empty()) return fail(ErrorCode::invalidInput, "The address to listen on is empty.", "--listen");
    std::string host = "127.0.0.1";
    std::string_view port = text;
    if (text.front() == '[') {
        const std::size_t close = text.find("]:");
        if (close == std::string::npos) return fail(ErrorCode::invalidInput, "An IPv6 address is written as [address]:port.", "--listen");
        host = text.substr(1, close - 1);
        port.remove_prefix(close + 2);
    } else if (const std::size_t colon = text.rfind(':'); colon != std::string::npos) {
        host = text.substr(0, colon);
        port.remove_prefix(colon + 1);
        if (host.find(':') != std::string::npos)
            return fail(ErrorCode::invalidInput, "An IPv6 address is written as [address]:port.", "--listen");
    }
    if (host.empty()) return fail(ErrorCode::invalidInput, "The host before the colon is empty.", "--listen");
    const Result<std::uint16_t> number = parsePort(port);
    if (!number) return std::unexpected(number.error());
    return std::pair{host, *number};
}

}  // namespace slipway::link
