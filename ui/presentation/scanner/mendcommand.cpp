#include "ui/presentation/scanner/mendcommand.h"

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

namespace
{

QString addBackend(const QString &backend, const QString &list)
{
    return u"echo %1 | sudo tee -a %2"_s.arg(backend, list);
}

} // namespace

QString mendCommand(const ports::ScannerFinding &finding)
{
    const QString key = finding.key.section(u'.', 1);
    const auto argument = [&](int place) { return finding.arguments.value(place); };
    if (key == "noAccess"_L1)
        return u"sudo adduser %1 scanner"_s.arg(argument(2));
    if (key == "daemon"_L1)
        return u"sudo systemctl disable --now %1"_s.arg(argument(1));
    if (key == "backendOff"_L1) // the usual driver of the maker stands first
        return addBackend(argument(1).section(u',', 0, 0), argument(2));
    if (key == "noBackend"_L1)
        return addBackend(u"airscan"_s, argument(0));
    if (key == "noConfiguration"_L1)
        return u"sudo apt install --reinstall -o Dpkg::Options::=--force-confmiss libsane-common"_s;
    if (key == "networkSilent"_L1)
        return u"airscan-discover"_s;
    return {};
}

} // namespace motcua::presentation
