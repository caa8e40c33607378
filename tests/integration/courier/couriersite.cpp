#include "tests/integration/courier/couriersite.h"

#include "app/core/domain/serverword.h"
#include "sync/client/makegateway.h"
#include "tests/standin/igate/igateservice.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

ports::Actor supervisor()
{
    return {{u"truong"_s, u"Trưởng bộ phận"_s, domain::Role::Supervisor, false}, u"Q1"_s};
}

ProvinceKeys newProvince()
{
    const security::SodiumCourierFiles files;
    const auto [open, secret] = files.newPair();
    return {open, secret, files.newPair().first};
}

CourierSite::CourierSite(standin::IgateService &server, const ProvinceKeys &keys, Setup setup)
    : profile(standinProfile(setup.adapter, QUrl(u"http://127.0.0.1"_s))),
      secret(setup.isConnected ? keys.secret : QByteArray()), m_server(server),
      m_setup(std::move(setup))
{
    profile.desk = m_setup.desk;
    profile.agency.code = m_setup.agency;
    profile.igate.agencyId = u"650000000000000000000401"_s;
    profile.igate.filesAfterCreate = m_setup.filesAfterCreate;
    profile.courier = {keys.open, keys.recovery};
    boot();
}

void CourierSite::boot()
{
    m_gateway = sync::makeGateway(profile, std::make_unique<DirectTransport>(m_server, plan),
                                  desk.clock, [] { return u"standin-secret"_s; });
    sync::SyncParts parts{desk.store().outbox(),
                          desk.store().dossiers(),
                          desk.store().blobs(),
                          *m_gateway,
                          desk.clock,
                          m_wakeUp,
                          {},
                          [] { return 0.5; }};
    sync::SyncSettings settings;
    settings.filesAfterCreate = m_setup.filesAfterCreate;
    settings.stateOf = [isNational = m_setup.adapter == domain::IgateAdapter::Connector](
                           const ports::RemoteDossier &row) {
        return domain::stateOfStatus({}, row.status, row.statusName, isNational);
    };
    m_engine = std::make_unique<sync::SyncEngine>(parts, settings);
}

domain::Dossier CourierSite::receive(const QString &owner, int papers, bool isMoved)
{
    domain::Dossier dossier = sampleDossier(desk.clock, owner);
    dossier.id.value = kernel::makeUuidV7(desk.clock.now().toMSecsSinceEpoch() + ++m_received);
    dossier.agencyCode = profile.agency.code;
    dossier.desk = profile.desk;
    dossier.components = {{u"KS01"_s, u"Tờ khai đăng ký khai sinh"_s, true, false, 1, 0, {}}};
    for (int i = 0; i < papers; ++i)
        desk.attach(dossier, "%PDF-1.7 "_ba + owner.toUtf8() + QByteArray(i * 1000, 'x'));
    auto sealed = desk.store().dossiers().seal(dossier, officer());
    if (!sealed)
        qFatal("not sealed: %s", qPrintable(sealed.error().key));
    if (!isMoved)
        return *sealed;
    domain::DossierEvent event;
    event.at = desk.clock.now().addSecs(60);
    event.what = domain::moveName(domain::DossierMove::Transfer);
    sealed->state = domain::DossierState::Processing;
    const auto moved = desk.store().dossiers().move(*sealed, event, officer());
    if (!moved)
        qFatal("not moved: %s", qPrintable(moved.error().key));
    return *moved;
}

kernel::Result<services::CourierExport> CourierSite::exportTo(const QString &stick,
                                                              const services::CourierWatch &watch)
{
    services::Courier courier({desk.store().courier(), desk.store().blobs(),
                               desk.store().settings(), m_files, desk.clock},
                              profile);
    return courier.exportTo(stick, secret, supervisor(), watch);
}

kernel::Result<services::CourierImport> CourierSite::look(const QString &stick)
{
    services::Courier courier({desk.store().courier(), desk.store().blobs(),
                               desk.store().settings(), m_files, desk.clock},
                              profile);
    return courier.look(stick, {secret, false}, supervisor());
}

kernel::Result<services::CourierImport> CourierSite::importFrom(const QString &stick,
                                                                bool isConfirmed)
{
    services::Courier courier({desk.store().courier(), desk.store().blobs(),
                               desk.store().settings(), m_files, desk.clock},
                              profile);
    return courier.importFrom(stick, {secret, isConfirmed}, supervisor());
}

bool CourierSite::sync(int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        advance(60'000);
        m_engine->syncNow();
        QElapsedTimer patience;
        patience.start();
        while (m_engine->isBusy() && !plan.lost && patience.elapsed() < 20'000)
            QCoreApplication::processEvents();
        if (plan.lost) { // the answer never came: the program was ended
            plan = {};
            boot();
            return true;
        }
        if (m_engine->isBusy())
            return false;
    }
    return true;
}

domain::Dossier CourierSite::now(const domain::Dossier &dossier)
{
    const auto found = desk.store().dossiers().byId(dossier.id);
    return found && *found ? **found : domain::Dossier();
}

QString CourierSite::states()
{
    QStringList names;
    const auto all = items();
    for (const domain::OutboxItem &item : all)
        names.append(domain::syncStateName(item.state));
    return names.join(u' ');
}

} // namespace motcua::tests
