// About Slipway: version, licence, the libraries it was built with and where it keeps its data, to be read or copied into a report of a
// fault. Shown with open(), deletes itself when closed. GUI thread.
#pragma once

#include <QDialog>
#include <QString>
#include <utility>
#include <vector>

class QLabel;
class QPushButton;

namespace slipway::widgets {

/// What only the program itself knows.
struct ProgramFacts {
    QString version;
    QString dataDirectory;
    std::vector<std::pair<QString, QString>> libraries;  // name, version
};

class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(ProgramFacts facts, QWidget* parent);
    /// What the copy button gives: one fact a line.
    [[nodiscard]] QString asText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    [[nodiscard]] std::vector<std::pair<QString, QString>> rows() const;

    ProgramFacts m_facts;
    QLabel* m_title;
    QLabel* m_purpose;
    std::vector<std::pair<QLabel*, QLabel*>> m_rows;
    QPushButton* m_copy;
    QPushButton* m_close;
};

}  // namespace slipway::widgets
