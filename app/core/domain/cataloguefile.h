#pragma once

#include "app/core/domain/procedure.h"
#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>

namespace motcua::domain
{

/// More are counted, not kept: a broken file of any length must not fill the memory.
inline constexpr qsizetype mostCatalogueFaults = 1'000;
/// The national database lists some six thousand.
inline constexpr qsizetype mostProcedures = 50'000;

/// One fault of a catalogue file. Line and column count from 1, 0 = the file as a whole; the column
/// of a table is the number of its cell.
struct CatalogueFault {
    qint64 line = 0;
    qint64 column = 0;
    QString path; ///< `$.procedures[3].code`; in a table the column's heading
    kernel::Error error;
};

/// What a catalogue file holds, and every fault that was found.
struct CatalogueReading {
    QList<Procedure> procedures;  ///< those without a fault, in the order of the file
    QList<CatalogueFault> faults; ///< the first `mostCatalogueFaults`
    qint64 moreFaults = 0;
    qint64 rejected = 0; ///< entries with a fault, or rows that belong to none

    [[nodiscard]] bool isWhole() const { return faults.isEmpty() && moreFaults == 0; }
};

/// A catalogue as JSON (format: resources/catalogues/README.md), entry by entry: a broken one does
/// not hide the next. An entry without a version has the file's. A file without `id` or `version`,
/// or that is no JSON around its list, has no procedures at all.
///
/// Faults: "json.*"; "json.brokenEntry" (no JSON), "catalogue.code" (no national code `d.dddddd`),
/// "catalogue.duplicate" (code and version twice), "catalogue.duplicateComponent",
/// "catalogue.duplicateCase", "catalogue.unknownCase", "catalogue.validity" (ends before it
/// begins), "catalogue.longerThanLaw", "catalogue.exempt", "catalogue.empty", "catalogue.tooMany".
[[nodiscard]] CatalogueReading readCatalogueJson(const QByteArray &bytes);

/// The same as a table of comma-separated values (CSV; the README there, and the example beside
/// it), row by row. `version` is that of entries without one. Besides the faults above: "csv.*",
/// "catalogue.columnMissing", "catalogue.columnUnknown", "catalogue.columnTwice",
/// "catalogue.noProcedure" (a row before any code), "catalogue.contradiction" (two values for one
/// field), "catalogue.limitText", "catalogue.tooManyRows".
[[nodiscard]] CatalogueReading readCatalogueTable(QIODevice &csv, const QString &version);

/// Does it begin like JSON?
[[nodiscard]] bool looksLikeJson(QByteArrayView beginning);

/// A JSON catalogue, all or nothing: the first fault is the error.
[[nodiscard]] kernel::Result<QList<Procedure>> readCatalogue(const QByteArray &bytes);

} // namespace motcua::domain
