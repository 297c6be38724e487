// Core speaks English only, and so do journals and logs. For the screen an English sentence of core is recognised by its template,
// the template is translated (context "Core") and its figures and names are put back, numbers by locale. Sentences are kept once
// said, until the language changes.
#pragma once

#include <QHash>
#include <QLocale>
#include <QString>
#include <memory>
#include <string>

namespace slipway::theme {

struct CoreSentence {
    QString text;        // in the reader's language; what was given where no template fits
    bool known = false;  // a template fits
    bool half = false;   // but a part of it stays English
};

/// Speaks one language with the numbers of one locale. One thread at a time, which need not be the GUI's.
class CoreSpeaker {
public:
    explicit CoreSpeaker(const QLocale& locale);
    CoreSpeaker(const CoreSpeaker&) = delete;
    CoreSpeaker& operator=(const CoreSpeaker&) = delete;
    ~CoreSpeaker();

    /// Never alters a text that fits no template, such as the name of a robot.
    [[nodiscard]] CoreSentence say(const QString& english);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
    QHash<QString, CoreSentence> m_kept;
};

// For screens, in the language of now: GUI thread only.

[[nodiscard]] CoreSentence recognise(const QString& english);

/// recognise() of what core wrote.
[[nodiscard]] QString sayCore(const std::string& english);
/// As a sentence of its own, with a capital: not for one that may begin with a name.
[[nodiscard]] QString sayCoreAlone(const std::string& english);

}  // namespace slipway::theme
