#include "scanner/device/scannercheck.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

using ports::ScannerFinding;
using Mark = ScannerFinding::Mark;

namespace
{

class Judge
{
public:
    explicit Judge(const SystemView &view) : m_view(view) {}

    QList<ScannerFinding> findings()
    {
        judgeBackends();
        judgeUsb();
        judgeDaemons();
        for (const ports::ScanDevice &device : m_view.devices)
            add(Mark::Good, u"scannerCheck.found"_s,
                {u"%1 %2"_s.arg(device.vendor, device.model).simplified(), device.name});
        std::stable_sort(
            m_findings.begin(), m_findings.end(),
            [](const auto &left, const auto &right) { return left.mark > right.mark; });
        return m_findings;
    }

private:
    void add(Mark mark, const QString &key, const QStringList &arguments = {})
    {
        m_findings.append({mark, key, arguments});
    }

    [[nodiscard]] bool isFound(const UsbDevice &usb) const
    {
        const QString path = usbPath(usb.bus, usb.number);
        return std::any_of(m_view.devices.begin(), m_view.devices.end(), [&](const auto &device) {
            return usbPathOf(device.name) == path || device.model == usb.model;
        });
    }

    void judgeBackends()
    {
        if (m_view.backendList.isEmpty())
            add(Mark::Fault, u"scannerCheck.noConfiguration"_s);
        else if (m_view.backends.isEmpty())
            add(Mark::Fault, u"scannerCheck.noBackend"_s, {m_view.backendList});
    }

    void judgeUsb()
    {
        bool any = false;
        for (const SystemView::Plugged &plugged : m_view.usb) {
            if (!plugged.device.isMatched && !plugged.device.looksLikeScanner &&
                !isFound(plugged.device))
                continue;
            any = true;
            judgeDevice(plugged);
        }
        if (!any && m_view.devices.isEmpty())
            add(Mark::Fault, u"scannerCheck.noUsb"_s);
        else if (!any)
            add(Mark::Hint, u"scannerCheck.onlyNetwork"_s);
    }

    void judgeDevice(const SystemView::Plugged &plugged)
    {
        const UsbDevice &usb = plugged.device;
        const QString name = u"%1 %2"_s.arg(usb.vendor, usb.model).simplified();
        if (isFound(usb)) {
            add(Mark::Good, u"scannerCheck.usbSeen"_s, {name, usb.node});
        } else if (!plugged.isAllowed) {
            // In the group and still shut out: the node was made before the rules knew the model.
            if (m_view.isInScannerGroup)
                add(Mark::Fault, u"scannerCheck.noAccessInGroup"_s, {name, usb.node});
            else
                add(Mark::Fault, u"scannerCheck.noAccess"_s, {name, usb.node, m_view.user});
        } else {
            judgeDriver(usb, name);
        }
    }

    void judgeDriver(const UsbDevice &usb, const QString &name)
    {
        const QStringList wanted = backendsOfVendor(usb.vendorId);
        const bool anyOn = std::any_of(wanted.begin(), wanted.end(), [this](const auto &backend) {
            return m_view.backends.contains(backend);
        });
        if (!wanted.isEmpty() && !anyOn && !m_view.backendList.isEmpty())
            add(Mark::Fault, u"scannerCheck.backendOff"_s,
                {name, wanted.join(u", "_s), m_view.backendList});
        else if (usb.isMatched)
            add(Mark::Fault, u"scannerCheck.silent"_s, {name, usb.node});
        else // a camera or a dongle may look alike
            add(Mark::Hint, u"scannerCheck.noDriver"_s, {name});
    }

    void judgeDaemons()
    {
        for (const QString &daemon : m_view.daemons)
            add(m_view.devices.isEmpty() ? Mark::Fault : Mark::Hint, u"scannerCheck.daemon"_s,
                {daemon, daemon == "saned"_L1 ? u"saned.socket"_s : daemon});
    }

    const SystemView &m_view;
    QList<ScannerFinding> m_findings;
};

} // namespace

QList<ScannerFinding> checkScanners(const SystemView &view) { return Judge(view).findings(); }

QStringList backendsOfVendor(const QString &vendorId)
{
    // From the descriptions in sane-backends 1.2.1; makers of office scanners only.
    static const QHash<QString, QStringList> table{
        {u"03f0"_s, {u"hpaio"_s, u"hp"_s, u"hp5590"_s, u"hp3500"_s, u"avision"_s, u"genesys"_s}},
        {u"040a"_s, {u"kodakaio"_s}},
        {u"0499"_s, {u"hp5590"_s}},
        {u"04a9"_s, {u"canon_dr"_s, u"pixma"_s, u"genesys"_s, u"plustek"_s}},
        {u"04b8"_s, {u"epsonds"_s, u"epson2"_s, u"epkowa"_s, u"epsonscan2"_s}},
        {u"04c5"_s, {u"fujitsu"_s, u"epjitsu"_s, u"avision"_s}},
        {u"04da"_s, {u"kvs20xx"_s, u"kvs40xx"_s, u"kvs1025"_s}},
        {u"04e8"_s, {u"xerox_mfp"_s}},
        {u"04f9"_s, {u"brother5"_s, u"brother4"_s, u"brother3"_s, u"brother2"_s}},
        {u"05ca"_s, {u"fujitsu"_s, u"ricoh2"_s}},
        {u"0638"_s, {u"avision"_s}},
        {u"07b3"_s, {u"genesys"_s, u"plustek"_s}},
        {u"0924"_s, {u"xerox_mfp"_s}},
        {u"1083"_s, {u"canon_dr"_s}},
    };
    return table.value(vendorId.toLower());
}

QStringList usbBackends(const QStringList &backends)
{
    const QStringList others{u"net"_s, u"airscan"_s, u"escl"_s, u"dell1600n_net"_s};
    QStringList left = backends;
    left.removeIf([&](const QString &backend) { return others.contains(backend); });
    return left;
}

} // namespace motcua::scanner
