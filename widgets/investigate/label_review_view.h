// The review of sampled failures with the keyboard: one big card a task, R and C mark it, U takes back, S skips, arrows turn pages.
// Every mark goes to the desk at once. Owned by the Investigate page, GUI thread.
#pragma once

#include <QWidget>

#include "core/view/desk.h"
#include "widgets/investigate/label_review.h"
#include "widgets/shell/wording.h"

class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace slipway::widgets {

class FigureRows;

class LabelReviewView : public QWidget {
    Q_OBJECT

public:
    explicit LabelReviewView(view::Desk& desk, QWidget* parent = nullptr);
    void setWho(const QString& who) { m_who = who; }
    void setTimeZone(TimeZone zone);
    /// `failures`: of the candidate, whether they are sampled or not.
    void setReview(const RolloutId& rollout, std::int64_t failures, ReviewCourse course);
    [[nodiscard]] const ReviewCourse& course() const { return m_course; }

Q_SIGNALS:
    /// Marks or the sample have changed.
    void reviewed();
    void said(const QString& sentence, bool bad);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildCard();
    QWidget* buildEmpty();
    QPushButton* addButton(const char* name, void (LabelReviewView::*then)());
    void retranslate();
    void fill();
    void fillCard();
    void addFact(const QString& name, const QString& value);
    void draw(std::int64_t size);
    void record(view::MarkRequest request);
    void markReal() { mark(view::Mark::realFailure); }
    void markCorrect() { mark(view::Mark::correctAction); }
    void mark(view::Mark as);
    void undo();
    void skip();
    void next();
    void previous();

    view::Desk& m_desk;
    QString m_who;
    TimeZone m_zone = TimeZone::utc;
    RolloutId m_rollout;
    std::int64_t m_failures = 0;
    bool m_drawing = false;
    ReviewCourse m_course;
    QStackedWidget* m_stack;
    QLabel* m_empty = nullptr;
    QPushButton* m_draw = nullptr;
    QLabel* m_progressText = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_share = nullptr;
    FigureRows* m_chart = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_mark = nullptr;
    QFormLayout* m_facts = nullptr;
    QPushButton* m_real = nullptr;
    QPushButton* m_correct = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_larger = nullptr;
    QLabel* m_keys = nullptr;
};

}  // namespace slipway::widgets
