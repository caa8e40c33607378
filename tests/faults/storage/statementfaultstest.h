#pragma once

#include <QObject>

namespace motcua::tests
{

/// The i-th SQL statement fails, for every i of every writing deed: the store is as before.
class StatementFaultsTest : public QObject
{
    Q_OBJECT
private slots:
    void leavesAllOrNothing_data();
    void leavesAllOrNothing();
    void refusesWorkAfterAnIoError();
};

} // namespace motcua::tests
