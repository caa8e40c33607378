#include "ui/presentation/reception/scannerpresenter.h"

#include "app/core/ports/deviceidentity.h"
#include "app/core/services/scanwishes.h"
#include "ui/presentation/ask.h"
#include "ui/presentation/language.h"
#include "ui/presentation/messages.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using ports::ScanDevice;

ScannerPresenter::ScannerPresenter(services::Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_name(desk.profile.scan.device),
      m_source(desk.profile.scan.source)
{
    const QPointer<ScannerPresenter> self(this);
    desk.scanners.bus.watch([self](const ports::ScannerPlug &plug) {
        if (self)
            self->takePlug(plug);
    });
    const auto &intents = desk.scanners.intents;
    const auto *usual = intents.forComponent({}, {});
    m_intent = usual ? int(usual - intents.intents.constData()) : -1;
    show();
}

ScannerPresenter::~ScannerPresenter() { m_desk.scanners.bus.watch(nullptr); }

void ScannerPresenter::findDevices()
{
    if (m_searching)
        return;
    m_searching = true;
    m_present.clear();
    emit changed();
    const QPointer<ScannerPresenter> self(this);
    m_desk.scanners.bus.find(
        {},
        [self](const QList<ScanDevice> &soFar) {
            if (self)
                self->merge(soFar);
        },
        [self](kernel::Result<QList<ScanDevice>> found) {
            if (!self)
                return;
            self->m_searching = false;
            self->m_searched = true;
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
    choose(wanted != m_devices.end() ? int(wanted - m_devices.begin())
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

QStringList ScannerPresenter::deviceNames() const
{
    QStringList names;
    for (const ScanDevice &device : m_devices) {
        QString name = u"%1 %2"_s.arg(device.vendor, device.model).simplified();
        if (name.isEmpty())
            name = device.name;
        const bool isMissing = m_searched && !m_searching && !m_present.contains(device.name);
        names.append(isMissing ? tr("%1 (not found)").arg(name) : name);
    }
    return names;
}

void ScannerPresenter::choose(int device)
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

QStringList ScannerPresenter::intentNames() const
{
    const bool english = preferredLanguage() == "en"_L1;
    QStringList names;
    for (const domain::ScanIntent &intent : m_desk.scanners.intents.intents)
        names.append(english ? intent.english : intent.vietnamese);
    return names;
}

void ScannerPresenter::chooseIntent(int intent)
{
    m_intent = intent;
    takeSourceOfIntent();
    emit changed();
}

void ScannerPresenter::setPaper(const domain::ProcedureComponent &paper)
{
    const auto &intents = m_desk.scanners.intents;
    const auto *wished = intents.forComponent(paper.scanIntent, paper.name);
    // Nobody has asked for what a rule proposes, so a device that cannot do it is no fault.
    if (wished && !canDo(*wished))
        wished = intents.forComponent({}, {});
    if (wished)
        chooseIntent(int(wished - intents.intents.constData()));
}

domain::ScanIntent ScannerPresenter::intent() const
{
    return m_desk.scanners.intents.intents.value(m_intent);
}

bool ScannerPresenter::canDo(const domain::ScanIntent &intent) const
{
    return services::unmetWishes(intent, m_devices.value(m_chosen)).isEmpty();
}

void ScannerPresenter::takeSourceOfIntent()
{
    const auto wished = services::scanRequest(intent(), {}).source;
    if (wished)
        m_source = domain::nameIn(ports::scanSources, *wished);
}

ports::PagePolicy ScannerPresenter::policy() const { return services::pagePolicy(intent()); }

QString ScannerPresenter::unmetText() const
{
    QStringList sentences;
    domain::ScanIntent wish = intent();
    for (const kernel::Error &error : services::unmetWishes(wish, m_devices.value(m_chosen))) {
        // The paper source can be chosen by hand; that word counts.
        if (error.key != "scanner.noSource"_L1 || !sources().contains(m_source))
            sentences.append(errorText(error));
    }
    return sentences.join(u' ');
}

kernel::Result<ports::ScanRequest> ScannerPresenter::request() const
{
    const services::DeskScanners &scanners = m_desk.scanners;
    // The profile's device may be asked for before the search has ended.
    const QString name = m_chosen < 0 ? m_desk.profile.scan.device : m_devices[m_chosen].name;
    if (name.isEmpty())
        return kernel::failure(kernel::ErrorKind::Scanner, u"scanner.noDevice"_s);
    const ScanDevice device = m_devices.value(m_chosen);
    for (const kernel::Error &error : services::unmetWishes(intent(), device)) {
        if (error.key != "scanner.noSource"_L1 || !device.sources.contains(m_source))
            return kernel::failure(error);
    }
    ports::ScanRequest request = services::scanRequest(intent(), name);
    request.source = domain::valueIn(ports::scanSources, m_source);
    const auto &ofProfile = m_desk.profile.scan.deviceOptions;
    for (const QString &key : {u"%1 %2"_s.arg(device.vendor, device.model).simplified(), name})
        request.deviceOptions.insert(ofProfile.value(key));
    request.deviceOptions.insert(scanners.known.options(name)); // set last, by hand
    return request;
}

} // namespace motcua::presentation
