#pragma once

#include <QObject>

namespace motcua::tests
{

/// The person's wishes against the option lists of all sorts of devices.
class ScanSettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void sourceNamesAreUnderstood_data();
    void sourceNamesAreUnderstood();
    void modeNamesAreUnderstood_data();
    void modeNamesAreUnderstood();
    void sensorNamesAreUnderstood_data();
    void sensorNamesAreUnderstood();
    void valuesFitTheOption_data();
    void valuesFitTheOption();
    void devicesAreDescribed_data();
    void devicesAreDescribed();

    void duplexByNameOfTheSource();
    void duplexBySwitch();
    void simplexSwitchesDuplexOff();
    void duplexOnASimplexFeederIsRefused();
    void writesKeepTheOrder();
    void bothResolutionsMustBeThere();
    void resolutionOfAListMustBeThere();
    void resolutionThatALaterWriteResetsIsSetAgain();
    void optionsThatFightEndAfterABudget();
    void glassAMillimetreTooShortIsClipped();
    void glassTooSmallIsRefused();
    void geometryInPixelsFollowsTheResolution();
    void pageSizeWidensTheFeeder();
    void ownOptionsTakeThePlaceOfOurs();
    void ownOptionThatAnotherWakesIsSet();
    void driversOwnImageWorkIsOff();
};

} // namespace motcua::tests
