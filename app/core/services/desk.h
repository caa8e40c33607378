#pragma once

#include "app/core/domain/profile.h"
#include "app/core/domain/workcalendar.h"
#include "app/core/kernel/clock.h"
#include "app/core/kernel/executor.h"
#include "app/core/kernel/sealedstream.h"
#include "app/core/ports/actor.h"
#include "app/core/ports/capturestore.h"
#include "app/core/ports/cardfinder.h"
#include "app/core/ports/cashreportrenderer.h"
#include "app/core/ports/cataloguestore.h"
#include "app/core/ports/clockbook.h"
#include "app/core/ports/documentwriter.h"
#include "app/core/ports/dossierstore.h"
#include "app/core/ports/formworkshop.h"
#include "app/core/ports/gateway.h"
#include "app/core/ports/outboxstore.h"
#include "app/core/ports/pageprocessor.h"
#include "app/core/ports/pagesource.h"
#include "app/core/ports/paperpreview.h"
#include "app/core/ports/scanners.h"
#include "app/core/ports/settingsstore.h"
#include "app/core/ports/textrecogniser.h"
#include "app/core/services/cashdesk.h"
#include "app/core/services/courier.h"
#include "app/core/services/dossiermoves.h"
#include "app/core/services/dossierview.h"
#include "app/core/services/fees.h"
#include "app/core/services/intake.h"
#include "app/core/services/intentbook.h"
#include "app/core/services/knownscanners.h"
#include "app/core/services/masterdata.h"
#include "app/core/services/pagepool.h"
#include "app/core/services/papers.h"
#include "app/core/services/receptions.h"
#include "app/core/services/servernews.h"
#include "app/core/services/syncstatus.h"

#include <functional>

namespace motcua::services
{

/// What a desk knows of scanners, beside the source of pages. The front end's thread, but for
/// `settings`.
struct DeskScanners {
    ports::Scanners &bus;
    KnownScanners &known;
    IntentBook &intents;
    ports::SettingsStore &settings; ///< storage thread; keeps `known` and `intents`
};

/// Money at a desk.
struct DeskFees {
    Fees &fees;                               ///< storage thread
    CashDesk &cash;                           ///< storage thread
    ports::FeeStore &store;                   ///< storage thread; only to look things up
    const ports::CashReportRenderer &reports; ///< any thread
};

/// What is between this desk and the server.
struct DeskServer {
    ServerNews &news;        ///< storage thread
    ports::ClockBook &clock; ///< storage thread
    SyncStatus &status;      ///< the front end's thread
    /// A round in which news that end many dossiers are taken over too: a person has said so.
    std::function<void()> acceptEndings;
};

/// Everything a front end may use once a user is logged in; built by the composition root. What is
/// marked "storage thread" is called through `storage.run(…)`, never from the GUI thread.
struct Desk {
    kernel::Executor &storage;
    const domain::Profile &profile;
    const domain::WorkCalendar &calendar;
    const kernel::Clock &clock;
    ports::Actor actor;

    // Storage thread.
    Intake &intake;
    Receptions &receptions;
    Papers &papers;
    DossierMoves &moves;
    DossierView &view;
    ports::CatalogueStore &catalogue;
    ports::DossierStore &dossiers;
    ports::OutboxStore &outbox;
    ports::CaptureStore &captures;

    // The front end's own thread.
    ports::PageSource &scanner;
    ports::PageSource &files;
    ports::TextRecogniser &recogniser;
    PagePool &pagePool;

    // Any thread.
    const ports::PageProcessor &processor;
    const kernel::SealedFiles &sealedFiles;
    const ports::DocumentWriter &documents;
    const ports::PaperPreview &preview;
    const ports::CardFinder &cards;

    /// Asks the sync engine for a round now.
    std::function<void()> syncNow;

    DeskScanners scanners;
    DeskFees money;
    DeskServer server;

    /// Dossiers of a person at the server, by identity number; the answer comes on the
    /// application's own thread, nothing when this server cannot be asked. May be empty.
    std::function<void(const QString &idNumber,
                       ports::Completion<std::optional<QList<ports::RemoteDossier>>> done)>
        searchServer = {};
    /// Compares a person with the national population database, likewise; nothing when the profile
    /// names no endpoint. Empty = it names none.
    std::function<void(const ports::IdentityQuestion &question,
                       ports::Completion<std::optional<ports::IdentityAnswer>> done)>
        verifyIdentity = {};
    const ports::FormWorkshop *forms = nullptr; ///< any thread; null = no own forms here
    /// Into the audit trail, as done by this user: a lowerCamel word and what it was done to.
    /// Storage thread. May be empty.
    std::function<kernel::Status(const QString &what, const QString &subject)> note = {};
    /// Storage thread; null where nobody administers.
    MasterData *masterData = nullptr;
    /// The procedures that the server lists for this agency; the answer comes on the application's
    /// own thread. May be empty.
    std::function<void(ports::Completion<QList<domain::ToldProcedure>> done)> pullCatalogue = {};

    /// Storage thread; null = this desk has no courier.
    Courier *courier = nullptr;
    const ports::CourierFiles *courierFiles = nullptr; ///< any thread; comes with `courier`
};

} // namespace motcua::services
