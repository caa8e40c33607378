#pragma once

#include <QObject>

namespace motcua::tests
{

/// The care of the scanner and the scan profiles, in the window.
class ScannerCareTest final : public QObject
{
    Q_OBJECT

private slots:
    void deniedAccessShowsItsMend();
    void nothingFoundLeadsToTheCheck();
    void scannersComeAsTheyAreFound();
    void scannerIsChosenAndForgottenByKeys();
    void optionIsWrittenAndReadBack();
    void deleteGivesTheDevicesValueBack();
    void officerOnlyLooks();
    void supervisorMakesAProfile();
    void unmetWishNamesWhatTheScannerCan();
    void profileIsChosenByKeys();
};

} // namespace motcua::tests
