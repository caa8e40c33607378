#pragma once

#include "app/core/domain/calendarfile.h"
#include "app/core/ports/settingsstore.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace motcua::services
{

// Working-time calendars that an office takes in itself, in place of the one that its profile
// names. The store keeps the file and the files beside it that it extends; what it extends of the
// shipped ones comes with the program, so that new holidays do too.

/// A calendar file with the files beside it, by their names.
struct CalendarFiles {
    QString name; ///< the one that counts
    QJsonObject files;
};

/// A file by its path, or a shipped calendar by its id. Errors: "calendar.missing", "json.*".
[[nodiscard]] kernel::Result<QJsonObject> calendarFile(const QString &idOrPath);

struct ReadCalendar {
    domain::CalendarReading reading;
    CalendarFiles files; ///< all that was read from the disk
};
/// What lies at that path. Errors: those of kernel::fileContent(); faults are in the reading.
[[nodiscard]] kernel::Result<ReadCalendar> readCalendarFiles(const QString &path);

/// In place of the one before, from the next login on. Storage thread, as what follows.
[[nodiscard]] kernel::Status keepImportedCalendar(ports::SettingsStore &settings,
                                                  const CalendarFiles &files);
/// The profile's calendar counts again.
[[nodiscard]] kernel::Status forgetImportedCalendar(ports::SettingsStore &settings);
/// Nothing when none was taken in. A kept one that does not read any more is "calendar.unusable".
[[nodiscard]] kernel::Result<std::optional<domain::WorkCalendar>>
importedCalendar(const ports::SettingsStore &settings);

} // namespace motcua::services
