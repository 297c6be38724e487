#include "widgets/shell/notice_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <chrono>

#include "widgets/shell/look.h"
#include "widgets/theme/metrics.h"

namespace slipway::widgets {

namespace {

constexpr std::chrono::seconds kLong{12};
constexpr int kWidest = 720;

}  // namespace

NoticeBar::NoticeBar(QWidget* window) : QFrame(window), m_window(window), m_text(new QLabel(this)), m_close(new QPushButton(this)) {
    setObjectName(QStringLiteral("notice"));
    setFrameStyle(static_cast<int>(QFrame::Box) | static_cast<int>(QFrame::Plain));  // an edge over whatever it lies on
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kPage, theme::kGap, theme::kGap, theme::kGap);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_close->setFlat(true);
    row->addWidget(m_text, 1);
    row->addWidget(m_close);
    m_read.setObjectName(QStringLiteral("noticeRead"));
    m_read.setSingleShot(true);
    m_read.setInterval(kLong);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&m_read, &QTimer::timeout, this, &QWidget::hide);
    m_window->installEventFilter(this);
    retranslate();
    hide();
}

void NoticeBar::say(const QString& sentence, bool bad) {
    m_text->setText(sentence);
    setTone(m_text, bad ? Tone::bad : Tone::quiet);
    m_read.stop();
    if (!bad) m_read.start();
    place();
    show();
    raise();
}

/// As wide as the sentence needs, within bounds; in the middle, above the lower edge.
void NoticeBar::place() {
    layout()->activate();
    const int room = std::max(1, m_window->width() - 2 * theme::kPage);
    const int wanted = m_text->fontMetrics().horizontalAdvance(m_text->text()) + m_close->sizeHint().width() + 4 * theme::kPage;
    const int wide = std::min({wanted, kWidest, room});
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    setGeometry((m_window->width() - wide) / 2, m_window->height() - high - theme::kPage, wide, high);
}

bool NoticeBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_window && event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

void NoticeBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void NoticeBar::retranslate() { m_close->setText(tr("Dismiss")); }

}  // namespace slipway::widgets
