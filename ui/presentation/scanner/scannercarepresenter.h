#pragma once

#include "app/core/services/desk.h"
#include "ui/presentation/scanner/optionlistmodel.h"

#include <QObject>

namespace motcua::presentation
{

/// Care of the scanner: the self-check with its mends, and every option of one device for those
/// who know it. What is changed there is kept for that device on this desk. GUI thread.
class ScannerCarePresenter final : public QObject
{
    Q_OBJECT

public:
    struct Line {
        ports::ScannerFinding::Mark mark = ports::ScannerFinding::Mark::Good;
        QString sentence;
    };

    /// `device` is a SANE name; empty = there is none, and only the check works.
    ScannerCarePresenter(services::Desk &desk, QString device, QObject *parent = nullptr);

    void check();
    [[nodiscard]] bool isChecking() const { return m_checking; }
    [[nodiscard]] const QList<Line> &findings() const { return m_findings; }

    void readOptions();
    [[nodiscard]] OptionListModel *options() { return &m_options; }
    [[nodiscard]] bool hasDevice() const { return !m_device.isEmpty(); }
    /// Device, program version and all options, for a report of a fault.
    [[nodiscard]] QString optionsAsJson() const;

signals:
    void checked();
    void optionsRead();
    void kept();
    void failed(const motcua::kernel::Error &error);

private:
    void keepWishes();

    services::Desk &m_desk;
    QString m_device;
    OptionListModel m_options;
    QList<Line> m_findings;
    bool m_checking = false;
};

} // namespace motcua::presentation
