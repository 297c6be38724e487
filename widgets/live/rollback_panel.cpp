#include "widgets/live/rollback_panel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/theme/core_sentences.h"
#include "widgets/theme/glyphs.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/words.h"

namespace slipway::live {

using theme::Words;

namespace {

QString stepName(std::size_t index, const view::RollbackStepView& step) {
    switch (index) {
        case 0:
            return RollbackPanel::tr("Stop the candidate");
        case 1:
            return RollbackPanel::tr("Load the baseline");
        case 2:
            return RollbackPanel::tr("Verify");
        case 3:
            return RollbackPanel::tr("Alert and investigate");
        default:
            return theme::sayCore(step.name);
    }
}

QString headingOf(const view::RolloutView& rollout) {
    const view::RollbackView& rollback = *rollout.rollback;
    const QString baseline = QString::fromStdString(rollout.plan.baseline.ref.version);
    const QString stage = RollbackPanel::tr("stage %1 of %2").arg(rollout.stage + 1).arg(rollout.stages.size());
    if (rollout.status == rollout::RolloutStatus::concluded)
        return RollbackPanel::tr("Concluded: every robot is on %1 again").arg(baseline);
    if (rollback.concludes && !rollback.incomplete && !rollback.halted)
        return RollbackPanel::tr("The trial is over: returning to %1").arg(baseline);
    if (rollout.status == rollout::RolloutStatus::rolledBack) return RollbackPanel::tr("Rolled back to %1 from %2").arg(baseline, stage);
    if (rollback.halted) return RollbackPanel::tr("Rollback halted: the baseline %1 itself fails").arg(baseline);
    if (rollback.incomplete) return RollbackPanel::tr("Rollback from %1 incomplete; it keeps trying to reach %2").arg(stage, baseline);
    return RollbackPanel::tr("Rolling back to %1 from %2").arg(baseline, stage);
}

QString factsOf(const view::RollbackView& rollback) {
    QStringList parts;
    // The engine's have no full stop, a person's may have one.
    if (!rollback.reason.empty()) parts << theme::sayCoreAlone(rollback.reason.ends_with('.') ? rollback.reason : rollback.reason + '.');
    parts << RollbackPanel::tr("%n task(s) ran on the candidate.", nullptr, static_cast<int>(rollback.tasksAffected));
    parts << RollbackPanel::tr("%n of them failed.", nullptr, static_cast<int>(rollback.failuresCaused));
    if (rollback.successAfter) {
        const QString success = Words::share(*rollback.successAfter);
        parts << (rollback.concludes ? RollbackPanel::tr("Success since the return: %1.").arg(success)
                                     : RollbackPanel::tr("Success since the rollback: %1.").arg(success));
    }
    return parts.join(u' ');
}

QColor lookColour(theme::Scheme scheme, StepCard::Look look) {
    switch (look) {
        case StepCard::Look::running:
            return theme::paletteOf(scheme).accent;
        case StepCard::Look::late:
            return theme::markColour(scheme, view::Condition::held);
        default:
            break;
    }
    return theme::paletteOf(scheme).mutedText;
}

}  // namespace

std::vector<StepCard> stepCards(const view::RollbackView& rollback) {
    std::vector<StepCard> cards;
    bool running = false;
    for (std::size_t i = 0; i < rollback.steps.size(); ++i) {
        const view::RollbackStepView& step = rollback.steps[i];
        if (rollback.concludes && i == 3) break;  // nobody is alerted of a plan's ending
        StepCard card;
        card.title = RollbackPanel::tr("%1 · %2").arg(i + 1).arg(stepName(i, step));
        card.share = step.total > 0 ? std::clamp(static_cast<double>(step.done) / static_cast<double>(step.total), 0.0, 1.0) : 0.0;
        if (i != 3) card.robots = RollbackPanel::tr("%1/%2 robots").arg(Words::count(step.done), Words::count(step.total));
        if (step.took) {
            const bool low = i == 2 && rollback.successIsLow;
            card.look = low || *step.took > step.target ? StepCard::Look::late : StepCard::Look::done;
            if (low) card.robots += RollbackPanel::tr(", success %1").arg(Words::share(*rollback.successAfter));
            card.time = RollbackPanel::tr("%1 of %2").arg(Words::took(*step.took), Words::took(step.target));
        } else {
            // The alert goes out beside the other steps; of those the first one open is the one that runs.
            card.look = !running || i == 3 ? StepCard::Look::running : StepCard::Look::waiting;
            running = true;
            card.time = RollbackPanel::tr("target %1").arg(Words::took(step.target));
        }
        cards.push_back(std::move(card));
    }
    return cards;
}

RollbackSteps::RollbackSteps(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("rollbackSteps"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RollbackSteps::setCards(std::vector<StepCard> cards) {
    m_cards = std::move(cards);
    QStringList words;
    for (const StepCard& card : m_cards) words << tr("%1: %2, %3").arg(card.title, card.robots, card.time);
    setAccessibleName(tr("Steps of the rollback"));
    const QString description = words.join(QStringLiteral(". "));
    if (description != accessibleDescription()) setAccessibleDescription(description);
    update();
}

QSize RollbackSteps::sizeHint() const { return {600, minimumSizeHint().height()}; }

QSize RollbackSteps::minimumSizeHint() const { return {360, 2 * fontMetrics().height() + 4 * theme::kTight + 6}; }

void RollbackSteps::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int count = std::max(1, static_cast<int>(m_cards.size()));
    const int each = (width() - (count - 1) * theme::kGap) / count;
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i) {
        const QRect box(i * (each + theme::kGap), 0, each, height());
        paintCard(painter, QStyle::visualRect(layoutDirection(), rect(), box), m_cards[static_cast<std::size_t>(i)]);
    }
}

void RollbackSteps::paintCard(QPainter& painter, const QRect& box, const StepCard& card) const {
    const theme::Scheme scheme = theme::schemeOf(palette());
    const theme::Palette& colours = theme::paletteOf(scheme);
    const QColor colour = lookColour(scheme, card.look);
    const bool quiet = card.look == StepCard::Look::done || card.look == StepCard::Look::waiting;
    painter.setPen(quiet ? colours.border : colour);
    painter.setBrush(colours.surface);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    painter.setBrush(Qt::NoBrush);
    const int line = fontMetrics().height();
    const QRect inside = box.adjusted(theme::kGap + 2, theme::kTight + 1, -theme::kGap - 2, -theme::kTight);
    const QRect mark = QStyle::visualRect(layoutDirection(), inside, QRect(inside.left(), inside.top() + (line - 12) / 2, 12, 12));
    if (card.look == StepCard::Look::done || card.look == StepCard::Look::late)
        theme::paintVerdict(painter, rollout::Verdict::pass, mark, colour);
    else
        theme::paintCondition(painter, view::Condition::updating, mark, colour, colours.surface, card.share);

    const int flags = static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading);
    QFont heading = font();
    heading.setBold(!quiet);
    painter.setFont(heading);
    painter.setPen(card.look == StepCard::Look::waiting ? colours.mutedText : colours.text);
    const QRect title = QStyle::visualRect(layoutDirection(), inside, QRect(inside.left() + 18, inside.top(), inside.width() - 18, line));
    painter.drawText(title, flags, QFontMetrics(heading).elidedText(card.title, Qt::ElideRight, title.width()));
    painter.setFont(font());
    painter.setPen(card.look == StepCard::Look::late ? colours.heldText : colours.mutedText);
    const QString words = card.robots.isEmpty() ? card.time : tr("%1 · %2").arg(card.robots, card.time);
    painter.drawText(QRect(inside.left(), inside.top() + line + 1, inside.width(), line), flags,
                     fontMetrics().elidedText(words, Qt::ElideRight, inside.width()));
    QRect bar(inside.left(), box.bottom() - 6, inside.width(), 3);
    painter.fillRect(bar, colours.track);
    QRect filled = bar;
    filled.setWidth(static_cast<int>(bar.width() * card.share));
    painter.fillRect(QStyle::visualRect(layoutDirection(), bar, filled), colour);
}

