#pragma once

#include "app/core/ports/pagesource.h"
#include "scanner/worker/option.h"

#include <QStringList>

#include <optional>

// The many names under which backends offer the same thing, as data (collected from recorded option
// lists of real devices). Matching ignores case.

namespace motcua::scanner::names
{

// Each list in the order of preference.
[[nodiscard]] const QStringList &sourceOption();
[[nodiscard]] const QStringList &duplexSwitches(); ///< bool
[[nodiscard]] const QStringList &duplexModes();    ///< "Simplex" or "Duplex"
[[nodiscard]] const QStringList &feederSwitches(); ///< bool, on for a feeder
[[nodiscard]] const QStringList &feederMarks();    ///< only devices with a feeder have one of these
[[nodiscard]] const QStringList &resolutionOption();
[[nodiscard]] const QStringList &ownPaperSizes(); ///< of "paper-size": wakes the window's corners

/// bool; they tell of the sheet that stopped the feeder, until the operation ends (R44).
[[nodiscard]] const QStringList &doubleFeedSensors();

/// What a button or sensor of a device at rest means; nothing for any other option. Only where the
/// device lets nobody set it; the case counts.
[[nodiscard]] std::optional<ports::Sensor> sensorKind(const QString &option);

/// What a value of the source option means. Nothing for back-only, card slots and film, which are
/// not offered. Duplex is matched before feeder, whose name it contains (R15).
[[nodiscard]] std::optional<ports::ScanSource> sourceKind(const QString &value);

/// What a value of the mode option means; nothing for halftone and error diffusion.
[[nodiscard]] std::optional<ports::ScanMode> modeKind(const QString &value);

/// The best of `values` for this wish; empty = none.
[[nodiscard]] QString sourceValue(const QStringList &values, ports::ScanSource wish);
[[nodiscard]] QString modeValue(const QStringList &values, ports::ScanMode wish);

/// A setting wanted wherever the option exists: the driver's own image work off, double-feed
/// detection and feeder buffering on (R24), nothing that waits for a button.
struct Habit {
    QString option;
    QString value; ///< as text; a list option is left alone when it lacks it
};
[[nodiscard]] const QList<Habit> &feederHabits();
[[nodiscard]] const QList<Habit> &imageHabits();

} // namespace motcua::scanner::names
