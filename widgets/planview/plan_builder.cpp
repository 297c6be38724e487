#include "widgets/planview/plan_builder.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <string_view>

#include "core/plan/json_path.h"
#include "widgets/planview/member_tree.h"
#include "widgets/planview/member_words.h"
#include "widgets/planview/plan_document.h"
#include "widgets/planview/tables.h"
#include "widgets/planview/value_delegate.h"
#include "widgets/shell/look.h"
#include "widgets/shell/wording.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/splitter.h"

namespace slipway::widgets {

namespace {

/// A file that is dropped on it is for the window to open, and no text.
class PlanText : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override {
        return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source);
    }
};

constexpr int kAddressRole = Qt::UserRole;
constexpr int kPathRole = Qt::UserRole + 1;

/// The members of a stage that are worth a column; all of them are in the form below.
constexpr std::array kColumns{"name", "robots", "exposure", "share", "quota", "soakSeconds", "longestSeconds", "onPass"};

/// Hidden in that order when there is no room; the form below has them too. A share that is the same in every stage goes before them.
constexpr std::array kHiddenFirst{"longestSeconds", "soakSeconds", "share"};
constexpr std::array kHiddenWhenSame{"robots", "share"};

const plan::Member* memberNamed(const std::vector<plan::Member>& members, const char* name) {
    const auto found = std::ranges::find_if(members, [&](const plan::Member& one) { return one.depth == 0 && one.name == name; });
    return found == members.end() ? nullptr : &*found;
}

}  // namespace

