// What the console remembers between two starts, each with its type: QSettings alone gives back strings.
// Owned by the main window; GUI thread. Without a path nothing is kept, which is what tests use.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <memory>

#include "widgets/planview/plan_edits.h"
#include "widgets/shell/perspective.h"
#include "widgets/theme/application_style.h"

namespace slipway::widgets {

class Settings {
public:
    /// path: an INI file; empty: remembers nothing beyond this object.
    explicit Settings(const QString& path = {});

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    /// Docks of a perspective; that of operating is where the console kept its only one before there were three.
    [[nodiscard]] QByteArray layout(Perspective perspective) const;
    void setLayout(Perspective perspective, const QByteArray& layout);
    /// Name of the page that a perspective opens with (pages.h); empty: its first.
    [[nodiscard]] QString perspectivePage(Perspective perspective) const;
    void setPerspectivePage(Perspective perspective, const QString& page);
    [[nodiscard]] Perspective perspective() const;
    void setPerspective(Perspective perspective);
    [[nodiscard]] PlanEdits planEdits() const;
    void setPlanEdits(const PlanEdits& edits);
    [[nodiscard]] QStringList recentPlans() const;
    void addRecentPlan(const QString& path);
    /// Floor plans that were opened, shown again at each start.
    [[nodiscard]] QStringList floorPlans() const;
    void setFloorPlans(const QStringList& paths);
    /// File of the training profile that was opened for a candidate ("grasp v24"); empty: none.
    [[nodiscard]] QString trainingProfile(const QString& model) const;
    void setTrainingProfile(const QString& model, const QString& path);
    [[nodiscard]] bool localTime() const;
    void setLocalTime(bool local);
    /// What Language::use() takes; "system" unless chosen.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    [[nodiscard]] theme::SchemeChoice theme() const;
    void setTheme(theme::SchemeChoice theme);
    [[nodiscard]] bool alarmSound() const;
    void setAlarmSound(bool on);
    /// Closing the window leaves the console running in the tray.
    [[nodiscard]] bool keepInTray() const;
    void setKeepInTray(bool keep);
    [[nodiscard]] QString who() const;
    void setWho(const QString& who);
    /// The team's own checklist items as a template (core/checklist/own_items.h); empty: none.
    [[nodiscard]] QString checklistItems() const;
    void setChecklistItems(const QString& json);

    static constexpr int kMostRecent = 8;

private:
    [[nodiscard]] QVariant read(const QString& key) const;
    void write(const QString& key, const QVariant& value);
    [[nodiscard]] bool readFlag(const QString& key, bool unset) const;
    void writeFlag(const QString& key, bool on);

    std::unique_ptr<QSettings> m_file;
    QVariantMap m_memory;
};

}  // namespace slipway::widgets
