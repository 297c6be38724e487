#include "widgets/shell/notice_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <chrono>

#include "widgets/shell/look.h"
#include "widgets/theme/metrics.h"

namespace slipway::widgets {

namespace {

constexpr std::chrono::seconds kLong{12};

}  // namespace

NoticeBar::NoticeBar(QWidget* parent) : QWidget(parent), m_text(new QLabel(this)), m_close(new QPushButton(this)) {
    setObjectName(QStringLiteral("notice"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kPage, 0, theme::kPage, theme::kGap);
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
    retranslate();
    hide();
}

void NoticeBar::say(const QString& sentence, bool bad) {
    m_text->setText(sentence);
    setTone(m_text, bad ? Tone::bad : Tone::quiet);
    m_read.stop();
    if (!bad) m_read.start();
    show();
}

void NoticeBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void NoticeBar::retranslate() { m_close->setText(tr("Dismiss")); }

}  // namespace slipway::widgets
