#include "ui/presentation/scanner/scannercarepresenter.h"

#include "ui/presentation/ask.h"
#include "ui/presentation/messages.h"
#include "ui/presentation/scanner/mendcommand.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using ports::DeviceOption;
using ports::ScannerFinding;
using Mark = ScannerFinding::Mark;

namespace
{

/// Reached through the network, by the backend that its name begins with.
bool isNetworkDevice(const QString &name)
{
    static const QStringList backends{u"airscan"_s, u"escl"_s, u"net"_s};
    return backends.contains(ports::backendOf(name));
}

bool isSameValue(const QString &left, const QString &right)
{
    bool isLeft = false;
    bool isRight = false;
    const double a = left.toDouble(&isLeft);
    const double b = right.toDouble(&isRight);
    return isLeft && isRight ? qAbs(a - b) < 0.001 : left.compare(right, Qt::CaseInsensitive) == 0;
}

} // namespace

ScannerCarePresenter::ScannerCarePresenter(services::Desk &desk, QString device, QObject *parent)
    : QObject(parent), m_desk(desk), m_device(std::move(device))
{
    m_options.setReadOnly(!mayChange());
    connect(&m_options, &OptionListModel::wishChanged, this, &ScannerCarePresenter::takeWish);
}

bool ScannerCarePresenter::mayChange() const
{
    return services::requireScannerCare(m_desk.actor).has_value();
}

void ScannerCarePresenter::setDevice(const QString &device)
{
    if (std::exchange(m_device, device) != device)
        m_options.setOptions({}, {});
}

void ScannerCarePresenter::check()
{
    if (m_checking)
        return;
    m_checking = true;
    const QPointer<ScannerCarePresenter> self(this);
    m_desk.scanners.bus.check([self](kernel::Result<QList<ScannerFinding>> findings) {
        if (!self)
            return;
        self->m_checking = false;
        self->m_findings.clear();
        if (!findings)
            return emit self->failed(findings.error());
        self->takeFindings(*findings);
        emit self->checked();
    });
}

void ScannerCarePresenter::takeFindings(const QList<ScannerFinding> &findings)
{
    for (const ScannerFinding &finding : findings)
        m_findings.append({finding.mark, messageText(finding.key, finding.arguments),
                           mendCommand(finding), finding.key == "scannerCheck.found"_L1});
    addSilentNetwork(findings);
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const Line &left, const Line &right) { return left.mark > right.mark; });
}

/// The bus knows nothing of scanners that are only remembered.
void ScannerCarePresenter::addSilentNetwork(const QList<ScannerFinding> &findings)
{
    for (const auto &known : m_desk.scanners.known.all()) {
        const ports::ScanDevice &device = known.device;
        const bool isFound =
            std::any_of(findings.begin(), findings.end(), [&](const ScannerFinding &finding) {
                return finding.key == "scannerCheck.found"_L1 &&
                       finding.arguments.contains(device.name);
            });
        if (isFound || !isNetworkDevice(device.name))
            continue;
        const ScannerFinding silent{known.isUsed ? Mark::Fault : Mark::Hint,
                                    u"scannerCheck.networkSilent"_s,
                                    {u"%1 %2"_s.arg(device.vendor, device.model).simplified()}};
        m_findings.append(
            {silent.mark, messageText(silent.key, silent.arguments), mendCommand(silent)});
    }
}

ScannerCarePresenter::Line ScannerCarePresenter::verdict() const
{
    int faults = 0;
    int hints = 0;
    for (const Line &line : m_findings) {
        faults += line.mark == Mark::Fault ? 1 : 0;
        hints += line.mark == Mark::Hint ? 1 : 0;
    }
    const bool isAnyReady = std::any_of(m_findings.begin(), m_findings.end(),
                                        [](const Line &line) { return line.isReady; });
    if (faults > 0 && isAnyReady)
        return {Mark::Hint,
                tr("A scanner is ready, but %n thing(s) should be mended", nullptr, faults),
                {}};
    if (faults > 0)
        return {Mark::Fault,
                tr("%n thing(s) to be mended before this computer can scan", nullptr, faults),
                {}};
    if (hints > 0)
        return {Mark::Hint, tr("Scanning works; %n thing(s) may disturb it", nullptr, hints), {}};
    return {Mark::Good, tr("All is well: this computer can scan"), {}};
}

