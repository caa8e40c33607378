#pragma once

#include <QObject>

namespace motcua::tests
{

/// The way to the server against a second table, written down from offline facts §c.2.
class SyncStateTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPairAgreesWithTheDesign();
    void aChainIsOneMoveAfterTheOther();
    void everyStateIsReachedAndLeft();
    void everyStateIsOfOneKind();
    void namesGoBothWays();
};

} // namespace motcua::tests
