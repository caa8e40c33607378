#pragma once

#include <QObject>

namespace motcua::tests
{

class ScanDeadlineTest : public QObject
{
    Q_OBJECT

private slots:
    void eachStepHasItsDeadline();
    void busyScannerIsAskedUnderTheSameDeadline();
};

} // namespace motcua::tests
