#pragma once

#include "app/core/domain/workcalendar.h"
#include "app/core/kernel/executor.h"
#include "app/core/services/courier.h"
#include "app/core/services/desk.h"
#include "app/core/services/onlineentry.h"
#include "app/core/services/servernews.h"
#include "app/documents/cashreport.h"
#include "app/documents/filepagesource.h"
#include "app/documents/htmlpaperrenderer.h"
#include "app/documents/pdfpreview.h"
#include "app/documents/pdfwriter.h"
#include "app/security/certificates.h"
#include "app/security/courierfiles.h"
#include "app/security/keyring.h"
#include "app/security/sealedfile.h"
#include "app/storage/store.h"
#include "scanner/device/ocrprocesspool.h"
#include "scanner/device/pageprocessor.h"
#include "scanner/device/spoolcardfinder.h"
#include "scanner/device/workerpagesource.h"
#include "scanner/device/workerscanners.h"
#include "sync/client/makegateway.h"
#include "sync/engine/syncengine.h"

#include <memory>

// The composition root: the only place besides main.cpp that names concrete classes.

namespace motcua
{

/// Parts that need no store. What needs a Qt application is made when it is first asked for.
struct Tools {
    kernel::SystemClock clock;
    security::SodiumSealedFiles sealedFiles;
    security::SodiumKeyRing keyRing;
    security::OpensslCertificates certificates;
    security::SodiumCourierFiles courierFiles;
    documents::PdfWriter documents;
    documents::PdfPreview preview;
    scanner::SpoolPageProcessor processor{sealedFiles};
    scanner::SpoolCardFinder cardFinder{sealedFiles};

    ports::PageSource &scanner(); ///< all devices, test devices too
    ports::Scanners &scanners();  ///< the same devices, apart from scanning
    ports::PageSource &files();
    ports::TextRecogniser &recogniser();
    services::PagePool &pagePool();
    const ports::PaperRenderer &papers();
    const ports::CashReportRenderer &cashReports();

private:
    std::unique_ptr<scanner::WorkerPageSource> m_scanner;
    std::unique_ptr<scanner::WorkerScanners> m_scanners;
    std::unique_ptr<documents::FilePageSource> m_files;
    std::unique_ptr<scanner::OcrProcessPool> m_recogniser;
    std::unique_ptr<documents::HtmlPaperRenderer> m_papers;
    std::unique_ptr<documents::HtmlCashReport> m_cashReports;
    std::unique_ptr<services::PagePool> m_pagePool;
};

/// Runs a piece of work on the storage thread and waits; empty = this is that thread.
using OnStorage = std::function<void(const std::function<void()> &)>;

/// A store opened for one user, with the use cases on top. Lives, works and dies on the storage
/// thread (the command line has no other).
class OpenDesk
{
public:
    [[nodiscard]] static kernel::Result<std::unique_ptr<OpenDesk>>
    open(Tools &tools, const QString &folder, const QString &user, const QString &password);

    /// What went less than well at opening and is worth saying: "disk.fullReading".
    [[nodiscard]] const std::optional<kernel::Error> &warning() const { return m_warning; }
    [[nodiscard]] const ports::Actor &actor() const { return m_actor; }
    [[nodiscard]] const domain::Profile &profile() const { return m_profile; }
    [[nodiscard]] const domain::WorkCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] services::Intake &intake() { return m_intake; }
    [[nodiscard]] services::Receptions &receptions() { return m_receptions; }
    [[nodiscard]] services::Papers &papers() { return m_papers; }
    [[nodiscard]] services::DossierMoves &moves() { return m_moves; }
    [[nodiscard]] services::DossierView &view() { return m_view; }
    [[nodiscard]] services::OnlineEntry &online() { return m_online; }
    [[nodiscard]] services::ServerNews &news() { return m_news; }
    [[nodiscard]] friend services::Courier &courierOf(OpenDesk &desk) { return desk.m_courier; }
    friend storage::AuditLog &auditOf(OpenDesk &desk) { return desk.m_store->audit(); }
    friend kernel::Status applyProfile(OpenDesk &desk, const domain::Profile &profile);
    [[nodiscard]] services::DeskFees money()
    {
        return {m_fees, m_cashDesk, m_store->fees(), m_tools.cashReports()};
    }
    [[nodiscard]] storage::SqlUserStore &users() { return m_store->users(); }
    [[nodiscard]] ports::CatalogueStore &catalogue() { return m_store->catalogue(); }
    [[nodiscard]] ports::DossierStore &dossiers() { return m_store->dossiers(); }
    [[nodiscard]] ports::OutboxStore &outbox() { return m_store->outbox(); }
    [[nodiscard]] ports::BlobStore &blobs() { return m_store->blobs(); }
    [[nodiscard]] ports::SettingsStore &settings() { return m_store->settings(); }
    [[nodiscard]] ports::ClockBook &clockBook() { return m_store->clockBook(); }
    [[nodiscard]] ports::CaptureStore &captures() { return m_store->captures(); }
    /// Of the store, with its random part, as it was opened. Any thread.
    [[nodiscard]] const QString &generation() const { return m_generation; }
    [[nodiscard]] storage::Verifier verifier() { return m_store->verifier(); }

