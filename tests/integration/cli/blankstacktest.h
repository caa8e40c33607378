#pragma once

#include "tests/integration/cli/program.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// `motcua scan` of nothing but blank pages: said clearly, and nothing is lost or haunts later
/// scans.
class BlankStackTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void filesLeaveNothing();
    void stackIsNoInterruptedScan();
    void stackIsForgottenAfterADay();

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList spools() const;
    [[nodiscard]] int pagesOf(const QString &pdf) const;
    void scanBlankStack();

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

} // namespace motcua::tests
