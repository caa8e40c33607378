#pragma once

#include <QObject>

namespace motcua::tests
{

/// Pages through the spool: what the device sent comes back as the right picture, and damage is an
/// error, never a wrong picture.
class SpoolPageTest : public QObject
{
    Q_OBJECT

private slots:
    void grayAndColourComeBack_data();
    void grayAndColourComeBack();
    void lineArtComesBack();
    void threePassesInAnyOrder_data();
    void threePassesInAnyOrder();
    void sixteenBitsKeepTheHighByte_data();
    void sixteenBitsKeepTheHighByte();
    void paddingIsCutOff_data();
    void paddingIsCutOff();
    void linesCountWhenTheyWereUnknown();
    void promisedLinesTakeNoMemory();
    void shortPassesAreCutAlike();
    void importedJpegStaysUntouched();
    void factsComeBack();
    void damageIsAnError_data();
    void damageIsAnError();
    void errorsOfTheFilePassThrough();
    void findsWholePagesOnly();
};

} // namespace motcua::tests
