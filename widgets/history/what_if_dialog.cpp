#include "widgets/history/what_if_dialog.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/history/gate_table.h"
#include "widgets/planview/tables.h"
#include "widgets/shell/dialog_room.h"
#include "widgets/shell/look.h"
#include "widgets/shell/plan_file.h"
#include "widgets/shell/wording.h"
#include "widgets/theme/bidi.h"
#include "widgets/theme/metrics.h"

namespace slipway::widgets {

namespace {

constexpr int kQuestionInLetters = 90;
constexpr int kWideInLetters = 130;
constexpr int kHighInLines = 34;

QLabel* makeLabel(QWidget* parent, const char* name) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

}  // namespace

WhatIfDialog::WhatIfDialog(view::Desk& desk, view::PastRollout head, std::optional<plan::Plan> open, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_head(std::move(head)), m_open(std::move(open)) {
    setObjectName(QStringLiteral("whatIfDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    retranslate();
    say(QString(), false);
    const int wide = std::min(kQuestionInLetters * fontMetrics().horizontalAdvance(QLatin1Char('n')), dialogRoom(parent).width());
    resize(wide, layout()->heightForWidth(wide));
}

WhatIfDialog::~WhatIfDialog() { m_asking.request_stop(); }

void WhatIfDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::kWide, theme::kWide, theme::kWide, theme::kWide);
    column->setSpacing(theme::kGap);
    m_title = makeLabel(this, "whatIfTitle");
    setTextSize(m_title, TextSize::heading);
    column->addWidget(m_title);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGap);
    m_choose = new QPushButton(this);
    m_choose->setObjectName(QStringLiteral("whatIfChoose"));
    m_menu = new QMenu(m_choose);
    m_menu->setObjectName(QStringLiteral("whatIfPlans"));
    m_choose->setMenu(m_menu);
    m_chosen = makeLabel(this, "whatIfPlan");
    row->addWidget(m_choose);
    row->addWidget(m_chosen, 1);
    column->addLayout(row);
    m_busy = new QProgressBar(this);
    m_busy->setObjectName(QStringLiteral("whatIfBusy"));
    m_busy->setRange(0, 0);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(QStringLiteral("whatIfCancel"));
    auto* busy = new QHBoxLayout;
    busy->addWidget(m_busy, 1);
    busy->addWidget(m_cancel);
    column->addLayout(busy);
    m_sentence = makeLabel(this, "whatIfSentence");
    m_exact = makeLabel(this, "whatIfExact");
    m_columns = makeTable(this, "whatIfColumns");
    m_gatesTitle = makeLabel(this, "whatIfGatesTitle");
    m_gates = makeTable(this, "whatIfGates");
    m_rest = makeLabel(this, "whatIfRest");
    setTone(m_rest, Tone::quiet);
    column->addWidget(m_sentence);
    column->addWidget(m_exact);
    column->addWidget(m_columns);
    column->addWidget(m_gatesTitle);
    column->addWidget(m_gates, 1);
    column->addWidget(m_rest);
    column->addStretch(0);
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("whatIfClose"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_cancel, &QPushButton::clicked, this, &WhatIfDialog::cancel);
}

void WhatIfDialog::fillMenu() {
    m_menu->clear();
    auto* open =
        m_menu->addAction(m_open ? tr("The open plan: %1").arg(asWritten(m_open->name).replace(QLatin1Char('&'), QLatin1String("&&")))
                                 : tr("No plan is open"));
    open->setEnabled(m_open.has_value());
    connect(open, &QAction::triggered, this, [this] {
        if (m_open) ask(*m_open, asWritten(m_open->name));
    });
    connect(m_menu->addAction(tr("From a file…")), &QAction::triggered, this, &WhatIfDialog::chooseFile);
    auto* samples = m_menu->addMenu(tr("A sample"));
    const QDir directory(QStringLiteral(":/plans"));
    for (const QString& name : directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        connect(samples->addAction(name), &QAction::triggered, this, [this, path = directory.filePath(name)] { askFile(path); });
}

void WhatIfDialog::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Another plan"), QString(), tr("Plans (*.json)"));
    dialog->setObjectName(QStringLiteral("whatIfFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &WhatIfDialog::askFile);
    dialog->open();
}

void WhatIfDialog::askFile(const QString& path) {
    const auto plan = readPlanAt(path);
    if (plan) return ask(*plan, QFileInfo(path).fileName());
    m_asking.request_stop();
    m_chosen->setText(QFileInfo(path).fileName());
    say(tr("This is not a plan: %1").arg(errorSentence(plan.error().front())), true);
}

void WhatIfDialog::ask(const plan::Plan& other, const QString& name) {
    m_asking.request_stop();
    m_asking = {};
    m_chosen->setText(name);
    say(tr("Replaying the rollout under the gates of this plan…"), false);
    m_busy->show();
    m_cancel->show();
    const QPointer<WhatIfDialog> self(this);
    const std::stop_token stop = m_asking.get_token();
    m_desk.whatIf(m_head.id, other, stop, [self, stop](const Result<view::WhatIf>& answer) {
        if (self && !stop.stop_requested()) self->take(answer);
    });
}

void WhatIfDialog::cancel() {
    m_asking.request_stop();
    say(tr("Nothing was replayed."), false);
}

void WhatIfDialog::take(const Result<view::WhatIf>& answer) {
    if (!answer) return say(errorSentence(answer.error()), true);
    say(QString(), false);
    m_answer = *answer;
    showAnswer(*answer);
}

/// A sentence instead of an answer.
void WhatIfDialog::say(const QString& sentence, bool bad) {
    m_answer.reset();
    m_sentence->setText(sentence);
    setTone(m_sentence, bad ? Tone::bad : Tone::normal);
    m_sentence->setVisible(!sentence.isEmpty());
    for (QWidget* part : std::initializer_list<QWidget*>{m_busy, m_cancel, m_exact, m_columns, m_gatesTitle, m_gates, m_rest}) part->hide();
}

namespace {

/// In the reader's language as far as it is one of History's outcomes or one of the words below.
QString whatIfWord(const view::WhatIfColumn& column) {
    if (column.outcome == "goes on") return WhatIfDialog::tr("goes on");
    if (column.outcome == "holds") return WhatIfDialog::tr("holds");
    if (column.outcome == "pauses") return WhatIfDialog::tr("pauses");
    if (column.outcome == "is resumed") return WhatIfDialog::tr("is resumed");
    if (column.outcome == "concludes") return WhatIfDialog::tr("concludes");
    if (column.outcome == "commits") return WhatIfDialog::tr("commits");
    if (column.outcome == "rolls back") return WhatIfDialog::tr("rolls back");
    if (column.outcome == "differs") return WhatIfDialog::tr("goes another way");
    if (column.outcome == "gates fail") return WhatIfDialog::tr("gates fail");
    if (column.outcome == "no gate fails") return WhatIfDialog::tr("no gate fails");
    if (column.outcome.starts_with("enters stage"))
        return WhatIfDialog::tr("enters stage %1").arg(count(static_cast<std::int64_t>(column.stage) + 1));
    return outcomeWord(column.outcome);
}

/// As high as its rows: a table that scrolls after three lines hides the answer.
void showAllRows(QTableWidget* table) {
    int height = table->horizontalHeader()->sizeHint().height() + 2 * table->frameWidth();
    for (int row = 0; row < table->rowCount(); ++row) height += table->rowHeight(row);
    table->setFixedHeight(height);
}

QString exactWords(const view::WhatIf& answer) {
    if (answer.same)
        return answer.identical ? WhatIfDialog::tr("✓ Exact: the other plan decides the same, bit for bit.")
                                : WhatIfDialog::tr("✓ Exact: the other plan decides the same; its figures or sentences differ.");
    if (answer.isExact()) return WhatIfDialog::tr("✓ Exact: up to this stop nothing is needed that was not recorded.");
    return WhatIfDialog::tr(
        "≈ Exact only up to the first difference. After it nobody knows what the robots would have done; the line “As recorded” "
        "judges what was recorded by the other gates.");
}

}  // namespace

/// Grows about its middle, once there is something to show; smaller it never becomes.
void WhatIfDialog::makeRoom() {
    const QSize wanted = QSize(kWideInLetters * fontMetrics().averageCharWidth(), kHighInLines * fontMetrics().lineSpacing())
                             .boundedTo(dialogRoom(parentWidget()))
                             .expandedTo(size());
    if (wanted == size()) return;
    const QPoint by((wanted.width() - width()) / 2, (wanted.height() - height()) / 2);
    resize(wanted);
    if (isVisible()) move(pos() - by);
}

void WhatIfDialog::showAnswer(const view::WhatIf& answer) {
    makeRoom();
    m_sentence->setText(fromCore(answer.sentence));
    m_sentence->setVisible(true);
    m_exact->setText(exactWords(answer));
    setTone(m_exact, answer.isExact() ? Tone::good : Tone::warning);
    m_exact->setVisible(true);
    std::vector<QStringList> rows;
    const auto row = [&rows](const QString& name, const view::WhatIfColumn& one) {
        rows.push_back({name, whatIfWord(one), count(static_cast<std::int64_t>(one.stage) + 1), clockTime(one.sinceStart),
                        count(one.candidateTasks), count(one.failures), count(one.robots),
                        one.failedGate ? gateWord(*one.failedGate) : QStringLiteral("–")});
    };
    row(tr("Recorded"), answer.recorded);
    row(tr("What if"), answer.whatIf);
    if (answer.asRecorded) row(tr("As recorded"), *answer.asRecorded);
    fillTable(m_columns,
              {QString(), tr("Outcome"), tr("Stage"), tr("Since start"), tr("Tasks"), tr("Failures"), tr("Robots"), tr("Failing gate")},
              rows);
    showAllRows(m_columns);
    m_columns->setVisible(true);
    const auto& judged = answer.asRecorded && answer.asRecorded->decided ? *answer.asRecorded : answer.whatIf;
    fillGates(m_gates, judged.gates);
    m_gatesTitle->setText(&judged == &answer.whatIf ? tr("Gates of “%1” at that moment").arg(asWritten(answer.otherPlan))
                                                    : tr("Gates of “%1” where they fail, as recorded").arg(asWritten(answer.otherPlan)));
    m_gates->setVisible(!judged.gates.empty());
    m_gatesTitle->setVisible(!judged.gates.empty());
    m_rest->setText(tr("Figures are those of the decision. Tasks that came in after it until the recorded end: %1.")
                        .arg(count(answer.tasksAfterwards)));
    m_rest->setVisible(answer.tasksAfterwards > 0);
}

void WhatIfDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void WhatIfDialog::retranslate() {
    setWindowTitle(tr("What if"));
    m_title->setText(tr("What if %1 had run under the gates of another plan?").arg(theme::idText(asWritten(m_head.id.value))));
    m_choose->setText(tr("Choose a plan"));
    m_busy->setAccessibleName(tr("Replaying the rollout"));
    m_cancel->setText(tr("Cancel"));
    m_close->setText(tr("Close"));
    m_columns->setAccessibleName(tr("Recorded and what if beside each other"));
    m_gates->setAccessibleName(tr("Gates at that moment"));
    if (m_chosen->text().isEmpty())
        m_chosen->setText(tr("It needs the same robots, stages and models; gates, quotas and waits may differ."));
    fillMenu();
    if (m_answer) showAnswer(*m_answer);
}

}  // namespace slipway::widgets
