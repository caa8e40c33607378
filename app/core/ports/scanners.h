#pragma once

#include "app/core/ports/completion.h"
#include "app/core/ports/pagesource.h"

#include <functional>
#include <optional>

namespace motcua::ports
{

/// One option of a device, for the expert page and for reports.
struct DeviceOption {
    QString name; ///< empty for a group heading
    QString title;
    QString description;
    QString type; ///< "switch", "integer", "number", "text", "button", "list" of numbers, "group"
    QString unit; ///< "px", "mm", "dpi", "%", "µs", "bit" or empty
    QStringList values; ///< all that it takes; empty = anything in range
    std::optional<double> least;
    std::optional<double> most;
    double step = 0; ///< 0 = any value between
    QString value;   ///< now; as ScanRequest::deviceOptions takes it; empty where it has none
    bool isActive = false;
    bool isSettable = false;
};

/// One thing that the self-check has looked at.
struct ScannerFinding {
    enum class Mark { Good, Hint, Fault };
    Mark mark = Mark::Good;
    QString key; ///< message key "scannerCheck.*": what is so and, unless good, how to mend it
    QStringList arguments;
};

/// A scanner has come or gone.
struct ScannerPlug {
    bool isThere = false;      ///< false: it has just been pulled out
    QList<ScanDevice> devices; ///< what is found on the bus after something came
};

/// How far a search has come.
struct SearchProgress {
    QList<ScanDevice> found;
    QStringList asking; ///< backends that have not answered yet
    int asked = 0;      ///< backends that have, or were given up
    int all = 0;
};

/// The scanners of this computer, apart from scanning with one. Lives on a thread with an event
/// loop and never blocks it; nothing of it touches a device that is open for a scan (R4).
class Scanners
{
public:
    using Heard = std::function<void(const SearchProgress &soFar)>;

    virtual ~Scanners() = default;
    /// Searches every backend, or only those named; each for a few seconds at most, so that one
    /// that hangs or crashes costs only itself (R5). `heard` gets what was found up to then each
    /// time that it is more or another backend has answered. Errors only when nothing could be
    /// searched: "scanner.workerMissing", "scanner.noSane".
    virtual void find(const QStringList &backends, Heard heard,
                      Completion<QList<ScanDevice>> done) = 0;
    /// Every option of one device as it is now. Errors: those of opening it,
    /// "scanner.optionsUnread", "scanner.workerMissing".
    virtual void readOptions(const QString &device, Completion<QList<DeviceOption>> done) = 0;
    /// Writes `options` as a scan would, and tells every option as it is then: what the device made
    /// of them, and what they woke or put to sleep. The device forgets them when it is closed.
    virtual void tryOptions(const QString &device, const QMap<QString, QString> &options,
                            Completion<QList<DeviceOption>> done) = 0;
    /// Why a scanner may not be found or not be used, worst first (R9).
    virtual void check(Completion<QList<ScannerFinding>> done) = 0;
    /// Tells of scanners that come and go from now on (R39); an empty function ends it.
    virtual void watch(std::function<void(const ScannerPlug &)> changed) = 0;
};

} // namespace motcua::ports
