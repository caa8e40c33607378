#pragma once

#include "app/core/kernel/page.h"
#include "app/core/ports/pagesource.h"
#include "app/core/ports/scanners.h"

#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

// What desk and worker say to each other, as values. How it looks on the pipe stands in codec.h
// and, for people, in scanner/worker/PROTOCOL.md.

namespace motcua::scanner
{

/// Raised with every change that an older partner would misread.
inline constexpr int protocolVersion = 4;

// ---- desk to worker

/// List the devices and describe each; backends named in `hidden` are left out (R8).
struct FindDevices {
    QStringList hidden;
};

/// Scan one stack.
struct StartScan {
    ports::ScanRequest request;
    /// > 0 after a killed worker: the device may refuse to open for this long (R36).
    std::chrono::milliseconds patience{0};
};

/// Stop the scan that runs; harmless when none does. Read by the listening thread at once (R36).
struct CancelScan {
};

/// Tell every option of one device, after `written` has been written to it. For a worker of its
/// own, like FindDevices.
struct ListOptions {
    QString device;
    QMap<QString, QString> written = {}; ///< as ScanRequest::deviceOptions
};

using Command = std::variant<FindDevices, StartScan, CancelScan, ListOptions>;

// ---- worker to desk; each one tells what the worker does next, so deadlines hang on them (R37)

struct Hello {
    int version = 0;
};

/// One found device: first with its name only, then again with its description.
struct DeviceFound {
    ports::ScanDevice device;
};

struct SearchEnded {
    std::optional<kernel::Error> fault;
};

/// sane_open comes next.
struct Opening {
};

/// The device is open; its options are written next.
struct Setting {
};

/// The settings as read back; sane_start of the first sheet comes next.
struct Started {
    QSizeF dpi;
    ports::ScanSource source = ports::ScanSource::Flatbed;
    ports::ScanMode mode = ports::ScanMode::Colour;
};

/// sane_start comes next although no page has ended: another plane, another try.
struct Starting {
};

/// So many bytes of the page have come; sent when the number grew, at most every quarter
/// second, and once more when the last has come.
struct Reading {
    int page = 0;
    qint64 bytes = 0;
};

/// The page is durable; sane_start of the next sheet comes next.
struct PageDone {
    kernel::ScannedPage page;
};

/// Some lines of the page that is being read, reduced; only when the pipe has room, at most ten a
/// second.
struct Growing {
    int page = 0;
    ports::PagePart part;
};

/// A button or sensor of the device at rest has changed (R46).
struct Sensed {
    ports::Sensor sensor = ports::Sensor::OtherKey;
    bool on = false;
};

/// Worth showing; `key` as in ScanListener::scanNoticed().
struct Noticed {
    QString key;
};

/// The stack has ended; the device is being let go.
struct Ended {
    ports::ScanEnd end;
};

/// The device is at rest; a new scan may start.
struct Idle {
};

/// The answer to ListOptions.
struct OptionsListed {
    QList<ports::DeviceOption> options;
    std::optional<kernel::Error> fault;
};

/// Which page is fed next after a stack from `firstNumber` on has ended with `pages` pages. Both
/// sides of a sheet are fed again when the sheet is, so a torn duplex sheet is continued from its
/// front.
[[nodiscard]] inline int continueNumber(ports::ScanSource source, int firstNumber, int pages)
{
    const bool torn = source == ports::ScanSource::AdfDuplex && pages % 2 == 1;
    return firstNumber + pages - (torn ? 1 : 0);
}

using Event = std::variant<Hello, DeviceFound, SearchEnded, Opening, Setting, Started, Starting,
                           Reading, Growing, PageDone, Noticed, Ended, Idle, Sensed, OptionsListed>;

} // namespace motcua::scanner
