#pragma once

#include "app/core/ports/paperrenderer.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// Receipts as people get them: rendered, then read back by poppler, the checker and a bar code
/// reader. MOTCUA_PAPERS=DIR keeps the files for the eye.
class TestPaperRenderer : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
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
    void anEditedFormIsTriedBeforeItIsUsed();
    void anOwnFormIsPutAsideAndNeverLost();
    void aTrialWithoutRoomWritesNothing();
    void everyFormCanBeTried();
    void explanationIsPrinted();
    void sectorsOwnFormGoesFirst();
    void officesOwnPartialChangesEveryForm();
    void brokenOwnFormGivesWayToOurs();
    void brokenFormOfOursIsAnError();
    void papersThatAFormIsNotMadeFor();
    void listsAsTables();
    void missingFontIsAnError();

private:
    void putOwn(const QString &name, const QByteArray &form) const;
    [[nodiscard]] kernel::Result<ports::RenderedPaper> renderOwn() const;

    std::unique_ptr<QTemporaryDir> m_folder; ///< of the office's own forms
};

} // namespace motcua::tests
