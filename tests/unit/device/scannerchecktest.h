#pragma once

#include <QObject>

namespace motcua::tests
{

/// The self-check over invented systems, and which backends a configuration enables.
class ScannerCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void findings_data();
    void findings();
    void daemonIsNamedWithItsUnit();
    void enabledBackendsAreRead();
    void oneBackendIsCutOut();
    void folders_data();
    void folders();
};

} // namespace motcua::tests
