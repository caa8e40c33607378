#pragma once

#include <QObject>

namespace motcua::tests
{

class StoreTest : public QObject
{
    Q_OBJECT
private slots:
    void isMadeByRunningAllMigrations();
    void completesAHalfMadeStore();
    void refusesToMakeAStoreTwice();
    void saysWhereThereIsNone();
    void refusesASecondProgram();
    void refusesANewerSchema();
    void refusesAFileOfAnotherProgram_data();
    void refusesAFileOfAnotherProgram();
    void copiesBeforeItMigrates();
    void undoesAFailedMigration();
    void theFirstSchemaKeepsItsHistoryAndOutbox();
    void refusesSchemaFilesOutOfOrder();
    void keepsNoPersonalDataInClear();
    void noticesEveryFlippedBitOfAField();
    void noticesChangedColumns_data();
    void noticesChangedColumns();
    void setsItsPragmas();
};

} // namespace motcua::tests
