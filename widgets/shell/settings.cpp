#include "widgets/shell/settings.h"

#include <QVariantMap>

namespace slipway::widgets {

namespace {

QString perspectiveKey(Perspective perspective, const char* what) {
    return QStringLiteral("perspectives/%1/%2").arg(perspectiveName(perspective), QLatin1String(what));
}

QString layoutKey(Perspective perspective) {
    return perspective == Perspective::operate ? QStringLiteral("window/layout") : perspectiveKey(perspective, "layout");
}

}  // namespace

Settings::Settings(const QString& path) {
    if (!path.isEmpty()) m_file = std::make_unique<QSettings>(path, QSettings::IniFormat);
}

QVariant Settings::read(const QString& key) const { return m_file ? m_file->value(key) : m_memory.value(key); }

void Settings::write(const QString& key, const QVariant& value) {
    if (m_file) {
        m_file->setValue(key, value);
    } else {
        m_memory.insert(key, value);
    }
}

QByteArray Settings::geometry() const { return read(QStringLiteral("window/geometry")).toByteArray(); }
void Settings::setGeometry(const QByteArray& geometry) { write(QStringLiteral("window/geometry"), geometry); }
QByteArray Settings::layout(Perspective perspective) const { return read(layoutKey(perspective)).toByteArray(); }
void Settings::setLayout(Perspective perspective, const QByteArray& layout) { write(layoutKey(perspective), layout); }
QString Settings::perspectivePage(Perspective perspective) const { return read(perspectiveKey(perspective, "page")).toString(); }
void Settings::setPerspectivePage(Perspective perspective, const QString& page) { write(perspectiveKey(perspective, "page"), page); }
Perspective Settings::perspective() const {
    const QString name = read(QStringLiteral("window/perspective")).toString();
    for (const Perspective perspective : kAllPerspectives)
        if (name == perspectiveName(perspective)) return perspective;
    return Perspective::operate;
}
void Settings::setPerspective(Perspective perspective) { write(QStringLiteral("window/perspective"), perspectiveName(perspective)); }
QStringList Settings::recentPlans() const { return read(QStringLiteral("plans/recent")).toStringList(); }

void Settings::addRecentPlan(const QString& path) {
    QStringList plans = recentPlans();
    plans.removeAll(path);
    plans.prepend(path);
    while (plans.size() > kMostRecent) plans.removeLast();
    write(QStringLiteral("plans/recent"), plans);
}

QStringList Settings::floorPlans() const { return read(QStringLiteral("map/floorPlans")).toStringList(); }
void Settings::setFloorPlans(const QStringList& paths) { write(QStringLiteral("map/floorPlans"), paths); }

QString Settings::trainingProfile(const QString& model) const {
    return read(QStringLiteral("profiles/%1").arg(QLatin1String(model.toUtf8().toHex()))).toString();
}
void Settings::setTrainingProfile(const QString& model, const QString& path) {
    // A model may be called anything, a slash included: its key is the hexadecimal of its name.
    write(QStringLiteral("profiles/%1").arg(QLatin1String(model.toUtf8().toHex())), path);
}

PlanEdits Settings::planEdits() const {
    return {read(QStringLiteral("planEdits/path")).toString(), read(QStringLiteral("planEdits/digest")).toByteArray(),
            read(QStringLiteral("planEdits/text")).toString()};
}
void Settings::setPlanEdits(const PlanEdits& edits) {
    if (edits.text == planEdits().text && edits.path == planEdits().path) return;
    write(QStringLiteral("planEdits/path"), edits.path);
    write(QStringLiteral("planEdits/digest"), edits.digest);
    write(QStringLiteral("planEdits/text"), edits.text);
}

// An INI file gives "true" back as text.
bool Settings::readFlag(const QString& key, bool unset) const {
    const QString text = read(key).toString();
    return text.isEmpty() ? unset : text == QStringLiteral("true");
}
void Settings::writeFlag(const QString& key, bool on) { write(key, on ? QStringLiteral("true") : QStringLiteral("false")); }

bool Settings::localTime() const { return readFlag(QStringLiteral("window/localTime"), false); }
void Settings::setLocalTime(bool local) { writeFlag(QStringLiteral("window/localTime"), local); }
bool Settings::alarmSound() const { return readFlag(QStringLiteral("alarms/sound"), true); }
void Settings::setAlarmSound(bool on) { writeFlag(QStringLiteral("alarms/sound"), on); }
bool Settings::keepInTray() const { return readFlag(QStringLiteral("window/keepInTray"), false); }
void Settings::setKeepInTray(bool keep) { writeFlag(QStringLiteral("window/keepInTray"), keep); }
theme::SchemeChoice Settings::theme() const {
    return theme::schemeChoice(read(QStringLiteral("window/theme")).toString()).value_or(theme::SchemeChoice::system);
}
void Settings::setTheme(theme::SchemeChoice theme) { write(QStringLiteral("window/theme"), theme::schemeName(theme)); }
QString Settings::language() const {
    const QString language = read(QStringLiteral("window/language")).toString();
    return language.isEmpty() ? QStringLiteral("system") : language;
}
void Settings::setLanguage(const QString& language) { write(QStringLiteral("window/language"), language); }
QString Settings::who() const { return read(QStringLiteral("operator/who")).toString(); }
QString Settings::checklistItems() const { return read(QStringLiteral("checklist/ownItems")).toString(); }
void Settings::setChecklistItems(const QString& json) { write(QStringLiteral("checklist/ownItems"), json); }
void Settings::setWho(const QString& who) { write(QStringLiteral("operator/who"), who); }

}  // namespace slipway::widgets
