#include "widgets/history/gate_table.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableWidget>

#include "widgets/planview/tables.h"
#include "widgets/shell/look.h"
#include "widgets/shell/wording.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/words.h"

namespace slipway::widgets {

namespace {

struct GateTable {
    Q_DECLARE_TR_FUNCTIONS(GateTable)
};

}  // namespace

void fillGates(QTableWidget* table, const std::vector<rollout::GateReading>& gates) {
    std::vector<QStringList> rows;
    for (const rollout::GateReading& gate : gates)
        rows.push_back({gateWord(gate.kind), verdictWord(gate.verdict), gateFigure(gate), gateLimit(gate), theme::Words::gateReason(gate)});
    fillTable(table,
              {GateTable::tr("Gate"), GateTable::tr("Verdict"), GateTable::tr("Value"), GateTable::tr("Limit"), GateTable::tr("Why")},
              rows);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + theme::kGap);
    table->setWordWrap(false);
    for (int row = 0; row < table->rowCount(); ++row)
        if (gates[static_cast<std::size_t>(row)].verdict == rollout::Verdict::fail)
            table->item(row, 1)->setForeground(toneColor(Tone::bad, table->palette()));
}

}  // namespace slipway::widgets
