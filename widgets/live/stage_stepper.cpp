#include "widgets/live/stage_stepper.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>

#include "widgets/theme/core_sentences.h"
#include "widgets/theme/glyphs.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/words.h"

namespace slipway::live {

using theme::Words;

namespace {

double share(double part, double whole) { return whole > 0 ? std::clamp(part / whole, 0.0, 1.0) : 1.0; }

QString quotaText(const view::StageView& stage) {
    if (stage.quota == 0) return StageStepper::tr("installs only");
    return StageStepper::tr("%1/%2 tasks").arg(Words::count(stage.tasks), Words::count(stage.quota));
}

StageCard::Look lookOf(const view::RolloutView& rollout, std::size_t index) {
    using rollout::RolloutStatus;
    const view::StageView& stage = rollout.stages[index];
    const bool passed = rollout.status == RolloutStatus::succeeded || rollout.status == RolloutStatus::committing ||
                        rollout.status == RolloutStatus::concluded || (rollout.rollback && rollout.rollback->concludes);
    if (stage.done || passed) return StageCard::Look::done;
    if (index != rollout.stage || !stage.entered) return StageCard::Look::waiting;
    if (rollout.status == RolloutStatus::paused) return StageCard::Look::held;
    const bool back = rollout.status == RolloutStatus::rollingBack || rollout.status == RolloutStatus::rolledBack;
    return back ? StageCard::Look::failed : StageCard::Look::present;
}

QString detailOf(const view::StageView& stage) {
    QStringList parts;
    parts << StageStepper::tr("%1/%2 robots").arg(Words::count(stage.active), Words::count(stage.robots));
    if (stage.soak.count() > 0)
        parts << StageStepper::tr("soak %1 of %2").arg(Words::clock(stage.soaked, stage.soak), Words::clock(stage.soak));
    return parts.join(StageStepper::tr(" · "));
}

QColor lookColour(theme::Scheme scheme, StageCard::Look look) {
    const theme::Palette& colours = theme::paletteOf(scheme);
    switch (look) {
        case StageCard::Look::present:
            return colours.accent;
        case StageCard::Look::held:
            return theme::markColour(scheme, view::Condition::held);
        case StageCard::Look::failed:
            return theme::markColour(scheme, view::Condition::failed);
        case StageCard::Look::done:
        case StageCard::Look::waiting:
            break;
    }
    return colours.mutedText;
}

void paintMark(QPainter& painter, const QRectF& box, theme::Scheme scheme, StageCard::Look look) {
    const QColor colour = lookColour(scheme, look);
    const QColor behind = theme::paletteOf(scheme).surface;
    switch (look) {
        case StageCard::Look::done:
            theme::paintVerdict(painter, rollout::Verdict::pass, box, colour);
            break;
        case StageCard::Look::present:
            theme::paintCondition(painter, view::Condition::quiet, box, colour, behind, 0);
            break;
        case StageCard::Look::held:
            theme::paintCondition(painter, view::Condition::held, box, colour, behind, 0);
            break;
        case StageCard::Look::failed:
            theme::paintCondition(painter, view::Condition::failed, box, colour, behind, 0);
            break;
        case StageCard::Look::waiting: {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(colour, 1.4));
            painter.drawEllipse(box.adjusted(2.5, 2.5, -2.5, -2.5));
            painter.restore();
            break;
        }
    }
}

void paintBar(QPainter& painter, const QRectF& box, double part, const QColor& track, const QColor& fill, bool rightToLeft) {
    painter.fillRect(box, track);
    QRectF filled = box;
    filled.setWidth(box.width() * part);
    if (rightToLeft) filled.moveRight(box.right());
    painter.fillRect(filled, fill);
}

}  // namespace

QString stageLine(const view::RolloutView& rollout) {
    if (rollout.stage >= rollout.stages.size()) return {};
    const view::StageView& stage = rollout.stages[rollout.stage];
    const QString place = StageStepper::tr("%1 of %2").arg(rollout.stage + 1).arg(rollout.stages.size());
    const QString name = theme::sayCore(stage.name);
    return StageStepper::tr("%1 · %2 · %3 · soak %4").arg(place, name, quotaText(stage), Words::clock(stage.soaked));
}

std::vector<StageCard> stageCards(const view::RolloutView& rollout) {
    std::vector<StageCard> cards;
    for (std::size_t i = 0; i < rollout.stages.size(); ++i) {
        const view::StageView& stage = rollout.stages[i];
        StageCard card;
        card.look = lookOf(rollout, i);
        card.title = theme::sayCore(stage.name);
        card.progress = quotaText(stage);
        card.share = share(static_cast<double>(stage.tasks), static_cast<double>(stage.quota));
        card.soaked = share(static_cast<double>(stage.soaked.count()), static_cast<double>(stage.soak.count()));
        if (!stage.entered) card.share = card.soaked = 0.0;
        if (i == rollout.stage) card.detail = detailOf(stage);
        cards.push_back(std::move(card));
    }
    return cards;
}

