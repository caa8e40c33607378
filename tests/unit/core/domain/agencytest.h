#pragma once

#include <QObject>

namespace motcua::tests
{

/// Agencies and territory with what they were: the example, look-ups by day, faults of a file.
class AgencyTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theExampleIsWhole();
    void headingsAreThoseOfTheDay_data();
    void headingsAreThoseOfTheDay();
    void whatIsNotInForceIsDoubted_data();
    void whatIsNotInForceIsDoubted();
    void anEmptyTreeDoubtsNothing();
    void mergedAgenciesAreFoundByEither();
    void circlesEnd();
    void faultsHaveTheirLine_data();
    void faultsHaveTheirLine();
    void theGoodEntriesStay();
    void addressesNameTerritories_data();
    void addressesNameTerritories();
    void readsWhatItWrites();
};

} // namespace motcua::tests
