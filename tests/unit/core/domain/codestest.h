#pragma once

#include <QObject>

namespace motcua::tests
{

/// Dossier numbers, check characters, search keys and the names that JSON and the store use.
class CodesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsDossierCodes_data();
    void readsDossierCodes();
    void numbersAreFoundInWhatAReaderReads_data();
    void numbersAreFoundInWhatAReaderReads();
    void writesDossierCodes();
    void patternsReadAndWrite_data();
    void patternsReadAndWrite();
    void patternsThatCannotBeRead_data();
    void patternsThatCannotBeRead();
    void checkCharacterAgreesWithPublishedVectors_data();
    void checkCharacterAgreesWithPublishedVectors();
    void provisionalCodeFindsEveryWrongCharacter();
    void provisionalCodeFindsNearlyEverySwapOfNeighbours();
    void provisionalCodeForgivesCaseAndSpace();
    void provisionalCodeIsNoOfficialCode();
    void foldsTextForSearch_data();
    void foldsTextForSearch();
    void readsPhones_data();
    void readsPhones();
    void enumNamesGoBothWays();
};

} // namespace motcua::tests
