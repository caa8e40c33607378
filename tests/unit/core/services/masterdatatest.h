#pragma once

#include <QObject>

namespace motcua::tests
{

class MasterDataTest : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatCountsAndEnds();
    void aFileIsReadBeforeAnythingIsStored();
    void faultsStopItUnlessLeftOut();
    void agenciesReplaceThoseBefore();
    void aCalendarIsTakenInWhole();
    void aBrokenCalendarTellsEveryLine();
    void endingManyNeedsConsent();
    void onlyAdministratorsChange();
};

} // namespace motcua::tests
