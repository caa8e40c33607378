#pragma once

#include "tests/fakes/plainsealedfiles.h"
#include "tests/unit/core/services/scriptedpages.h"

#include "app/core/kernel/clock.h"
#include "app/core/services/digitiser.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace motcua::tests
{

/// What was handed in, turned into files.
class DigitiserTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pdfsPassByteForByteAndImagesBecomeOne();
    void scannedStackBecomesOneFile();
    void badFileEndsBeforeAnythingIsScanned();
    void faultKeepsThePagesInTheirSession();
    void onlyBlankPagesIsNoDocument();
    void unprocessedPageStopsTheDocument();

private:
    using Files = QList<QList<services::PreparedFile>>;
    /// Runs to the end; the error's key lands in m_error.
    [[nodiscard]] Files digitise(const QList<services::DraftComponent> &components);

    PlainSealedFiles m_sealed;
    kernel::SystemClock m_clock;
    domain::ScanProfile m_profile;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedSource> m_scanner;
    std::unique_ptr<ScriptedSource> m_files;
    std::unique_ptr<ScriptedProcessor> m_processor;
    std::unique_ptr<ScriptedDocuments> m_documents;
    services::PagePool m_pool;
    std::unique_ptr<services::Digitiser> m_digitiser;
    QString m_error;
};

} // namespace motcua::tests
