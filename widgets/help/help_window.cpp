#include "widgets/help/help_window.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QTextFrame>
#include <QVBoxLayout>

#include "widgets/help/help_pages.h"
#include "widgets/shell/look.h"
#include "widgets/theme/metrics.h"

namespace slipway::widgets {

namespace {

constexpr QSize kHelpSize{900, 620};
constexpr qreal kPageMargin = 16.0;
// Lines that are easy to follow; a table that stands at the right keeps to the margin.
constexpr auto kStyle =
    "p, li, td { line-height: 125%; } li { margin-bottom: 4px; } h2 { margin-top: 20px; margin-bottom: 6px; } "
    "table { margin-top: 4px; margin-bottom: 8px; margin-right: 16px; }";

}  // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent),
      m_search(make<QLineEdit>(this, "helpSearch")),
      m_contents(make<QListWidget>(this, "helpContents")),
      m_nothing(make<QLabel>(this, "helpNothing")),
      m_text(make<QTextBrowser>(this, "helpText")),
      m_back(make<QPushButton>(this, "helpBack")),
      m_close(make<QPushButton>(this, "helpClose")) {
    setObjectName(QStringLiteral("helpWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kHelpSize);
    build();
    retranslate();
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        refill();
        markWords();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_contents->count() > 0) showPage(m_contents->item(0)->data(Qt::UserRole).toString());
    });
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr) showPage(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { showPage(link.toString()); });
    connect(m_back, &QPushButton::clicked, this, &HelpWindow::goBack);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    refill();
    showPage(QStringLiteral("start"));
    m_before.clear();
    m_back->setEnabled(false);
}

void HelpWindow::build() {
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDefaultStyleSheet(QString::fromLatin1(kStyle));
    m_search->setClearButtonEnabled(true);
    m_nothing->setWordWrap(true);
    setTone(m_nothing, Tone::quiet);
    m_back->setShortcut(Qt::ALT | Qt::Key_Left);
    for (QPushButton* button : {m_back, m_close}) button->setAutoDefault(false);
    auto* side = new QVBoxLayout;
    side->setSpacing(theme::kGap);
    side->addWidget(m_search);
    side->addWidget(m_contents, 1);
    side->addWidget(m_nothing);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* main = new QVBoxLayout;
    main->setSpacing(theme::kGap);
    main->addWidget(m_text, 1);
    main->addLayout(buttons);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    row->setSpacing(theme::kPage);
    row->addLayout(side, 1);
    row->addLayout(main, 3);
}

/// The contents are those pages that hold the words; the page that is read stays, found or not.
void HelpWindow::refill() {
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const QString& id : helpPagesWith(m_search->text())) {
        auto* item = new QListWidgetItem(helpPageTitle(id), m_contents);
        item->setData(Qt::UserRole, id);
        if (id == m_page) m_contents->setCurrentItem(item);
    }
    m_nothing->setVisible(m_contents->count() == 0);
}

void HelpWindow::showPage(const QString& id) {
    if (id == m_page || helpPageHtml(id).isEmpty()) return;
    if (!m_page.isEmpty()) m_before << m_page;
    m_page = id;
    m_back->setEnabled(!m_before.isEmpty());
    load();
    refill();
    markWords();
}

void HelpWindow::load() {
    m_text->setHtml(helpPageHtml(m_page));
    QTextFrameFormat format = m_text->document()->rootFrame()->frameFormat();
    format.setMargin(kPageMargin);
    m_text->document()->rootFrame()->setFrameFormat(format);
    m_text->verticalScrollBar()->setValue(0);
}

void HelpWindow::goBack() {
    if (m_before.isEmpty()) return;
    const QString id = m_before.takeLast();
    m_page.clear();
    showPage(id);
}

/// Every place of the first word is marked in the page.
void HelpWindow::markWords() {
    QList<QTextEdit::ExtraSelection> marks;
    const QString word = m_search->text().simplified().section(QLatin1Char(' '), 0, 0);
    QTextEdit::ExtraSelection mark;
    mark.format.setBackground(palette().highlight());
    mark.format.setForeground(palette().highlightedText());
    for (auto at = m_text->document()->find(word); !word.isEmpty() && !at.isNull(); at = m_text->document()->find(word, at)) {
        mark.cursor = at;
        marks << mark;
    }
    m_text->setExtraSelections(marks);
}

void HelpWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refill();
        load();
        markWords();
    }
    // Links keep the colour of the palette that they were read under.
    if (event->type() == QEvent::PaletteChange) {
        load();
        markWords();
    }
    QDialog::changeEvent(event);
}

void HelpWindow::retranslate() {
    setWindowTitle(tr("Help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_contents->setAccessibleName(tr("Contents of the help"));
    m_nothing->setText(tr("No page has all of these words."));
    m_text->setAccessibleName(tr("Page of the help"));
    m_back->setText(tr("&Back"));
    m_close->setText(tr("&Close"));
}

}  // namespace slipway::widgets
