// The report of the chosen rollout on its way out: into a file or to a printer, with the button that says how far it is and takes it
// back. Owned by the History page; GUI thread.
#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <stop_token>

#include "core/view/desk.h"

class QPushButton;
class QWidget;

namespace slipway::widgets {

class ReportExport : public QObject {
    Q_OBJECT

public:
    /// Asks `desk`, which must outlive it; `page` carries the dialogs.
    ReportExport(view::Desk& desk, QPushButton* button, QWidget* page);

    /// Which rollout; empty: none is chosen.
    void setRollout(const QString& rollout);
    void exportTo(const QString& path);
    void print();
    void retranslate();

Q_SIGNALS:
    /// For the notice bar; `bad`: it failed.
    void said(const QString& text, bool bad);

private:
    void askWhereTo();
    void cancel();
    void gather(view::ReportFormat format, view::PageStyle style, std::function<void(const QString&)> use);

    view::Desk& m_desk;
    QPushButton* m_button;
    QWidget* m_page;
    QString m_rollout;
    std::stop_source m_gathering;
    bool m_isGathering = false;
};

}  // namespace slipway::widgets
