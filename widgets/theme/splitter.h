// A splitter that keeps its parts within its edges where reading runs from right to left. Qt (6.4 at least) mirrors them about one pixel
// too far to the right, so that the last column of frames is cut off. Used like the one of Qt; GUI thread.
#pragma once

#include <QSplitter>

namespace slipway::theme {

class Splitter : public QSplitter {
public:
    explicit Splitter(Qt::Orientation orientation, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    void followDirection();
};

}  // namespace slipway::theme