PlanBuilder::PlanBuilder(QWidget* parent) : QWidget(parent), m_split(new theme::Splitter(Qt::Horizontal, this)) {
    setObjectName(QStringLiteral("planBuilder"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_split->setObjectName(QStringLiteral("planSplit"));
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(theme::kPage);
    m_split->addWidget(buildForm());
    m_split->addWidget(buildText());
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    column->addWidget(m_split);
    m_document = new PlanDocument(*m_json->document(), this);
    connect(m_document, &PlanDocument::changed, this, &PlanBuilder::show);
    connect(m_members, &MemberTree::valueEdited, m_document, &PlanDocument::setValue);
    connect(m_members, &MemberTree::optionalToggled, m_document, &PlanDocument::setOptional);
    connect(m_json, &QPlainTextEdit::undoAvailable, this, &PlanBuilder::undoAvailable);
    connect(m_json, &QPlainTextEdit::redoAvailable, this, &PlanBuilder::redoAvailable);
    retranslate();
}

QWidget* PlanBuilder::buildForm() {
    auto* form = new QWidget(m_split);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    m_formState = new QLabel(form);
    m_formState->setObjectName(QStringLiteral("planFormState"));
    m_formState->setWordWrap(true);
    setTone(m_formState, Tone::warning);
    column->addWidget(m_formState);
    auto* parts = new theme::Splitter(Qt::Vertical, form);
    auto* upper = new QWidget(parts);
    auto* upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    m_stages = makeTable(upper, "planStageTable");
    m_stages->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stages->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_stages->setItemDelegate(new ValueDelegate(-1, m_stages));
    m_stages->viewport()->installEventFilter(this);
    upperColumn->addWidget(m_stages, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    using plan::StageEdit;
    for (const auto& [edit, name] : std::initializer_list<std::pair<StageEdit, const char*>>{{StageEdit::add, "planStageAdd"},
                                                                                             {StageEdit::duplicate, "planStageDuplicate"},
                                                                                             {StageEdit::remove, "planStageRemove"},
                                                                                             {StageEdit::up, "planStageUp"},
                                                                                             {StageEdit::down, "planStageDown"}}) {
        auto* button = new QPushButton(upper);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, [this, what = edit] { editStage(what); });
        m_stageButtons.emplace_back(edit, button);
        row->addWidget(button);
    }
    row->addStretch(1);
    upperColumn->addLayout(row);
    m_members = new MemberTree(parts);
    parts->addWidget(upper);
    parts->addWidget(m_members);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    parts->setChildrenCollapsible(false);
    column->addWidget(parts, 1);
    connect(m_stages, &QTableWidget::currentCellChanged, this, [this] {
        if (!m_showing) showMembers();
    });
    connect(m_stages, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (m_showing) return;
        // Later: the answer fills the table anew while its editor is still closing.
        QMetaObject::invokeMethod(
            this, [this, at = item->data(kAddressRole).toString(), typed = item->text()] { m_document->setValue(at, typed); },
            Qt::QueuedConnection);
    });
    return form;
}

QWidget* PlanBuilder::buildText() {
    auto* parts = new theme::Splitter(Qt::Vertical, m_split);
    parts->setChildrenCollapsible(false);
    m_json = new PlanText(parts);
    m_json->setObjectName(QStringLiteral("planJson"));
    m_json->setTabChangesFocus(true);
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_json->setLayoutDirection(Qt::LeftToRight);  // a file begins at the left in every language
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* lower = new QWidget(parts);
    auto* column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 4, 0, 0);
    m_verdict = new QLabel(lower);
    m_verdict->setObjectName(QStringLiteral("planVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeading);  // not in the middle of the room that the table leaves
    m_findings = makeTable(lower, "planMistakes");
    wrapLastColumn(m_findings, 3);
    m_findings->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    column->addWidget(m_verdict);
    column->addWidget(m_findings, 1);
    connect(m_findings, &QTableWidget::cellClicked, this, &PlanBuilder::goToFinding);
    connect(m_findings, &QTableWidget::cellActivated, this, &PlanBuilder::goToFinding);
    parts->addWidget(m_json);
    parts->addWidget(lower);
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 1);
    return parts;
}

void PlanBuilder::show() {
    const QScopedValueRollback<bool> showing(m_showing, true);
    m_formState->setVisible(!m_document->isJson() && !m_document->text().isEmpty());
    m_stages->setEnabled(m_document->isJson());
    m_members->setEnabled(m_document->isJson());
    showStages();
    showMembers();
    showFindings();
}

void PlanBuilder::showStages() {
    const auto& stages = m_document->draft().stages;
    const int selected = std::max(0, m_stages->currentRow());
    const int selectedColumn = std::max(0, m_stages->currentColumn());
    QStringList header;
    for (const char* name : kColumns) {
        header << memberWord(name);
        header.back().replace(0, 1, header.back().at(0).toUpper());
    }
    std::vector<QStringList> rows;
    for (const auto& stage : stages) {
        QStringList cells;
        for (const char* name : kColumns) {
            const plan::Member* member = memberNamed(stage, name);
            cells << (member ? fromCore(member->value) : QString());
        }
        rows.push_back(std::move(cells));
    }
    fillTable(m_stages, header, rows);
    for (int column = 0; column < m_stages->columnCount(); ++column) {
        const std::string name = kColumns[static_cast<std::size_t>(column)];
        m_stages->horizontalHeaderItem(column)->setToolTip(
            tr("%1: %2", "member, where it is in the JSON").arg(memberLabel(name), memberTip(name)));
    }
    for (int row = 0; row < m_stages->rowCount(); ++row) {
        for (int column = 0; column < m_stages->columnCount(); ++column) {
            const plan::Member* member = memberNamed(stages[static_cast<std::size_t>(row)], kColumns[static_cast<std::size_t>(column)]);
            QTableWidgetItem* item = m_stages->item(row, column);
            item->setData(kAddressRole, member ? fromCore(member->address) : QString());
            if (member) {
                for (const auto& [role, value] : valueRoles(*member)) item->setData(role, value);
            } else {
                item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            }
        }
    }
    fitColumns(m_stages);
    fitStages();
    if (!stages.empty()) m_stages->setCurrentCell(std::min(selected, m_stages->rowCount() - 1), selectedColumn);
}

/// Of one stage that says nothing.
bool PlanBuilder::isSameInEveryStage(int column) const {
    const auto cell = [&](int row) { return m_stages->item(row, column) ? m_stages->item(row, column)->text() : QString(); };
    for (int row = 1; row < m_stages->rowCount(); ++row)
        if (cell(row) != cell(0)) return false;
    return m_stages->rowCount() > 1;
}

void PlanBuilder::fitStages() {
    int needed = 0;
    for (int column = 0; column < m_stages->columnCount(); ++column) {
        m_stages->setColumnHidden(column, false);
        needed += neededWidth(m_stages, column);
    }
    const auto columnOf = [](const char* name) {
        return static_cast<int>(std::ranges::find(kColumns, std::string_view(name)) - kColumns.begin());
    };
    std::vector<int> order;
    for (const char* name : kHiddenWhenSame)
        if (isSameInEveryStage(columnOf(name))) order.push_back(columnOf(name));
    for (const char* name : kHiddenFirst) order.push_back(columnOf(name));
    for (const int column : order) {
        if (needed <= m_stages->viewport()->width() || m_stages->columnCount() == 0) return;
        if (m_stages->isColumnHidden(column)) continue;
        needed -= neededWidth(m_stages, column);
        m_stages->setColumnHidden(column, true);
    }
}

bool PlanBuilder::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_stages->viewport() && event->type() == QEvent::Resize) fitStages();
    return QWidget::eventFilter(watched, event);
}

