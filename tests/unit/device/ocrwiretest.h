#pragma once

#include <QObject>

namespace motcua::tests
{

class TestOcrWire : public QObject
{
    Q_OBJECT

private slots:
    void requestsComeThroughWhole();
    void answersComeThroughWhole();
    void refusesWrongHeads_data();
    void refusesWrongHeads();
};

} // namespace motcua::tests
