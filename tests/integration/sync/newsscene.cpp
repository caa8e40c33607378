#include "tests/integration/sync/newsscene.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

domain::WorkCalendar nationalCalendar()
{
    QFile file(u":/motcua/calendars/vn.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the calendar is missing");
    auto read = domain::WorkCalendar::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    if (!read)
        qFatal("the calendar cannot be read");
    return std::move(*read);
}

} // namespace

NewsScene::NewsScene(domain::IgateAdapter kind, const standin::Switches &switches)
    : adapter(kind), profile(standinProfile(kind, QUrl(u"http://127.0.0.1"_s))),
      calendar(nationalCalendar()), server({}, standin::Catalogue::builtIn())
{
    profile.desk = u"Q1"_s;
    profile.igate.agencyId = u"650000000000000000000401"_s;
    server.setClock([this] { return desk.clock.now(); });
    server.setSwitches(switches);
    importCatalogue();
    boot();
}

void NewsScene::boot()
{
    engine.reset();
    gateway = sync::makeGateway(profile, std::make_unique<DirectTransport>(server, plan),
                                desk.clock, [] { return u"standin-secret"_s; });
    sync::SyncParts parts{desk.store().outbox(),
                          desk.store().dossiers(),
                          desk.store().blobs(),
                          *gateway,
                          desk.clock,
                          wakeUp,
                          {},
                          [] { return 0.5; },
                          &news};
    engine = std::make_unique<sync::SyncEngine>(parts, settings);
    QObject::connect(engine.get(), &sync::SyncEngine::finishedRound, engine.get(),
                     [this](const sync::SyncReport &finished) { report = finished; });
}

bool NewsScene::sync(sync::SyncEngine::Pull pull)
{
    desk.clock.advance(60'000);
    engine->syncNow(pull);
    QElapsedTimer patience;
    patience.start();
    while (engine->isBusy() && !plan.lost && patience.elapsed() < 20'000)
        QCoreApplication::processEvents();
    return !engine->isBusy();
}

void NewsScene::importCatalogue()
{
    gateway = sync::makeGateway(profile, std::make_unique<DirectTransport>(server, plan),
                                desk.clock, [] { return u"standin-secret"_s; });
    bool done = false;
    gateway->pullCatalogue([&](const auto &pulled) {
        done = true;
        QList<domain::Procedure> procedures;
        for (const domain::ToldProcedure &told : *pulled) {
            procedures.append(told.procedure);
            procedures.last().validFrom = QDate(2020, 1, 1);
        }
        const auto kept = desk.store().catalogue().import(procedures, admin());
        Q_ASSERT(kept);
    });
    QElapsedTimer patience;
    patience.start();
    while (!done && patience.elapsed() < 5'000)
        QCoreApplication::processEvents();
    Q_ASSERT(done);
    plan.sent = 0;
}

domain::Dossier NewsScene::receive(const QString &owner)
{
    domain::Dossier dossier = sampleDossier(desk.clock, owner);
    dossier.procedureCode = u"1.001193"_s;
    dossier.components = {{u"KS01"_s, u"Tờ khai đăng ký khai sinh"_s, true, false, 1, 0, {}}};
    desk.attach(dossier, "%PDF-1.7 "_ba + owner.toUtf8());
    const auto sealed = desk.store().dossiers().seal(dossier, officer());
    Q_ASSERT(sealed);
    return *sealed;
}

void NewsScene::forgetAtServer()
{
    standin::Switches open;
    open.noTokens = true;
    server.setSwitches(open);
    for (const QJsonValue &kept : server.state().value("dossiers"_L1).toArray()) {
        standin::Request removal;
        removal.verb = "DELETE";
        removal.path = u"/pa/dossier/"_s + kept.toObject().value("id"_L1).toString();
        QCOMPARE(server.answer(removal).status, 200);
    }
}

QJsonObject decision(const QString &code, int status, const QString &opinion)
{
    QJsonObject made{{u"code"_s, code}, {u"status"_s, status}};
    if (!opinion.isEmpty())
        made.insert(u"opinion"_s, opinion);
    return made;
}

} // namespace motcua::tests
