#pragma once

#include "app/core/services/courier.h"
#include "app/security/courierfiles.h"
#include "sync/engine/syncengine.h"
#include "tests/fakes/deskstore.h"
#include "tests/fakes/syncbench.h"

namespace motcua::standin
{
class IgateService;
}

namespace motcua::tests
{

[[nodiscard]] ports::Actor supervisor();

/// The keys of a province: the connected desks hold the secret half.
struct ProvinceKeys {
    QByteArray open;
    QByteArray secret;
    QByteArray recovery;
};
[[nodiscard]] ProvinceKeys newProvince();

/// A desk with a real store, its courier and an engine towards the pretended server.
class CourierSite
{
public:
    struct Setup {
        QString desk;
        QString agency = QStringLiteral("H99.129");
        domain::IgateAdapter adapter = domain::IgateAdapter::Connector;
        bool isConnected = false; ///< holds the secret key
        bool filesAfterCreate = false;
    };
    CourierSite(standin::IgateService &server, const ProvinceKeys &keys, Setup setup);

    /// A dossier received now, with `papers` files, and `moves` handed over for processing.
    [[nodiscard]] domain::Dossier receive(const QString &owner, int papers, bool isMoved);
    [[nodiscard]] kernel::Result<services::CourierExport>
    exportTo(const QString &stick, const services::CourierWatch &watch = {});
    /// What importFrom() would make of it.
    [[nodiscard]] kernel::Result<services::CourierImport> look(const QString &stick);
    [[nodiscard]] kernel::Result<services::CourierImport> importFrom(const QString &stick,
                                                                     bool isConfirmed = false);
    /// Rounds, a minute of everybody's time between them. False when one does not end.
    [[nodiscard]] bool sync(int rounds = 4);

    [[nodiscard]] domain::Dossier now(const domain::Dossier &dossier);
    [[nodiscard]] QList<domain::OutboxItem> items() { return *desk.store().outbox().all(); }
    /// States of sending, in order: "accepted accepted".
    [[nodiscard]] QString states();

    DeskStore desk;
    DirectTransport::Plan plan;
    domain::Profile profile;
    QByteArray secret;
    std::function<void(qint64)> advance; ///< time of the whole scene

private:
    void boot();

    standin::IgateService &m_server;
    Setup m_setup;
    security::SodiumCourierFiles m_files;
    FakeWakeUp m_wakeUp;
    std::unique_ptr<ports::Gateway> m_gateway;
    std::unique_ptr<sync::SyncEngine> m_engine;
    int m_received = 0;
};

} // namespace motcua::tests
