// The three hypotheses of an investigation side by side. Owned by the Investigate page, GUI thread.
#pragma once

#include <QScrollArea>

#include "core/investigate/investigation.h"

namespace slipway::widgets {

class HypothesisCard;

class HypothesesView : public QScrollArea {
    Q_OBJECT

public:
    explicit HypothesesView(QWidget* parent = nullptr);
    void setInvestigation(const investigate::Investigation& made);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showOverfitting(const investigate::Investigation& made);
    void showDrift(const investigate::Investigation& made);
    void showLabels(const investigate::Investigation& made);

    HypothesisCard* m_overfitting;
    HypothesisCard* m_drift;
    HypothesisCard* m_labels;
};

}  // namespace slipway::widgets
