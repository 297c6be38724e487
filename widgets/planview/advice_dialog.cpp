#include "widgets/planview/advice_dialog.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <utility>

#include "core/plan/plan_json.h"
#include "core/plan/recipes/recipe.h"
#include "widgets/planview/advice_words.h"
#include "widgets/shell/look.h"
#include "widgets/shell/wording.h"
#include "widgets/theme/bidi.h"

namespace slipway::widgets {

namespace {

constexpr int kWidth = 980;
constexpr int kHeight = 600;

enum class Asked { size, risk, often, headroom, disk };

/// Answers of each question, in the order of their buttons, and the one that is checked at first: that of plan::Change.
struct QuestionSpec {
    const char* objectName;
    int answers;
    int usual;
};
constexpr std::array<QuestionSpec, 5> kQuestions{{
    {"adviceSize", 2, 0},
    {"adviceRisk", 3, 1},
    {"adviceOften", 2, 1},
    {"adviceHeadroom", 2, 0},
    {"adviceDisk", 2, 0},
}};

/// As a table: a list of rich text is indented by 40 pixels, which the narrow column does not have.
QString list(const QString& heading, const QStringList& sentences) {
    std::vector<std::pair<QString, QString>> items;
    for (const QString& sentence : sentences) items.emplace_back(QStringLiteral("•"), sentence.toHtmlEscaped());
    return QStringLiteral("<div dir=\"%1\"><p style=\"margin-bottom:2px\"><b>%2</b></p>%3</div>")
        .arg(theme::htmlDirection(), heading.toHtmlEscaped(), theme::richTable(items, 1));
}

QStringList translated(const std::vector<std::string>& sentences) {
    QStringList all;
    for (const std::string& sentence : sentences) all << adviceSentence(sentence);
    return all;
}

QLabel* wrapping(QWidget* parent, const char* name) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}  // namespace

AdviceDialog::AdviceDialog(std::optional<plan::Plan> open, QWidget* parent) : QDialog(parent), m_open(std::move(open)) {
    setObjectName(QStringLiteral("adviceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    m_intro = wrapping(this, "adviceIntro");
    setTextSize(m_intro, TextSize::title);
    column->addWidget(m_intro);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(24);
    auto* left = new QVBoxLayout;
    left->setSpacing(4);
    buildQuestions(left);
    buildBasis(left);
    left->addStretch(1);
    sides->addLayout(left, 1);
    auto* right = new QVBoxLayout;
    m_advised = wrapping(this, "adviceProposed");
    setTextSize(m_advised, TextSize::heading);
    right->addWidget(m_advised);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("adviceScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    m_because = wrapping(scroll, "adviceBecause");
    m_because->setTextFormat(Qt::RichText);
    m_because->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_because->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    scroll->setWidget(m_because);
    right->addWidget(scroll, 1);
    sides->addLayout(right, 1);
    column->addLayout(sides, 1);
    buildButtons(column);
    resize(kWidth, kHeight);
    retranslate();
}

void AdviceDialog::buildQuestions(QVBoxLayout* column) {
    for (std::size_t i = 0; i < kQuestions.size(); ++i) {
        Question& question = m_questions[i];
        question.words = wrapping(this, "adviceQuestion");
        column->addWidget(question.words);
        question.answers = new QButtonGroup(this);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(0, 0, 0, 8);
        row->setSpacing(16);
        for (int answer = 0; answer < kQuestions[i].answers; ++answer) {
            auto* button = new QRadioButton(this);
            button->setObjectName(QStringLiteral("%1%2").arg(QLatin1String(kQuestions[i].objectName)).arg(answer));
            button->setChecked(answer == kQuestions[i].usual);
            question.answers->addButton(button, answer);
            row->addWidget(button);
        }
        row->addStretch(1);
        column->addLayout(row);
        connect(question.answers, &QButtonGroup::idToggled, this, [this](int, bool on) {
            if (on) advise();
        });
    }
}

void AdviceDialog::buildBasis(QVBoxLayout* column) {
    m_strategyLabel = wrapping(this, "adviceStrategyLabel");
    m_strategy = new QComboBox(this);
    m_strategy->setObjectName(QStringLiteral("adviceStrategy"));
    m_strategyLabel->setBuddy(m_strategy);
    connect(m_strategy, &QComboBox::activated, this, [this](int index) {
        m_ownChoice = m_strategy->itemData(index).toString() != QString::fromStdString(std::string(m_advice.strategy));
        advise();
    });
    column->addWidget(m_strategyLabel);
    column->addWidget(m_strategy, 0, Qt::AlignLeading);
    m_basisLabel = wrapping(this, "adviceBasisLabel");
    m_likeOpen = new QRadioButton(this);
    m_likeOpen->setObjectName(QStringLiteral("adviceLikeOpen"));
    m_blank = new QRadioButton(this);
    m_blank->setObjectName(QStringLiteral("adviceBlank"));
    auto* basis = new QButtonGroup(this);
    basis->addButton(m_likeOpen);
    basis->addButton(m_blank);
    m_likeOpen->setEnabled(m_open.has_value());
    (m_open ? m_likeOpen : m_blank)->setChecked(true);
    column->addSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_basisLabel, m_likeOpen, m_blank}) column->addWidget(widget);
}

void AdviceDialog::buildButtons(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(QStringLiteral("adviceCancel"));
    m_create = new QPushButton(this);
    m_create->setObjectName(QStringLiteral("adviceCreate"));
    m_create->setDefault(true);
    row->addWidget(m_cancel);
    row->addWidget(m_create);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    // Closed first: what follows may ask about unsaved edits, and two modal dialogs would cover each other.
    connect(m_create, &QPushButton::clicked, this, [this] {
        const QString text = planText();
        accept();
        Q_EMIT planMade(text);
    });
}

plan::Change AdviceDialog::change() const {
    const auto answer = [this](Asked what) { return m_questions[static_cast<std::size_t>(what)].answers->checkedId(); };
    constexpr std::array kRisks{plan::ChangeRisk::low, plan::ChangeRisk::medium, plan::ChangeRisk::high};
    plan::Change change;
    change.size = answer(Asked::size) == 1 ? plan::ChangeSize::major : plan::ChangeSize::small;
    change.risk = kRisks[static_cast<std::size_t>(answer(Asked::risk))];
    change.often = answer(Asked::often) == 0;
    change.latencyHeadroom = answer(Asked::headroom) == 0;
    change.spareDisk = answer(Asked::disk) == 0;
    return change;
}

QString AdviceDialog::planText() const {
    const auto* recipe = plan::recipeOf(m_strategy->currentData().toString().toStdString());
    if (recipe == nullptr) return {};
    plan::Plan made;
    if (m_likeOpen->isChecked() && m_open) {
        made = plan::planLike(*m_open, *recipe);
    } else {
        made = plan::blankPlan(*recipe);
        made.name = tr("New plan, %1").arg(strategyWord(made.strategy)).toStdString();
    }
    return QString::fromStdString(plan::writePlan(made));
}

void AdviceDialog::advise() {
    m_advice = plan::adviseStrategy(change());
    const QString advised = QString::fromStdString(std::string(m_advice.strategy));
    if (!m_ownChoice) m_strategy->setCurrentIndex(m_strategy->findData(advised));
    m_advised->setText(tr("Proposed: %1").arg(strategyWord(advised.toStdString())));
    QStringList others;
    for (const plan::Alternative& other : m_advice.others)
        others << tr("%1: %2", "strategy: why not").arg(strategyWord(std::string(other.strategy)), adviceSentence(other.whyNot));
    m_because->setText(list(tr("Why"), translated(m_advice.reasons)) + list(tr("What it costs"), translated(m_advice.costs)) +
                       list(tr("Why not the others"), others));
    m_because->setAccessibleName(tr("Reasons, costs, and why not the others"));
}

void AdviceDialog::fillStrategies() {
    const QVariant chosen = m_strategy->currentData();
    m_strategy->clear();
    for (const plan::Recipe& recipe : plan::recipes()) {
        const std::string name(recipe.name);
        m_strategy->addItem(strategyWord(name), QString::fromStdString(name));
    }
    if (chosen.isValid()) m_strategy->setCurrentIndex(m_strategy->findData(chosen));
}

void AdviceDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QDialog::changeEvent(event);
}

void AdviceDialog::retranslate() {
    setWindowTitle(tr("New plan"));
    m_intro->setText(tr("Which strategy fits this change?"));
    const std::array<QStringList, 5> words{{
        {tr("How large is the change?"), tr("Small"), tr("Major")},
        {tr("How bad would an unnoticed bad candidate be?"), tr("Low", "risk"), tr("Medium", "risk"), tr("High", "risk")},
        {tr("Do such changes come every week or more often?"), tr("Yes"), tr("No")},
        {tr("Can robots run two models at once within their latency?"), tr("Yes"), tr("No")},
        {tr("Has every robot room for both models?"), tr("Yes"), tr("No")},
    }};
    for (std::size_t i = 0; i < words.size(); ++i) {
        m_questions[i].words->setText(words[i].front());
        for (int answer = 0; answer + 1 < words[i].size(); ++answer) {
            auto* button = m_questions[i].answers->button(answer);
            button->setText(words[i][answer + 1]);
            button->setAccessibleName(tr("%1 %2", "question, answer").arg(words[i].front(), words[i][answer + 1]));
        }
    }
    m_strategyLabel->setText(tr("Strategy of the new plan"));
    m_strategy->setAccessibleName(m_strategyLabel->text());
    m_basisLabel->setText(tr("Fleet, models and gates"));
    // An ampersand in a plan's name is no mnemonic.
    m_likeOpen->setText(m_open ? tr("As in the open plan, %1").arg(fromCore(m_open->name).replace(QLatin1Char('&'), QLatin1String("&&")))
                               : tr("As in the open plan: none is open without mistakes"));
    m_likeOpen->setAccessibleName(tr("Fleet, models and gates as in the open plan"));
    m_blank->setText(tr("Blank, to be filled in"));
    m_blank->setAccessibleName(tr("Fleet and models blank, to be filled in"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel: make no plan"));
    m_create->setText(tr("&Create plan"));
    m_create->setAccessibleName(tr("Create a plan with the chosen strategy"));
    fillStrategies();
    advise();
}

}  // namespace slipway::widgets
