#include "scanner/worker/optionnames.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace motcua::scanner::names
{

using ports::ScanMode;
using ports::ScanSource;
using ports::Sensor;

namespace
{

const QStringList &flatbeds()
{
    static const QStringList values{u"flatbed"_s, u"fb"_s, u"normal"_s, u"document table"_s,
                                    u"reflective"_s};
    return values;
}

// In the order of preference: the plain name before the one that drops quality or turns the back.
const QStringList &duplexes()
{
    static const QStringList values{
        u"adf duplex"_s,
        u"duplex adf"_s,
        u"duplex"_s,
        u"automatic document feeder(duplex)"_s,
        u"automatic document feeder(left aligned,duplex)"_s,
        u"automatic document feeder(centrally aligned,duplex)"_s,
        u"adf duplex - long-edge binding"_s,
        u"adf duplex - short-edge binding"_s,
    };
    return values;
}

const QStringList &feeders()
{
    static const QStringList values{
        u"adf"_s,
        u"adf front"_s,
        u"adf simplex"_s,
        u"automatic document feeder"_s,
        u"automatic document feeder(left aligned)"_s,
        u"automatic document feeder(centrally aligned)"_s,
        u"automatic document feeder(center aligned)"_s,
    };
    return values;
}

const QStringList &valuesOf(ScanSource source)
{
    switch (source) {
    case ScanSource::Flatbed: return flatbeds();
    case ScanSource::Adf: return feeders();
    case ScanSource::AdfDuplex: break;
    }
    return duplexes();
}

const QStringList &valuesOf(ScanMode mode)
{
    static const QStringList colour{u"color"_s,
                                    u"24bit color"_s,
                                    u"24-bit color"_s,
                                    u"24 bit color"_s,
                                    u"color - 16 million colors"_s,
                                    u"color24"_s,
                                    u"24bit color[fast]"_s};
    static const QStringList gray{u"gray"_s,
                                  u"grayscale"_s,
                                  u"true gray"_s,
                                  u"8-bit grayscale"_s,
                                  u"grayscale - 256 levels"_s,
                                  u"gray8"_s};
    static const QStringList lineart{u"lineart"_s,
                                     u"binary"_s,
                                     u"thresholded"_s,
                                     u"black & white"_s,
                                     u"monochrome"_s,
                                     u"1-bit black & white"_s,
                                     u"black and white - line art"_s};
    switch (mode) {
    case ScanMode::Colour: return colour;
    case ScanMode::Gray: return gray;
    case ScanMode::Lineart: break;
    }
    return lineart;
}

QString bestOf(const QStringList &offered, const QStringList &known)
{
    for (const QString &name : known) {
        if (const QString word = spelledIn(offered, name); !word.isNull())
            return word;
    }
    return {};
}

} // namespace

const QStringList &sourceOption()
{
    static const QStringList values{u"source"_s, u"doc-source"_s};
    return values;
}

const QStringList &duplexSwitches()
{
    static const QStringList values{u"duplex"_s, u"scan-both-sides"_s};
    return values;
}

const QStringList &duplexModes()
{
    static const QStringList values{u"adf-mode"_s, u"adf_mode"_s, u"ScanMode"_s};
    return values;
}

const QStringList &feederSwitches()
{
    static const QStringList values{u"adf-auto-scan"_s, u"batch-scan"_s};
    return values;
}

const QStringList &feederMarks()
{
    static const QStringList values{u"adf-mode"_s,   u"adf_mode"_s,    u"adf-auto-scan"_s,
                                    u"batch-scan"_s, u"page-loaded"_s, u"scan-both-sides"_s};
    return values;
}

const QStringList &ownPaperSizes()
{
    static const QStringList values{u"user_def"_s, u"user defined"_s, u"custom"_s};
    return values;
}

const QStringList &resolutionOption()
{
    static const QStringList values{u"resolution"_s, u"scan-resolution"_s, u"x-resolution"_s};
    return values;
}

const QStringList &doubleFeedSensors()
{
    static const QStringList values{u"double-feed"_s, u"omr-df"_s};
    return values;
}

std::optional<Sensor> sensorKind(const QString &option)
{
    static const QHash<QString, Sensor> kinds{
        {u"scan"_s, Sensor::ScanKey},
        {u"start"_s, Sensor::ScanKey},
        {u"cancel"_s, Sensor::StopKey},
        {u"stop"_s, Sensor::StopKey},
        {u"email"_s, Sensor::OtherKey},
        {u"copy"_s, Sensor::OtherKey},
        {u"pdf"_s, Sensor::OtherKey},
        {u"file"_s, Sensor::OtherKey},
        {u"fax"_s, Sensor::OtherKey},
        {u"newfile"_s, Sensor::OtherKey},
        {u"extra"_s, Sensor::OtherKey},
        {u"page-loaded"_s, Sensor::PaperInFeeder},
        {u"adf-loaded"_s, Sensor::PaperInFeeder},
        {u"doc-in-adf"_s, Sensor::PaperInFeeder},
        {u"cover-open"_s, Sensor::CoverOpen},
    };
    const auto kind = kinds.find(option);
    return kind == kinds.end() ? std::nullopt : std::optional(*kind);
}

std::optional<ScanSource> sourceKind(const QString &value)
{
    const QString name = value.trimmed().toLower();
    for (const auto source : {ScanSource::AdfDuplex, ScanSource::Adf, ScanSource::Flatbed}) {
        if (valuesOf(source).contains(name))
            return source;
    }
    // Names nobody has recorded yet.
    if (name.startsWith(u"card"_s) || name.contains(u"back"_s))
        return std::nullopt;
    if (name.contains(u"duplex"_s))
        return ScanSource::AdfDuplex;
    if (name.contains(u"adf"_s) || name.contains(u"feeder"_s))
        return ScanSource::Adf;
    if (name.contains(u"flatbed"_s))
        return ScanSource::Flatbed;
    return std::nullopt;
}

std::optional<ScanMode> modeKind(const QString &value)
{
    const QString name = value.trimmed().toLower();
    for (const auto mode : {ScanMode::Colour, ScanMode::Gray, ScanMode::Lineart}) {
        if (valuesOf(mode).contains(name))
            return mode;
    }
    return std::nullopt;
}

QString sourceValue(const QStringList &values, ScanSource wish)
{
    const QString known = bestOf(values, valuesOf(wish));
    if (!known.isEmpty())
        return known;
    for (const QString &value : values) {
        if (sourceKind(value) == wish)
            return value;
    }
    return {};
}

QString modeValue(const QStringList &values, ScanMode wish)
{
    return bestOf(values, valuesOf(wish));
}

const QList<Habit> &feederHabits()
{
    // What wakes others stands before them.
    static const QList<Habit> habits{
        {u"df-action"_s, u"Stop"_s},
        {u"df-thickness"_s, u"yes"_s},
        {u"df-length"_s, u"yes"_s},
        {u"df-skew"_s, u"yes"_s},
        {u"double-feed"_s, u"yes"_s},
        {u"dfeed"_s, u"yes"_s},
        {u"dfstop"_s, u"no"_s}, // "do not stop after double feed detection"
        {u"MultifeedDetection"_s, u"yes"_s},
        {u"staple-detect"_s, u"On"_s},
        {u"stapledetect"_s, u"yes"_s},
        {u"feeder-mode"_s, u"continuous"_s},
        {u"manual-feed"_s, u"off"_s},
        {u"buffermode"_s, u"on"_s},
        {u"prepick"_s, u"on"_s},
        {u"SkipBlankPage"_s, u"no"_s},
        {u"adf-padding"_s, u"no"_s},
        {u"length-control"_s, u"no"_s},
        {u"long-paper"_s, u"no"_s},
    };
    return habits;
}

const QList<Habit> &imageHabits()
{
    static const QList<Habit> habits{
        {u"swdeskew"_s, u"no"_s},
        {u"swcrop"_s, u"no"_s},
        {u"swdespeck"_s, u"0"_s},
        {u"swskip"_s, u"0"_s},
        {u"swderotate"_s, u"no"_s},
        {u"hwdeskewcrop"_s, u"no"_s},
        {u"hwcrop"_s, u"no"_s},
        {u"rollerdeskew"_s, u"no"_s},
        {u"ald"_s, u"no"_s},
        {u"adf-skew"_s, u"no"_s},
        {u"adf-crp"_s, u"no"_s},
        {u"AutoDeskew"_s, u"no"_s},
        {u"AutoDocumentSize"_s, u"no"_s},
        {u"crop"_s, u"no"_s},
        {u"deskew"_s, u"no"_s},
        {u"fit-to-page"_s, u"no"_s},
        {u"compression"_s, u"None"_s},
        {u"jpeg"_s, u"no"_s},
        {u"preview"_s, u"no"_s},
        {u"wait-for-button"_s, u"no"_s},
        {u"button-controlled"_s, u"no"_s},
    };
    return habits;
}

} // namespace motcua::scanner::names
