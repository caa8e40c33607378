#pragma once

#include <QObject>

namespace motcua::tests
{

/// The network path as it is in the field: the real sane-airscan, against a scanner on loopback.
class AirscanTest : public QObject
{
    Q_OBJECT

private slots:
    void scannerIsFoundAndDescribed();
    void pagesAreThoseServed_data();
    void pagesAreThoseServed();
    void duplexSheetsHaveTwoSides();
    void oddNumberOfSidesIsWarnedOf_data();
    void oddNumberOfSidesIsWarnedOf();
    void troubleInMidStackKeepsThePagesAndGoesOn_data();
    void troubleInMidStackKeepsThePagesAndGoesOn();
    void tornDuplexSheetIsContinuedFromItsFront();
    void shortTroubleIsWaitedFor_data();
    void shortTroubleIsWaitedFor();
    void emptyFeederIsNoSuccess();
    void scannerSwitchedOffIsAConnectionLost();
    void cancelOfAHangingScannerFreesAtOnce();
};

} // namespace motcua::tests
