#pragma once

#include <QObject>

namespace motcua::tests
{

/// Choosing scanner and profile, and the care of the scanner, without a widget.
class ScannerPresenterTest : public QObject
{
    Q_OBJECT

private slots:
    void knownScannersAreThereAtOnce();
    void whatIsFoundIsRemembered();
    void movedScannerStaysChosen();
    void hiddenDevicesAreNotOffered();
    void paperChoosesItsProfile();
    void whatTheDeviceCannotDoIsSaidFirst();
    void pluggedInScannerIsOffered();
    void optionsSetByHandReachTheRequest();
    void optionListPassesTheTester();
    void optionTakesOnlyWhatFits_data();
    void optionTakesOnlyWhatFits();
    void findingsAreSentences();
    void findingsHaveTheirCommand_data();
    void findingsHaveTheirCommand();
    void silentNetworkScannerIsNamed();
    void deskScannerOutlivesAndBeatsTheProfile();
    void forgettingHandSetOptionsNeedsTheRole();
};

} // namespace motcua::tests
