#include "ui/presentation/reception/scannerpresenter.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

namespace
{

QSizeF paperMm(const QString &paper)
{
    return paper == "A5"_L1   ? QSizeF(148, 210)
           : paper == "A3"_L1 ? QSizeF(297, 420)
                              : QSizeF(210, 297);
}

ports::ScanMode modeFrom(const QString &mode)
{
    if (mode == "gray"_L1)
        return ports::ScanMode::Gray;
    return mode == "lineart"_L1 ? ports::ScanMode::Lineart : ports::ScanMode::Colour;
}

std::optional<ports::ScanSource> sourceFrom(const QString &source)
{
    if (source == "flatbed"_L1)
        return ports::ScanSource::Flatbed;
    if (source == "adf"_L1)
        return ports::ScanSource::Adf;
    if (source == "adf-duplex"_L1)
        return ports::ScanSource::AdfDuplex;
    return std::nullopt;
}

/// Devices that exist for tests, and cameras: no operator ever wants them (scanning rule R8).
bool isForTests(const ports::ScanDevice &device)
{
    return device.backend == "test"_L1 || device.backend == "pnm"_L1 || device.backend == "v4l"_L1;
}

} // namespace

ScannerPresenter::ScannerPresenter(services::Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_source(desk.profile.scan.source)
{
}

void ScannerPresenter::findDevices()
{
    if (m_searching)
        return;
    m_searching = true;
    emit changed();
    const QPointer<ScannerPresenter> self(this);
    m_desk.scanner.findDevices([self](kernel::Result<QList<ports::ScanDevice>> found) {
        if (self)
            self->take(found ? std::move(*found) : QList<ports::ScanDevice>());
    });
}

void ScannerPresenter::take(QList<ports::ScanDevice> devices)
{
    const QString before = m_devices.value(m_chosen).name;
    m_searching = false;
    if (!m_desk.profile.scan.showTestDevices)
        devices.removeIf(isForTests);
    m_devices = std::move(devices);
    const QString wanted = before.isEmpty() ? m_desk.profile.scan.device : before;
    const auto found = std::find_if(m_devices.begin(), m_devices.end(),
                                    [&](const auto &device) { return device.name == wanted; });
    choose(found != m_devices.end() ? int(found - m_devices.begin())
           : m_devices.isEmpty()    ? -1
                                    : 0);
}

QStringList ScannerPresenter::deviceNames() const
{
    QStringList names;
    for (const ports::ScanDevice &device : m_devices) {
        const QString name = u"%1 %2"_s.arg(device.vendor, device.model).simplified();
        names.append(name.isEmpty() ? device.name : name);
    }
    return names;
}

void ScannerPresenter::choose(int device)
{
    m_chosen = device;
    const QStringList offered = sources();
    if (!offered.isEmpty() && !offered.contains(m_source))
        m_source = offered.contains(m_desk.profile.scan.source) ? m_desk.profile.scan.source
                                                                : offered.first();
    emit changed();
}

QStringList ScannerPresenter::sources() const { return m_devices.value(m_chosen).sources; }

void ScannerPresenter::chooseSource(const QString &source)
{
    m_source = source;
    emit changed();
}

kernel::Result<ports::ScanRequest> ScannerPresenter::request() const
{
    const domain::ScanProfile &profile = m_desk.profile.scan;
    ports::ScanRequest request;
    // The profile's device may be asked for before the search has ended.
    request.device = m_chosen < 0 ? profile.device : m_devices[m_chosen].name;
    if (request.device.isEmpty())
        return kernel::failure(kernel::ErrorKind::Scanner, u"scanner.noDevice"_s);
    request.source = sourceFrom(m_source);
    request.mode = modeFrom(profile.mode);
    request.dpi = profile.dpi;
    request.paperMm = paperMm(profile.paper);
    return request;
}

} // namespace motcua::presentation
