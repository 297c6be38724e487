#include "widgets/planview/plan_page.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include "widgets/planview/plan_words.h"
#include "widgets/shell/look.h"
#include "widgets/shell/wording.h"

namespace slipway::widgets {

namespace {

QTableWidget* makeTable(QWidget* parent, const char* name) {
    auto* table = new QTableWidget(parent);
    table->setObjectName(QLatin1String(name));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void fill(QTableWidget* table, const QStringList& header, const std::vector<QStringList>& rows) {
    table->clear();
    table->setColumnCount(static_cast<int>(header.size()));
    table->setHorizontalHeaderLabels(header);
    table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const QStringList& cells = rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            table->setItem(row, column, item);
        }
    }
    table->resizeColumnsToContents();
    for (int column = 0; column < table->columnCount(); ++column) table->setColumnWidth(column, table->columnWidth(column) + 14);
    table->horizontalHeader()->setStretchLastSection(true);
}

}  // namespace

PlanPage::PlanPage(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("planPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(10);
    buildHead(column);
    buildTabs(column);
    connect(m_open, &QPushButton::clicked, this, &PlanPage::openRequested);
    retranslate();
}

void PlanPage::buildHead(QVBoxLayout* column) {
    auto* top = new QHBoxLayout;
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("planTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTextSize(m_title, TextSize::title);
    m_open = new QPushButton(this);
    m_open->setObjectName(QStringLiteral("planOpen"));
    top->addWidget(m_title, 1);
    top->addWidget(m_open, 0, Qt::AlignTop);
    column->addLayout(top);
    m_facts = new QLabel(this);
    m_facts->setObjectName(QStringLiteral("planFacts"));
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_facts);
    m_warnings = new QLabel(this);
    m_warnings->setObjectName(QStringLiteral("planWarnings"));
    m_warnings->setTextFormat(Qt::PlainText);
    m_warnings->setWordWrap(true);
    setTone(m_warnings, Tone::warning);
    column->addWidget(m_warnings);
}

void PlanPage::buildTabs(QVBoxLayout* column) {
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("planTabs"));
    m_tabs->setDocumentMode(true);
    m_stages = makeTable(m_tabs, "planStages");
    m_gates = makeTable(m_tabs, "planGates");
    m_json = new QPlainTextEdit(m_tabs);
    m_json->setObjectName(QStringLiteral("planJson"));
    m_json->setReadOnly(true);
    m_json->setTabChangesFocus(true);
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_tabs->addTab(m_stages, QString());
    m_tabs->addTab(m_gates, QString());
    m_tabs->addTab(m_json, QString());
    column->addWidget(m_tabs, 1);
    m_mistakeTable = makeTable(this, "planMistakes");
    m_mistakeTable->setWordWrap(true);
    column->addWidget(m_mistakeTable, 1);
}

void PlanPage::setPlan(const plan::Plan& plan, const QString& path) {
    m_plan = plan;
    m_mistakes.clear();
    m_path = path;
    retranslate();
}

void PlanPage::setMistakes(const plan::Mistakes& mistakes, const QString& path) {
    m_plan.reset();
    m_mistakes = mistakes;
    m_path = path;
    retranslate();
}

void PlanPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void PlanPage::retranslate() {
    m_open->setText(tr("Open plan…"));
    m_tabs->setTabText(0, tr("Stages"));
    m_tabs->setTabText(1, tr("Gates"));
    m_tabs->setTabText(2, tr("JSON"));
    m_stages->setAccessibleName(tr("Stages of the plan"));
    m_gates->setAccessibleName(tr("Gates of the plan"));
    m_json->setAccessibleName(tr("The plan as JSON"));
    m_mistakeTable->setAccessibleName(tr("Mistakes in the plan file"));
    m_facts->setVisible(m_plan.has_value());
    m_tabs->setVisible(m_plan.has_value());
    m_mistakeTable->setVisible(!m_plan && !m_mistakes.empty());
    if (m_plan) {
        showPlan();
    } else {
        showMistakes();
    }
}

void PlanPage::showPlan() {
    m_title->setText(fromCore(m_plan->name));
    QString rows;
    for (const auto& [name, text] : planFacts(*m_plan)) {
        rows +=
            QStringLiteral("<tr><td style=\"padding-right:16px\">%1</td><td>%2</td></tr>").arg(name.toHtmlEscaped(), text.toHtmlEscaped());
    }
    if (!m_path.isEmpty())
        rows += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>").arg(tr("File").toHtmlEscaped(), m_path.toHtmlEscaped());
    m_facts->setText(QStringLiteral("<table cellspacing=\"0\" cellpadding=\"2\">%1</table>").arg(rows));
    QStringList warnings;
    for (const std::string& warning : plan::planWarnings(*m_plan)) warnings << tr("! %1").arg(fromCore(warning));
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
    fillStages();
    fillGates();
    m_json->setPlainText(fromCore(plan::writePlan(*m_plan)));
}

void PlanPage::showMistakes() {
    m_warnings->setVisible(true);
    if (m_mistakes.empty()) {
        m_title->setText(tr("No plan is open"));
        m_warnings->setText(tr("Open a plan file, or drag one onto this window."));
        setTone(m_warnings, Tone::quiet);
        return;
    }
    m_title->setText(tr("This plan cannot be used"));
    m_warnings->setText(
        tr("%1 has %n mistake(s). Nothing was opened or started.", nullptr, static_cast<int>(m_mistakes.size())).arg(m_path));
    setTone(m_warnings, Tone::bad);
    std::vector<QStringList> rows;
    for (const Error& mistake : m_mistakes) rows.push_back({fromCore(mistake.where), fromCore(mistake.message)});
    fill(m_mistakeTable, {tr("Where"), tr("What is wrong")}, rows);
}

void PlanPage::fillStages() {
    setTone(m_warnings, Tone::warning);
    std::vector<QStringList> rows;
    for (const plan::Stage& stage : m_plan->stages) rows.push_back(stageRow(stage));
    fill(m_stages, stageHeader(), rows);
}

void PlanPage::fillGates() { fill(m_gates, gateHeader(*m_plan), gateRows(*m_plan)); }

}  // namespace slipway::widgets
