// Looks at a past rollout again: a time slider that moves map, charts, gates and log of a Live page together, with play,
// speed and steps from decision to decision. Shows only: nothing here can send a command. GUI thread.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <memory>

#include "core/view/replay.h"
#include "widgets/shell/wording.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace slipway::live {
class LivePage;
}

namespace slipway::widgets {

class ReplaySlider;

class ReplayView : public QWidget {
    Q_OBJECT

public:
    explicit ReplayView(QWidget* parent = nullptr);
    /// Waits for the replay of another rollout.
    void clear();
    void setReplay(std::shared_ptr<const view::Replay> replay);
    /// Why there is none.
    void say(const QString& sentence);
    void setTimeZone(TimeZone zone);
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    /// Plays on by so much of the watcher's time; what the timer does.
    void advance(Milliseconds watched);
    [[nodiscard]] WallTime time() const;

Q_SIGNALS:
    void wanted();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildWaiting();
    void buildPlayer();
    void askIfSeen();
    void wait();
    void togglePlay();
    void pause();
    void stepTo(int direction);
    void showTime();
    void showWords();
    void showSigns();
    void retranslate();
    [[nodiscard]] double speed() const;

    std::shared_ptr<const view::Replay> m_replay;
    TimeZone m_zone = TimeZone::utc;
    bool m_waiting = false;
    double m_position = 0.0;  // ms since the first frame; the slider holds whole ones
    QString m_said;
    QTimer m_timer;
    QElapsedTimer m_watch;
    QStackedWidget* m_pages;
    QLabel* m_message = nullptr;
    QProgressBar* m_busy = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_again = nullptr;
    QVBoxLayout* m_player = nullptr;
    live::LivePage* m_live = nullptr;  // made with the first replay
    QLabel* m_words = nullptr;
    QToolButton* m_previous = nullptr;
    QPushButton* m_play = nullptr;
    QToolButton* m_next = nullptr;
    ReplaySlider* m_slider = nullptr;
    QLabel* m_clock = nullptr;
    QComboBox* m_speed = nullptr;
};

}  // namespace slipway::widgets