RollbackPanel::RollbackPanel(QWidget* parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_facts(new QLabel(this)), m_steps(new RollbackSteps(this)) {
    setObjectName(QStringLiteral("rollbackPanel"));
    m_heading->setObjectName(QStringLiteral("rollbackHeading"));
    m_heading->installEventFilter(this);
    m_heading->setProperty("role", "heading");
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    m_heading->setFont(large);
    m_facts->setObjectName(QStringLiteral("rollbackFacts"));
    m_facts->setProperty("role", "muted");
    m_facts->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kTight);
    layout->addWidget(m_heading);
    layout->addWidget(m_steps);
    layout->addWidget(m_facts);
    hide();
}

void RollbackPanel::setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot) {
    m_snapshot = snapshot;
    refresh();
}

void RollbackPanel::refresh() {
    const bool shown = m_snapshot && m_snapshot->rollout && m_snapshot->rollout->rollback;
    setVisible(shown);
    if (!shown) return;
    const view::RolloutView& rollout = *m_snapshot->rollout;
    const QString heading = headingOf(rollout);
    const QString facts = factsOf(*rollout.rollback);
    colourHeading();
    if (heading != m_heading->text()) m_heading->setText(heading);
    if (facts != m_facts->text()) m_facts->setText(facts);
    // A trial that is over is no incident: what is left of it is its finding.
    m_steps->setVisible(rollout.status != rollout::RolloutStatus::concluded);
    m_steps->setCards(stepCards(*rollout.rollback));
}

/// Red while it goes on; the colour of any other words when it is over.
void RollbackPanel::colourHeading() {
    if (!m_snapshot || !m_snapshot->rollout) return;
    QPalette colours;
    if (rollout::isActive(m_snapshot->rollout->status)) {
        colours = QGuiApplication::palette();
        colours.setColor(QPalette::WindowText, theme::paletteOf(theme::schemeOf(colours)).failText);
    }
    if (m_heading->palette() != colours.resolve(QGuiApplication::palette())) m_heading->setPalette(colours);
}

/// A new style sheet of the program gives the heading back the palette it had before; StyleChange comes after that.
bool RollbackPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_heading && event->type() == QEvent::StyleChange) colourHeading();
    return QWidget::eventFilter(watched, event);
}

void RollbackPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) refresh();
    QWidget::changeEvent(event);
}

}  // namespace slipway::live
