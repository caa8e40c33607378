#pragma once

#include <QObject>
#include <QTemporaryDir>

namespace motcua::tests
{

/// Files written by PdfWriter, judged by qpdf, poppler and the structural checker.
class TestPdfWriter : public QObject
{
    Q_OBJECT
private slots:
    void everyCodingIsArchival_data();
    void everyCodingIsArchival();
    void jpegBytesPassThrough();
    void bilevelPageComesBackBitExact();
    void cmykShowsItsInks();
    void pageHasItsSizeOnPaper();
    void hiddenWordsAreFoundInOrder();
    void hiddenWordsLieOnTheirBoxes_data();
    void hiddenWordsLieOnTheirBoxes();
    void sameFactsGiveTheSameFile();
    void titleOfAnyLettersIsKept();
    void titleLosesItsControls();
    void unusablePageIsAnError_data();
    void unusablePageIsAnError();
    void loadersErrorIsPassedOn();
    void noPagesIsAnError();
    void unwritableFolderIsAnError();
    void twoWritersOfOneNameDoNotMix();
    void whatACrashLeftIsReplaced();
    void fullDiskLeavesNothing();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

} // namespace motcua::tests
