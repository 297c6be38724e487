// A main window over a fake desk, with a clock that stands still and a wait that the test ends itself. Shared
// by the tests of the window, of dialogs and of screens.
#pragma once

#include <QApplication>
#include <QPointer>
#include <QTest>
#include <functional>
#include <memory>
#include <vector>

#include "tests/support/fake_desk.h"
#include "tests/support/sample_snapshot.h"
#include "widgets/shell/main_window.h"

namespace slipway::support {

/// What a dialog waits for; fire() lets the time pass.
class ManualLater {
public:
    [[nodiscard]] widgets::Later later() {
        return [this](std::chrono::milliseconds wait, QObject* context, std::function<void()> then) {
            waits.push_back(wait);
            m_pending.push_back({context, std::move(then)});
        };
    }
    void fire() {
        auto pending = std::exchange(m_pending, {});
        for (auto& [context, then] : pending) {
            if (context) then();
        }
    }
    std::vector<std::chrono::milliseconds> waits;

private:
    std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_pending;
};

inline WallTime sampleNow() { return WallTime(Milliseconds(1'795'445'418'000)); }  // 2026-11-23 14:50:18 UTC

/// A desktop without a tray until a test says that there is one; remembers what it was asked to tell.
class FakeTray : public widgets::DesktopTray {
public:
    [[nodiscard]] bool isAvailable() const override { return available; }
    void show(QMenu* menu, const QString&) override { shown = menu; }
    void notify(const QString& title, const QString& text, bool urgent) override { told.push_back({title, text, urgent}); }

    struct Told {
        QString title;
        QString text;
        bool urgent = false;
    };
    bool available = false;
    QMenu* shown = nullptr;
    std::vector<Told> told;
};

struct DeskWindow {
    FakeDesk desk;
    FakeTray tray;
    ManualLater later;
    widgets::Settings settings;
    widgets::WindowOptions options;
    std::unique_ptr<widgets::MainWindow> window;

    explicit DeskWindow(const std::shared_ptr<const view::Snapshot>& snapshot = nullptr, bool anyRobot = true,
                        widgets::PlanStudies studies = {}, bool hasTray = false) {
        tray.available = hasTray;
        if (snapshot) desk.show(snapshot);
        options.who = QStringLiteral("mara");
        options.environment = QStringLiteral("This machine only");
        options.anyRobot = anyRobot;
        options.samplePlan = QStringLiteral(SLIPWAY_SOURCE_DIR "/resources/plans/canary-demo.json");
        options.now = sampleNow;
        options.later = later.later();
        options.studies = std::move(studies);
        options.tray = &tray;
        makeWindow();
    }

    /// A window as after a restart: settings and desk are the same.
    void makeWindow() {
        window.reset();
        window = std::make_unique<widgets::MainWindow>(desk, settings, options);
    }
    void open() {
        window->show();
        window->activateWindow();
        window->pull();
        if (!QTest::qWaitForWindowActive(window.get())) qWarning("the window did not become active");
    }
    /// Publishes a change and shows it.
    void change(const std::function<void(view::Snapshot&)>& edit) {
        desk.change(edit);
        window->pull();
    }
    [[nodiscard]] widgets::ConfirmDialog* dialog() const {
        for (auto* dialog : window->findChildren<widgets::ConfirmDialog*>()) {
            if (dialog->isVisible()) return dialog;
        }
        return nullptr;
    }
};

}  // namespace slipway::support
