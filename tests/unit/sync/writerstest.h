#pragma once

#include <QObject>

/// Bodies against the examples of iGate facts §9.
class TestWriters final : public QObject
{
    Q_OBJECT

private slots:
    void connectorCreate();
    void connectorSteps();
    void officerCreate();
    void officerCreateByPost();
    void fileNames();
    void endpoints_data();
    void endpoints();
};
