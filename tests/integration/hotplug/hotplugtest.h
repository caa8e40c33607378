#pragma once

#include <QObject>

namespace motcua::tests
{

class HotplugTest final : public QObject
{
    Q_OBJECT

private slots:
    void busIsRead();
    void serialComesFromTheBus();
    void systemTellsWhoMayUseIt();
    void comingAndGoingIsHeard();
    void onlyScannersAreSearchedFor();
    void pullingOutEndsTheStackAtOnce();
};

} // namespace motcua::tests
