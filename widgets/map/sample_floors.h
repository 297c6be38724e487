// The floor plans that come with Slipway, as a menu: what a plan may look like, to try and to copy from. Owned by the window.
#pragma once

#include <QMenu>

namespace slipway::map {

class SampleFloorsMenu : public QMenu {
    Q_OBJECT

public:
    explicit SampleFloorsMenu(QWidget* parent = nullptr);

Q_SIGNALS:
    /// A path that readFloorFile() can read.
    void chosen(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

}  // namespace slipway::map
