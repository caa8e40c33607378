#include "app/core/services/scanwishes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::ScanColour;
using domain::ScanIntent;
using domain::ScanSides;
using kernel::Error;
using kernel::ErrorKind;

namespace
{

ports::ScanSource sourceOf(ScanSides sides)
{
    switch (sides) {
    case ScanSides::Front: return ports::ScanSource::Adf;
    case ScanSides::Both: return ports::ScanSource::AdfDuplex;
    case ScanSides::Glass: return ports::ScanSource::Flatbed;
    }
    Q_UNREACHABLE();
}

ports::ScanMode modeOf(ScanColour colour)
{
    switch (colour) {
    case ScanColour::Colour: return ports::ScanMode::Colour;
    case ScanColour::Gray: return ports::ScanMode::Gray;
    case ScanColour::Lineart: return ports::ScanMode::Lineart;
    }
    Q_UNREACHABLE();
}

Error unmet(const QString &key, const QString &asked, const QStringList &offered)
{
    return {ErrorKind::Refused, key, {asked, offered.join(u", "_s)}, {}};
}

} // namespace

ports::ScanRequest scanRequest(const ScanIntent &intent, const QString &device)
{
    ports::ScanRequest request;
    request.device = device;
    request.source = sourceOf(intent.sides);
    request.mode = modeOf(intent.colour);
    request.dpi = intent.dpi;
    request.paperMm = domain::paperSize(intent.paper).value_or(request.paperMm);
    return request;
}

ports::PagePolicy pagePolicy(const ScanIntent &intent)
{
    ports::PagePolicy policy;
    policy.deskew = intent.deskew;
    policy.flagBlank = intent.leaveOutBlank;
    policy.cropToPaper = intent.crop;
    policy.findSeparators = intent.separators;
    return policy;
}

domain::ScanIntents deskIntents(const domain::ScanIntents &shipped,
                                const domain::ScanDefaults &profile)
{
    domain::ScanIntents merged = shipped.overriddenBy(profile.intents);
    if (!profile.intents.usual.isEmpty())
        return merged;
    ScanIntent desk;
    desk.id = u"desk"_s;
    desk.vietnamese = u"Như quầy đã đặt"_s;
    desk.english = u"As this desk is set"_s;
    desk.paper = domain::paperSize(profile.paper) ? profile.paper : desk.paper;
    desk.sides = profile.source == "flatbed"_L1      ? ScanSides::Glass
                 : profile.source == "adf-duplex"_L1 ? ScanSides::Both
                                                     : ScanSides::Front;
    desk.colour = domain::valueIn(domain::scanColours, profile.mode).value_or(desk.colour);
    desk.dpi = profile.dpi;
    desk.leaveOutBlank = profile.leaveOutBlank;
    desk.deskew = profile.deskew;
    merged.intents.prepend(desk);
    merged.usual = desk.id;
    return merged;
}

QString intentIds(const domain::ScanIntents &intents)
{
    QStringList ids;
    for (const ScanIntent &intent : intents.intents)
        ids.append(intent.id);
    return ids.join(u", "_s);
}

kernel::Status chooseScanIntent(DraftComponent &paper, const QString &name,
                                const domain::ScanIntents &intents)
{
    if (!paper.scan || !paper.scanByIntent)
        return {};
    const bool isNamed = !paper.scanIntent.isEmpty();
    const ScanIntent *intent = isNamed ? intents.byId(paper.scanIntent) : nullptr;
    if (isNamed && !intent)
        return kernel::failure(ErrorKind::Refused, u"scan.profile"_s,
                               {paper.scanIntent, intentIds(intents)});
    if (!isNamed)
        intent = intents.forComponent({}, name);
    if (!intent)
        return {};
    ports::ScanRequest request = scanRequest(*intent, paper.scan->device);
    request.maxPages = paper.scan->maxPages;
    request.fitPaper = !isNamed;
    if (!isNamed)
        paper.plainScan = paper.scan;
    paper.scan = std::move(request);
    paper.pagePolicy = pagePolicy(*intent);
    return {};
}

QList<Error> unmetWishes(const ScanIntent &intent, const ports::ScanDevice &device)
{
    QList<Error> unmetOnes;
    const QString source = domain::nameIn(ports::scanSources, sourceOf(intent.sides));
    if (!device.sources.isEmpty() && !device.sources.contains(source))
        unmetOnes.append(unmet(u"scanner.noSource"_s, source, device.sources));
    // Lineart is made from grey where a device lacks it (R23).
    const QString mode = domain::nameIn(ports::scanModes, modeOf(intent.colour));
    if (!device.modes.isEmpty() && !device.modes.contains(mode) &&
        intent.colour != ScanColour::Lineart)
        unmetOnes.append(unmet(u"scanner.noMode"_s, mode, device.modes));
    // A list of usual values stands for a range, so only what lies outside is certainly not there.
    if (!device.resolutions.isEmpty() && (intent.dpi < device.resolutions.constFirst() ||
                                          intent.dpi > device.resolutions.constLast())) {
        QStringList offered;
        for (const int dpi : device.resolutions)
            offered.append(QString::number(dpi));
        unmetOnes.append(unmet(u"scanner.noResolution"_s, QString::number(intent.dpi), offered));
    }
    return unmetOnes;
}

} // namespace motcua::services
