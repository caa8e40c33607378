#pragma once

#include "app/core/services/capture.h"
#include "tests/fakes/plainsealedfiles.h"
#include "tests/unit/core/services/scriptedpages.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace motcua::tests
{

/// Reading is the costliest step: it is done once for each picture, and not at all for what was
/// given up.
class PageReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void textsAreKeptWhole();
    void aResumeReadsNothingTwice();
    void aResumeGoesOnWhereReadingStopped();
    void undoAndRedoReadNothingAgain();
    void anotherEngineReadsAnew();
    void whatFailedIsTriedAgain();
    void aTornTextIsReadAgain();
    void anEditGivesTheReadingUp();
    void whoeverGoesGivesItsReadingUp();

private:
    [[nodiscard]] std::unique_ptr<services::Capture> makeCapture();
    void scanAndRead(int pages);
    void recoverAndRead();
    [[nodiscard]] QString firstWordOf(const services::CapturedPage &page) const;
    [[nodiscard]] QStringList keptTexts() const;

    PlainSealedFiles m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedSource> m_source;
    std::unique_ptr<ScriptedProcessor> m_processor;
    std::unique_ptr<ScriptedRecogniser> m_recogniser;
    std::unique_ptr<services::PagePool> m_pool; ///< gone before what its jobs refer to
    std::unique_ptr<services::Capture> m_capture;
};

} // namespace motcua::tests
