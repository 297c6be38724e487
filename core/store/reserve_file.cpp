#include "core/store/reserve_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace slipway::store {

bool ReserveFile::take() {
    const int descriptor = open(m_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) return false;
    struct stat status{};
    const bool taken = fstat(descriptor, &status) == 0 && status.st_size >= kReserveBytes;
    const bool ok = taken || posix_fallocate(descriptor, 0, kReserveBytes) == 0;
    close(descriptor);
    if (!ok) release();  // half a reserve only makes a full disk fuller
    return ok;
}

void ReserveFile::release() { unlink(m_path.c_str()); }

}  // namespace slipway::store
