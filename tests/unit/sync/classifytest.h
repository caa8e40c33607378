#pragma once

#include <QObject>

/// The table of classify.h, row by row.
class TestClassify final : public QObject
{
    Q_OBJECT

private slots:
    void table_data();
    void table();
    void faultsOfKeys();
    void retryAfter_data();
    void retryAfter();
    void bodyFaults_data();
    void bodyFaults();
};
