#pragma once

#include <QObject>

namespace motcua::tests
{

/// Papers that are here already, offered in the checklist before anything is scanned.
class ReuseOfferTest final : public QObject
{
    Q_OBJECT

private slots:
    void isOfferedFirstAndTaken();
    void aScanTakesItsPlace();
    void anotherOwnerGivesItBack();
    void aDraftKeepsWhatWasTaken();
    void onlyWholeNumbersAreLookedUp();
    void theServerIsNamedNotFetched_data();
    void theServerIsNamedNotFetched();
    void aPaperAtTheServerIsTaken();
    void anotherOwnerGivesTheServersPaperBack();
    void theFormIsChosen();
    void anAnswerForAnotherNumberIsDropped();

    void exemptPapersAreNotScanned_data();
    void exemptPapersAreNotScanned();
    void stateSecretsAreNotScanned();
    void paperSwitchIsSaidEarly();
};

} // namespace motcua::tests
