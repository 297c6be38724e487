#include "widgets/investigate/label_review_view.h"

#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "widgets/investigate/figure_rows.h"
#include "widgets/shell/look.h"
#include "widgets/theme/metrics.h"

namespace slipway::widgets {

namespace {

constexpr std::int64_t kFirstSample = 100;

QLabel* plainLabel(QWidget* parent, const char* name) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}  // namespace

LabelReviewView::LabelReviewView(view::Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk), m_stack(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("labelReview"));
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kGap, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildCard());
    retranslate();
}

QWidget* LabelReviewView::buildEmpty() {
    auto* box = new QWidget(m_stack);
    auto* column = new QVBoxLayout(box);
    m_empty = plainLabel(box, "reviewEmpty");
    m_empty->setAlignment(Qt::AlignCenter);
    setTone(m_empty, Tone::quiet);
    m_draw = new QPushButton(box);
    m_draw->setObjectName(QStringLiteral("drawSample"));
    connect(m_draw, &QPushButton::clicked, this, [this] { draw(std::min(kFirstSample, std::max<std::int64_t>(1, m_failures))); });
    column->addStretch();
    column->addWidget(m_empty);
    column->addWidget(m_draw, 0, Qt::AlignHCenter);
    column->addStretch();
    return box;
}

QPushButton* LabelReviewView::addButton(const char* name, void (LabelReviewView::*then)()) {
    auto* button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::NoFocus);  // the keyboard stays with the card
    connect(button, &QPushButton::clicked, this, then);
    return button;
}

