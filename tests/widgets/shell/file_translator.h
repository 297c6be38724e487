// Speaks a language straight from its file of translations, so that no program needs to be built for it. For tests.
#pragma once

#include <QFile>
#include <QHash>
#include <QTranslator>
#include <QXmlStreamReader>
#include <utility>

namespace slipway::support {

class FileTranslator : public QTranslator {
public:
    explicit FileTranslator(const QString& code) {
        QFile file(QStringLiteral(SLIPWAY_SOURCE_DIR "/translations/slipway_%1.ts").arg(code));
        if (!file.open(QIODevice::ReadOnly)) return;
        QXmlStreamReader xml(&file);
        QString context;
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            if (xml.name() == QLatin1String("name")) context = xml.readElementText();
            if (xml.name() == QLatin1String("source")) source = xml.readElementText();
            if (xml.name() == QLatin1String("translation")) m_texts.insert(context + QLatin1Char('|') + source, readTranslation(xml));
        }
    }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override {
        const QString name = QString::fromUtf8(context).section(QStringLiteral("::"), -1);
        return m_texts.value(name + QLatin1Char('|') + QString::fromUtf8(source));
    }
    [[nodiscard]] bool isEmpty() const override { return m_texts.isEmpty(); }

private:
    /// Of several plural forms the longest: the one that needs the most room.
    static QString readTranslation(QXmlStreamReader& xml) {
        QString text;
        QString longest;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("translation")) break;
            if (token == QXmlStreamReader::Characters) text += xml.text();
            if (token != QXmlStreamReader::StartElement) continue;
            const QString form = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (form.size() > longest.size()) longest = form;
        }
        return longest.isEmpty() ? text : longest;
    }

    QHash<QString, QString> m_texts;
};

}  // namespace slipway::support
