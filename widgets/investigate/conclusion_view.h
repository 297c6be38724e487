// What somebody concludes: text, action and owner; above it what was concluded before, with who and when. Owned by the Investigate
// page, GUI thread.
#pragma once

#include <QWidget>
#include <map>
#include <vector>

#include "core/investigate/investigation.h"
#include "widgets/shell/wording.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace slipway::widgets {

class ConclusionView : public QWidget {
    Q_OBJECT

public:
    explicit ConclusionView(QWidget* parent = nullptr);
    /// What is written belongs to one rollout: of another one the fields hold what was written there.
    void setRollout(const RolloutId& rollout);
    void setConclusions(std::vector<investigate::Conclusion> conclusions);
    void setTimeZone(TimeZone zone);
    /// While it is being recorded; after that the fields are emptied or, refused, stay as they are.
    void setBusy(bool busy);
    /// What was written about this rollout: it is recorded.
    void forget(const RolloutId& rollout);

Q_SIGNALS:
    void concluded(const slipway::investigate::Conclusion& conclusion);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();
    void follow();
    [[nodiscard]] investigate::Conclusion written() const;

    RolloutId m_rollout;
    std::map<RolloutId, investigate::Conclusion> m_drafts;  // of the others
    std::vector<investigate::Conclusion> m_conclusions;
    TimeZone m_zone = TimeZone::utc;
    bool m_busy = false;
    QLabel* m_earlier;
    QLabel* m_textLabel;
    QPlainTextEdit* m_text;
    QLabel* m_actionLabel;
    QPlainTextEdit* m_action;
    QLabel* m_ownerLabel;
    QLineEdit* m_owner;
    QLabel* m_problem;
    QPushButton* m_record;
};

}  // namespace slipway::widgets
