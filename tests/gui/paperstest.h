#pragma once

#include <QObject>
#include <QTemporaryDir>

namespace motcua::tests
{

/// Papers at the window: the menu of one dossier, and many at once.
class PapersWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void menuShowsWhatCanBePrinted();
    void menuPrintsIntoThePreview();
    void bookOfTheDayByKeys();
    void severalKindsAtOnce();
    void batchSaysWhenThereIsNothing();
    void handoverListIsOfOneDay();
    void copiesAndSizeAreChosenWhereItIsPrinted();
    void aSizeThatTheFormHasNotIsSaid();
    void copiesAndSizeOfABatch();
    void ownFormIsTriedAndTakenOver();
    void theShippedFormComesBack();
    void mistakesOfAnOwnFormAreListed();
    void ownFormsAreASupervisors();

private:
    QTemporaryDir m_folder;
};

} // namespace motcua::tests
