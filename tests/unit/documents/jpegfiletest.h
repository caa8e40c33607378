#pragma once

#include <QObject>

namespace motcua::tests
{

class TestJpegFile : public QObject
{
    Q_OBJECT
private slots:
    void headIsRead();
    void adobeMarkerIsSeen();
    void exifTurnsAreRead_data();
    void exifTurnsAreRead();
    void everyCutIsNoticed();
    void rubbishIsNoJpeg();
};

} // namespace motcua::tests
