#pragma once

#include <QObject>
#include <QTemporaryDir>

namespace motcua::tests
{

/// Files in, spool pages out; and the drawer of broken files that must each get their sentence.
class TestFilePageSource : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void goodFileIsKnown_data();
    void goodFileIsKnown();
    void brokenFileIsRefused_data();
    void brokenFileIsRefused();
    void signatureIsNoticed_data();
    void signatureIsNoticed();
    void severalFilesGiveRunningNumbers();
    void jpegKeepsItsBytes();
    void pixelsComeBackAsDrawn_data();
    void pixelsComeBackAsDrawn();
    void pdfIsDrawnAtTheWishedResolution();
    void resolutionIsBelievable_data();
    void resolutionIsBelievable();
    void pageHasTheSizeThatWasBelieved_data();
    void pageHasTheSizeThatWasBelieved();
    void badFileEndsTheRunAndKeepsThePagesBefore();
    void noPageOfALongTiffIsLost_data();
    void noPageOfALongTiffIsLost();
    void badPageOfATiffIsNamed();
    void largestPagesLoad();
    void maxPagesEndsTheRun();
    void aFewDotsAreNoPage_data();
    void aFewDotsAreNoPage();
    void nothingToReadIsAnError();
    void cancelFreesAtOnce();
    void destroyedInMidRun();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

} // namespace motcua::tests
