#pragma once

#include "app/core/services/desk.h"
#include "ui/presentation/scanner/optionlistmodel.h"

#include <QObject>

namespace motcua::presentation
{

/// Care of the scanner: the self-check with its mends, and every option of one device for those
/// who know it. What is changed there is written to the device and read back at once, and kept for
/// that device on this desk; only supervisors and administrators may. GUI thread.
class ScannerCarePresenter final : public QObject
{
    Q_OBJECT

public:
    struct Line {
        ports::ScannerFinding::Mark mark = ports::ScannerFinding::Mark::Good;
        QString sentence;     ///< whole, with the command in it if there is one
        QString command;      ///< to be copied into a terminal; may be empty
        bool isReady = false; ///< a scanner that can be used
    };

    /// `device` is a SANE name; empty = there is none, and only the check works.
    ScannerCarePresenter(services::Desk &desk, QString device, QObject *parent = nullptr);

    void check();
    [[nodiscard]] bool isChecking() const { return m_checking; }
    [[nodiscard]] const QList<Line> &findings() const { return m_findings; }
    /// The outcome in one sentence, with the mark of the worst finding.
    [[nodiscard]] Line verdict() const;
    /// What was found, the known scanners and the program, for whoever mends it.
    [[nodiscard]] QString reportText() const;

    /// Another device; its options are not read yet.
    void setDevice(const QString &device);
    [[nodiscard]] bool hasDevice() const { return !m_device.isEmpty(); }
    void readOptions();
    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] OptionListModel *options() { return &m_options; }
    [[nodiscard]] bool mayChange() const;
    /// Device, program version and all options, for a report of a fault.
    [[nodiscard]] QString optionsAsJson() const;

signals:
    void checked();
    void optionsRead();
    /// What the device made of the last change, in words; a warning unless it took it as it was.
    void tried(const QString &sentence, bool taken);
    void kept();
    void failed(const motcua::kernel::Error &error);

private:
    void takeFindings(const QList<ports::ScannerFinding> &findings);
    void addSilentNetwork(const QList<ports::ScannerFinding> &findings);
    void takeOptions(const QString &device, const kernel::Result<QList<ports::DeviceOption>> &told);
    void takeWish(const QString &option);
    void keepWishes();
    void tell(const QString &option);

    services::Desk &m_desk;
    QString m_device;
    OptionListModel m_options;
    QList<Line> m_findings;
    QString m_lastChanged; // option whose outcome is to be told
    bool m_checking = false;
    bool m_reading = false;
    bool m_again = false; // changed while the device was being asked
};

} // namespace motcua::presentation
