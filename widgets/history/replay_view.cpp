#include "widgets/history/replay_view.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "widgets/history/replay_slider.h"
#include "widgets/live/live_page.h"
#include "widgets/shell/look.h"
#include "widgets/theme/metrics.h"

namespace slipway::widgets {

namespace {

constexpr int kTick = 33;               // ms between frames while it plays
constexpr double kWholeTakes = 30'000;  // ms
constexpr double kWhole = 0.0;          // the choice "whole rollout in 30 s"

enum class Sign { play, pause, previous, next };

/// The signs of a player in the colour of the text: those of the style are dark on dark.
QIcon signIcon(Sign sign, const QPalette& palette) {
    constexpr qreal kScale = 2.0;
    constexpr qreal kSize = theme::kGlyph;
    QPixmap pixmap(static_cast<int>(kSize * kScale), static_cast<int>(kSize * kScale));
    pixmap.setDevicePixelRatio(kScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::ButtonText));
    if (sign == Sign::previous) {  // the same the other way round
        painter.translate(kSize, 0);
        painter.scale(-1, 1);
    }
    if (sign == Sign::pause) {
        painter.drawRect(QRectF(3, 2, 3, 10));
        painter.drawRect(QRectF(8, 2, 3, 10));
    } else {
        painter.drawPolygon(QPolygonF({{3, 2}, {3, 12}, {sign == Sign::play ? 12.0 : 10.0, 7}}));
        if (sign != Sign::play) painter.drawRect(QRectF(10, 2, 2, 10));
    }
    return QIcon(pixmap);
}

}  // namespace

ReplayView::ReplayView(QWidget* parent) : QWidget(parent), m_pages(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("replayView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::kGap, 0, 0);
    column->addWidget(m_pages);
    buildWaiting();
    buildPlayer();
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, [this] { advance(Milliseconds(m_watch.restart())); });
    retranslate();
}

void ReplayView::buildWaiting() {
    auto* page = new QWidget(m_pages);
    m_message = new QLabel(page);
    m_message->setObjectName(QStringLiteral("replayMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_busy = new QProgressBar(page);
    m_busy->setObjectName(QStringLiteral("replayBusy"));
    m_busy->setRange(0, 0);
    m_busy->setMaximumWidth(320);
    m_cancel = new QPushButton(page);
    m_cancel->setObjectName(QStringLiteral("replayCancel"));
    m_again = new QPushButton(page);
    m_again->setObjectName(QStringLiteral("replayAgain"));
    auto* column = new QVBoxLayout(page);
    column->setSpacing(theme::kPage);
    column->addStretch();
    column->addWidget(m_message);
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    column->addWidget(m_again, 0, Qt::AlignHCenter);
    column->addStretch();
    m_pages->addWidget(page);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        Q_EMIT cancelled();
        say(tr("The replay was not gathered."));
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_said.clear();
        askIfSeen();
    });
}

