#pragma once

#include <QObject>

namespace motcua::tests
{

/// Everything that can go wrong with a device, at every place of a stack: what was announced is
/// whole, none is doubled, the end says why and where to go on, and going on works (R32, R35-R38).
class EveryPageTest : public QObject
{
    Q_OBJECT

private slots:
    void faultAtEachPage_data();
    void faultAtEachPage();
    void faultBeforeTheFirstPage_data();
    void faultBeforeTheFirstPage();
    void passingTrouble_data();
    void passingTrouble();
    void shortPageIsKeptAndSaid_data();
    void shortPageIsKeptAndSaid();
    void personCancels_data();
    void personCancels();
    void hangWhileLettingGo_data();
    void hangWhileLettingGo();
    void unpluggedAndBack();
    void doubleFeedIsToldFromAJam();
    void oddSideOfADuplexStackIsSaid();
    void fullDiskStopsBetweenSheets();
    void feederWaitsForRoom_data();
    void feederWaitsForRoom();
};

} // namespace motcua::tests
