// The members of a plan and of one of its stages as a form: names as in the plan file, values to type or to choose. It
// keeps nothing: an edit is a signal, and the members come back read from the text. Owned by the plan builder, GUI thread.
#pragma once

#include <QTreeWidget>
#include <vector>

#include "core/plan/draft.h"

namespace slipway::widgets {

struct MemberSection {
    QString title;
    std::vector<plan::Member> members;
};

class MemberTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit MemberTree(QWidget* parent = nullptr);
    /// Keeps what is open and which member is current, by section and name.
    void setSections(const std::vector<MemberSection>& sections);
    /// The item of that address; null: it is not shown.
    [[nodiscard]] QTreeWidgetItem* itemOf(const QString& address) const;

Q_SIGNALS:
    void valueEdited(const QString& address, const QString& typed);
    void optionalToggled(const QString& address, bool on);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void report(QTreeWidgetItem* item, int column);
};

}  // namespace slipway::widgets
