#pragma once

#include <QObject>
#include <QTemporaryDir>

namespace motcua::tests
{

/// Receipts as people get them: rendered, then read back by poppler, the checker and a bar code
/// reader. MOTCUA_PAPERS=DIR keeps the files for the eye.
class TestPaperRenderer : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyReceiptIsWhole_data();
    void everyReceiptIsWhole();
    void codesDecodeAt200Dpi_data();
    void codesDecodeAt200Dpi();
    void saysWhatTheDossierSays();
    void olderDossierGetsTheOlderForm();
    void provisionalNumberIsMarked();
    void reprintIsMarked();
    void personsMarkupStaysText();
    void rowHigherThanAPageIsSplit();
    void officesOwnFormGoesFirst();
    void brokenFormIsAnError();
    void missingFontIsAnError();

private:
    QTemporaryDir m_folder;
};

} // namespace motcua::tests
