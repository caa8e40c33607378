#pragma once

#include <QObject>

namespace motcua::tests
{

/// Scanners as values: who they are, what is remembered of them, what they cannot do.
class ScannersTest : public QObject
{
    Q_OBJECT

private slots:
    void hiddenDevices_data();
    void hiddenDevices();
    void identityFindsTheScannerAgain_data();
    void identityFindsTheScannerAgain();
    void knownScannersOutliveARestart();
    void usedScannerIsRemembered();
    void forgottenScannerIsGone();
    void bookKeepsWhatTheDeskMadeOfProfiles();
    void bookGivesUpToWhatCame();
    void bookRefusesNames();
    void onlySomeMayCareForScanners_data();
    void onlySomeMayCareForScanners();
    void replugKeepsPlaceAndOptions();
    void unreadableMemoryIsNone();
    void unmetWishesAreTold_data();
    void unmetWishesAreTold();
    void intentBecomesRequestAndPolicy();
    void paperChoosesItsIntent_data();
    void paperChoosesItsIntent();
};

} // namespace motcua::tests
