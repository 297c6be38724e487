// One supposed cause: its question, the word of its result, figures with a small chart, what is missing, data and check. Owned by the
// Investigate page, GUI thread.
#pragma once

#include <QFrame>
#include <vector>

#include "core/investigate/hypothesis.h"
#include "widgets/investigate/figure_rows.h"

class QLabel;

namespace slipway::widgets {

class HypothesisCard : public QFrame {
    Q_OBJECT

public:
    explicit HypothesisCard(const QString& name, QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& question);
    /// `caption` says what the chart shows; it goes away with an empty chart.
    void setHypothesis(const investigate::Hypothesis& said, const QString& caption, std::vector<FigureRow> rows, double most);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    investigate::Hypothesis m_said;
    QLabel* m_title;
    QLabel* m_question;
    QLabel* m_finding;
    QLabel* m_result;
    QLabel* m_caption;
    FigureRows* m_chart;
    QLabel* m_missing;
    QLabel* m_data;
    QLabel* m_check;
};

/// "▲ Supported", "✓ Not supported", "? Cannot tell".
QString findingWord(investigate::Finding finding);

}  // namespace slipway::widgets
