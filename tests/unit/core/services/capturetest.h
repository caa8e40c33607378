#pragma once

#include "tests/fakes/plainsealedfiles.h"
#include "tests/unit/core/services/scriptedpages.h"

#include "app/core/services/capture.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// A stack from the source to pages of a document.
class CaptureTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pagesKeepTheirOrder();
    void textTrailsBehind();
    void blankPagesAreLeftOutUntilKept();
    void keptBlankPageIsRead();
    void keptBlankPageStaysKept();
    void editedPageIsMadeAgain();
    void backTakesTheTurnOfItsFront();
    void backIsMadeAgainWhenItsFrontTurnsOtherwise();
    void brokenPageIsNamedAndTheOthersStand();
    void recoversWhatAnEarlierRunLeft();
    void recoveredPagesAreTreatedAsTheirScan();
    void separatorsAreLookedForLater();
    void faultTellsWhereToContinue();
    void refusalNamesNoPage();
    void sheetFedAgainReplacesItsPage();
    void sheetFedAgainDuringItsProcessing();
    void cancelKeepsThePages();
    void mayGoWhileItWorks();

private:
    [[nodiscard]] std::unique_ptr<services::Capture> makeCapture(bool reading = false);
    [[nodiscard]] QList<QByteArray> documentOf(const services::Capture &capture) const;

    PlainSealedFiles m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedSource> m_source;
    std::unique_ptr<ScriptedProcessor> m_processor;
    ScriptedRecogniser m_recogniser;
    std::unique_ptr<services::PagePool> m_pool; ///< gone before what its jobs refer to
};

} // namespace motcua::tests
