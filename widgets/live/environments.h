// The two environments of a blue-green rollout as two cards: which model each runs, what it does now, how far the validation is,
// how the swap went, and what becomes of the old one. Custom painted, with the same in words for a screen reader. GUI thread.
#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "core/view/snapshot.h"

namespace slipway::live {

/// One environment's card; made from the snapshot so that tests read it without a window.
struct EnvironmentCard {
    enum class Role { serving, validating, installing, backup, retired };
    Role role = Role::serving;
    QString title;                   // "Blue · v23"
    QString words;                   // "serves 100 robots"
    std::optional<double> progress;  // of the validation, 0..1
};

struct Environments {
    EnvironmentCard blue;   // the baseline
    EnvironmentCard green;  // the candidate
    bool swapped = false;   // tasks run on green
    QString between;        // "Swapped in 12 ms, skew 4 ms"; what the swap waits for before it
};

/// None for a rollout without two environments.
std::optional<Environments> environmentsOf(const view::RolloutView& rollout);

class EnvironmentsView : public QWidget {
    Q_OBJECT

public:
    explicit EnvironmentsView(QWidget* parent = nullptr);
    void setRollout(const view::RolloutView* rollout);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintCard(QPainter& painter, const QRect& box, const EnvironmentCard& card) const;

    std::optional<Environments> m_shown;
};

}  // namespace slipway::live
