#include "widgets/planview/plan_page.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>
#include <initializer_list>
#include <utility>

#include "widgets/planview/characteristics_view.h"
#include "widgets/planview/compare_view.h"
#include "widgets/planview/plan_builder.h"
#include "widgets/planview/plan_document.h"
#include "widgets/planview/plan_words.h"
#include "widgets/planview/rehearsal_view.h"
#include "widgets/planview/tables.h"
#include "widgets/shell/look.h"
#include "widgets/shell/wording.h"
#include "widgets/theme/bidi.h"

namespace slipway::widgets {

PlanPage::PlanPage(PlanStudies studies, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("planPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    buildHead(column);
    buildTabs(column, std::move(studies));
    connect(m_new, &QPushButton::clicked, this, &PlanPage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &PlanPage::openRequested);
    connect(m_save, &QPushButton::clicked, this, &PlanPage::saveRequested);
    connect(m_saveAs, &QPushButton::clicked, this, &PlanPage::saveAsRequested);
    connect(m_undo, &QPushButton::clicked, m_builder, &PlanBuilder::undo);
    connect(m_redo, &QPushButton::clicked, m_builder, &PlanBuilder::redo);
    connect(m_builder, &PlanBuilder::undoAvailable, m_undo, &QWidget::setEnabled);
    connect(m_builder, &PlanBuilder::redoAvailable, m_redo, &QWidget::setEnabled);
    connect(new QShortcut(QKeySequence::Undo, m_builder, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            m_builder, &PlanBuilder::undo);
    connect(new QShortcut(QKeySequence::Redo, m_builder, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
            m_builder, &PlanBuilder::redo);
    connect(&document(), &PlanDocument::changed, this, &PlanPage::show);
    connect(&document(), &PlanDocument::modifiedChanged, this, &PlanPage::show);
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    retranslate();
}

PlanDocument& PlanPage::document() { return m_builder->document(); }

void PlanPage::buildHead(QVBoxLayout* column) {
    auto* top = new QHBoxLayout;
    top->setSpacing(6);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("planTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTextSize(m_title, TextSize::title);
    top->addWidget(m_title, 1);
    for (const auto& [button, name] : std::initializer_list<std::pair<QPushButton**, const char*>>{{&m_new, "planNewAdvised"},
                                                                                                   {&m_fromSample, "planNew"},
                                                                                                   {&m_open, "planOpen"},
                                                                                                   {&m_save, "planSave"},
                                                                                                   {&m_saveAs, "planSaveAs"},
                                                                                                   {&m_undo, "planUndo"},
                                                                                                   {&m_redo, "planRedo"}}) {
        *button = new QPushButton(this);
        (*button)->setObjectName(QLatin1String(name));
        top->addWidget(*button, 0, Qt::AlignTop);
    }
    m_samples = new QMenu(m_fromSample);
    m_samples->setObjectName(QStringLiteral("planSamples"));
    m_fromSample->setMenu(m_samples);
    column->addLayout(top);
    m_file = new QLabel(this);
    m_file->setObjectName(QStringLiteral("planFile"));
    m_file->setTextFormat(Qt::PlainText);
    m_file->setWordWrap(true);
    setTone(m_file, Tone::quiet);
    column->addWidget(m_file);
}

void PlanPage::buildTabs(QVBoxLayout* column, PlanStudies studies) {
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("planTabs"));
    m_tabs->setDocumentMode(true);
    m_builder = new PlanBuilder(m_tabs);
    m_words = new QWidget(m_tabs);
    auto* words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 8, 0, 0);
    m_facts = new QLabel(m_words);
    m_facts->setObjectName(QStringLiteral("planFacts"));
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stages = makeTable(m_words, "planStages");
    m_gates = makeTable(m_words, "planGates");
    words->addWidget(m_facts);
    words->addWidget(m_stages, 1);
    words->addWidget(m_gates, 1);
    m_tabs->addTab(m_builder, QString());
    m_characteristics = new CharacteristicsView(studies.characteristics, m_tabs);
    m_tabs->addTab(m_words, QString());
    m_tabs->addTab(m_characteristics, QString());
    m_tabs->setTabVisible(2, m_characteristics->canCompute());
    m_rehearsal = new RehearsalView(std::move(studies.rehearsal), m_tabs);
    m_tabs->addTab(m_rehearsal, QString());
    m_tabs->setTabVisible(3, m_rehearsal->canRehearse());
    m_compare = new CompareView(std::move(studies.characteristics), m_tabs);
    m_tabs->addTab(m_compare, QString());
    column->addWidget(m_tabs, 1);
}

void PlanPage::fillSamples() {
    m_samples->clear();
    const QDir samples(QStringLiteral(":/plans"));
    for (const QString& name : samples.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        m_samples->addAction(name, this, [this, path = samples.filePath(name)] { Q_EMIT sampleRequested(path); });
    }
}

void PlanPage::setPath(const QString& path) {
    m_path = path;
    show();
}

void PlanPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void PlanPage::retranslate() {
    m_new->setText(tr("New plan…"));
    m_new->setAccessibleName(tr("New plan: which strategy?"));
    m_fromSample->setText(tr("New from sample"));
    m_fromSample->setAccessibleName(tr("New plan from a sample"));
    m_undo->setAccessibleName(tr("Undo the last edit of the plan"));
    m_redo->setAccessibleName(tr("Redo the edit of the plan"));
    m_open->setText(tr("Open…"));
    m_save->setText(tr("Save"));
    m_saveAs->setText(tr("Save as…"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_open->setAccessibleName(tr("Open a plan"));
    m_save->setAccessibleName(tr("Save the plan"));
    m_saveAs->setAccessibleName(tr("Save the plan under another name"));
    m_tabs->setTabText(0, tr("Builder"));
    m_tabs->setTabText(1, tr("In words"));
    m_tabs->setTabText(2, tr("Characteristics"));
    m_tabs->setTabText(3, tr("Rehearsal"));
    m_tabs->setTabText(4, tr("Compare"));
    m_tabs->setAccessibleName(tr("Views of the plan"));
    m_stages->setAccessibleName(tr("Stages of the plan in words"));
    m_gates->setAccessibleName(tr("Gates of the plan in words"));
    fillSamples();
    show();
}

void PlanPage::show() {
    const PlanDocument& plan = document();
    const bool empty = plan.text().isEmpty();
    QString name;
    for (const plan::Member& member : plan.draft().plan) {
        if (member.address == "/name") name = fromCore(member.value);
    }
    if (name.isEmpty()) name = tr("Plan without a name");
    if (empty) name = tr("No plan is open");
    m_title->setText(plan.isModified() ? tr("%1 (changed)").arg(name) : name);
    QString file = m_path.startsWith(QLatin1Char(':')) ? tr("Sample %1; saving asks for a file").arg(m_path.section(QLatin1Char('/'), -1))
                                                       : theme::leftToRight(m_path);
    if (plan.isModified()) file = file.isEmpty() ? tr("Not saved") : tr("%1, not saved").arg(file);
    m_file->setText(file);
    m_file->setVisible(!file.isEmpty());
    setTone(m_file, plan.isModified() ? Tone::warning : Tone::quiet);
    m_save->setEnabled(plan.isModified());
    m_saveAs->setEnabled(!empty);
    for (QWidget* tab : std::initializer_list<QWidget*>{m_characteristics, m_rehearsal, m_compare})
        m_tabs->setTabEnabled(m_tabs->indexOf(tab), !empty);
    m_tabs->setTabEnabled(m_tabs->indexOf(m_words), plan.plan().has_value());
    showWords();
    m_characteristics->setPlan(plan.plan());
    m_rehearsal->setPlan(plan.plan());
    m_compare->setPlan(plan.draft(), plan.plan());
    Q_EMIT changed();
}

void PlanPage::showWords() {
    const auto& plan = document().plan();
    if (!plan) return;
    std::vector<std::pair<QString, QString>> rows;
    for (const auto& [name, text] : planFacts(*plan)) rows.emplace_back(name.toHtmlEscaped(), text.toHtmlEscaped());
    m_facts->setText(QStringLiteral("<div dir=\"%1\">%2</div>").arg(theme::htmlDirection(), theme::richTable(rows, 2)));
    std::vector<QStringList> stages;
    for (std::size_t i = 0; i < plan->stages.size(); ++i) stages.push_back(stageRow(*plan, i));
    fillTable(m_stages, stageHeader(), stages);
    fillTable(m_gates, gateHeader(*plan), gateRows(*plan));
}

}  // namespace slipway::widgets