void ReplayView::buildPlayer() {
    auto* page = new QWidget(m_pages);
    m_words = new QLabel(page);
    m_words->setObjectName(QStringLiteral("replayDecision"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_previous = new QToolButton(page);
    m_previous->setObjectName(QStringLiteral("replayPrevious"));
    m_previous->setAutoRaise(true);
    m_play = new QPushButton(page);
    m_play->setObjectName(QStringLiteral("replayPlay"));
    m_next = new QToolButton(page);
    m_next->setObjectName(QStringLiteral("replayNext"));
    m_next->setAutoRaise(true);
    m_slider = new ReplaySlider(page);
    m_clock = new QLabel(page);
    m_clock->setObjectName(QStringLiteral("replayClock"));
    m_clock->setTextFormat(Qt::PlainText);
    m_speed = new QComboBox(page);
    m_speed->setSizeAdjustPolicy(QComboBox::AdjustToContents);  // in the language of now
    m_speed->setObjectName(QStringLiteral("replaySpeed"));
    for (const double speed : {1.0, 10.0, 60.0, kWhole}) m_speed->addItem(QString(), speed);
    m_speed->setCurrentIndex(3);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGap);
    row->addWidget(m_previous);
    row->addWidget(m_play);
    row->addWidget(m_next);
    row->addWidget(m_slider, 1);
    row->addWidget(m_clock);
    row->addWidget(m_speed);
    m_player = new QVBoxLayout(page);
    m_player->setContentsMargins(0, 0, 0, 0);
    m_player->setSpacing(theme::kTight);
    m_player->addLayout(row);
    m_player->addWidget(m_words);
    m_pages->addWidget(page);
    connect(m_play, &QPushButton::clicked, this, &ReplayView::togglePlay);
    connect(m_slider, &ReplaySlider::playAsked, this, &ReplayView::togglePlay);
    connect(m_slider, &ReplaySlider::stepAsked, this, &ReplayView::stepTo);
    connect(m_previous, &QToolButton::clicked, this, [this] { stepTo(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { stepTo(1); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        // A person moved it; playing sets the position before the slider.
        if (std::llround(std::floor(m_position)) != value) m_position = value;
        showTime();
    });
}

void ReplayView::clear() {
    if (m_waiting) Q_EMIT cancelled();
    pause();
    m_waiting = false;
    m_replay.reset();
    m_said.clear();
    m_slider->setReplay(nullptr);
    askIfSeen();
}

/// Gathering takes a while, so it is asked for once somebody looks.
void ReplayView::askIfSeen() {
    if (m_replay || m_waiting || !m_said.isEmpty() || !isVisible()) return wait();
    m_waiting = true;
    wait();
    Q_EMIT wanted();
}

void ReplayView::wait() {
    m_pages->setCurrentIndex(m_replay ? 1 : 0);
    m_message->setText(m_said.isEmpty() ? tr("Replaying the journal up to the end of this rollout…") : m_said);
    m_busy->setVisible(m_said.isEmpty());
    m_cancel->setVisible(m_said.isEmpty());
    m_again->setVisible(!m_said.isEmpty());
}

void ReplayView::say(const QString& sentence) {
    m_waiting = false;
    m_said = sentence;
    wait();
}

void ReplayView::setReplay(std::shared_ptr<const view::Replay> replay) {
    if (!m_live) {
        m_live = new live::LivePage(this);
        m_live->setObjectName(QStringLiteral("replayLive"));
        m_live->setReadOnly(true);
        m_live->layout()->setContentsMargins(0, theme::kTight, 0, 0);
        m_player->addWidget(m_live, 1);
    }
    m_waiting = false;
    m_said.clear();
    m_replay = std::move(replay);
    m_position = 0.0;
    m_slider->setReplay(m_replay);
    wait();
    showTime();
}

void ReplayView::setTimeZone(TimeZone zone) {
    m_zone = zone;
    showWords();
}

WallTime ReplayView::time() const { return m_slider->time(); }

double ReplayView::speed() const {
    const double chosen = m_speed->currentData().toDouble();
    return chosen == kWhole ? std::max(1.0, m_slider->maximum() / kWholeTakes) : chosen;
}

void ReplayView::togglePlay() {
    if (!m_replay) return;
    if (isPlaying()) return pause();
    if (m_slider->value() == m_slider->maximum()) m_slider->setValue(0);
    m_watch.start();
    m_timer.start();
    retranslate();
}

void ReplayView::pause() {
    m_timer.stop();
    retranslate();
}

void ReplayView::advance(Milliseconds watched) {
    if (!m_replay) return;
    m_position = std::min<double>(m_slider->maximum(), m_position + static_cast<double>(watched.count()) * speed());
    m_slider->setValue(static_cast<int>(std::floor(m_position)));
    if (m_slider->value() == m_slider->maximum()) pause();
}

/// Decisions of the same millisecond are one step.
void ReplayView::stepTo(int direction) {
    if (!m_replay) return;
    pause();
    const auto& all = m_replay->decisions;
    const WallTime now = m_slider->time();
    if (direction > 0) {
        const auto next = std::ranges::upper_bound(all, now, {}, view::timeOf);
        m_slider->setTime(next == all.end() ? m_replay->end() : view::timeOf(*next));
    } else {
        const auto here = std::ranges::lower_bound(all, now, {}, view::timeOf);
        m_slider->setTime(here == all.begin() ? m_replay->begin() : view::timeOf(*std::prev(here)));
    }
}

void ReplayView::showTime() {
    if (!m_replay || !m_live) return;
    m_live->setSnapshot(view::snapshotAt(*m_replay, m_slider->time()));
    showWords();
}

void ReplayView::showWords() {
    if (!m_replay) return;
    const WallTime now = m_slider->time();
    m_clock->setText(tr("%1 of %2 · %3", "since start, whole length, time of day")
                         .arg(clockTime(now - m_replay->begin(), m_replay->end() - m_replay->begin()),
                              clockTime(m_replay->end() - m_replay->begin()), timeOfDay(now, m_zone)));
    const auto after = std::ranges::upper_bound(m_replay->decisions, now, {}, view::timeOf);
    if (after == m_replay->decisions.begin()) return m_words->setText(tr("Nothing is decided yet."));
    const rollout::Decision& last = *std::prev(after);
    const QString what = last.reason.empty() ? decisionWord(last.kind)
                                             : tr("%1: %2", "decision, reason").arg(decisionWord(last.kind), fromCore(last.reason));
    m_words->setText(tr("%1, %2: %3", "time, who, what was decided").arg(timeOfDay(view::timeOf(last), m_zone), whoWord(last.who), what));
}

void ReplayView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    askIfSeen();
}

void ReplayView::hideEvent(QHideEvent* event) {
    pause();
    QWidget::hideEvent(event);
}

void ReplayView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange) showSigns();
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        wait();
        showWords();
    }
    QWidget::changeEvent(event);
}

void ReplayView::showSigns() {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_play->setIcon(signIcon(isPlaying() ? Sign::pause : Sign::play, palette()));
    m_previous->setIcon(signIcon(mirrored ? Sign::next : Sign::previous, palette()));
    m_next->setIcon(signIcon(mirrored ? Sign::previous : Sign::next, palette()));
}

void ReplayView::retranslate() {
    showSigns();
    m_cancel->setText(tr("Cancel"));
    m_again->setText(tr("Gather the replay"));
    m_busy->setAccessibleName(tr("Gathering the replay"));
    m_play->setText(isPlaying() ? tr("Pause") : tr("Play"));
    m_play->setAccessibleName(isPlaying() ? tr("Pause the replay") : tr("Play the replay"));
    m_previous->setToolTip(tr("Previous decision (Page up)"));
    m_previous->setAccessibleName(tr("Previous decision"));
    m_next->setToolTip(tr("Next decision (Page down)"));
    m_next->setAccessibleName(tr("Next decision"));
    m_slider->setAccessibleName(tr("Time of the replay"));
    m_slider->setAccessibleDescription(tr("Space plays, Page up and Page down step from decision to decision."));
    m_slider->setToolTip(tr("Long marks: stages. Diamonds: an operator. Crosses: failures. Short marks: other decisions."));
    m_speed->setAccessibleName(tr("Speed of the replay"));
    m_speed->setItemText(0, tr("1×"));
    m_speed->setItemText(1, tr("10×"));
    m_speed->setItemText(2, tr("60×"));
    m_speed->setItemText(3, tr("Whole in 30 s"));
}

}  // namespace slipway::widgets
