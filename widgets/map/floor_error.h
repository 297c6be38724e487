// How a floor that cannot be read is refused: with a sentence and the file.
#pragma once

#include <QString>

#include "core/base/error.h"

namespace slipway::map {

inline std::unexpected<Error> wrong(const QString& file, const QString& sentence) {
    return fail(ErrorCode::invalidInput, sentence.toStdString(), file.toStdString());
}

}  // namespace slipway::map
