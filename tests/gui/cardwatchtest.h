#pragma once

#include <QObject>

namespace motcua::tests
{

/// What CardWatch keeps back, gives on and takes, in a window of its own.
class CardWatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void cardIsTakenAtAnyPace_data();
    void cardIsTakenAtAnyPace();
    void endKeyBelongsToTheCard();
    void cardInAnOrdinaryFieldLeavesItAsItWas();
    void zoneOnTheBackIsTakenToo();
    void whatIsNoCardGoesOnUntouched();
    void singleDigitIsNotKept();
    void shortcutsStay();
};

} // namespace motcua::tests
