#pragma once

#include <QObject>

class TestBackoff final : public QObject
{
    Q_OBJECT

private slots:
    void grows_data();
    void grows();
    void obeysTheServer();
};
