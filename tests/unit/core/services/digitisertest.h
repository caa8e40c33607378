#pragma once

#include "tests/fakes/plainsealedfiles.h"
#include "tests/unit/core/services/scriptedpages.h"

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
    void partsKeepTheOrderGiven();
    void scannedStackComesLast();
    void policyIsToldBeforeTheFirstSheet();
    void badFileEndsBeforeAnythingIsScanned();
    void faultKeepsThePagesInTheirSession();
    void onlyBlankPagesIsNoDocument();
    void unprocessedPageStopsTheDocument();

private:
    /// Runs to the end; the error's key and arguments land in m_error.
    [[nodiscard]] services::PartsByComponent
    digitise(const QList<services::DraftComponent> &components);

    PlainSealedFiles m_sealed;
    domain::ScanDefaults m_profile;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedSource> m_scanner;
    std::unique_ptr<ScriptedSource> m_files;
    std::unique_ptr<ScriptedProcessor> m_processor;
    std::unique_ptr<ScriptedDocuments> m_documents;
    std::unique_ptr<services::PagePool> m_pool; ///< gone before what its jobs refer to
    std::unique_ptr<services::Digitiser> m_digitiser;
    QStringList m_opened; ///< components of the sessions, in order
    QStringList m_error;
    QList<bool> m_keepsBlank; ///< what was to be kept with each session
};

} // namespace motcua::tests
