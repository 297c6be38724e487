#include "widgets/planview/value_delegate.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>

#include "widgets/planview/member_words.h"
#include "widgets/shell/wording.h"

namespace slipway::widgets {

namespace {

enum ValueRole { choicesRole = Qt::UserRole + 8, choiceWordsRole, shareRole, wordRole };

constexpr double kWhole = 100.0;  // percent
constexpr int kDecimals = 6;      // of a percent
constexpr int kFileDigits = 10;

struct Percent {
    Q_DECLARE_TR_FUNCTIONS(PercentBox)
};

/// A share in percent. The unit stays in sight while somebody types, so that 5 is never taken for 0.05 or for 500 %.
class PercentBox : public QDoubleSpinBox {
public:
    explicit PercentBox(QWidget* parent) : QDoubleSpinBox(parent) {
        setRange(0.0, kWhole);
        setDecimals(kDecimals);
        setSuffix(Percent::tr(" %", "percent, after a number"));
        setFrame(false);
    }

    [[nodiscard]] QString textFromValue(double value) const override {
        QString text = QDoubleSpinBox::textFromValue(value);
        if (!text.contains(locale().decimalPoint())) return text;
        while (text.endsWith(locale().zeroDigit())) text.chop(1);
        if (text.endsWith(locale().decimalPoint())) text.chop(1);
        return text;
    }

    void begin(double share) {
        setValue(share * kWhole);
        m_begun = value();
    }
    /// As the file has it; empty: nothing was changed.
    [[nodiscard]] QString changedShare() {
        interpretText();
        return value() == m_begun ? QString() : QString::number(value() / kWhole, 'g', kFileDigits);
    }

private:
    double m_begun = 0.0;
};

/// A share that can be typed in percent: what is out of bounds is changed as it stands in the file.
bool isTypedInPercent(const QModelIndex& index) {
    bool isNumber = false;
    const double share = index.data(Qt::EditRole).toString().toDouble(&isNumber);
    return index.data(shareRole).toBool() && isNumber && share >= 0.0 && share <= 1.0;
}

QComboBox* makeChoices(QWidget* parent, const QModelIndex& index) {
    auto* box = new QComboBox(parent);
    const QStringList choices = index.data(choicesRole).toStringList();
    const QStringList words = index.data(choiceWordsRole).toStringList();
    for (int i = 0; i < choices.size(); ++i) box->addItem(words[i], choices[i]);
    return box;
}

}  // namespace

std::vector<std::pair<int, QVariant>> valueRoles(const plan::Member& member) {
    std::vector<std::string> choices = member.choices;
    if (member.kind == plan::MemberKind::flag) choices = {"true", "false"};
    QStringList all;
    QStringList words;
    for (const std::string& choice : choices) {
        all << fromCore(choice);
        words << choiceWord(member.name, choice);
    }
    const QString word = valueWord(member);
    return {{choicesRole, all}, {choiceWordsRole, words}, {shareRole, isShare(member)}, {wordRole, word}, {Qt::AccessibleTextRole, word}};
}

void ValueDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const QString word = index.data(wordRole).toString();
    if (!word.isEmpty()) option->text = word;
}

QWidget* ValueDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (m_column >= 0 && index.column() != m_column) return nullptr;
    QWidget* editor = nullptr;
    if (!index.data(choicesRole).toStringList().isEmpty()) {
        editor = makeChoices(parent, index);
    } else if (isTypedInPercent(index)) {
        editor = new PercentBox(parent);
    } else {
        editor = QStyledItemDelegate::createEditor(parent, option, index);
    }
    // In the tree the name of a member stands before its value, in the table above it.
    editor->setAccessibleName(m_column > 0 ? index.siblingAtColumn(m_column - 1).data().toString()
                                           : index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void ValueDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QString value = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(box->findData(value));  // none: a word that the file may not use
    } else if (auto* percent = dynamic_cast<PercentBox*>(editor)) {
        percent->begin(value.toDouble());
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void ValueDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const QString before = index.data(Qt::EditRole).toString();
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        const QString chosen = box->currentData().toString();
        if (!chosen.isEmpty() && chosen != before) model->setData(index, chosen);
    } else if (auto* percent = dynamic_cast<PercentBox*>(editor)) {
        const QString share = percent->changedShare();
        if (!share.isEmpty()) model->setData(index, share);
    } else if (editor->property("text").toString() != before) {
        QStyledItemDelegate::setModelData(editor, model, index);
    }
}

}  // namespace slipway::widgets
