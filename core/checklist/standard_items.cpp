#include <array>
#include <string_view>

#include "core/checklist/checklist.h"

namespace slipway::checklist {

namespace {

struct Row {
    std::string_view id;
    std::string_view group;
    std::string_view text;
    bool automatic = false;
};

constexpr std::string_view kPerformance = "Model performance";
constexpr std::string_view kSafety = "Safety";
constexpr std::string_view kInfrastructure = "Infrastructure";
constexpr std::string_view kMonitoring = "Monitoring";
constexpr std::string_view kTeam = "Team readiness";
constexpr std::string_view kDeployment = "Deployment plan";

constexpr std::array<Row, 24> kRows{{
    {"performance.lab-accuracy", kPerformance, "Lab accuracy is at least the baseline's minus 2 %"},
    {"performance.no-large-drop", kPerformance, "No task has a drop over 50 %"},
    {"performance.no-broken-category", kPerformance, "No task category is completely broken"},
    {"performance.unseen-objects", kPerformance, "Works on unseen object variations"},
    {"safety.joint-limits", kSafety, "Joint limits are never violated"},
    {"safety.collision-detection", kSafety, "Collision detection works with the new model"},
    {"safety.emergency-stop", kSafety, "Emergency stop is tested"},
    {"safety.cannot-hurt", kSafety, "Cannot hurt a person"},
    {"infrastructure.fall-back", kInfrastructure, "Can fall back to the baseline", true},
    {"infrastructure.storage", kInfrastructure, "Storage fits: model size × robots", true},
    {"infrastructure.latency", kInfrastructure, "Latency is below 200 ms with the new model"},
    {"infrastructure.network", kInfrastructure, "Network can deploy to the fleet in less than 1 h", true},
    {"monitoring.dashboard", kMonitoring, "Metrics dashboard shows success, latency and errors"},
    {"monitoring.alerts", kMonitoring, "Alerts are configured"},
    {"monitoring.decision-logs", kMonitoring, "Logs trace every decision"},
    {"monitoring.rollback-time", kMonitoring, "Rollback takes less than 5 min", true},
    {"team.deployment-engineer", kTeam, "Deployment engineer is on call"},
    {"team.ml-engineer", kTeam, "ML engineer is available"},
    {"team.runbooks", kTeam, "Runbooks are written"},
    {"team.escalation", kTeam, "Escalation is known"},
    {"deployment.window", kDeployment, "Window is scheduled"},
    {"deployment.success-criteria", kDeployment, "Success criteria are defined", true},
    {"deployment.failure-criteria", kDeployment, "Failure criteria are defined", true},
    {"deployment.stakeholders", kDeployment, "Stakeholders are notified"},
}};

}  // namespace

const std::vector<ItemTemplate>& standardItems() {
    static const std::vector<ItemTemplate> items = [] {
        std::vector<ItemTemplate> made;
        made.reserve(kRows.size());
        for (const Row& row : kRows) made.push_back({std::string(row.id), std::string(row.group), std::string(row.text), row.automatic});
        return made;
    }();
    return items;
}

}  // namespace slipway::checklist
