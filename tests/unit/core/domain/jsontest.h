#pragma once

#include <QObject>

namespace motcua::tests
{

/// Dossiers and procedures as JSON, and the catalogue file.
class JsonTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void dossiersSurviveTheRoundTrip();
    void keepsMillisecondsAndLargeNumbers();
    void refusesDamagedDossiers_data();
    void refusesDamagedDossiers();
    void proceduresSurviveTheRoundTrip();
    void shippedCatalogueIsUsable();
    void cataloguePutsInDefaults();
    void catalogueNamesTheFirstFault_data();
    void catalogueNamesTheFirstFault();
};

} // namespace motcua::tests
