#pragma once

#include <QObject>

namespace motcua::tests
{

/// Sticks that something is wrong with: one clear error each, and nothing half done.
class BadStickTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFlippedBitIsNoticed();
    void everyCutIsNoticed();
    void fileOfTheFuture();
    void anotherProvince();
    void noKeys();
    void anotherDeskKeyIsConfirmed();
    void olderStoreIsConfirmed();
    void writeProtected();
    void forgedAnswerIsNotBelieved();
    void oneBadFileKeepsNoOther();
    void keyFiles();
};

} // namespace motcua::tests
