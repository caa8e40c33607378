#include "tests/bench/upload/uploaddesk.h"

#include "sync/client/makegateway.h"
#include "tests/fakes/syncbench.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace motcua::bench
{

namespace
{

constexpr int lookEveryMs = 20;

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size - size % 4, Qt::Uninitialized);
    QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(bytes.data()),
                                          bytes.size() / 4);
    return bytes;
}

} // namespace

Server::Server(const QString &tlsFile)
{
    // curl brings no token.
    QStringList arguments{u"--stop-with-stdin"_s, u"--switches"_s, u"{\"noTokens\":true}"_s};
    if (!tlsFile.isEmpty())
        arguments += {u"--tls"_s, tlsFile};
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(MOTCUA_STANDIN), arguments);
    m_process.waitForReadyRead(20'000);
    m_address = QUrl(QString::fromLatin1(m_process.readLine().trimmed()));
}

Server::~Server()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(5'000);
}

/// The machine's clock; the store keeps its own, which stands still.
class UploadDesk::Now final : public kernel::Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_system.now(); }
    [[nodiscard]] qint64 monotonicMs() const override { return m_system.monotonicMs(); }

private:
    kernel::SystemClock m_system;
};

UploadDesk::UploadDesk(const Wish &wish)
    : m_clock(std::make_unique<Now>()), m_wakeUp(sync::makeTimerWakeUp())
{
    m_desk.clock.set(m_clock->now());
    for (int i = 0; i < wish.dossiers; ++i) {
        domain::Dossier dossier = tests::sampleDossier(m_desk.clock);
        for (int file = 0; file < wish.filesEach; ++file)
            m_desk.attach(dossier, "%PDF-1.7 " + noise(wish.bytes));
        if (auto sealed = m_desk.store().dossiers().seal(dossier, tests::officer()); !sealed)
            qFatal("not sealed: %s", qPrintable(sealed.error().key));
    }
    domain::Profile profile = tests::standinProfile(domain::IgateAdapter::Connector, wish.server);
    profile.igate.caFile = wish.caFile;
    m_gateway = sync::makeGateway(
        profile, *m_clock, [] { return u"standin-secret"_s; }, nullptr);
    sync::SyncParts parts{m_desk.store().outbox(),
                          m_desk.store().dossiers(),
                          m_desk.store().blobs(),
                          *m_gateway,
                          *m_clock,
                          *m_wakeUp,
                          {},
                          {},
                          nullptr};
    sync::SyncSettings settings;
    settings.filesAfterCreate = wish.filesAfterCreate;
    m_engine = std::make_unique<sync::SyncEngine>(parts, settings);
    QObject::connect(m_engine.get(), &sync::SyncEngine::finishedRound, m_engine.get(),
                     [this](const sync::SyncReport &report) {
                         m_reason = report.reason ? report.reason->key : QString();
                     });
}

UploadDesk::~UploadDesk() = default;

template <class Condition> double UploadDesk::until(Condition condition, qint64 mostMs)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QTimer look;
    double seconds = -1;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition())
            seconds = double(timer.elapsed()) / 1000;
        if (seconds >= 0 || timer.elapsed() > mostMs)
            loop.quit();
    });
    look.start(lookEveryMs);
    loop.exec();
    return seconds;
}

double UploadDesk::drain(qint64 mostMs)
{
    return until([this] { return m_desk.store().outbox().summary()->unsent == 0; }, mostMs);
}

double UploadDesk::untilKnown(int dossiers, qint64 mostMs)
{
    return until([this, dossiers] { return knownDossiers() >= dossiers; }, mostMs);
}

int UploadDesk::knownDossiers()
{
    const auto items = m_desk.store().outbox().all();
    return int(std::count_if(items->begin(), items->end(), [](const domain::OutboxItem &item) {
        return !item.remoteId.isEmpty();
    }));
}

} // namespace motcua::bench
