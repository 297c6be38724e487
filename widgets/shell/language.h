// The language of the whole program: installs the translations of Slipway and of Qt itself, sets the locale of numbers and dates and
// the direction of writing, and may be changed at any time; every widget then hears of it by LanguageChange. Owned by the program
// and alive as long as its windows; GUI thread.
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>
#include <memory>
#include <vector>

class QApplication;

namespace slipway::widgets {

class Language : public QObject {
    Q_OBJECT

public:
    /// Nothing is changed until use() is called.
    explicit Language(QApplication& application, QObject* parent = nullptr);
    ~Language() override;

    /// "en", "de", "ja", "zh_CN", "ar": what use() knows beside "system".
    [[nodiscard]] static QStringList codes();
    /// How its own speakers call it: "Deutsch". The code itself if it is none of codes().
    [[nodiscard]] static QString ownName(const QString& code);
    /// The first of the reader's languages (BCP 47, best first: "de-CH") that there is a translation for; "en" if there is none.
    [[nodiscard]] static QString best(const QStringList& wanted);

    /// One of codes(), or "system" (also empty) for the one that the desktop asks for. False, and nothing changes, for anything else.
    bool use(const QString& code);
    /// What was asked for: "system" or one of codes(). Empty before the first use().
    [[nodiscard]] QString choice() const { return m_choice; }
    /// What is spoken now, one of codes().
    [[nodiscard]] QString code() const { return m_code; }

Q_SIGNALS:
    void changed(const QString& code);

private:
    void install(const QString& file, const QString& directory);
    void removeAll();
    void useFontOf(const QString& code);

    QApplication& m_application;
    const QStringList m_families;  // of the desktop's font
    QString m_choice;
    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

}  // namespace slipway::widgets
