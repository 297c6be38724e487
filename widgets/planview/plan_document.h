// The plan that is being written: one text with its undo history, and what is read from it. Form and text field both edit
// this text, so undo covers both. Owned by the Plan page, GUI thread.
#pragma once

#include <QObject>
#include <QTextDocument>
#include <optional>

#include "core/plan/draft.h"
#include "core/plan/plan_json.h"

namespace slipway::widgets {

/// Characters [begin, end) of the text.
struct TextRange {
    int begin = 0;
    int end = 0;

    friend bool operator==(const TextRange&, const TextRange&) = default;
};

class PlanDocument : public QObject {
    Q_OBJECT

public:
    explicit PlanDocument(QTextDocument& text, QObject* parent = nullptr);

    /// Takes the text of a file: unmodified, nothing to undo.
    void load(const QString& text);
    /// Takes a text that no file holds yet: modified, nothing to undo.
    void begin(const QString& text);
    [[nodiscard]] QString text() const { return m_text.toPlainText(); }
    [[nodiscard]] bool isModified() const { return m_text.isModified(); }
    void setSaved() { m_text.setModified(false); }

    /// The plan, when the text is one.
    [[nodiscard]] const std::optional<plan::Plan>& plan() const { return m_plan; }
    [[nodiscard]] const plan::Mistakes& mistakes() const { return m_mistakes; }
    /// What a form shows; while the text is not JSON, what it last was.
    [[nodiscard]] const plan::Draft& draft() const { return m_draft; }
    [[nodiscard]] bool isJson() const { return m_isJson; }
    /// The place of a mistake: that of its path, or where the text stops being JSON.
    [[nodiscard]] TextRange placeOf(const QString& path) const;

    // Each is one step to undo, and does nothing while the text is not JSON: a half-typed text is not overwritten.
    void setValue(const QString& address, const QString& typed);
    void setOptional(const QString& address, bool on);
    void editStage(plan::StageEdit edit, std::size_t stage);
    /// Another text instead of this one, as one step to undo.
    void replace(const QString& text);

Q_SIGNALS:
    /// The text changed, and with it everything above.
    void changed();
    void modifiedChanged();

private:
    void read();

    QTextDocument& m_text;
    QString m_read;  // the text that the rest is of
    std::optional<plan::Plan> m_plan;
    plan::Mistakes m_mistakes;
    plan::Draft m_draft;
    bool m_isJson = false;
};

}  // namespace slipway::widgets
