#include "ui/presentation/reception/scannerpresenter.h"

#include "app/core/ports/deviceidentity.h"
#include "app/core/services/scanwishes.h"
#include "ui/presentation/ask.h"
#include "ui/presentation/messages.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using ports::ScanDevice;

ScannerPresenter::ScannerPresenter(services::Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_intent(desk.scanners.intents),
      m_name(desk.profile.scan.device), m_source(desk.profile.scan.source)
{
    const QPointer<ScannerPresenter> self(this);
    desk.scanners.bus.watch([self](const ports::ScannerPlug &plug) {
        if (self)
            self->takePlug(plug);
    });
    // What was chosen at this desk is newer than the administrator's word.
    if (const auto *used = desk.scanners.known.used())
        m_name = used->device.name;
    show();
}

ScannerPresenter::~ScannerPresenter() { m_desk.scanners.bus.watch(nullptr); }

void ScannerPresenter::findDevices()
{
    if (m_searching)
        return;
    m_searching = true;
    m_progress = {};
    m_searchFault.reset();
    m_present.clear();
    emit changed();
    const QPointer<ScannerPresenter> self(this);
    m_desk.scanners.bus.find(
        {},
        [self](const ports::SearchProgress &soFar) {
            if (!self)
                return;
            self->m_progress = soFar;
            self->merge(soFar.found);
        },
        [self](kernel::Result<QList<ScanDevice>> found) {
            if (!self)
                return;
            self->m_searching = false;
            self->m_searched = found.has_value();
            if (!found)
                self->m_searchFault = found.error();
            self->merge(found.value_or(QList<ScanDevice>()));
            self->keep();
        });
}

void ScannerPresenter::merge(const QList<ScanDevice> &found)
{
    // The chosen one may have come back under another name.
    const auto identity = m_desk.scanners.known.identity(m_name);
    m_desk.scanners.known.take(found);
    const qsizetype again = identity ? ports::indexOf(*identity, m_name, found) : -1;
    if (again >= 0)
        m_name = found[again].name;
    for (const ScanDevice &device : found)
        m_present.insert(device.name);
    show();
}

void ScannerPresenter::takePlug(const ports::ScannerPlug &plug)
{
    if (!plug.isThere)
        return findDevices();
    const auto before = m_present;
    merge(plug.devices);
    keep();
    for (const ScanDevice &device : plug.devices) {
        if (!before.contains(device.name))
            emit pluggedIn(messageText(u"scanner.pluggedIn"_s,
                                       {u"%1 %2"_s.arg(device.vendor, device.model).simplified()}));
    }
}

/// Known scanners in the order of their use; hidden ones stay in the memory all the same.
void ScannerPresenter::show()
{
    m_devices.clear();
    for (const auto &known : m_desk.scanners.known.all()) {
        const QString &name = known.device.name;
        if (ports::isCamera(name) ||
            (!m_desk.profile.scan.showTestDevices && ports::isTestDevice(name)))
            continue;
        m_devices.append(known.device);
    }
    // What is there comes first: nobody should scan with a scanner of last year by mistake.
    std::stable_sort(m_devices.begin(), m_devices.end(), [this](const auto &a, const auto &b) {
        return m_present.contains(a.name) && !m_present.contains(b.name);
    });
    const auto wanted = std::find_if(m_devices.begin(), m_devices.end(),
                                     [this](const auto &device) { return device.name == m_name; });
    select(wanted != m_devices.end() ? int(wanted - m_devices.begin())
           : m_devices.isEmpty()     ? -1
                                     : 0);
}

void ScannerPresenter::keep()
{
    ask(
        m_desk.storage, this,
        [&settings = m_desk.scanners.settings, bytes = m_desk.scanners.known.json()] {
            return settings.set(services::KnownScanners::settingName, bytes);
        },
        [](const kernel::Status &) {}); // the next search finds them again
}

std::unique_ptr<ScannerCarePresenter> ScannerPresenter::care() const
{
    return std::make_unique<ScannerCarePresenter>(m_desk, m_devices.value(m_chosen).name);
}

void ScannerPresenter::noteUse()
{
    m_desk.scanners.known.use(m_name);
    keep();
}

QString scannerTitle(const ScanDevice &device)
{
    const QString title = u"%1 %2"_s.arg(device.vendor, device.model).simplified();
    return title.isEmpty() ? device.name : title;
}

bool ScannerPresenter::isMissing(int device) const
{
    return m_searched && !m_searching && !m_present.contains(m_devices.value(device).name);
}

QStringList ScannerPresenter::deviceNames() const
{
    QStringList names;
    for (int place = 0; place < int(m_devices.size()); ++place) {
        const QString name = scannerTitle(m_devices[place]);
        names.append(isMissing(place) ? tr("%1 (not found)").arg(name) : name);
    }
    return names;
}

ScannerPresenter::SearchState ScannerPresenter::searchState() const
{
    if (m_searchFault)
        return {errorText(*m_searchFault), 0, 0};
    if (!m_searching)
        return {};
    const int asked = m_progress.asked;
    const int all = m_progress.all;
    if (all == 0)
        return {tr("Searching for scanners…"), 0, 0};
    const QString asking = m_progress.asking.mid(0, 3).join(u", "_s);
    return {tr("Searching: %1 of %2 drivers have answered; still asking %3…")
                .arg(QString::number(asked), QString::number(all), asking),
            asked, all};
}

void ScannerPresenter::choose(int device)
{
    if (device < 0 || device >= int(m_devices.size()))
        return;
    m_name = m_devices[device].name;
    noteUse();
    show();
}

kernel::Status ScannerPresenter::forget(int device)
{
    const QString name = m_devices.value(device).name;
    if (!m_desk.scanners.known.options(name).isEmpty()) {
        if (auto may = services::requireScannerCare(m_desk.actor); !may)
            return may;
    }
    m_desk.scanners.known.forget(name);
    keep();
    show();
    return {};
}

void ScannerPresenter::select(int device)
{
    m_chosen = device;
    if (device >= 0)
        m_name = m_devices[device].name;
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

QStringList ScannerPresenter::intentNames() const { return m_intent.names(); }

int ScannerPresenter::chosenIntent() const { return m_intent.chosen(); }

void ScannerPresenter::takeIntents()
{
    m_intent.takeBook();
    takeSourceOfIntent();
    emit changed();
}

void ScannerPresenter::chooseIntent(int intent)
{
    m_intent.choose(intent);
    takeSourceOfIntent();
    emit changed();
}

void ScannerPresenter::setPaper(const domain::ProcedureComponent &paper)
{
    m_intent.propose(paper, m_devices.value(m_chosen));
    takeSourceOfIntent();
    emit changed();
}

void ScannerPresenter::takeSourceOfIntent()
{
    const auto wished = services::scanRequest(m_intent.intent(), {}).source;
    if (wished)
        m_source = domain::nameIn(ports::scanSources, *wished);
}

QString ScannerPresenter::intentText() const
{
    return m_intent.text(m_devices.value(m_chosen), m_source);
}

QString ScannerPresenter::unmetText() const
{
    return m_intent.unmetText(m_devices.value(m_chosen), m_source);
}

ports::PagePolicy ScannerPresenter::policy() const
{
    return services::pagePolicy(m_intent.intent());
}

kernel::Result<ports::ScanRequest> ScannerPresenter::request() const
{
    const services::DeskScanners &scanners = m_desk.scanners;
    // The profile's device may be asked for before the search has ended.
    const QString name = m_chosen < 0 ? m_desk.profile.scan.device : m_devices[m_chosen].name;
    if (name.isEmpty())
        return kernel::failure(kernel::ErrorKind::Scanner, u"scanner.noDevice"_s);
    const ScanDevice device = m_devices.value(m_chosen);
    if (const auto errors = m_intent.unmet(device, m_source); !errors.isEmpty())
        return kernel::failure(errors.constFirst());
    ports::ScanRequest request = services::scanRequest(m_intent.intent(), name);
    request.source = domain::valueIn(ports::scanSources, m_source);
    const auto &ofProfile = m_desk.profile.scan.deviceOptions;
    for (const QString &key : {u"%1 %2"_s.arg(device.vendor, device.model).simplified(), name})
        request.deviceOptions.insert(ofProfile.value(key));
    request.deviceOptions.insert(scanners.known.options(name)); // set last, by hand
    return request;
}

} // namespace motcua::presentation
