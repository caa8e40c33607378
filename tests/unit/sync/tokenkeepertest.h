#pragma once

#include <QObject>

class TestTokenKeeper final : public QObject
{
    Q_OBJECT

private slots:
    void oneLoginForMany();
    void obeysTheLife_data();
    void obeysTheLife();
    void rejectsOnlyItsOwn();
    void grants_data();
    void grants();
};
