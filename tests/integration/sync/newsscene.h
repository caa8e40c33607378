#pragma once

#include "app/core/domain/workcalendar.h"
#include "app/core/services/dossiermoves.h"
#include "app/core/services/servernews.h"
#include "app/documents/pdfwriter.h"
#include "tests/fakes/deskstore.h"
#include "tests/fakes/syncbench.h"
#include "tests/standin/igate/igateservice.h"

#include <QJsonObject>

namespace motcua::tests
{

/// A desk with a real store, and the server that it hears.
struct NewsScene {
    explicit NewsScene(domain::IgateAdapter kind = domain::IgateAdapter::Officer,
                       const standin::Switches &switches = {});

    void boot();
    /// One round now; false when it does not end, or the wire lost an answer for good.
    bool sync(sync::SyncEngine::Pull pull = sync::SyncEngine::Pull::Careful);
    void importCatalogue();
    /// A dossier of this desk, received now.
    domain::Dossier receive(const QString &owner = invented::owner);
    /// Every dossier is gone there.
    void forgetAtServer();

    [[nodiscard]] domain::Dossier now(const domain::Dossier &dossier)
    {
        return **desk.store().dossiers().byId(dossier.id);
    }
    [[nodiscard]] QList<domain::DossierSummary> all() { return *desk.store().dossiers().list({}); }
    [[nodiscard]] QStringList history(const kernel::DossierId &id)
    {
        QStringList words;
        const auto events = desk.store().dossiers().events(id);
        for (const domain::DossierEvent &event : *events)
            words.append(event.what);
        return words;
    }
    [[nodiscard]] QByteArray content(const domain::Document &document)
    {
        auto device = desk.store().blobs().open(document.sha256);
        return device ? (*device)->readAll() : QByteArray();
    }
    [[nodiscard]] int unsent() { return desk.store().outbox().summary()->unsent; }
    [[nodiscard]] int asked(const QString &operation)
    {
        return server.state()[QStringLiteral("requests")][operation].toInt();
    }

    domain::IgateAdapter adapter;
    domain::Profile profile;
    domain::WorkCalendar calendar;
    DeskStore desk;
    standin::IgateService server;
    DirectTransport::Plan plan;
    documents::PdfWriter documents;
    services::Intake intake{{desk.store().catalogue(), desk.store().dossiers(),
                             desk.store().blobs(), documents, desk.clock},
                            profile,
                            calendar};
    services::OnlineEntry online{intake, desk.store().dossiers()};
    services::ServerNews news{{desk.store().news(), desk.store().dossiers(),
                               desk.store().catalogue(), intake, online, documents, desk.clock},
                              profile,
                              calendar};
    services::DossierMoves moves{{desk.store().dossiers(), intake, desk.clock}, calendar};
    FakeWakeUp wakeUp;
    sync::SyncSettings settings; ///< of the next boot()
    std::unique_ptr<ports::Gateway> gateway;
    std::unique_ptr<sync::SyncEngine> engine;
    sync::SyncReport report;
};

/// What another officer decides at the server: its number of a status, and why.
[[nodiscard]] QJsonObject decision(const QString &code, int status, const QString &opinion = {});

} // namespace motcua::tests
