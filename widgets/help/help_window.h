// The help (F1) in a window of its own, so that it can stay open beside the work: contents, search, a way back. Deletes itself when
// closed. GUI thread.
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace slipway::widgets {

class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent);
    /// One of helpPageIds(); others are ignored.
    void showPage(const QString& id);
    [[nodiscard]] QString page() const { return m_page; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void refill();
    void load();
    void goBack();
    void markWords();

    QLineEdit* m_search;
    QListWidget* m_contents;
    QLabel* m_nothing;
    QTextBrowser* m_text;
    QPushButton* m_back;
    QPushButton* m_close;
    QString m_page;
    QStringList m_before;  // pages seen, newest last
};

}  // namespace slipway::widgets
