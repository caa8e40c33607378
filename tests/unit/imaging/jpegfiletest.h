#pragma once

#include <QObject>

namespace motcua::tests
{

class TestJpegFile : public QObject
{
    Q_OBJECT

private slots:
    void exifTurns_data();
    void exifTurns();
    void passesBytesThroughUntouched();
    void guessesAResolution();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void decodesHugeImagesSmaller();
    void largeImagesStayWhole();
    void tooLongASideGivesNothing();
};

} // namespace motcua::tests
