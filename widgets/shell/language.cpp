#include "widgets/shell/language.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QWidget>
#include <array>
#include <utility>

#include "widgets/shell/settle.h"

namespace slipway::widgets {

namespace {

struct Known {
    const char* code;
    const char* ownName;  // never translated: who cannot read the present language must find their own
};

constexpr std::array kKnown{Known{"en", "English"}, Known{"de", "Deutsch"}, Known{"ja", "日本語"}, Known{"zh_CN", "简体中文"},
                            Known{"ar", "العربية"}};

/// lupdate names a class of "namespace a::b" without its namespace, tr() asks with it.
class OwnTranslator : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment, int n) const override {
        const char* last = context;
        for (const char* at = context; at && *at; ++at)
            if (at[0] == ':' && at[1] == ':') last = at + 2;
        return QTranslator::translate(last, source, comment, n);
    }
};

/// The desktop's own locale where it is of this language (a Swiss writes German with other separators), else the language's.
QLocale localeOf(const QString& code) {
    // The Emirates' has the digits of robots' names, versions and clocks; one screen in two kinds of digits is hard to read.
    const QLocale locale = code == QStringLiteral("ar") ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : QLocale(code);
    const QLocale desktop = QLocale::system();
    return desktop.language() == locale.language() && desktop.script() == locale.script() && desktop.zeroDigit() == locale.zeroDigit()
               ? desktop
               : locale;
}

}  // namespace

Language::Language(QApplication& application, QObject* parent)
    : QObject(parent), m_application(application), m_families(QApplication::font().families()) {}

Language::~Language() { removeAll(); }

QStringList Language::codes() {
    QStringList codes;
    for (const Known& known : kKnown) codes << QString::fromLatin1(known.code);
    return codes;
}

QString Language::ownName(const QString& code) {
    for (const Known& known : kKnown)
        if (code == QLatin1String(known.code)) return QString::fromUtf8(known.ownName);
    return code;
}

QString Language::best(const QStringList& wanted) {
    for (const QString& want : wanted) {
        const QLocale locale(want);
        for (const Known& known : kKnown) {
            const QLocale has(QString::fromLatin1(known.code));
            // The script keeps traditional Chinese from being given the simplified one.
            if (has.language() == locale.language() && has.script() == locale.script()) return QString::fromLatin1(known.code);
        }
    }
    return QStringLiteral("en");
}

bool Language::use(const QString& code) {
    const bool system = code.isEmpty() || code == QStringLiteral("system");
    if (!system && !codes().contains(code)) return false;
    const QString choice = system ? QStringLiteral("system") : code;
    const QString spoken = system ? best(QLocale::system().uiLanguages()) : code;
    m_choice = choice;
    if (spoken == m_code) return true;
    m_code = spoken;
    const QLocale locale = localeOf(spoken);
    // Before the translators: each of them makes every widget write its texts and numbers anew.
    QLocale::setDefault(locale);
    for (QWidget* window : QApplication::topLevelWidgets()) window->setLocale(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    useFontOf(spoken);
    removeAll();
    install(QStringLiteral("qtbase_") + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English too: without it plurals would read "1 robot(s)".
    install(QStringLiteral("slipway_") + spoken, QStringLiteral(":/translations"));
    // Qt 6.4 tells windows, not always the widgets in them; events that are still waiting are not doubled.
    for (QWidget* window : QApplication::topLevelWidgets()) QCoreApplication::postEvent(window, new QEvent(QEvent::LanguageChange));
    // After those events, before the next picture: no word is drawn in the room of another language's.
    QMetaObject::invokeMethod(this, &settleLayouts, Qt::QueuedConnection);
    Q_EMIT changed(spoken);
    return true;
}

/// One Han character has another shape in Japanese than in Chinese, and a desktop of neither would choose one of them for both. Japanese
/// comes first for all it has, so that figures between kana are of one face with them.
void Language::useFontOf(const QString& code) {
    const QStringList faces = code == QStringLiteral("ja") ? QStringList{QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP")}
                              : code == QStringLiteral("zh_CN")
                                  ? QStringList{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC")}
                                  : QStringList{};
    QStringList families = m_families;
    for (const QString& face : faces) {
        if (!QFontDatabase::hasFamily(face)) continue;
        families.insert(code == QStringLiteral("ja") ? 0 : families.size(), face);
        break;
    }
    QFont font = QApplication::font();
    const QStringList before = font.families();
    if (before == families) return;
    font.setFamilies(families);
    QApplication::setFont(font);
    // Below a style sheet of the program Qt hands no font down: each takes what it does not say itself from the program's new one.
    for (QWidget* widget : QApplication::allWidgets())
        if (widget->font().families() == before) widget->setFont(widget->font());
}

void Language::install(const QString& file, const QString& directory) {
    auto translator = std::make_unique<OwnTranslator>();
    // Qt has none for English, and a system may lack its package: Qt's few words then stay English.
    if (!translator->load(file, directory)) return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Language::removeAll() {
    for (const auto& translator : m_translators) QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

}  // namespace slipway::widgets
