#include "scanner/worker/devicedescription.h"

#include "scanner/protocol/codec.h"
#include "scanner/worker/optionnames.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

using ports::ScanMode;
using ports::ScanSource;

namespace
{

/// By name whether it can be set now or not: a list with one value is often not settable.
const Option *firstOf(const QList<Option> &options, const QStringList &names)
{
    for (const QString &name : names) {
        const auto found = std::find_if(options.begin(), options.end(),
                                        [&](const Option &option) { return option.name == name; });
        if (found != options.end())
            return &*found;
    }
    return nullptr;
}

bool hasDuplexSwitch(const QList<Option> &options)
{
    // A sensor of that name tells where the operator's own switch stands; it switches nothing.
    const Option *own = firstOf(options, names::duplexSwitches());
    if (own && !own->readOnly)
        return true;
    const Option *mode = firstOf(options, names::duplexModes());
    return mode && mode->words.contains(u"Duplex"_s, Qt::CaseInsensitive);
}

} // namespace

QList<ScanSource> offeredSources(const QList<Option> &options)
{
    QList<ScanSource> sources;
    const auto add = [&sources](ScanSource source) {
        if (!sources.contains(source))
            sources.append(source);
    };
    const Option *option = firstOf(options, names::sourceOption());
    if (option && !option->words.isEmpty()) {
        for (const QString &word : option->words) {
            if (const auto source = names::sourceKind(word))
                add(*source);
        }
    } else {
        add(firstOf(options, names::feederMarks()) ? ScanSource::Adf : ScanSource::Flatbed);
    }
    if (sources.contains(ScanSource::Adf) && hasDuplexSwitch(options))
        add(ScanSource::AdfDuplex);
    return sources;
}

QList<ScanMode> offeredModes(const QList<Option> &options)
{
    const Option *option = firstOf(options, {u"mode"_s});
    if (!option || option->words.isEmpty())
        return {ScanMode::Colour};
    QList<ScanMode> modes;
    for (const auto mode : {ScanMode::Colour, ScanMode::Gray, ScanMode::Lineart}) {
        if (!names::modeValue(option->words, mode).isEmpty())
            modes.append(mode);
    }
    return modes;
}

QList<int> offeredResolutions(const QList<Option> &options)
{
    constexpr int coarsest = 50; // below that no letter can be read
    const Option *option = firstOf(options, names::resolutionOption());
    if (!option)
        return {};
    QList<int> resolutions;
    if (option->range) {
        for (const int usual : {75, 100, 150, 200, 240, 300, 400, 600, 1200}) {
            if (usual >= option->range->min && usual <= option->range->max)
                resolutions.append(usual);
        }
    }
    for (const double number : option->numbers) {
        if (number >= coarsest)
            resolutions.append(int(std::lround(number)));
    }
    std::sort(resolutions.begin(), resolutions.end());
    resolutions.erase(std::unique(resolutions.begin(), resolutions.end()), resolutions.end());
    return resolutions;
}

void describe(ports::ScanDevice &device, const QList<Option> &options)
{
    device.sources.clear();
    for (const auto source : offeredSources(options))
        device.sources.append(sourceName(source));
    device.modes.clear();
    for (const auto mode : offeredModes(options))
        device.modes.append(modeName(mode));
    device.resolutions = offeredResolutions(options);
}

} // namespace motcua::scanner