QWidget* LabelReviewView::buildCard() {
    auto* box = new QWidget(m_stack);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kGap);
    m_progressText = plainLabel(box, "reviewProgressText");
    m_progress = new QProgressBar(box);
    m_progress->setObjectName(QStringLiteral("reviewProgress"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(theme::kGap);
    m_share = plainLabel(box, "reviewShare");
    m_chart = new FigureRows(box);
    m_chart->setObjectName(QStringLiteral("reviewChart"));
    auto* card = new QFrame(box);
    card->setObjectName(QStringLiteral("reviewCard"));
    card->setFrameShape(QFrame::StyledPanel);
    card->setAutoFillBackground(true);
    card->setBackgroundRole(QPalette::Base);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(theme::kWide, theme::kPage, theme::kWide, theme::kPage);
    inside->setSpacing(theme::kGap);
    auto* head = new QHBoxLayout;
    m_title = plainLabel(card, "reviewTask");
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextSize(m_title, TextSize::title);
    m_mark = plainLabel(card, "reviewMark");
    m_mark->setWordWrap(false);
    setTextSize(m_mark, TextSize::heading);
    head->addWidget(m_title, 1);
    head->addWidget(m_mark);
    inside->addLayout(head);
    auto* scroll = new QScrollArea(card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* facts = new QWidget(scroll);
    facts->setBackgroundRole(QPalette::Base);
    facts->setAutoFillBackground(true);
    m_facts = new QFormLayout(facts);
    m_facts->setHorizontalSpacing(theme::kWide);
    m_facts->setVerticalSpacing(theme::kTight);
    scroll->setWidget(facts);
    inside->addWidget(scroll, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGap);
    m_previous = addButton("reviewPrevious", &LabelReviewView::previous);
    m_real = addButton("reviewReal", &LabelReviewView::markReal);
    m_correct = addButton("reviewCorrect", &LabelReviewView::markCorrect);
    m_undo = addButton("reviewUndo", &LabelReviewView::undo);
    m_skip = addButton("reviewSkip", &LabelReviewView::skip);
    m_next = addButton("reviewNext", &LabelReviewView::next);
    for (QPushButton* button : {m_previous, m_real, m_correct, m_undo, m_skip, m_next}) buttons->addWidget(button);
    buttons->addStretch();
    m_larger = new QPushButton(box);
    m_larger->setObjectName(QStringLiteral("enlargeSample"));
    connect(m_larger, &QPushButton::clicked, this, [this] { draw(std::min(m_course.sample().size * 2, investigate::kMostSampled)); });
    buttons->addWidget(m_larger);
    m_keys = plainLabel(box, "reviewKeys");
    setTone(m_keys, Tone::quiet);
    column->addWidget(m_progressText);
    column->addWidget(m_progress);
    column->addWidget(m_share);
    column->addWidget(m_chart);
    column->addWidget(card, 1);
    column->addLayout(buttons);
    column->addWidget(m_keys);
    return box;
}

void LabelReviewView::setReview(const RolloutId& rollout, std::int64_t failures, ReviewCourse course) {
    m_rollout = rollout;
    m_failures = failures;
    m_course = std::move(course);
    m_drawing = false;
    fill();
}

void LabelReviewView::setTimeZone(TimeZone zone) {
    m_zone = zone;
    fill();
}

void LabelReviewView::draw(std::int64_t size) {
    if (std::exchange(m_drawing, true)) return;
    fill();
    const QPointer<LabelReviewView> self(this);
    const auto progress = [self](double share) {
        if (self && self->m_drawing) self->m_empty->setText(tr("Drawing the sample… %1").arg(percent(share, 0)));
    };
    m_desk.drawLabelSample({m_rollout, size, m_who.toStdString()}, progress, [self, rollout = m_rollout](Result<view::Sampled> answer) {
        if (!self || self->m_rollout != rollout) return;
        self->m_drawing = false;
        if (!answer) {
            Q_EMIT self->said(errorSentence(answer.error()), true);
            return self->fill();
        }
        auto marks = marksOf(answer->sample, answer->labels);
        self->m_course = ReviewCourse(std::move(answer->sample), std::move(marks), std::move(answer->details));
        self->fill();
        self->setFocus();
        Q_EMIT self->reviewed();
    });
}

/// The screen goes on at once; should the desk refuse, the task comes back without its mark and the sentence says why.
void LabelReviewView::record(view::MarkRequest request) {
    request.rollout = m_rollout;
    request.who = m_who.toStdString();
    const QPointer<LabelReviewView> self(this);
    m_desk.markTask(request, [self, request](const Result<investigate::Label>& answer) {
        if (!self || self->m_rollout != request.rollout) return;
        if (answer) return self->m_course.recorded(*answer);
        self->m_course.refused(request);
        self->fill();
        Q_EMIT self->said(tr("The mark of %1 was not recorded: %2").arg(asWritten(request.task), errorSentence(answer.error())), true);
        Q_EMIT self->reviewed();
    });
    fill();
    Q_EMIT reviewed();
}

void LabelReviewView::mark(view::Mark as) {
    if (!m_course.isEmpty()) record(m_course.markShown(as, m_who.toStdString()));
}

void LabelReviewView::undo() {
    if (auto request = m_course.undo()) record(std::move(*request));
}

void LabelReviewView::skip() {
    m_course.skip();
    fill();
}

void LabelReviewView::next() {
    m_course.next();
    fill();
}

void LabelReviewView::previous() {
    m_course.previous();
    fill();
}

void LabelReviewView::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (!plain || m_course.isEmpty()) return QWidget::keyPressEvent(event);
    const bool mirrored = isRightToLeft();
    switch (event->key()) {
        case Qt::Key_R:
            if (!event->isAutoRepeat()) markReal();  // a key that is held down must not mark the rest of the sample
            return;
        case Qt::Key_C:
            if (!event->isAutoRepeat()) markCorrect();
            return;
        case Qt::Key_U:
            if (!event->isAutoRepeat()) undo();
            return;
        case Qt::Key_S:
            return skip();
        case Qt::Key_Down:
            return next();
        case Qt::Key_Up:
            return previous();
        case Qt::Key_Right:
            return mirrored ? previous() : next();
        case Qt::Key_Left:
            return mirrored ? next() : previous();
        default:
            return QWidget::keyPressEvent(event);
    }
}

void LabelReviewView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_course.isEmpty()) setFocus();
}

void LabelReviewView::addFact(const QString& name, const QString& value) {
    auto* label = new QLabel(name);
    setTone(label, Tone::quiet);
    auto* text = new QLabel(value);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setFocusPolicy(Qt::NoFocus);
    m_facts->addRow(label, text);
}

