#pragma once

#include "app/core/ports/deviceidentity.h"
#include "app/core/ports/scanners.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace motcua::scanner
{

/// A page source that finds its scanner again: when a device cannot be opened under the name it had
/// (R7), its backend is searched, the same scanner looked up by what it keeps (R6), and the scan
/// tried once more. Without a known identity the fault is told as it is. Same thread and contract
/// as the source behind it.
class ReopeningPageSource final : public QObject,
                                  public ports::PageSource,
                                  private ports::ScanListener
{
    Q_OBJECT

public:
    /// What is known of the device that had this SANE name; empty = nothing.
    using Identify = std::function<std::optional<ports::DeviceIdentity>(const QString &name)>;

    ReopeningPageSource(ports::PageSource &source, ports::Scanners &scanners, Identify identify);

    void findDevices(ports::Completion<QList<ports::ScanDevice>> done) override;
    void scan(const ports::ScanRequest &request, ports::ScanListener &listener) override;
    void cancel() override;
    void listenToSensors(ports::SensorListener *listener) override;

private:
    enum class Phase { AtRest, FirstTry, Searching, LastTry };

    void scanStarted(QSizeF dpi, ports::ScanSource source, ports::ScanMode mode) override;
    void pageGrowing(int number, const ports::PagePart &part) override;
    void pageScanned(const kernel::ScannedPage &page) override;
    void scanNoticed(const QString &messageKey) override;
    void scanEnded(const ports::ScanEnd &end) override;

    void search(const ports::DeviceIdentity &identity, const ports::ScanEnd &end);
    void takeFound(const ports::DeviceIdentity &identity, const ports::ScanEnd &end,
                   const QList<ports::ScanDevice> &found);
    void finish(const ports::ScanEnd &end);

    ports::PageSource &m_source;
    ports::Scanners &m_scanners;
    Identify m_identify;
    Phase m_phase = Phase::AtRest;
    ports::ScanRequest m_request; // under the name that the caller knows
    ports::ScanListener *m_listener = nullptr;
    quint64 m_round = 0; // answers for a cancelled search are dropped
    QHash<QString, QString> m_newNames;
};

} // namespace motcua::scanner
