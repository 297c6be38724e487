// The four steps of a rollback with target, time taken and robots done, and what it cost: shown in place of the
// stages while there is a rollback. Custom painted, with the same in words for a screen reader. Owned by LivePage.
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "core/view/snapshot.h"

class QLabel;

namespace slipway::live {

/// What one step's card says; tests read it without a window.
struct StepCard {
    enum class Look { waiting, running, done, late };
    Look look = Look::waiting;
    QString title;   // "1 · Stop the candidate"
    QString robots;  // "18/20 robots"
    QString time;    // "0.09 s of 5 s", "target 30 s"
    double share = 0;
};

[[nodiscard]] std::vector<StepCard> stepCards(const view::RollbackView& rollback);

class RollbackSteps : public QWidget {
    Q_OBJECT

public:
    explicit RollbackSteps(QWidget* parent = nullptr);
    void setCards(std::vector<StepCard> cards);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintCard(QPainter& painter, const QRect& box, const StepCard& card) const;

    std::vector<StepCard> m_cards;
};

class RollbackPanel : public QWidget {
    Q_OBJECT

public:
    explicit RollbackPanel(QWidget* parent = nullptr);
    /// Hides itself while there is no rollback.
    void setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void colourHeading();
    void refresh();

    QLabel* m_heading;
    QLabel* m_facts;
    RollbackSteps* m_steps;
    std::shared_ptr<const view::Snapshot> m_snapshot;
};

}  // namespace slipway::live
