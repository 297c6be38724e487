#include "widgets/checklist/checklist_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>

#include "core/checklist/freshness.h"
#include "widgets/shell/wording.h"

namespace slipway::widgets {

namespace {

struct ChecklistWords {
    Q_DECLARE_TR_FUNCTIONS(ChecklistWords)
};

QString rowReason(Loosened why) {
    switch (why) {
        case Loosened::stale:
            return ChecklistWords::tr("! Open again: the figure is too old to count.");
        case Loosened::gone:
            return ChecklistWords::tr("! Open again: there is no figure any more.");
        case Loosened::otherPlan:
            return ChecklistWords::tr("! Open again: it was ticked for another plan.");
        case Loosened::failed:
        case Loosened::passed:
        case Loosened::no:
            return {};
    }
    return {};
}

QString sentenceFor(Loosened why, const QString& items) {
    switch (why) {
        case Loosened::failed:
            return ChecklistWords::tr("Open again, because the automatic check now fails: %1.").arg(items);
        case Loosened::stale:
            return ChecklistWords::tr("Open again, because the figure is too old: %1.").arg(items);
        case Loosened::gone:
            return ChecklistWords::tr("Open again, because there is no figure any more: %1.").arg(items);
        case Loosened::otherPlan:
            return ChecklistWords::tr("Open again, because another plan was opened (the notes are kept): %1.").arg(items);
        case Loosened::passed:
        case Loosened::no:
            return {};
    }
    return {};
}

}  // namespace

std::string oneLine(const QString& text, std::size_t mostBytes) {
    QString line = text;
    for (QChar& character : line) {
        if (character.category() == QChar::Other_Control || character == QChar::LineSeparator || character == QChar::ParagraphSeparator)
            character = QLatin1Char(' ');
    }
    std::string bytes = line.trimmed().toStdString();
    if (bytes.size() <= mostBytes) return bytes;
    while (mostBytes > 0 && (static_cast<unsigned char>(bytes[mostBytes]) & 0xC0U) == 0x80U) --mostBytes;  // never half a character
    bytes.resize(mostBytes);
    return bytes;
}

QString plainToolTip(const QString& text) { return text.isEmpty() ? text : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()); }

QString ownItemSentence(checklist::OwnItemProblem problem) {
    switch (problem) {
        case checklist::OwnItemProblem::none:
            return {};
        case checklist::OwnItemProblem::noText:
            return ChecklistWords::tr("Say what must be true before the start.");
        case checklist::OwnItemProblem::noGroup:
            return ChecklistWords::tr("Choose a group, or write the name of a new one.");
        case checklist::OwnItemProblem::textTooLong:
            return ChecklistWords::tr("An item has at most %n character(s).", nullptr, static_cast<int>(checklist::kMostTextCharacters));
        case checklist::OwnItemProblem::groupTooLong:
            return ChecklistWords::tr("The name of a group has at most %n character(s).", nullptr,
                                      static_cast<int>(checklist::kMostGroupCharacters));
        case checklist::OwnItemProblem::notPlain:
            return ChecklistWords::tr("An item is one line, without control characters or marks that turn the direction.");
        case checklist::OwnItemProblem::twice:
            return ChecklistWords::tr("This item is on the list already.");
        case checklist::OwnItemProblem::alreadyAsked:
            return ChecklistWords::tr("This is a standard item; it is on the list already.");
        case checklist::OwnItemProblem::tooMany:
            return ChecklistWords::tr("The list is full: a team adds at most %n item(s).", nullptr,
                                      static_cast<int>(checklist::kMostOwnItems));
    }
    return {};
}

QString ageText(const checklist::AutomaticFinding& finding, WallTime now) {
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(checklist::ageOf(finding, now)).count();
    if (minutes < 1) return ChecklistWords::tr("just now");
    if (minutes < 60) return ChecklistWords::tr("%1 min ago").arg(count(minutes));
    if (minutes < 48 * 60) return ChecklistWords::tr("%1 h ago").arg(count(minutes / 60));
    return ChecklistWords::tr("%1 d ago").arg(count(minutes / (24 * 60)));
}

QString openText(const DraftItem& item, WallTime now) {
    if (!item.finding) return rowReason(item.loosened);
    const QString figure = fromCore(item.finding->figure);
    const QString age = ageText(*item.finding, now);
    if (item.stale) return ChecklistWords::tr("! The figure is too old to count (%1): %2").arg(age, figure);
    if (item.loosened == Loosened::failed) return ChecklistWords::tr("✗ Open again, the automatic check failed (%1): %2").arg(age, figure);
    return ChecklistWords::tr("✗ The automatic check failed (%1): %2").arg(age, figure);
}

QString loosenedSentence(const ChecklistDraft& draft, const std::vector<LoosenedItem>& items) {
    constexpr std::array kReasons{Loosened::otherPlan, Loosened::failed, Loosened::stale, Loosened::gone};
    QStringList sentences;
    for (const Loosened why : kReasons) {
        QStringList names;
        for (const LoosenedItem& item : items) {
            if (item.why != why) continue;
            const auto found = std::ranges::find(draft.items(), item.itemId, [](const DraftItem& one) { return one.item.id; });
            if (found != draft.items().end()) names.append(checklistText(found->item.text));
        }
        if (!names.isEmpty()) sentences.append(sentenceFor(why, names.join(ChecklistWords::tr("; ", "between items"))));
    }
    return sentences.join(QLatin1Char(' '));
}

}  // namespace slipway::widgets
