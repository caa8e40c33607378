#pragma once

#include <QObject>

namespace motcua::tests
{

class TestJpegFile : public QObject
{
    Q_OBJECT
private slots:
    void everyCutIsNoticed();
    void rubbishIsNoJpeg();
    void whatAsksTooMuchIsRefused_data();
    void whatAsksTooMuchIsRefused();
};

} // namespace motcua::tests
