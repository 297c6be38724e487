#include "widgets/theme/resources.h"

#include <QDir>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void initSlipwayResources() { Q_INIT_RESOURCE(slipway); }

namespace slipway::theme {

void initResources() { initSlipwayResources(); }

}  // namespace slipway::theme
