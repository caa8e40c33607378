#include "tests/integration/sync/piecesdesk.h"

#include "sync/client/httpclient.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

DeskInPieces::DeskInPieces(const standin::Switches &switches)
{
    if (!server.start())
        qFatal("no free port");
    server.service().setSwitches(switches);
    m_profile = standinProfile(domain::IgateAdapter::Connector, server.baseUrl());
    boot(ownPieces());
}

DeskInPieces::~DeskInPieces() = default;

domain::TusProfile DeskInPieces::ownPieces() const
{
    domain::TusProfile tus;
    tus.endpoint = server.baseUrl().resolved(QUrl(u"/tus/files"_s));
    tus.fileIdHeader = "Motcua-File-Id";
    tus.firstChunkBytes = 64 * 1024;
    tus.wholeBelowBytes = 64 * 1024;
    return tus;
}

void DeskInPieces::boot(const domain::TusProfile &tus, const Around &around)
{
    m_profile.igate.tus = tus;
    m_around = around;
    m_engine.reset();
    sync::HttpSettings settings;
    settings.stallMs = 2'000;
    std::unique_ptr<sync::HttpTransport> wire = std::make_unique<sync::HttpClient>(settings);
    m_gateway = sync::makeGateway(m_profile, around ? around(std::move(wire)) : std::move(wire),
                                  desk.clock, [] { return u"standin-secret"_s; });
    m_engine = std::make_unique<sync::SyncEngine>(sync::SyncParts{desk.store().outbox(),
                                                                  desk.store().dossiers(),
                                                                  desk.store().blobs(),
                                                                  *m_gateway,
                                                                  desk.clock,
                                                                  m_wakeUp,
                                                                  {},
                                                                  [] { return 0.5; }},
                                                  sync::SyncSettings());
}

void DeskInPieces::restart()
{
    m_engine.reset();
    m_gateway.reset();
    desk.reopen();
    boot(m_profile.igate.tus, m_around);
}

domain::Dossier DeskInPieces::receive(const QByteArray &content)
{
    domain::Dossier dossier = sampleDossier(desk.clock);
    desk.attach(dossier, content);
    const auto sealed = desk.store().dossiers().seal(dossier, officer());
    if (!sealed)
        qFatal("not sealed: %s", qPrintable(sealed.error().detail));
    return *sealed;
}

void DeskInPieces::begin()
{
    desk.clock.advance(60'000);
    m_engine->syncNow();
}

bool DeskInPieces::finish(int most, bool restarts)
{
    for (int round = 0; round < most; ++round) {
        begin();
        QElapsedTimer patience;
        patience.start();
        while (m_engine->isBusy() && patience.elapsed() < 20'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        if (m_engine->isBusy())
            return false;
        if (desk.store().outbox().summary()->unsent == 0)
            return true;
        if (restarts)
            restart();
    }
    return false;
}

QJsonArray DeskInPieces::filesOf(const domain::Dossier &dossier)
{
    const auto now = desk.store().dossiers().byId(dossier.id);
    for (const QJsonValue &kept : server.service().state().value("dossiers"_L1).toArray())
        if (kept.toObject().value("code"_L1) == (*now)->code)
            return kept.toObject().value("files"_L1).toArray();
    return {};
}

int DeskInPieces::asked(const QString &operation)
{
    return server.service().state().value("requests"_L1).toObject().value(operation).toInt();
}

qint64 DeskInPieces::bytesTaken()
{
    return server.service().state().value("pieces"_L1).toObject().value("bytes"_L1).toInteger();
}

QList<domain::OutboxItem> DeskInPieces::items() { return *desk.store().outbox().all(); }

QByteArray invention(qsizetype bytes, quint32 seed)
{
    QList<quint32> words(bytes / 4 + 1);
    QRandomGenerator(seed).fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.constData()), bytes);
}

} // namespace motcua::tests
