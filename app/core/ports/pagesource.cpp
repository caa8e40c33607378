#include "app/core/ports/pagesource.h"

using namespace Qt::StringLiterals;

namespace motcua::ports
{

QString scanSourceName(ScanSource source)
{
    switch (source) {
    case ScanSource::Flatbed: return u"flatbed"_s;
    case ScanSource::Adf: return u"adf"_s;
    case ScanSource::AdfDuplex: return u"adf-duplex"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ScanSource> scanSourceFromName(const QString &name)
{
    for (const auto source : {ScanSource::Flatbed, ScanSource::Adf, ScanSource::AdfDuplex}) {
        if (scanSourceName(source) == name)
            return source;
    }
    return std::nullopt;
}

QString scanModeName(ScanMode mode)
{
    switch (mode) {
    case ScanMode::Colour: return u"color"_s;
    case ScanMode::Gray: return u"gray"_s;
    case ScanMode::Lineart: return u"lineart"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ScanMode> scanModeFromName(const QString &name)
{
    for (const auto mode : {ScanMode::Colour, ScanMode::Gray, ScanMode::Lineart}) {
        if (scanModeName(mode) == name)
            return mode;
    }
    return std::nullopt;
}

} // namespace motcua::ports
