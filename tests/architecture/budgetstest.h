#pragma once

#include <QObject>

namespace motcua::tests
{

/// The hard budgets of size: lines of a file and of a function, parameters, public methods.
class BudgetsTest : public QObject
{
    Q_OBJECT

private slots:
    void readerCountsRightly_data();
    void readerCountsRightly();
    void filesAreShort();
    void functionsAreShort();
    void parametersAreFew();
    void publicMethodsAreFew();
};

} // namespace motcua::tests
