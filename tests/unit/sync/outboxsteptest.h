#pragma once

#include <QObject>

class TestOutboxStep final : public QObject
{
    Q_OBJECT

private slots:
    void table_data();
    void table();
    void filesGoBeforeTheirMove();
    void progress();
    void aWithdrawnResultIsToldInNoMove();
};
