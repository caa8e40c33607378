#pragma once

#include <QObject>

namespace motcua::tests
{

class ReceptionPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void wholeDossierByKeyboardAlone();
    void cardIntoAnyFieldDisturbsNothing();
    void enterBeforeTheAnswerTakesTheFirst();
    void blankPageIsKeptWithSpace();
    void pageDeskByKeyboardAlone();
    void pilesAreCollatedAfterAPreview();
    void pageIsCroppedByKeys();
    void pageGoesToAnotherPaperAndIsSealedThere();
    void faultStandsInline();
    void jamIsAPanelAndGoesOn();
    void printerTroubleStandsInline();
    void escapeStopsThenLeavesAndResumes();
    void filesComeInThroughTheDialog();
};

} // namespace motcua::tests
