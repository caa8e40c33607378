#pragma once

#include <QObject>

namespace motcua::tests
{

/// The courier's dialog on real stores and a folder as stick (offline facts §e.7).
class StickTest final : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhoMaySendsACourier();
    void whatWaitsIsShownAndWritten();
    void aStickThatIsNotThereIsSaid();
    void aConnectedDeskTakesIn();
    void aDamagedFileIsRefusedInASentence();
};

} // namespace motcua::tests
