// The time of a replay as a slider: milliseconds since the first frame, with a mark for every decision. Stages are long
// marks with their number, deeds of an operator are diamonds, failures are crosses; all others are short lines. Space
// plays, Page up and Page down step from decision to decision. GUI thread.
#pragma once

#include <QSlider>
#include <memory>

#include "core/view/replay.h"

namespace slipway::widgets {

class ReplaySlider : public QSlider {
    Q_OBJECT

public:
    explicit ReplaySlider(QWidget* parent = nullptr);
    void setReplay(std::shared_ptr<const view::Replay> replay);
    [[nodiscard]] WallTime time() const;
    void setTime(WallTime at);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void playAsked();
    /// -1: the decision before; 1: the one after.
    void stepAsked(int direction);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int positionOf(WallTime at) const;

    std::shared_ptr<const view::Replay> m_replay;
};

}  // namespace slipway::widgets
