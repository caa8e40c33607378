#pragma once

#include "app/cli/run.h"

#include "app/core/domain/catalogueupdate.h"
#include "app/core/services/masterdata.h"

#include <QJsonObject>

namespace motcua::cli
{

// What taking in a catalogue, agencies or a calendar says, in lines and as JSON.

/// The faults of a file's entries, of procedures, agencies or days.
[[nodiscard]] QJsonObject rejectedJson(const domain::CatalogueReading &reading);
void printFaults(const Run &run, const domain::CatalogueReading &reading);
/// The same with how many procedures were `imported`.
[[nodiscard]] QJsonObject faultsJson(qsizetype imported, const domain::CatalogueReading &reading);

/// Every line of a pull, those without news too.
[[nodiscard]] QJsonObject updateJson(const domain::CatalogueUpdate &update, qsizetype imported);
/// One line for each procedure that changed, ended, was not told or could not be read whole.
void printUpdate(const Run &run, const domain::CatalogueUpdate &update);

/// Stores what the file holds and says what is worth saying about it; false = the run was ended.
[[nodiscard]] bool takeIn(Run &run, services::MasterData &master, const services::MasterFile &file,
                          services::MasterConsent consent);

} // namespace motcua::cli
