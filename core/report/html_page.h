// The paper a report is written on: headings, paragraphs and tables in the subset of HTML and CSS that a browser shows and
// QTextDocument prints. Words of ours are said in the reader's language, names stand as they are.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/time.h"
#include "core/stats/success_count.h"
#include "core/view/page_style.h"

namespace slipway::report {

/// "91.4 %".
[[nodiscard]] std::string percent(double share, int decimals = 1);
/// A difference of shares: "+1.25".
[[nodiscard]] std::string points(double share);
/// "p 0.012"; "p < 0.001" for less.
[[nodiscard]] std::string pText(double p);
/// "2026-09-21 14:05:09 UTC".
[[nodiscard]] std::string moment(WallTime at);
/// "14:05:09", UTC.
[[nodiscard]] std::string clockTime(EngineTime at);
/// "4.25 s", "40 s", "3 min 20 s", "5 h 2 min".
[[nodiscard]] std::string took(Milliseconds span);
/// "91.40 % of 1000 tasks (89.5 to 93.0 %)", the interval Wilson's of 95 %; "no task".
[[nodiscard]] std::string rate(const stats::SuccessCount& count);
[[nodiscard]] std::string capital(std::string words);

class HtmlPage {
public:
    /// style must outlive it.
    HtmlPage(const view::PageStyle& style, std::string_view title);

    // Markup of a cell or a part of one.

    /// English of ours, a whole word or sentence.
    [[nodiscard]] std::string say(const std::string& english) const;
    /// What somebody else named or wrote. None of it is markup; control characters would break the page and become spaces.
    [[nodiscard]] std::string name(std::string_view raw) const;

    /// As the reader writes it: "2026-09-21 14:05:09 UTC".
    [[nodiscard]] std::string moment(WallTime at) const;
    /// To the minute, without the zone: "2026-09-21 14:05".
    [[nodiscard]] std::string minute(WallTime at) const;

    /// All with the comma of the language between them.
    [[nodiscard]] std::string listed(const std::vector<std::string>& parts) const;

    // All of these take markup, but for columns, headings and names of facts, which are English.

    void title(std::string_view markup);
    void heading(const std::string& english);
    void small(const std::string& english);
    void paragraph(std::string_view markup, const char* kind = "");
    void begin(std::initializer_list<const char*> columns);
    void row(const std::vector<std::string>& cells, bool bad = false);
    void end();
    void facts(const std::vector<std::pair<std::string, std::string>>& facts);
    void preformatted(std::string_view raw);

    [[nodiscard]] std::string take();

private:
    void addRow(std::vector<std::string> cells);

    const view::PageStyle& m_style;
    std::string m_out;
};

}  // namespace slipway::report