void LabelReviewView::fillCard() {
    while (m_facts->rowCount() > 0) m_facts->removeRow(0);
    const auto& task = m_course.task();
    const auto* details = m_course.details();
    m_title->setText(asWritten(task.task));
    const auto* mark = m_course.mark();
    m_mark->setText(mark == nullptr ? tr("○ Not marked") : mark->realFailure ? tr("✗ Real failure") : tr("✓ Correct action"));
    setTone(m_mark, mark == nullptr ? Tone::quiet : mark->realFailure ? Tone::bad : Tone::good);
    addFact(tr("Robot"),
            tr("%1, site %2", "id, site").arg(asWritten(task.robot.value), task.site.empty() ? tr("not known") : asWritten(task.site)));
    QString category = asWritten(task.category);
    if (details) category = details->item.seen ? tr("%1 (seen in training)").arg(category) : tr("%1 (not seen in training)").arg(category);
    addFact(tr("Category"), category);
    QString began = dateAndTime(task.startedAt, m_zone);
    if (details) began = tr("%1, took %2", "when it began, how long").arg(began, duration(details->item.endedAt - details->item.startedAt));
    addFact(tr("Began"), began);
    addFact(tr("Error"), task.error.empty() ? tr("none") : asWritten(task.error));
    addFact(tr("Stuck"), tr("%n time(s)", nullptr, static_cast<int>(task.stuck)));
    if (!details) {
        addFact(tr("More"), tr("The raw result is no longer kept."));
        return;
    }
    if (std::isfinite(details->item.latencyMs))
        addFact(tr("Latency"), tr("%1 ms").arg(QLocale().toString(details->item.latencyMs, 'f', 1)));
    if (!details->kind.empty()) addFact(tr("Robot kind"), asWritten(details->kind));
    QStringList features;
    for (const auto& [name, value] : details->item.features)
        features << QStringLiteral("%1 = %2").arg(asWritten(name), QLocale().toString(value, 'g', 5));
    addFact(tr("Features"), features.isEmpty() ? tr("none reported") : features.join(QStringLiteral("   ")));
}

void LabelReviewView::fill() {
    const bool empty = m_course.isEmpty() || m_drawing;
    m_stack->setCurrentIndex(empty ? 0 : 1);
    m_draw->setVisible(m_failures > 0 && !m_drawing);
    m_draw->setText(tr("&Draw %n failed task(s)", nullptr, static_cast<int>(std::min(kFirstSample, m_failures))));
    if (empty) {
        if (m_drawing) {
            m_empty->setText(tr("Drawing the sample…"));
        } else if (m_failures == 0) {
            m_empty->setText(tr("The candidate had no failed task that is still kept; there is nothing to review."));
        } else {
            m_empty->setText(
                tr("Failures may be none: a sample of the candidate's %n failed task(s) is looked at by a person, who says of each "
                   "whether it was a real failure or a correct action.",
                   nullptr, static_cast<int>(m_failures)));
        }
        return;
    }
    const auto review = m_course.review();
    m_progress->setRange(0, static_cast<int>(review.sampled));
    m_progress->setValue(static_cast<int>(review.reviewed));
    m_progressText->setText(tr("Task %1 of %2 · %3 reviewed, %4 to go", "position, sampled, reviewed, left")
                                .arg(count(static_cast<std::int64_t>(m_course.at()) + 1), count(review.sampled), count(review.reviewed),
                                     count(review.sampled - review.reviewed)));
    m_chart->setVisible(review.reviewed > 0);
    if (review.reviewed == 0) {
        m_share->setText(tr("No task is marked yet."));
        m_chart->setRows({}, 1.0);
    } else {
        const double share = static_cast<double>(review.correct) / static_cast<double>(review.reviewed);
        m_share->setText(tr("Correct actions so far: %1 of %2, %3 (95 % interval %4 to %5). The hypothesis is judged once all are marked.")
                             .arg(count(review.correct), count(review.reviewed), percent(share), percent(review.clopperPearson.low),
                                  percent(review.clopperPearson.high)));
        m_chart->setRows({{tr("Correct actions"), percent(share), share, std::pair(review.clopperPearson.low, review.clopperPearson.high),
                           investigate::kMaterialNoise, false, false}},
                         1.0);
    }
    m_larger->setVisible(m_course.isDone() && m_course.sample().failures > review.sampled);
    fillCard();
}

void LabelReviewView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void LabelReviewView::retranslate() {
    setAccessibleName(tr("Label review"));
    setAccessibleDescription(tr("R: real failure. C: correct action. U: take back. S: skip. Arrows: other tasks."));
    m_real->setText(tr("Real failure (R)"));
    m_correct->setText(tr("Correct action (C)"));
    m_undo->setText(tr("Take back (U)"));
    m_skip->setText(tr("Skip (S)"));
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_larger->setText(tr("&Enlarge the sample"));
    m_larger->setToolTip(tr("Doubles it with the same seed; what is marked stays marked"));
    m_keys->setText(
        tr("Keys: R real failure, C correct action, U take back, S skip, arrows for other tasks. Every mark is on record at once."));
    m_progress->setAccessibleName(tr("Reviewed tasks"));
    m_chart->setAccessibleName(tr("Share of correct actions"));
    fill();
}

}  // namespace slipway::widgets
