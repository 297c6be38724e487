// The Checklist page: six groups of four real check boxes, each with who, when and a note; items that check
// themselves show their figure. Hands a checklist::Record to the start of a rollout. GUI thread.
#pragma once

#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

#include "core/view/snapshot.h"
#include "widgets/checklist/checklist_draft.h"
#include "widgets/shell/wording.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QToolButton;
class QUrl;
class QVBoxLayout;

namespace slipway::widgets {

class DrillPanel;

using Now = std::function<WallTime()>;

class ChecklistPage : public QWidget {
    Q_OBJECT

public:
    explicit ChecklistPage(Now now, QWidget* parent = nullptr);
    void setSnapshot(const std::shared_ptr<const view::Snapshot>& snapshot);
    /// The plan that the ticks are for (plan::planDigest); another one opens what people ticked.
    void setPlan(const std::string& digest);
    /// Opens what has grown too old, and says how old the rest is. Called by a timer; a test calls it itself.
    void lookAtAges();
    /// Who opens the links of the notes; the desktop unless a test says otherwise.
    void setOpener(std::function<void(const QUrl&)> opener) { m_opener = std::move(opener); }
    void setTimeZone(TimeZone zone);
    /// Takes the panel and keeps it informed; shown under the toolbar.
    void addDrill(DrillPanel* drill);
    void setWho(const QString& who);
    [[nodiscard]] QString who() const;
    [[nodiscard]] checklist::Record record() const { return m_draft.record(); }
    [[nodiscard]] const ChecklistDraft& draft() const { return m_draft; }
    /// Fills notes from a checklist file; a sentence if it cannot be read.
    Result<void> loadFile(const QString& path);
    Result<void> saveFile(const QString& path) const;
    /// The list as a PDF of A4 pages; the name must end in .pdf. Why it could not be written, empty: done.
    [[nodiscard]] QString savePdf(const QString& path) const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        QCheckBox* box = nullptr;
        QLineEdit* note = nullptr;
        QToolButton* open = nullptr;  // there while the note is a link
        QLabel* state = nullptr;
    };
    struct Group {
        QWidget* frame = nullptr;
        QLabel* title = nullptr;
        std::vector<std::size_t> items;
    };

    void buildToolbar(QVBoxLayout* column);
    void buildGroups();
    void buildRow(QGridLayout* grid, int gridRow, std::size_t item);
    void placeGroups();
    void alignNotes();
    void ticked(std::size_t item, bool on);
    void noted(std::size_t item);
    void refresh();
    void refreshRow(std::size_t item);
    void retranslate();
    void askForFile();
    void askWhereToSave();
    void askWhereToPrint();
    void say(const QString& sentence, bool bad);
    void sayLoosened();
    void openLink(std::size_t item);
    void refreshLink(Row& row);
    [[nodiscard]] QString stateText(const DraftItem& item) const;

    Now m_now;
    ChecklistDraft m_draft;
    TimeZone m_zone = TimeZone::utc;
    std::vector<Row> m_rows;
    std::vector<Group> m_groups;
    QLabel* m_whoLabel = nullptr;
    QLineEdit* m_who = nullptr;
    QLabel* m_counter = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_load = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_pdf = nullptr;
    DrillPanel* m_drill = nullptr;  // null: a page without a desk
    QLabel* m_message = nullptr;
    QPushButton* m_undo = nullptr;
    std::vector<LoosenedItem> m_loosened;  // what "Tick again" sets again
    std::function<void(const QUrl&)> m_opener;
    QScrollArea* m_scroll = nullptr;
    QGridLayout* m_grid = nullptr;
    int m_columns = 0;
};

}  // namespace slipway::widgets
