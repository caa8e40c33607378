#pragma once

#include "tests/integration/cli/program.h"

#include <QObject>
#include <QTemporaryDir>

namespace motcua::tests
{

/// A store on a disk without room: nothing half-stored, and everything can still be looked up. Root
/// mounts a small tmpfs; without that right the tests are skipped.
class FullDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsHalfStored();
    void thingsAreLookedUp();

private:
    QTemporaryDir m_folder;
};

} // namespace motcua::tests
