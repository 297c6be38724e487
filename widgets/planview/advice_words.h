// The sentences of core/plan/advice in the language of the screen. Plain functions, GUI thread.
#pragma once

#include <QString>
#include <string>
#include <string_view>
#include <vector>

namespace slipway::widgets {

/// Every sentence that has a translation, in English; a test holds it against what core can say.
const std::vector<std::string_view>& adviceSentences();
/// In the language of the screen; as it is when there is no translation.
QString adviceSentence(const std::string& english);

}  // namespace slipway::widgets
