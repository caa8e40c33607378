#pragma once

#include <QObject>

namespace motcua::tests
{

/// Each way in which a stack stops, from its panel to Continue: the officer puts the sheets back
/// that the panel names, and every page is in the spool once and by its pixels the right one.
class FaultTest final : public QObject
{
    Q_OBJECT

private slots:
    void stackStopsIsMendedAndGoesOn_data();
    void stackStopsIsMendedAndGoesOn();
    void feederIsFilledWhileTheWindowWaits();
};

} // namespace motcua::tests
