// The command palette (Ctrl+K): type a few letters of anything the console can do or show, choose with the arrow keys, do it with
// Return. It only triggers what buttons and menus trigger, so every dangerous deed still asks in its own dialog; what cannot be done now
// is listed with the reason. Shown with open(), deletes itself when closed. GUI thread.
#pragma once

#include <QDialog>

#include "widgets/commands/command_model.h"

class QLabel;
class QLineEdit;
class QTableView;

namespace slipway::widgets {

class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(std::vector<PaletteCommand> commands, QWidget* parent);
    /// What was found out only after it opened.
    void add(std::vector<PaletteCommand> commands);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void choose(int row);
    void chooseFirst();
    void showReason();
    void runChosen();
    [[nodiscard]] const PaletteCommand* chosen() const;

    CommandModel* m_model;
    QLineEdit* m_typed;
    QTableView* m_table;
    QLabel* m_reason;
};

}  // namespace slipway::widgets
