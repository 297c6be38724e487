// Asks for an own item of the checklist: its group, old or new, and what must be true. Owned by the page; GUI thread.
#pragma once

#include <QDialog>
#include <QString>
#include <QStringList>
#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace slipway::widgets {

class AddItemDialog : public QDialog {
    Q_OBJECT

public:
    /// Adds the item to this group (a standard one in English): why it cannot be added, empty: done.
    using Add = std::function<QString(const QString& group, const QString& text)>;
    AddItemDialog(const QStringList& groups, Add add, QWidget* parent);

private:
    void tryToAdd();
    [[nodiscard]] QString group() const;

    Add m_add;
    QComboBox* m_group = nullptr;
    QLineEdit* m_text = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_ok = nullptr;
};

}  // namespace slipway::widgets
