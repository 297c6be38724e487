#include "widgets/planview/plan_document.h"

#include <QTextCursor>
#include <algorithm>

#include "core/plan/json_place.h"

namespace slipway::widgets {

PlanDocument::PlanDocument(QTextDocument& text, QObject* parent) : QObject(parent), m_text(text) {
    // Also comes when only the looks of the text change.
    connect(&m_text, &QTextDocument::contentsChanged, this, [this] {
        if (m_text.toPlainText() != m_read) read();
    });
    connect(&m_text, &QTextDocument::modificationChanged, this, &PlanDocument::modifiedChanged);
    read();
}

void PlanDocument::load(const QString& text) {
    m_text.setPlainText(text);
    m_text.setModified(false);
}

void PlanDocument::begin(const QString& text) {
    m_text.setPlainText(text);
    m_text.setModified(true);
}

void PlanDocument::read() {
    m_read = text();
    const std::string bytes = m_read.toStdString();
    auto plan = plan::readPlan(bytes);
    m_mistakes = plan ? plan::Mistakes{} : plan.error();
    m_plan = plan ? std::optional(std::move(*plan)) : std::nullopt;
    plan::Draft draft = plan::draftOf(bytes);
    m_isJson = !draft.plan.empty();
    if (m_isJson || m_read.isEmpty()) m_draft = std::move(draft);
    Q_EMIT changed();
}

TextRange PlanDocument::placeOf(const QString& path) const {
    const std::string bytes = m_read.toStdString();
    const auto character = [&](std::size_t byte) {
        return static_cast<int>(QString::fromUtf8(bytes.data(), static_cast<qsizetype>(std::min(byte, bytes.size()))).size());
    };
    if (const auto wrong = plan::syntaxErrorAt(bytes)) return {character(*wrong), character(*wrong)};
    const auto place = plan::nearestPlace(plan::jsonPlaces(bytes), path.toStdString());
    return {character(place.begin), character(place.end)};
}

void PlanDocument::setValue(const QString& address, const QString& typed) {
    replace(QString::fromStdString(plan::withValue(m_read.toStdString(), address.toStdString(), typed.toStdString())));
}

void PlanDocument::setOptional(const QString& address, bool on) {
    replace(QString::fromStdString(plan::withOptional(m_read.toStdString(), address.toStdString(), on)));
}

void PlanDocument::editStage(plan::StageEdit edit, std::size_t stage) {
    replace(QString::fromStdString(plan::withStageEdit(m_read.toStdString(), edit, stage)));
}

/// Writes only what differs, so that cursor and scroll position stay where they are.
void PlanDocument::replace(const QString& with) {
    const QString before = text();
    if (before == with) return;
    const qsizetype shorter = std::min(before.size(), with.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == with[head]) ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == with[with.size() - 1 - tail]) ++tail;
    QTextCursor cursor(&m_text);
    cursor.beginEditBlock();
    cursor.setPosition(static_cast<int>(head));
    cursor.setPosition(static_cast<int>(before.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(with.mid(head, with.size() - head - tail));
    cursor.endEditBlock();
}

}  // namespace slipway::widgets