void PlanBuilder::showMembers() {
    const plan::Draft& draft = m_document->draft();
    std::vector<MemberSection> sections;
    const std::size_t index = stage();
    if (index < draft.stages.size()) {
        const plan::Member* name = memberNamed(draft.stages[index], "name");
        sections.push_back({tr("Stage %1 of %2: %3").arg(index + 1).arg(draft.stages.size()).arg(name ? fromCore(name->value) : QString()),
                            draft.stages[index]});
    }
    if (!draft.plan.empty()) sections.push_back({tr("Whole plan"), draft.plan});
    m_members->setSections(sections);
    const bool usable = m_document->isJson();
    for (const auto& [edit, button] : m_stageButtons) {
        bool possible = usable && index < draft.stages.size();
        if (edit == plan::StageEdit::add) possible = usable && draft.stages.size() < plan::kMaxStages;
        if (edit == plan::StageEdit::duplicate) possible = possible && draft.stages.size() < plan::kMaxStages;
        if (edit == plan::StageEdit::remove) possible = possible && draft.stages.size() > 1;
        if (edit == plan::StageEdit::up) possible = possible && index > 0;
        if (edit == plan::StageEdit::down) possible = possible && index + 1 < draft.stages.size();
        button->setEnabled(possible);
    }
}

void PlanBuilder::showFindings() {
    std::vector<QStringList> rows;
    for (const Error& mistake : m_document->mistakes()) rows.push_back({tr("Error"), fromCore(mistake.where), fromCore(mistake.message)});
    const auto mistakes = static_cast<int>(rows.size());
    if (const auto& plan = m_document->plan()) {
        for (const std::string& warning : plan::planWarnings(*plan)) rows.push_back({tr("Warning"), QString(), fromCore(warning)});
    }
    fillTable(m_findings, {tr("Kind"), tr("Where"), tr("What")}, rows);
    m_findings->setColumnHidden(1, mistakes == 0);  // warnings are about no single place
    const bool empty = m_document->text().trimmed().isEmpty();
    m_findings->setVisible(!rows.empty() && !empty);
    // Once the layout has given the columns their width: before, each word would have a line of its own.
    QTimer::singleShot(0, m_findings, [table = m_findings] { table->resizeRowsToContents(); });
    QList<QTextEdit::ExtraSelection> marks;
    for (int row = 0; row < mistakes && !empty; ++row) {
        const TextRange place = m_document->placeOf(m_findings->item(row, 1)->text());
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_json->document());
        mark.cursor.setPosition(place.begin);
        if (place.end > place.begin) {
            mark.cursor.setPosition(place.end, QTextCursor::KeepAnchor);
        } else {
            mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        }
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(toneColor(Tone::bad, palette()));
        if (place.end - place.begin < 200) marks << mark;
    }
    m_json->setExtraSelections(marks);
    if (empty) {
        m_verdict->setText(tr("No plan is open. Open a file, drag one onto this window, or begin with a sample."));
    } else if (mistakes > 0) {
        m_verdict->setText(tr("%n mistakes. This plan cannot be started.", nullptr, mistakes));
    } else {
        m_verdict->setText(rows.empty() ? tr("The plan is valid.")
                                        : tr("The plan is valid, with %n warnings.", nullptr, static_cast<int>(rows.size())));
    }
    setTone(m_verdict, mistakes > 0 && !empty ? Tone::bad : Tone::quiet);
}

void PlanBuilder::goToFinding(int row) {
    const QString path = m_findings->item(row, 1)->text();
    if (path.isEmpty()) return;
    QTextCursor cursor(m_json->document());
    cursor.setPosition(m_document->placeOf(path).begin);
    m_json->setTextCursor(cursor);
    m_json->centerCursor();
    m_json->setFocus();
}

void PlanBuilder::editStage(plan::StageEdit edit) {
    const std::size_t before = stage();
    m_document->editStage(edit, before);
    int now = static_cast<int>(before);
    if (edit == plan::StageEdit::up) --now;
    if (edit == plan::StageEdit::add || edit == plan::StageEdit::duplicate || edit == plan::StageEdit::down) ++now;
    m_stages->setCurrentCell(std::clamp(now, 0, m_stages->rowCount() - 1), std::max(0, m_stages->currentColumn()));
}

std::size_t PlanBuilder::stage() const { return static_cast<std::size_t>(std::max(0, m_stages->currentRow())); }

void PlanBuilder::undo() { m_json->undo(); }

void PlanBuilder::redo() { m_json->redo(); }

void PlanBuilder::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void PlanBuilder::retranslate() {
    const std::array texts{tr("Add"), tr("Duplicate"), tr("Remove"), tr("Up"), tr("Down")};
    const std::array names{tr("Add a stage"), tr("Duplicate the stage"), tr("Remove the stage"), tr("Move the stage up"),
                           tr("Move the stage down")};
    for (std::size_t i = 0; i < m_stageButtons.size(); ++i) {
        m_stageButtons[i].second->setText(texts[i]);
        m_stageButtons[i].second->setAccessibleName(names[i]);
        m_stageButtons[i].second->setToolTip(names[i]);
    }
    m_formState->setText(tr("The text is not JSON. The form shows what it last was, and waits until the text is JSON again."));
    m_stages->setAccessibleName(tr("Stages of the plan"));
    m_json->setAccessibleName(tr("The plan as JSON"));
    m_findings->setAccessibleName(tr("Mistakes and warnings of the plan"));
    show();
}

}  // namespace slipway::widgets
