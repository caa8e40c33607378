#pragma once

#include "app/core/domain/enumnames.h"
#include "app/core/kernel/page.h"
#include "app/core/kernel/result.h"
#include "app/core/ports/completion.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QMap>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>

namespace motcua::ports
{

enum class ScanSource { Flatbed, Adf, AdfDuplex };
enum class ScanMode { Colour, Gray, Lineart };

/// The words of the command line's contract and of the worker's protocol.
inline constexpr auto scanSources =
    domain::enumNames<ScanSource>({{ScanSource::Flatbed, "flatbed"},
                                   {ScanSource::Adf, "adf"},
                                   {ScanSource::AdfDuplex, "adf-duplex"}});
inline constexpr auto scanModes = domain::enumNames<ScanMode>(
    {{ScanMode::Colour, "color"}, {ScanMode::Gray, "gray"}, {ScanMode::Lineart, "lineart"}});

struct ScanDevice {
    QString name; ///< SANE name, or "file:"
    QString vendor;
    QString model;
    QString backend;        ///< the part of the name before ':'
    QStringList sources;    ///< as the contract names them: flatbed, adf, adf-duplex
    QStringList modes;      ///< color, gray, lineart
    QList<int> resolutions; ///< dpi, ascending
    QString serial = {};    ///< of the device itself; empty where nobody tells it
};

/// What the person wants; the device may be unable, and then says so before the first sheet moves
/// (R22).
struct ScanRequest {
    QString device; ///< SANE name; "file:PATH" with more paths in `files`
    QStringList files;
    std::optional<ScanSource> source; ///< empty = what the device offers first
    ScanMode mode = ScanMode::Colour;
    int dpi = 300;
    QSizeF paperMm = {210, 297};
    bool fitPaper = false; ///< the size was nobody's wish: a smaller device takes what it can
    int maxPages = 0;      ///< 0 = until the feeder is empty
    int firstNumber = 1;   ///< number of the first page: continues a document after a fault
    QString spoolFolder;   ///< existing folder on the store's file system
    QByteArray spoolKey;   ///< 32 bytes
    /// Options of the device itself by SANE name, written after our own wishes and instead of them
    /// where both name the same option; values as scanimage takes them ("yes", "300", "Grid").
    QMap<QString, QString> deviceOptions;
};

/// How a stack ended. Every end says why and how many (R28, R30).
struct ScanEnd {
    int pages = 0;                      ///< announced in this run
    std::optional<kernel::Error> fault; ///< empty = feeder empty, flatbed done, or maxPages reached
    bool cancelled = false;
    QStringList warnings; ///< message keys with `|`-separated arguments
    /// After a fault: the page to feed next. Of a sheet torn between its sides that is the front,
    /// which then comes again under its old number. 0 = the page after the last one.
    int continueFrom = 0;
};

/// Lines of a page that is still being read, reduced to a preview whose longer side is about 320
/// pixels. A part may follow the one before with a gap: what no one had time for is left out.
struct PagePart {
    QImage lines;   ///< Grayscale8 or RGB888
    int top = 0;    ///< of its first line in the preview
    int height = 0; ///< of the whole preview; 0 = the device does not tell before the end
};

/// Hears of a running scan, on the thread that asked.
class ScanListener
{
public:
    virtual ~ScanListener() = default;
    /// The settings as read back after the writes, before the first sheet.
    virtual void scanStarted(QSizeF dpi, ScanSource source, ScanMode mode) = 0;
    /// A preview of page `number` grows, where the device gives a page line by line; at most ten
    /// times a second. The page may yet be torn and come again from its top.
    virtual void pageGrowing(int number, const PagePart &part)
    {
        Q_UNUSED(number)
        Q_UNUSED(part)
    }
    /// The page is durable in the spool.
    virtual void pageScanned(const kernel::ScannedPage &page) = 0;
    /// Something worth showing while it goes on: message key ("scanner.warmingUp", "scanner.busy").
    virtual void scanNoticed(const QString &messageKey) = 0;
    /// The last call.
    virtual void scanEnded(const ScanEnd &end) = 0;
};

/// What a button or a sensor of a device means, whatever its driver calls it.
enum class Sensor { ScanKey, StopKey, OtherKey, PaperInFeeder, CoverOpen };

/// The words of the worker's protocol.
inline constexpr auto sensorWords = domain::enumNames<Sensor>({{Sensor::ScanKey, "scan"},
                                                               {Sensor::StopKey, "stop"},
                                                               {Sensor::OtherKey, "other"},
                                                               {Sensor::PaperInFeeder, "paper"},
                                                               {Sensor::CoverOpen, "cover"}});

/// Hears of a device at rest: its buttons and sensors. Only while the device is still open after a
/// stack (R46).
class SensorListener
{
public:
    virtual ~SensorListener() = default;
    virtual void sensorChanged(const QString &device, Sensor sensor, bool on) = 0;
};

/// Where pages come from: a scanner through its worker process, or files. One scan at a time.
/// Lives on a thread with an event loop; never blocks it.
class PageSource
{
public:
    virtual ~PageSource() = default;
    virtual void findDevices(Completion<QList<ScanDevice>> done) = 0;
    /// `listener` must live until its scanEnded(), also after cancel(). A refusal is reported
    /// through scanEnded() too.
    virtual void scan(const ScanRequest &request, ScanListener &listener) = 0;
    /// Frees the caller at once: scanEnded() follows at the next turn of the loop; the device is
    /// cleaned up behind (sane_cancel, 3 s later SIGKILL: R36).
    virtual void cancel() = 0;
    /// `listener` hears of sensors until it is replaced; nullptr = no one listens. A source without
    /// sensors does nothing.
    virtual void listenToSensors(SensorListener *listener) { Q_UNUSED(listener) }
};

} // namespace motcua::ports
