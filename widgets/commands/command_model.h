// What the command palette lists, best fit first: name, what it is or why it cannot be done now, keys. Rows are plain values with the
// deed to run. Owned by the palette; GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <functional>
#include <vector>

namespace slipway::widgets {

struct PaletteCommand {
    QString name;
    QString kind;  // "Rollout", "Robot", ...
    QString keys;
    QString whyNot;  // empty: it can be done
    std::function<void()> run;
    bool onlyTyped = false;  // listed once something is typed: there may be thousands
};

class CommandModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { nameColumn, kindColumn, keysColumn, columns };
    static constexpr std::size_t kMostRows = 100;

    explicit CommandModel(QObject* parent = nullptr);
    void setCommands(std::vector<PaletteCommand> commands);
    void add(std::vector<PaletteCommand> commands);
    void setTyped(const QString& typed);
    /// Null for a row that there is not.
    [[nodiscard]] const PaletteCommand* command(int row) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void sift();

    std::vector<PaletteCommand> m_commands;
    QString m_typed;
    std::vector<std::size_t> m_rows;  // indexes into m_commands
};

}  // namespace slipway::widgets
