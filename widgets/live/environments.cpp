#include "widgets/live/environments.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

#include "core/rollout/state.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/words.h"

namespace slipway::live {

using theme::Words;

namespace {

using Role = EnvironmentCard::Role;

bool isGreen(const plan::Stage& stage) { return stage.mode == fleet::ExposureMode::share && stage.pool != plan::Pool::idle; }

/// The last stage that tries green before tasks run on it; null where there is none.
const view::StageView* validation(const view::RolloutView& rollout) {
    const view::StageView* found = nullptr;
    for (std::size_t i = 0; i < rollout.stages.size() && !isGreen(rollout.plan.stages[i]); ++i)
        if (rollout.stages[i].quota > 0) found = &rollout.stages[i];
    return found;
}

const view::StageView* swap(const view::RolloutView& rollout) {
    for (std::size_t i = 0; i < rollout.stages.size(); ++i)
        if (isGreen(rollout.plan.stages[i]) && rollout.stages[i].switchSkew) return &rollout.stages[i];
    return nullptr;
}

QString robots(std::int64_t count) { return EnvironmentsView::tr("%n robot(s)", nullptr, static_cast<int>(count)); }

void describeBlue(const view::RolloutView& rollout, bool onGreen, bool over, Environments& made) {
    EnvironmentCard& card = made.blue;
    card.title = EnvironmentsView::tr("Blue · %1").arg(QString::fromStdString(rollout.baseline.version));
    if (rollout.rollback) {
        card.role = Role::serving;
        card.words = over ? EnvironmentsView::tr("serves again") : EnvironmentsView::tr("takes over again");
    } else if (rollout.status == rollout::RolloutStatus::succeeded && rollout.cleanup) {
        card.role = Role::retired;
        card.words = rollout.cleanup->begun ? EnvironmentsView::tr("is being deleted, %1 to go").arg(robots(rollout.cleanup->left))
                                            : EnvironmentsView::tr("kept until the clean-up");
    } else if (onGreen) {
        card.role = Role::backup;
        card.words = EnvironmentsView::tr("backup, ready on %1").arg(robots(rollout.rollbackReady));
    } else {
        card.role = Role::serving;
        card.words = EnvironmentsView::tr("serves");
    }
}

void describeGreen(const view::RolloutView& rollout, bool onGreen, Environments& made) {
    EnvironmentCard& card = made.green;
    card.title = EnvironmentsView::tr("Green · %1").arg(QString::fromStdString(rollout.candidate.version));
    const view::StageView& stage = rollout.stages[rollout.stage];
    if (rollout.rollback) {
        card.role = Role::retired;
        card.words = EnvironmentsView::tr("taken out of service");
        return;
    }
    if (onGreen) {
        card.role = Role::serving;
        card.words = EnvironmentsView::tr("serves on %1").arg(robots(std::max(rollout.onCandidate, rollout.committed)));
        return;
    }
    const view::StageView* tried = validation(rollout);
    if (tried && tried->entered) {
        card.role = Role::validating;
        card.progress = std::clamp(static_cast<double>(tried->tasks) / static_cast<double>(tried->quota), 0.0, 1.0);
        card.words = EnvironmentsView::tr("validated in %1 of %2 tasks").arg(Words::count(tried->tasks), Words::count(tried->quota));
        return;
    }
    card.role = Role::installing;
    card.progress = stage.robots > 0 ? static_cast<double>(stage.active) / static_cast<double>(stage.robots) : 0.0;
    card.words = EnvironmentsView::tr("installed on %1 of %2").arg(Words::count(stage.active), robots(stage.robots));
}

/// No stage from here to the swap waits for a person.
bool swapsByItself(const view::RolloutView& rollout) {
    const auto& stages = rollout.plan.stages;
    for (std::size_t i = rollout.stage; i < stages.size() && !isGreen(stages[i]); ++i)
        if (stages[i].onPass == plan::OnPass::ask) return false;
    return true;
}

QString wordsBetween(const view::RolloutView& rollout, bool onGreen, bool over) {
    if (rollout.rollback) return over ? EnvironmentsView::tr("Swapped back") : EnvironmentsView::tr("Swapping back");
    if (const view::StageView* done = swap(rollout))
        return EnvironmentsView::tr("Swapped in %1, skew %2").arg(Words::took(*done->switchTook), Words::took(*done->switchSkew));
    if (onGreen) return EnvironmentsView::tr("Swapping");
    if (rollout.promote.allowed) return EnvironmentsView::tr("Ready to swap: Promote…");
    return swapsByItself(rollout) ? EnvironmentsView::tr("Not swapped; swaps by itself when the stages before it pass")
                                  : EnvironmentsView::tr("Not swapped; asks you before it swaps");
}

QColor roleColour(theme::Scheme scheme, Role role) {
    switch (role) {
        case Role::serving:
            return theme::paletteOf(scheme).text;
        case Role::validating:
        case Role::installing:
            return theme::paletteOf(scheme).accent;
        case Role::backup:
        case Role::retired:
            break;
    }
    return theme::paletteOf(scheme).mutedText;
}

}  // namespace

std::optional<Environments> environmentsOf(const view::RolloutView& rollout) {
    const bool two = rollout.plan.strategy == "blue_green" || rollout.plan.strategy == "blue_green_pools";
    if (!two || rollout.stage >= rollout.stages.size() || rollout.stage >= rollout.plan.stages.size()) return std::nullopt;
    const bool onGreen = isGreen(rollout.plan.stages[rollout.stage]);
    const bool over = !rollout::isActive(rollout.status);
    Environments made;
    made.swapped = onGreen && !rollout.rollback;
    describeBlue(rollout, onGreen, over, made);
    describeGreen(rollout, onGreen, made);
    made.between = wordsBetween(rollout, onGreen, over);
    return made;
}

EnvironmentsView::EnvironmentsView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("environments"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Environments"));
    hide();
}

void EnvironmentsView::setRollout(const view::RolloutView* rollout) {
    m_shown = rollout ? environmentsOf(*rollout) : std::nullopt;
    setVisible(m_shown.has_value());
    setAccessibleName(tr("Environments"));
    if (!m_shown) return;
    const auto words = [](const EnvironmentCard& card) { return tr("%1: %2.", "environment, what it does").arg(card.title, card.words); };
    const QString description = tr("%1 %2 %3.").arg(words(m_shown->blue), words(m_shown->green), m_shown->between);
    if (description != accessibleDescription()) setAccessibleDescription(description);
    update();
}

QSize EnvironmentsView::sizeHint() const { return {420, minimumSizeHint().height()}; }

QSize EnvironmentsView::minimumSizeHint() const { return {260, 3 * fontMetrics().height() + 3 * theme::kGap}; }

void EnvironmentsView::paintCard(QPainter& painter, const QRect& box, const EnvironmentCard& card) const {
    const theme::Scheme scheme = theme::schemeOf(palette());
    const theme::Palette& colours = theme::paletteOf(scheme);
    const QColor colour = roleColour(scheme, card.role);
    const bool serves = card.role == Role::serving;
    painter.setPen(QPen(serves ? colour : colours.border, serves ? 2.0 : 1.0));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), theme::kRadius, theme::kRadius);
    const QRect inside = box.adjusted(theme::kGap, theme::kTight, -theme::kGap, -theme::kTight);
    const int line = fontMetrics().height();
    const int flags = static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading);
    QFont bold = font();
    bold.setBold(serves);
    painter.setFont(bold);
    painter.setPen(colour);
    painter.drawText(QRect(inside.left(), inside.top(), inside.width(), line), flags,
                     QFontMetrics(bold).elidedText(card.title, Qt::ElideRight, inside.width()));
    painter.setFont(font());
    painter.setPen(colours.mutedText);
    painter.drawText(QRect(inside.left(), inside.top() + line, inside.width(), line), flags,
                     fontMetrics().elidedText(card.words, Qt::ElideRight, inside.width()));
    if (!card.progress) return;
    const QRectF bar(inside.left(), inside.top() + 2 * line + theme::kTight - 1, inside.width(), 3);
    painter.fillRect(bar, colours.track);
    QRectF filled = bar;
    filled.setWidth(bar.width() * *card.progress);
    if (layoutDirection() == Qt::RightToLeft) filled.moveRight(bar.right());
    painter.fillRect(filled, colours.accent);
}

void EnvironmentsView::paintEvent(QPaintEvent*) {
    if (!m_shown) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    const int width = (this->width() - theme::kWide) / 2;
    const int height = 2 * line + 2 * theme::kGap;
    const QRect blue = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, width, height));
    const QRect green = QStyle::visualRect(layoutDirection(), rect(), QRect(this->width() - width, 0, width, height));
    paintCard(painter, blue, m_shown->blue);
    paintCard(painter, green, m_shown->green);
    painter.setPen(theme::paletteOf(theme::schemeOf(palette())).text);
    const bool pointsRight = m_shown->swapped == (layoutDirection() == Qt::LeftToRight);
    const QRect gap(std::min(blue.right(), green.right()), 0, theme::kWide, height);
    painter.drawText(gap, Qt::AlignCenter, pointsRight ? QStringLiteral("→") : QStringLiteral("←"));
    painter.drawText(QRect(0, height, this->width(), line + theme::kTight), Qt::AlignCenter, m_shown->between);
}

}  // namespace slipway::live
