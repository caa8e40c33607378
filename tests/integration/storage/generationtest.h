#pragma once

#include <QObject>

namespace motcua::tests
{

/// A store that is copied or put back notices it, and nothing that both copies do can collide
/// (offline facts §c.3 no. 5, §c.8, suite 21).
class GenerationTest final : public QObject
{
    Q_OBJECT

private slots:
    void aRestartIsNoCopy();
    void whatCountsAsElsewhere();
    void copiesGiveNoEqualNumbers();
    void anOlderStoreInTheSamePlace();
    void aWholeDiskThatWasSetBack();
    void whatWasOnItsWayIsLookedUp();
    void seriesOfReceiptsStop();
};

} // namespace motcua::tests
