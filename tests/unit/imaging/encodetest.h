#pragma once

#include <QObject>

namespace motcua::tests
{

class TestEncode : public QObject
{
    Q_OBJECT

private slots:
    void contentDecidesTheCoding_data();
    void contentDecidesTheCoding();
    void fringesAreNoColour();
    void g4GivesBackEveryDot_data();
    void g4GivesBackEveryDot();
    void blackAndWhiteKeepsToneMarks();
    void jpegKeepsSizeResolutionAndSeal();
};

} // namespace motcua::tests
