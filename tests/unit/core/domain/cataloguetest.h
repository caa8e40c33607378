#pragma once

#include <QObject>

namespace motcua::tests
{

/// Catalogue files as people write them: JSON and tables, good and broken.
class CatalogueTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void splitsRecords_data();
    void splitsRecords();

    void exampleTableIsUsable();
    void tableIsWhatJsonIs();
    void cells_data();
    void cells();
    void tableReports_data();
    void tableReports();
    void aRowsFaultRejectsItsProcedure();

    void jsonReports_data();
    void jsonReports();
    void aBrokenEntryHidesNoOther();
    void brokenLinesFillNoMemory_data();
    void brokenLinesFillNoMemory();
    void anyBytesMayBeGiven();

    void wholeProcedureIsRead();
    void legalLimitOnlyWhereItDiffers_data();
    void legalLimitOnlyWhereItDiffers();
    void findsPlaces();
};

} // namespace motcua::tests