QString ScannerCarePresenter::reportText() const
{
    QStringList lines{u"Một Cửa %1"_s.arg(QCoreApplication::applicationVersion()),
                      QSysInfo::prettyProductName(), QString()};
    for (const Line &line : m_findings) {
        const QString mark = line.mark == Mark::Good   ? u"good"_s
                             : line.mark == Mark::Hint ? u"hint"_s
                                                       : u"fault"_s;
        lines.append(u"[%1] %2"_s.arg(mark, line.sentence));
        if (!line.command.isEmpty())
            lines.append(u"    "_s + line.command);
    }
    lines.append(QString());
    for (const auto &known : m_desk.scanners.known.all()) {
        const ports::ScanDevice &device = known.device;
        lines.append(
            u"%1 | %2 | %3 | %4 | %5"_s.arg(device.vendor, device.model, device.serial, device.name,
                                            (device.sources + device.modes).join(u", "_s)));
    }
    return lines.join(u'\n');
}

void ScannerCarePresenter::readOptions()
{
    if (m_device.isEmpty())
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    const QPointer<ScannerCarePresenter> self(this);
    const auto take = [self, device = m_device](kernel::Result<QList<DeviceOption>> told) {
        if (self)
            self->takeOptions(device, told);
    };
    const auto wishes = m_desk.scanners.known.options(m_device);
    if (wishes.isEmpty())
        m_desk.scanners.bus.readOptions(m_device, take);
    else
        m_desk.scanners.bus.tryOptions(m_device, wishes, take);
}

void ScannerCarePresenter::takeOptions(const QString &device,
                                       const kernel::Result<QList<DeviceOption>> &told)
{
    m_reading = false;
    if (std::exchange(m_again, false) || device != m_device)
        return readOptions();
    if (!told)
        return emit failed(told.error());
    m_options.setOptions(*told, m_desk.scanners.known.options(m_device));
    emit optionsRead();
    if (const QString changed = std::exchange(m_lastChanged, {}); !changed.isEmpty())
        tell(changed);
}

void ScannerCarePresenter::tell(const QString &option)
{
    const auto &options = m_options.options();
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const auto &other) { return other.name == option; });
    if (found == options.end())
        return;
    const QString title = found->title.isEmpty() ? found->name : found->title;
    const auto &wishes = m_options.wishes();
    if (!wishes.contains(option))
        return emit tried(tr("“%1” is as the device has it: %2.").arg(title, found->value), true);
    const QString &wish = wishes[option];
    if (!found->isActive)
        emit tried(tr("“%1” sleeps with the other settings; it is tried again with each stack.")
                       .arg(title),
                   false);
    else if (isSameValue(found->value, wish))
        emit tried(tr("The device took “%1”: %2.").arg(title, found->value), true);
    else
        emit tried(tr("The device made %3 of %2 for “%1”.").arg(title, wish, found->value), false);
}

void ScannerCarePresenter::takeWish(const QString &option)
{
    m_lastChanged = option;
    keepWishes();
    readOptions();
}

void ScannerCarePresenter::keepWishes()
{
    if (const auto may = services::requireScannerCare(m_desk.actor); !may)
        return emit failed(may.error());
    services::KnownScanners &known = m_desk.scanners.known;
    known.setOptions(m_device, m_options.wishes());
    ask(
        m_desk.storage, this,
        [&settings = m_desk.scanners.settings, bytes = known.json()] {
            return settings.set(services::KnownScanners::settingName, bytes);
        },
        [this](const kernel::Status &kept) {
            if (kept)
                emit this->kept();
            else
                emit failed(kept.error());
        });
}

QString ScannerCarePresenter::optionsAsJson() const
{
    QJsonArray array;
    for (const DeviceOption &option : m_options.options()) {
        QJsonObject json{{u"name"_s, option.name},           {u"title"_s, option.title},
                         {u"type"_s, option.type},           {u"unit"_s, option.unit},
                         {u"value"_s, option.value},         {u"active"_s, option.isActive},
                         {u"settable"_s, option.isSettable}, {u"takes"_s, rangeText(option)}};
        if (m_options.wishes().contains(option.name))
            json.insert(u"wish"_s, m_options.wishes()[option.name]);
        array.append(json);
    }
    const QJsonObject report{{u"device"_s, m_device},
                             {u"program"_s, QCoreApplication::applicationVersion()},
                             {u"options"_s, array}};
    return QString::fromUtf8(QJsonDocument(report).toJson());
}

} // namespace motcua::presentation
