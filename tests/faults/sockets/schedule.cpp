#include "tests/faults/sockets/schedule.h"

#include "sync/client/httpclient.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

using standin::ConnectionFault;
using Kind = ConnectionFault::Kind;

constexpr int stallMs = 100;        // in the field it is half a minute
constexpr int stormyRounds = 12;    // then the link gets well
constexpr int roundsToRecover = 30; // by then everything is there

QByteArray paper(std::mt19937_64 &random)
{
    const int sizes[] = {200, 3'000, 20'000, 70'000};
    QByteArray content("%PDF-1.7 ");
    const qsizetype size = sizes[random() % 4];
    while (content.size() < size)
        content += QByteArray::number(qulonglong(random()), 36);
    return content;
}

} // namespace

Schedule::Schedule(quint64 seed, Unguarded unguarded) : m_random(seed), m_unguarded(unguarded)
{
    if (!m_server.start())
        qFatal("no free port");
    m_proxy = std::make_unique<standin::FaultProxy>(m_server.port());
    if (!m_proxy->start())
        qFatal("no free port");
    m_adapter = pick(2) == 0 ? domain::IgateAdapter::Connector : domain::IgateAdapter::Officer;
    m_filesAfterCreate = pick(4) == 0;
    m_duplicatesHappen = pick(3) == 0 && unguarded == Unguarded::No;
    m_stormyConnections = 2 + pick(10);
    standin::Switches switches;
    switches.duplicates = m_duplicatesHappen ? u"refuse"_s : u"accept"_s;
    m_server.service().setSwitches(switches);
    if (pick(3) == 0)
        m_proxy->setShape({pick(2) == 0 ? 200'000 : 0, pick(12), pick(2) == 0 ? 0.01 : 0.0}, seed);
    m_proxy->setWeather([this](int connection) { return fault(connection); });
}

Schedule::~Schedule()
{
    m_engine.reset();
    m_gateway.reset();
}

ConnectionFault Schedule::fault(int connection)
{
    constexpr Kind kinds[] = {Kind::Refuse,          Kind::CutUp,           Kind::CutDown,
                              Kind::ResetUp,         Kind::ResetDown,       Kind::StallUp,
                              Kind::StallDown,       Kind::HalfCloseUp,     Kind::HalfCloseDown,
                              Kind::SwallowAndReset, Kind::SwallowAndStall, Kind::Garbage,
                              Kind::Trickle,         Kind::Duplicate};
    ConnectionFault made;
    if (connection > m_stormyConnections || pick(10) < 2)
        return made;
    made.kind = kinds[pick(m_duplicatesHappen ? 14 : 13)];
    // Half of the bytes that count lie in the head of the first request or answer.
    made.after = pick(2) == 0 ? pick(600) : pick(80'000);
    made.nth = 1 + pick(7);
    m_planned.append(u"connection %1: %2, byte %3, exchange %4"_s.arg(connection)
                         .arg(faultName(made.kind))
                         .arg(made.after)
                         .arg(made.nth));
    ++m_kinds[faultName(made.kind)];
    return made;
}

void Schedule::receive()
{
    const int dossiers = 1 + pick(2);
    for (int i = 1; i <= dossiers; ++i) {
        domain::Dossier dossier = sampleDossier(m_desk.clock, u"Người Nộp Mẫu %1"_s.arg(i));
        const int papers = 1 + pick(3);
        for (int p = 0; p < papers; ++p)
            m_desk.attach(dossier, paper(m_random));
        const auto sealed = m_desk.store().dossiers().seal(dossier, officer());
        if (!sealed)
            qFatal("not sealed: %s", qPrintable(sealed.error().detail));
        m_received.append(sealed->id);
    }
}

void Schedule::boot()
{
    m_engine.reset();
    m_gateway.reset();
    m_wakeUp.clear();
    sync::HttpSettings http;
    http.stallMs = stallMs;
    m_gateway = sync::makeGateway(
        standinProfile(m_adapter, QUrl(u"http://127.0.0.1:%1"_s.arg(m_proxy->port()))),
        std::make_unique<sync::HttpClient>(http), m_desk.clock, [] { return u"standin-secret"_s; });
    sync::SyncSettings settings;
    settings.filesAfterCreate = m_filesAfterCreate;
    m_engine = std::make_unique<sync::SyncEngine>(sync::SyncParts{m_desk.store().outbox(),
                                                                  m_desk.store().dossiers(),
                                                                  m_desk.store().blobs(),
                                                                  *m_gateway,
                                                                  m_desk.clock,
                                                                  m_wakeUp,
                                                                  {},
                                                                  [] { return 0.5; }},
                                                  settings);
    m_engine->start();
}

bool Schedule::settle()
{
    QTimer watchdog; // so that the wait below has an end
    watchdog.start(500);
    QElapsedTimer patience;
    patience.start();
    while (m_engine->isBusy() && patience.elapsed() < 30'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    ++m_rounds;
    return !m_engine->isBusy();
}

/// As a desk would that keeps the mark in memory only.
void Schedule::forgetMarks()
{
    const auto items = m_desk.store().outbox().pending();
    for (domain::OutboxItem item : *items) {
        if (item.state != domain::SyncState::OutcomeUnknown)
            continue;
        item.state = domain::SyncState::Queued;
        item.createAttempted = false;
        item.nextAt = {};
        (void)m_desk.store().outbox().save(item, {domain::SyncEvent::FindNothing});
    }
}

bool Schedule::isDone()
{
    const auto items = m_desk.store().outbox().all();
    return items && std::all_of(items->begin(), items->end(), [](const domain::OutboxItem &item) {
               return item.state == domain::SyncState::Accepted;
           });
}

/// I6: what does not move shows a time or a reason.
QString Schedule::waitsWithoutReason()
{
    const auto items = m_desk.store().outbox().pending();
    if (!items)
        return u"the outbox cannot be read: "_s + items.error().detail;
    for (const domain::OutboxItem &item : *items)
        if (item.reason.isEmpty() && !item.nextAt.isValid() && !m_wakeUp.isSet())
            return u"%1 waits without a time or a reason"_s.arg(item.code);
    return {};
}

QString Schedule::play()
{
    receive();
    boot();
    const int crashAt = pick(3) == 0 ? 1 + pick(6) : 0;
    for (int round = 1; round <= stormyRounds + roundsToRecover; ++round) {
        if (!settle())
            return u"round %1 never ends"_s.arg(round);
        if (const QString stuck = waitsWithoutReason(); !stuck.isEmpty())
            return stuck;
        if (isDone() && round > 1)
            break;
        if (round == stormyRounds)
            m_proxy->calm();
        if (m_unguarded == Unguarded::ForgetsTheMark)
            forgetMarks();
        m_desk.clock.advance(std::max<qint64>(1, m_wakeUp.after));
        if (round == crashAt) {
            m_desk.reopen();
            boot();
        } else {
            m_wakeUp.ring();
        }
    }
    return oracles();
}

QString Schedule::wrongAtServer(const domain::Dossier &dossier, const QJsonArray &kept)
{
    QList<QJsonObject> ours;
    for (const QJsonValue &one : kept)
        if (one.toObject().value("owner"_L1) == dossier.owner.name)
            ours.append(one.toObject());
    if (ours.size() != 1)
        return u"%1 dossiers at the server instead of one"_s.arg(ours.size());
    if (dossier.provisional || ours.first().value("code"_L1) != dossier.code)
        return u"desk and server differ about the number"_s;
    const QJsonArray files = ours.first().value("files"_L1).toArray();
    const QList<domain::Document> &documents = dossier.components.first().documents;
    if (files.size() != documents.size())
        return u"%1 files at the server instead of %2"_s.arg(files.size()).arg(documents.size());
    for (qsizetype i = 0; i < documents.size(); ++i)
        if (files.at(i).toObject().value("sha256"_L1).toString().toLatin1() !=
            documents.at(i).sha256.toHex())
            return u"file %1 is not whole"_s.arg(i + 1);
    return {};
}

QString Schedule::oracles()
{
    const auto items = m_desk.store().outbox().all();
    if (!items || items->size() < m_received.size())
        return u"the outbox lost an item"_s;
    for (const domain::OutboxItem &item : *items)
        if (item.state != domain::SyncState::Accepted)
            return u"%1 is not through %2 rounds after the faults: %3, %4"_s.arg(item.code)
                .arg(roundsToRecover)
                .arg(syncStateName(item.state), item.reason);
    const QJsonArray kept = m_server.service().state().value("dossiers"_L1).toArray();
    for (const kernel::DossierId &id : std::as_const(m_received)) {
        const auto dossier = m_desk.store().dossiers().byId(id);
        if (!dossier || !*dossier)
            return u"a dossier is lost"_s;
        if (const QString wrong = wrongAtServer(**dossier, kept); !wrong.isEmpty())
            return wrong;
    }
    const QStringList damage = m_desk.damage();
    return damage.isEmpty() ? QString() : damage.first();
}

} // namespace motcua::tests