    /// Errors: "password.short", those of UserStore::add().
    [[nodiscard]] kernel::Status addUser(const domain::User &user, const QString &password);

    /// The adapter that the profile names, for the thread that calls this. `onStorage` as in
    /// sync::SyncParts: what is learned of the server's keys and clock is kept there.
    [[nodiscard]] std::unique_ptr<ports::Gateway> makeGateway(const OnStorage &onStorage = {});

private:
    [[nodiscard]] sync::ClockNote clockNote(const OnStorage &onStorage);

    struct Settings {
        domain::Profile profile;
        domain::WorkCalendar calendar;
        QString igateSecret; ///< MOTCUA_IGATE_SECRET, else the one kept sealed
        QString generation;
        std::optional<kernel::Error> warning;
    };
    OpenDesk(Tools &tools, std::unique_ptr<storage::Store> store, Settings settings,
             ports::Actor actor, std::shared_ptr<const ports::Vault> vault);
    [[nodiscard]] static kernel::Result<Settings> readSettings(storage::Store &store);

    Tools &m_tools;
    std::unique_ptr<storage::Store> m_store;
    std::shared_ptr<const ports::Vault> m_vault;
    domain::Profile m_profile;
    domain::WorkCalendar m_calendar;
    QString m_igateSecret;
    QString m_generation;
    ports::Actor m_actor;
    std::optional<kernel::Error> m_warning;
    documents::HtmlPaperRenderer m_renderer; ///< with the office's own forms
    services::Intake m_intake;
    services::Receptions m_receptions;
    services::Papers m_papers;
    services::DossierMoves m_moves;
    services::DossierView m_view;
    services::OnlineEntry m_online;
    services::ServerNews m_news;
    services::Courier m_courier;
    services::Fees m_fees;
    services::CashDesk m_cashDesk;
};

/// Gateway, timer and engine together, for one thread with an event loop. `desk` outlives it.
class SyncRig
{
public:
    /// `onStorage` as in sync::SyncParts.
    SyncRig(OpenDesk &desk, Tools &tools, OnStorage onStorage);
    [[nodiscard]] sync::SyncEngine &engine() { return m_engine; }
    [[nodiscard]] ports::Gateway &gateway() { return *m_gateway; }

private:
    std::unique_ptr<ports::Gateway> m_gateway;
    std::unique_ptr<sync::WakeUp> m_wakeUp;
    sync::SyncEngine m_engine;
};

struct NewStore {
    domain::Profile profile;
    QString admin;
    QString password;
    bool withCatalogue = true;
};

struct MadeStore {
    int procedures = 0;
    QString recoveryKey; ///< secret half, in groups: for paper, never kept
};

/// Makes the desk's store: keys, admin, profile and the shipped catalogue. Errors:
/// "password.short" and those of loadCalendar(), before anything is made; "store.exists" and those
/// of Store.
[[nodiscard]] kernel::Result<MadeStore> createStore(Tools &tools, const QString &folder,
                                                    const NewStore &wish);

/// Another profile counts from the next login on. Errors, all Refused and with nothing changed:
/// "profile.otherDesk" (a store is one desk's), "profile.openOutcome" (count: another server could
/// not say what became of what was sent), those of loadCalendar().
[[nodiscard]] kernel::Status applyProfile(OpenDesk &desk, const domain::Profile &profile);

/// The scan profiles that come with the program (resources/scanning/intents.json).
[[nodiscard]] domain::ScanIntents shippedIntents();
/// All that a desk knows: those, its profile's, and what was made of them in its window.
[[nodiscard]] domain::ScanIntents scanIntents(OpenDesk &desk);

/// The folders of forms, an office's own first: what the profile names or "forms" in the store,
/// then those of the machine's user, then ours.
[[nodiscard]] QStringList formFolders(const QString &store, const domain::Profile &profile);
inline constexpr QLatin1StringView shippedForms(":/motcua/forms");

/// A shipped calendar by its id, or a file by its path; empty = the national one.
[[nodiscard]] kernel::Result<domain::WorkCalendar> loadCalendar(const QString &idOrPath);

} // namespace motcua
