#pragma once

#include <QObject>

namespace motcua::tests
{

class TestEncode : public QObject
{
    Q_OBJECT

private slots:
    void contentDecidesTheForm_data();
    void contentDecidesTheForm();
    void fringesAreNoColour();
    void grayInPlaceIsGray();
    void sealAndSignatureKeepTheirInk();
    void whatInksCannotShowBecomesAJpeg_data();
    void whatInksCannotShowBecomesAJpeg();
    void weakPrintIsNotMadeBlackAndWhite();
    void blackAndWhiteKeepsToneMarks();
    void jpegKeepsSizeResolutionAndSeal();
};

} // namespace motcua::tests
