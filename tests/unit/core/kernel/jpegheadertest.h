#pragma once

#include <QObject>

namespace motcua::tests
{

/// Headers made byte by byte, so what they say is known.
class JpegHeaderTest : public QObject
{
    Q_OBJECT

private slots:
    void frameIsRead_data();
    void frameIsRead();
    void resolutionIsRead_data();
    void resolutionIsRead();
    void orientationIsRead_data();
    void orientationIsRead();
    void adobeMarkerIsSeen();
    void fillBytesAndLoneMarkersAreSkipped();
    void noCutIsAHeader();
    void rubbishIsNoHeader_data();
    void rubbishIsNoHeader();
    void anyBytesMayBeGiven();
};

} // namespace motcua::tests
