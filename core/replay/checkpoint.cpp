#include "core/replay/checkpoint.h"

#include "core/base/sha256.h"
#include "core/replay/archive.h"

namespace slipway::replay {

/// The format's number is 2: texts are written once.
const std::string& checkpointMark() {
    static const std::string text = sha256Hex(std::string(SLIPWAY_VERSION) + "/2/" + layoutOf<rollout::State>());
    return text;
}

std::string writeCheckpoint(std::uint64_t ordinal, const rollout::State& state, const Totals& totals) {
    ArchiveWriter writer;
    writer.put(ordinal);
    writer.put(totals);
    writer.put(state);
    const std::string body = writer.take();
    return checkpointMark() + sha256Hex(body) + body;
}

std::optional<Checkpoint> readCheckpoint(std::string_view bytes) {
    const std::size_t digest = checkpointMark().size();
    if (!bytes.starts_with(checkpointMark()) || bytes.size() < 2 * digest) return std::nullopt;
    const std::string_view body = bytes.substr(2 * digest);
    if (bytes.substr(digest, digest) != sha256Hex(body)) return std::nullopt;
    ArchiveReader reader(body);
    Checkpoint checkpoint;
    reader.get(checkpoint.ordinal);
    reader.get(checkpoint.totals);
    reader.get(checkpoint.state);
    if (!reader.isSound() || !reader.isAtEnd()) return std::nullopt;
    return checkpoint;
}

}  // namespace slipway::replay
