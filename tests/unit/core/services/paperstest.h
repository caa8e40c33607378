#pragma once

#include <QObject>

namespace motcua::tests
{

/// Which paper of which dossier, how often, and what is noted of it.
class PapersTest : public QObject
{
    Q_OBJECT

private slots:
    void aSecondPrintIsAReprint();
    void nothingIsNotedWhenItFails();
    void whatIsNotYetIsSaid();
    void rolesPrintTheirPapers();
    void choicesTellWhatCanBePrinted();
    void feeReceiptsComeFromTheirStore();
    void aPreviewDoesNotCount();
    void aDayOfReceipts();
    void aBatchGivesWhatItMade();
    void theBookOfSomeDays();
    void eachYearAndFieldHasItsBook();
    void severalKindsInOneBatch();
    void feeReceiptsOfTheDays();
    void theProfileSaysHowManyCopies();
    void theListForThePost();
    void aWarningGoesAlong();
};

} // namespace motcua::tests
