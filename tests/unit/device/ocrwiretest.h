#pragma once

#include <QObject>

namespace motcua::tests
{

class TestOcrWire : public QObject
{
    Q_OBJECT

private slots:
    void requestsComeThroughWhole();
    void everyResolutionIsAsked_data();
    void everyResolutionIsAsked();
    void onlyReadablePagesAreAsked();
    void answersComeThroughWhole();
    void refusesWrongHeads_data();
    void refusesWrongHeads();
};

} // namespace motcua::tests
