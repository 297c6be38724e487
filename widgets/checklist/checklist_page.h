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
class QMenu;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QToolButton;
class QUrl;
class QUndoStack;
class QVBoxLayout;

namespace slipway::widgets {

class DrillPanel;

using Now = std::function<WallTime()>;

class ChecklistPage : public QWidget {
    Q_OBJECT

public:
    explicit ChecklistPage(Now now, QWidget* parent = nullptr);
    ~ChecklistPage() override;
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
    /// Asks for a printer for the list.
    void print();

    /// The team's own items, without their ticks: remembered from the last time. Cannot be undone.
    void setOwnItems(const std::vector<checklist::OwnItem>& items);
    /// Adds one; a sentence why not, empty: it is there. `group` and `text` as core wants them (a standard group in English).
    QString addOwnItem(const QString& group, const QString& text);
    /// The own items as a template, for whoever remembers them; and back. What cannot be read changes nothing.
    [[nodiscard]] QString ownItemsText() const;
    void setOwnItemsText(const QString& json);
    void removeOwnItem(const std::string& id);
    /// Own items of a template file instead of those that are there; items that are in both keep tick and note.
    Result<void> openTemplate(const QString& path);
    Result<void> saveTemplate(const QString& path) const;
    [[nodiscard]] QUndoStack* undoStack() const { return m_edits; }

Q_SIGNALS:
    void changed();
    void ownItemsChanged();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        QCheckBox* box = nullptr;
        QLineEdit* note = nullptr;
        QToolButton* open = nullptr;    // there while the note is a link
        QToolButton* remove = nullptr;  // of own items only
        QLabel* state = nullptr;
        bool cut = false;  // the box shows the beginning of a long text only
    };
    struct Group {
        QWidget* frame = nullptr;
        QLabel* title = nullptr;
        std::vector<std::size_t> items;
    };

    void buildToolbar(QVBoxLayout* column);
    void buildEditing();
    void buildGroups();
    void rebuildGroups();
    void chainTabs();
    void retranslateRows();
    void showText(std::size_t item);
    void buildRow(QGridLayout* grid, int gridRow, std::size_t item);
    void placeGroups(bool anew = false);
    [[nodiscard]] int widestBox() const;
    bool moveFrom(QWidget* watched, int key);
    bool focusBox(std::size_t place, int step);
    bool focusNote(std::size_t place, int step);
    void ticked(std::size_t item, bool on);
    void noted(std::size_t item);
    void refresh();
    void refreshRow(std::size_t item);
    void retranslate();
    void edit(const QString& name, const std::function<void()>& deed, const std::string& typedIn = {});
    void applied(const EditStep& step);
    void nameTicks();
    void askForItem();
    void askForTemplate();
    void askWhereToSaveTemplate();
    void askForFile();
    void askWhereToSave();
    void askWhereToSavePdf();
    [[nodiscard]] QString html() const;
    void say(const QString& sentence, bool bad);
    void sayLoosened();
    void sayLoosenedAgain();
    void openLink(std::size_t item);
    void refreshLink(Row& row);
    [[nodiscard]] QString stateText(const DraftItem& item) const;

    Now m_now;
    ChecklistDraft m_draft;
    TimeZone m_zone = TimeZone::utc;
    std::vector<Row> m_rows;
    std::vector<Group> m_groups;
    std::vector<std::size_t> m_order;  // the items as they stand below each other
    QUndoStack* m_edits = nullptr;
    int m_typing = 0;  // counts how often a note was left: what is typed between is one edit
    QToolButton* m_undoEdit = nullptr;
    QToolButton* m_redoEdit = nullptr;
    QPushButton* m_own = nullptr;
    QMenu* m_ownMenu = nullptr;
    QLabel* m_whoLabel = nullptr;
    QLineEdit* m_who = nullptr;
    QLabel* m_counter = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_load = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_pdf = nullptr;
    DrillPanel* m_drill = nullptr;  // null: a page without a desk
    bool m_runs = false;            // a rollout goes on: what is ticked here is for the next one
    QLabel* m_message = nullptr;
    QPushButton* m_again = nullptr;
    std::vector<LoosenedItem> m_loosened;  // what "Tick again" sets again
    std::function<void(const QUrl&)> m_opener;
    QScrollArea* m_scroll = nullptr;
    std::vector<QVBoxLayout*> m_columnLayouts;
    int m_columns = 0;
};

}  // namespace slipway::widgets
