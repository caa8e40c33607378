#pragma once

#include <QObject>

namespace motcua::tests
{

class TestOrientation : public QObject
{
    Q_OBJECT

private slots:
    void turnsTextUpright_data();
    void turnsTextUpright();
    void neverTurnsWhatItCannotRead_data();
    void neverTurnsWhatItCannotRead();
    void turningIsLossless();
};

} // namespace motcua::tests
