#pragma once

#include <QObject>

namespace motcua::tests
{

/// The page of one dossier, by keys alone.
class DossierPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void opensFromTheListAndGoesBack();
    void asksForASupplement();
    void refusalWithoutReasonIsSaid();
    void aFilledFormIsNotLost();
    void resultAndReturn();
    void illegalMovesAreNotThere();
    void supervisorsDeedSaysSo();
    void typingIsCorrected();
    void onlineDossierIsAccepted();
    void theCaseIsChosenByKeys();
    void theCaseIsAskedWithASupplement();
    void dateIsExplainedAndPrinted();
    void theLawsOwnLimitIsTold();
    void whoComparedAndCheckedIsShown();
    void everyWidgetHasItsNames();
    void fitsASmallScreen();
};

} // namespace motcua::tests
