#pragma once

#include <QObject>

namespace motcua::tests
{

/// Scan profiles: the shipped ones, rules by name, a desk's own.
class ScanIntentTest : public QObject
{
    Q_OBJECT

private slots:
    void shippedFileIsSound();
    void nameDecides_data();
    void nameDecides();
    void componentsOwnWordComesFirst();
    void deskOverrides();
    void faultyFileIsTold_data();
    void faultyFileIsTold();
    void paperSizes();
};

} // namespace motcua::tests
