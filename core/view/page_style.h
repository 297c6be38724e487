// How a page that core writes for people speaks and looks. As it is: English, dark on white, for a file or a printer. A plain value.
#pragma once

#include <functional>
#include <string>

#include "core/base/time.h"

namespace slipway::view {

struct PageStyle {
    std::string language = "en";  // BCP 47
    bool rightToLeft = false;
    bool lastColumnFirst = false;  // for a renderer that does not mirror tables, as QTextDocument
    /// A word or sentence of core's in the reader's language; what it does not know, such as a name, comes back as given. Called on
    /// a thread of the host, one call at a time. Empty: English.
    std::function<std::string(const std::string&)> say;
    /// A moment as the reader writes it, UTC: with seconds and zone, and to the minute. On the same thread. Empty: as RFC 3339 does.
    std::function<std::string(WallTime)> moment;
    std::function<std::string(WallTime)> minute;
    std::string comma = ", ";  // between the parts of a list

    std::string font = "sans-serif";  // CSS font-family
    // CSS colours.
    std::string ink = "#1d2126";
    std::string quiet = "#555b63";       // headers of columns, second lines
    std::string bad = "#862408";         // what failed
    std::string paper = "#ffffff";       // behind it all
    std::string strongLine = "#b9bec5";  // below headers
    std::string line = "#e3e6ea";        // below rows
};

}  // namespace slipway::view
