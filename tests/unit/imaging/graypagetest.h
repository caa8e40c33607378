#pragma once

#include <QObject>

namespace motcua::tests
{

class TestGrayPage : public QObject
{
    Q_OBJECT

private slots:
    void paperBecomesEvenAndPencilStays_data();
    void paperBecomesEvenAndPencilStays();
    void picturesKeepTheirTones();
};

} // namespace motcua::tests
