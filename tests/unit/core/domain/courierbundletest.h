#pragma once

#include <QObject>

namespace motcua::tests
{

class CourierBundleTest : public QObject
{
    Q_OBJECT

private slots:
    void isReadAsItIsWritten();
    void answersAreReadAsTheyAreWritten();
    void everyMessageLeftOutIsNoticed();
    void everyMessageTwiceIsNoticed();
    void contentsAreWhatWasAnnounced_data();
    void contentsAreWhatWasAnnounced();
    void newerFormats();
};

} // namespace motcua::tests
