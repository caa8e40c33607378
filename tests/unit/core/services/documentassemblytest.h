#pragma once

#include <QObject>

namespace motcua::tests
{

/// Parts of components, made into finished files.
class DocumentAssemblyTest : public QObject
{
    Q_OBJECT

private slots:
    void filesKeepTheOrderOfTheirParts();
    void clearFilesGoWithTheLastCopy();
    void faults_data();
    void faults();
};

} // namespace motcua::tests
