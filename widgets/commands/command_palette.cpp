#include "widgets/commands/command_palette.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/shell/look.h"
#include "widgets/theme/metrics.h"

namespace slipway::widgets {

namespace {

constexpr QSize kPaletteSize{720, 440};

bool movesChoice(int key) { return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown; }

}  // namespace

CommandPalette::CommandPalette(std::vector<PaletteCommand> commands, QWidget* parent)
    : QDialog(parent),
      m_model(new CommandModel(this)),
      m_typed(new QLineEdit(this)),
      m_table(new QTableView(this)),
      m_reason(new QLabel(this)) {
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(kPaletteSize);
    m_model->setCommands(std::move(commands));
    build();
    retranslate();
    connect(m_typed, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_model->setTyped(typed);
        chooseFirst();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CommandPalette::showReason);
    connect(m_table, &QTableView::clicked, this, &CommandPalette::runChosen);
    chooseFirst();
}

void CommandPalette::build() {
    m_typed->setObjectName(QStringLiteral("paletteText"));
    m_typed->installEventFilter(this);
    m_table->setObjectName(QStringLiteral("paletteTable"));
    m_table->setModel(m_model);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + theme::kGap);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(CommandModel::nameColumn, QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(CommandModel::kindColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(CommandModel::keysColumn, QHeaderView::ResizeToContents);
    m_table->setColumnWidth(CommandModel::nameColumn, kPaletteSize.width() * 2 / 5);
    m_reason->setObjectName(QStringLiteral("paletteReason"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kPage, theme::kPage, theme::kPage, theme::kPage);
    column->setSpacing(theme::kGap);
    column->addWidget(m_typed);
    column->addWidget(m_table, 1);
    column->addWidget(m_reason);
    m_typed->setFocus();
}

void CommandPalette::add(std::vector<PaletteCommand> commands) {
    const PaletteCommand* before = chosen();
    const QString name = before != nullptr ? before->name : QString();
    m_model->add(std::move(commands));
    chooseFirst();
    for (int row = 0; !name.isEmpty() && row < m_model->rowCount(); ++row) {
        if (m_model->command(row)->name != name) continue;
        choose(row);
        break;
    }
}

const PaletteCommand* CommandPalette::chosen() const { return m_model->command(m_table->currentIndex().row()); }

/// Not by selectRow(), which finds no row in a table that runs from right to left.
void CommandPalette::choose(int row) { m_table->setCurrentIndex(m_model->index(row, 0)); }

void CommandPalette::chooseFirst() {
    if (m_model->rowCount() > 0) choose(0);
    showReason();
}

void CommandPalette::showReason() {
    const PaletteCommand* one = chosen();
    if (m_model->rowCount() == 0) {
        m_reason->setText(tr("Nothing is called like this."));
    } else if (one != nullptr && !one->whyNot.isEmpty()) {
        m_reason->setText(tr("Not possible now: %1").arg(one->whyNot));
    } else {
        m_reason->setText(tr("Arrow keys choose, Return does it, Esc closes."));
    }
    setTone(m_reason, one != nullptr && !one->whyNot.isEmpty() ? Tone::warning : Tone::quiet);
}

/// Closes first: the deed may open a dialog of its own over the window.
void CommandPalette::runChosen() {
    const PaletteCommand* one = chosen();
    if (one == nullptr || !one->whyNot.isEmpty()) return;
    const auto run = one->run;
    accept();
    if (run) run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_typed || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    auto* press = static_cast<QKeyEvent*>(event);
    if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
        // A key that is held down must not do one thing after the other.
        if (!press->isAutoRepeat()) runChosen();
        return true;
    }
    if (!movesChoice(press->key())) return QDialog::eventFilter(watched, event);
    const int page = std::max(1, m_table->viewport()->height() / std::max(1, m_table->rowHeight(0)) - 1);
    int step = press->key() == Qt::Key_Up || press->key() == Qt::Key_PageUp ? -1 : 1;
    if (press->key() == Qt::Key_PageUp || press->key() == Qt::Key_PageDown) step *= page;
    choose(std::clamp(m_table->currentIndex().row() + step, 0, std::max(0, m_model->rowCount() - 1)));
    return true;
}

void CommandPalette::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void CommandPalette::retranslate() {
    setWindowTitle(tr("Command palette"));
    m_typed->setPlaceholderText(tr("Type what you want to do or see"));
    m_typed->setAccessibleName(tr("What you want to do or see"));
    m_table->setAccessibleName(tr("Commands that fit"));
    m_model->retranslate();
    showReason();
}

}  // namespace slipway::widgets
