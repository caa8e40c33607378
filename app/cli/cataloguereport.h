#pragma once

#include "app/cli/run.h"

#include "app/core/domain/catalogueupdate.h"

#include <QJsonObject>

namespace motcua::cli
{

// What an import or a pull of procedures says, in lines and as JSON.

/// The faults of a file's entries, of procedures or agencies: `Reading` has `faults`, `moreFaults`
/// and `rejected`.
[[nodiscard]] QJsonObject rejectedJson(const QList<domain::CatalogueFault> &faults,
                                       qint64 moreFaults, qint64 rejected);
void printFaults(const Run &run, const QList<domain::CatalogueFault> &faults, qint64 moreFaults);
template <class Reading> QJsonObject rejectedJson(const Reading &reading)
{
    return rejectedJson(reading.faults, reading.moreFaults, reading.rejected);
}
template <class Reading> void printFaults(const Run &run, const Reading &reading)
{
    printFaults(run, reading.faults, reading.moreFaults);
}

/// The same with how many procedures were `imported`.
[[nodiscard]] QJsonObject faultsJson(qsizetype imported, const domain::CatalogueReading &reading);

/// Every line of a pull, those without news too.
[[nodiscard]] QJsonObject updateJson(const domain::CatalogueUpdate &update, qsizetype imported);
/// One line for each procedure that changed, ended, was not told or could not be read whole.
void printUpdate(const Run &run, const domain::CatalogueUpdate &update);
/// How many of each, in one sentence.
[[nodiscard]] QString updateText(const domain::CatalogueUpdate &update);

} // namespace motcua::cli
