// Which of the past rollouts the History page lists. Owned by the page; GUI thread.
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace slipway::widgets {

/// Rows whose words, outcome and strategy are asked for.
class PastFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit PastFilter(QObject* parent = nullptr);
    void setWords(const QString& text);
    /// As the store writes it ("rolled back"); empty: all.
    void setOutcome(const QString& outcome);
    /// As a plan names it ("blue_green"); empty: all.
    void setStrategy(const QString& strategy);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
    QString m_outcome;
    QString m_strategy;
};

}  // namespace slipway::widgets
