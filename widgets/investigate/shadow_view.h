// Where candidate and baseline disagreed in shadow: by category, and single tasks, worst first. Owned by the Investigate page, GUI
// thread.
#pragma once

#include <QWidget>
#include <optional>

#include "core/investigate/shadow_review.h"
#include "widgets/shell/wording.h"

class QLabel;
class QTableWidget;

namespace slipway::widgets {

class ShadowDisagreements : public QWidget {
    Q_OBJECT

public:
    explicit ShadowDisagreements(QWidget* parent = nullptr);
    void setReview(investigate::ShadowReview review);
    void setTimeZone(TimeZone zone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();

    std::optional<investigate::ShadowReview> m_review;
    TimeZone m_zone = TimeZone::utc;
    QLabel* m_head;
    QTableWidget* m_categories;
    QTableWidget* m_worst;
};

}  // namespace slipway::widgets
