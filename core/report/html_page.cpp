#include "core/report/html_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "core/stats/interval.h"

namespace slipway::report {

namespace {

/// Colours and sides are the reader's, sizes are the page's.
std::string css(const view::PageStyle& style) {
    const std::string padding = style.rightToLeft ? "3px 0 3px 12px" : "3px 12px 3px 0";
    return fmt::format(
        R"css(
body {{ font-family: {7}; font-size: 10pt; color: {0}; background-color: {1}; max-width: 60em; margin: 2em auto; padding: 0 1em; }}
h1 {{ font-size: 17pt; margin-bottom: 4px; }}
h2 {{ font-size: 13pt; margin-top: 24px; margin-bottom: 6px; }}
h3 {{ font-size: 10pt; margin-top: 14px; margin-bottom: 4px; }}
table {{ border-collapse: collapse; width: 100%; }}
th {{ text-align: left; text-align: start; color: {2}; font-weight: normal; padding: {5}; border-bottom: 1px solid {3}; }}
td {{ text-align: left; text-align: start; vertical-align: top; padding: {5}; border-bottom: 1px solid {4}; }}
td.name {{ color: {2}; }}
.bad {{ color: {6}; font-weight: bold; }}
.quiet {{ color: {2}; }}
pre {{ font-size: 8pt; white-space: pre-wrap; }}
)css",
        style.ink, style.paper, style.quiet, style.strongLine, style.line, padding, style.bad, style.font);
}

std::string escaped(std::string_view raw) {
    std::string out;
    for (const char c : raw) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out += static_cast<unsigned char>(c) < 0x20 && c != '\n' ? ' ' : c;
        }
    }
    return out;
}

const char* direction(const view::PageStyle& style) { return style.rightToLeft ? "rtl" : "ltr"; }

/// QTextDocument rounds columns up, and of 100 % a page would be a pixel too wide; browsers go by the style sheet.
std::string openingOfTable(const view::PageStyle& style) {
    return fmt::format("<table dir=\"{}\" width=\"99%\" cellspacing=\"0\">\n", direction(style));
}

}  // namespace

std::string capital(std::string words) {
    if (!words.empty()) words.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(words.front())));
    return words;
}

std::string percent(double share, int decimals) { return fmt::format("{:.{}f} %", share * 100.0, decimals); }
std::string points(double share) { return fmt::format("{:+.2f}", share * 100.0); }
std::string pText(double p) { return p < 0.001 ? "p < 0.001" : fmt::format("p {:.3f}", p); }

std::string moment(WallTime at) {
    auto made = toRfc3339(at).substr(0, 19);
    made[10] = ' ';
    return made + " UTC";
}

std::string clockTime(EngineTime at) { return toRfc3339(WallTime(at.time_since_epoch())).substr(11, 8); }

std::string took(Milliseconds span) {
    const double seconds = static_cast<double>(span.count()) / 1000.0;
    if (seconds < 10.0) return fmt::format("{:.2f} s", seconds);
    if (seconds < 120.0) return fmt::format("{:.0f} s", seconds);
    const auto minutes = span.count() / 60'000;
    return minutes < 120 ? fmt::format("{} min {} s", minutes, span.count() / 1000 % 60)
                         : fmt::format("{} h {} min", minutes / 60, minutes % 60);
}

std::string rate(const stats::SuccessCount& count) {
    if (count.tasks == 0) return "no task";
    const auto interval = stats::wilson(count.successes, count.tasks);
    return fmt::format("{} of {} tasks ({:.1f} to {:.1f} %)", percent(count.rate(), 2), count.tasks, interval.low * 100.0,
                       interval.high * 100.0);
}

HtmlPage::HtmlPage(const view::PageStyle& style, std::string_view title)
    : m_style(style),
      m_out(fmt::format("<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\" "
                        "content=\"width=device-width\"/><title>{}</title><style>{}</style></head><body dir=\"{}\">\n",
                        style.language, direction(style), escaped(title), css(style), direction(style))) {}

std::string HtmlPage::say(const std::string& english) const { return escaped(m_style.say ? m_style.say(english) : english); }

std::string HtmlPage::moment(WallTime at) const { return name(m_style.moment ? m_style.moment(at) : report::moment(at)); }

std::string HtmlPage::minute(WallTime at) const { return name(m_style.minute ? m_style.minute(at) : report::moment(at).substr(0, 16)); }

std::string HtmlPage::name(std::string_view raw) const {
    if (!m_style.rightToLeft || raw.empty()) return escaped(raw);
    // First strong isolate and its end: a name keeps its own direction.
    return "\u2068" + escaped(raw) + "\u2069";
}

std::string HtmlPage::listed(const std::vector<std::string>& parts) const {
    return fmt::format("{}", fmt::join(parts, escaped(m_style.comma)));
}

void HtmlPage::title(std::string_view markup) { m_out += fmt::format("<h1 dir=\"{}\">{}</h1>\n", direction(m_style), markup); }
void HtmlPage::heading(const std::string& english) { m_out += fmt::format("<h2 dir=\"{}\">{}</h2>\n", direction(m_style), say(english)); }
void HtmlPage::small(const std::string& english) { m_out += fmt::format("<h3 dir=\"{}\">{}</h3>\n", direction(m_style), say(english)); }

void HtmlPage::paragraph(std::string_view markup, const char* kind) {
    m_out += fmt::format("<p dir=\"{}\" class=\"{}\">{}</p>\n", direction(m_style), kind, markup);
}

void HtmlPage::begin(std::initializer_list<const char*> columns) {
    std::vector<std::string> cells;
    for (const char* column : columns) cells.push_back(fmt::format("<th>{}</th>", say(column)));
    m_out += openingOfTable(m_style);
    addRow(std::move(cells));
}

void HtmlPage::row(const std::vector<std::string>& cells, bool bad) {
    std::vector<std::string> made;
    for (const auto& cell : cells) made.push_back(fmt::format("<td{}>{}</td>", bad ? " class=\"bad\"" : "", cell));
    addRow(std::move(made));
}

void HtmlPage::addRow(std::vector<std::string> cells) {
    if (m_style.rightToLeft && m_style.lastColumnFirst) std::ranges::reverse(cells);
    m_out += fmt::format("<tr>{}</tr>\n", fmt::join(cells, ""));
}

void HtmlPage::end() { m_out += "</table>\n"; }

void HtmlPage::facts(const std::vector<std::pair<std::string, std::string>>& facts) {
    m_out += openingOfTable(m_style);
    for (const auto& [english, value] : facts)
        addRow({fmt::format("<td class=\"name\" width=\"22%\">{}</td>", say(english)), fmt::format("<td>{}</td>", value)});
    end();
}

void HtmlPage::preformatted(std::string_view raw) { m_out += "<pre dir=\"ltr\">" + escaped(raw) + "</pre>\n"; }

std::string HtmlPage::take() { return std::move(m_out) + "</body></html>\n"; }

}  // namespace slipway::report