StageStepper::StageStepper(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("stageStepper"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    rebuild();
}

void StageStepper::setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot) {
    m_snapshot = snapshot;
    rebuild();
}

void StageStepper::rebuild() {
    const bool rollout = m_snapshot && m_snapshot->rollout;
    const bool wasEmpty = m_cards.empty();
    m_cards = rollout ? stageCards(*m_snapshot->rollout) : std::vector<StageCard>();
    const bool planIsOpen = m_snapshot && !m_snapshot->findings.empty();
    m_status = rollout      ? theme::sayCore(m_snapshot->rollout->statusText)
               : planIsOpen ? tr("No rollout is running. A plan is open: tick its checklist, then start it.")
                            : tr("No rollout is running. Open a plan to start one.");
    const QString description = rollout ? tr("%1. %2").arg(stageLine(*m_snapshot->rollout), m_status) : m_status;
    setAccessibleName(tr("Stages of the rollout"));
    if (description != accessibleDescription()) setAccessibleDescription(description);
    if (wasEmpty != m_cards.empty()) updateGeometry();
    update();
}

QSize StageStepper::sizeHint() const { return {600, minimumSizeHint().height()}; }

QSize StageStepper::minimumSizeHint() const {
    const int line = fontMetrics().height();
    if (m_cards.empty()) return {360, line};
    return {360, line + theme::kTight + 2 * line + 4 * theme::kTight + 10};
}

void StageStepper::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) rebuild();
    QWidget::changeEvent(event);
}

std::vector<QRect> StageStepper::cardBoxes() const {
    const int top = fontMetrics().height() + theme::kTight;
    const int gaps = theme::kGap * (static_cast<int>(m_cards.size()) - 1);
    double weights = 0.0;
    for (const StageCard& card : m_cards) weights += card.detail.isEmpty() ? 1.0 : 2.4;
    std::vector<QRect> boxes;
    double x = 0.0;
    for (const StageCard& card : m_cards) {
        const double width = (this->width() - gaps) * (card.detail.isEmpty() ? 1.0 : 2.4) / weights;
        const QRect box(static_cast<int>(x), top, static_cast<int>(x + width) - static_cast<int>(x), height() - top);
        boxes.push_back(QStyle::visualRect(layoutDirection(), rect(), box));
        x += width + theme::kGap;
    }
    return boxes;
}

void StageStepper::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const theme::Scheme scheme = theme::schemeOf(palette());
    const int line = fontMetrics().height();
    painter.setPen(m_cards.empty() ? theme::paletteOf(scheme).mutedText : theme::paletteOf(scheme).text);
    const QString status = fontMetrics().elidedText(m_status, Qt::ElideRight, width());
    painter.drawText(QRect(0, 0, width(), line), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), status);
    const std::vector<QRect> boxes = cardBoxes();
    for (std::size_t i = 0; i < m_cards.size(); ++i) paintCard(painter, boxes[i], m_cards[i], i);
}

void StageStepper::paintCard(QPainter& painter, const QRect& box, const StageCard& card, std::size_t index) const {
    const theme::Scheme scheme = theme::schemeOf(palette());
    const theme::Palette& colours = theme::paletteOf(scheme);
    const bool now = !card.detail.isEmpty();
    const QColor colour = lookColour(scheme, card.look);
    painter.setPen(now && card.look != StageCard::Look::done ? colour : colours.border);
    painter.setBrush(colours.surface);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    painter.setBrush(Qt::NoBrush);

    const int line = fontMetrics().height();
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QRect inside = box.adjusted(theme::kGap + 2, theme::kTight + 1, -theme::kGap - 2, -theme::kTight);
    const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), inside, part); };
    const QRect mark = mirrored(QRect(inside.left(), inside.top() + (line - 12) / 2, 12, 12));
    paintMark(painter, QRectF(mark), scheme, card.look);

    QFont heading = font();
    heading.setBold(now);
    painter.setFont(heading);
    painter.setPen(card.look == StageCard::Look::waiting ? colours.mutedText : colours.text);
    const int flags = static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading);
    const QRect title = mirrored(QRect(inside.left() + 18, inside.top(), inside.width() - 18, line));
    const QString name = tr("%1 · %2").arg(index + 1).arg(card.title);
    painter.drawText(title, flags, QFontMetrics(heading).elidedText(name, Qt::ElideRight, title.width()));
    painter.setFont(font());
    painter.setPen(now ? colours.text : colours.mutedText);
    const QString words = now ? tr("%1 · %2").arg(card.progress, card.detail) : card.progress;
    const QRect second(inside.left(), inside.top() + line + 1, inside.width(), line);
    painter.drawText(second, flags, fontMetrics().elidedText(words, Qt::ElideRight, second.width()));

    const QColor fill = card.look == StageCard::Look::done ? colours.mutedText : colour;
    const QRectF bar(inside.left(), box.bottom() - (now ? 10 : 7), inside.width(), 3);
    paintBar(painter, bar, card.share, colours.track, fill, rightToLeft);
    if (now) paintBar(painter, bar.translated(0, 5), card.soaked, colours.track, fill, rightToLeft);
}

}  // namespace slipway::live
