// The stages of the rollout from left to right: number, share of robots, tasks of the quota, soak; the present
// one is wide and says all, the others are quiet. Custom painted, with the same in words for a screen reader.
// Owned by LivePage; GUI thread.
#pragma once

#include <QWidget>
#include <memory>

#include "core/view/snapshot.h"

namespace slipway::live {

/// What one stage's card says; made from the snapshot so that tests read it without a window.
struct StageCard {
    enum class Look { done, present, held, failed, waiting };
    Look look = Look::waiting;
    QString title;      // "20 %"
    QString progress;   // "312/500 tasks"
    QString detail;     // "soak 04:12 of 10:00"; for the present stage only
    double share = 0;   // of the quota, 0..1
    double soaked = 0;  // of the soak, 0..1
};

/// "2 of 4 · 20 % · 312/500 tasks · soak 04:12".
[[nodiscard]] QString stageLine(const view::RolloutView& rollout);
[[nodiscard]] std::vector<StageCard> stageCards(const view::RolloutView& rollout);

class StageStepper : public QWidget {
    Q_OBJECT

public:
    explicit StageStepper(QWidget* parent = nullptr);
    void setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void paintCard(QPainter& painter, const QRect& box, const StageCard& card, std::size_t index) const;
    [[nodiscard]] std::vector<QRect> cardBoxes() const;

    std::shared_ptr<const view::Snapshot> m_snapshot;
    std::vector<StageCard> m_cards;
    QString m_status;  // the sentence at the right, or the empty state
};

}  // namespace slipway::live
