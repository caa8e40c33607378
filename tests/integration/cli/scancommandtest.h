#pragma once

#include "tests/integration/cli/program.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// `motcua scan` on a real network backend and on files, and receptions that scan.
class ScanCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void duplexStackToSearchablePdf();
    void jamNamesThePageToContinueFrom();
    void jammedReceptionKeepsWhatWasFed_data();
    void jammedReceptionKeepsWhatWasFed();
    void receptionKeepsTheOrderOfFilesAndScan();
    void filesAreTakenIn();
    void originalsAreNotWrittenOver();
    void pageWithoutTextIsNamed();
    void printedSeparatorsSplitAStack();
    void blankBacksSplitNothing();
    void killedScanIsRecovered();
    void everyInterruptedScanIsRecovered();
    void profilesOfTheDeskAreKnown();
    void devicesAreListed();

private:
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] int pagesOf(const QString &pdf) const;
    [[nodiscard]] int killAScan();

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

} // namespace motcua::tests
