#include "tests/faults/sync/syncscene.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using domain::IgateAdapter;

SyncScene::SyncScene(IgateAdapter adapter, const standin::Switches &switches, bool filesAfterCreate,
                     const domain::TusProfile &tus)
    : server({}, standin::Catalogue::builtIn()),
      bench([this, adapter, tus](const kernel::Clock &c) {
          domain::Profile profile = standinProfile(adapter, QUrl(u"http://127.0.0.1"_s));
          profile.igate.tus = tus;
          std::unique_ptr<sync::HttpTransport> wire =
              std::make_unique<DirectTransport>(server, plan);
          return sync::makeGateway(profile, around ? around(std::move(wire)) : std::move(wire), c,
                                   [] { return u"standin-secret"_s; });
      })
{
    server.setSwitches(switches);
    bench.settings.filesAfterCreate = filesAfterCreate;
    bench.gaveUp = [this] { return plan.lost; };
}

void SyncScene::receive(int number) { seal(sampleDossier(bench.stores, papers, number)); }

void SyncScene::receiveLarge(qint64 bytes, quint32 seed, int number)
{
    QList<quint32> words(bytes / 4 + 1);
    QRandomGenerator(seed).fillRange(words.data(), words.size());
    const QByteArray content(reinterpret_cast<const char *>(words.constData()), bytes);
    domain::Dossier dossier = sampleDossier(bench.stores, papers, number);
    domain::Document &document = dossier.components.first().documents.first();
    document.sha256 = bench.stores.blobs.put(content);
    document.bytes = bytes;
    seal(dossier);
}

void SyncScene::seal(const domain::Dossier &dossier)
{
    auto sealed = bench.stores.dossiers.seal(dossier, {});
    domain::DossierEvent event;
    event.at = sealed->receivedAt.addSecs(60);
    event.what = domain::moveName(domain::DossierMove::Transfer);
    sealed->state = domain::DossierState::Processing;
    const auto moved = bench.stores.dossiers.move(*sealed, event, {});
    QVERIFY(moved.has_value());
}

bool SyncScene::finish(int most)
{
    bench.boot();
    for (int round = 0; round < most; ++round) {
        if (!bench.settle())
            return false;
        if (std::exchange(plan.lost, false)) {
            bench.boot();
            continue;
        }
        if (bench.stores.outbox.pending()->isEmpty())
            return true;
        bench.clock.advance(bench.wakeUp.after);
        bench.wakeUp.ring();
    }
    return false;
}

qsizetype SyncScene::looseFiles() const
{
    return server.state().value("looseFiles"_L1).toArray().size();
}

namespace
{

QString wrongFiles(const QJsonArray &kept, const domain::Dossier &dossier)
{
    if (kept.size() != SyncScene::papers)
        return u"%1 files at the server"_s.arg(kept.size());
    for (int i = 0; i < SyncScene::papers; ++i) {
        const domain::Document &document = dossier.components.at(i).documents.first();
        const QJsonObject file = kept.at(i).toObject();
        if (file.value("sha256"_L1).toString().toLatin1() != document.sha256.toHex() ||
            file.value("size"_L1).toInteger() != document.bytes)
            return u"file %1 is not whole"_s.arg(i + 1);
    }
    return {};
}

} // namespace

QString SyncScene::wrong(int number) const
{
    const domain::Dossier dossier = bench.stores.dossiers.dossier(u"dossier-%1"_s.arg(number));
    for (const domain::OutboxItem &item : bench.stores.dossiers.items)
        if (item.state != domain::SyncState::Accepted)
            return u"item %1 is not accepted: %2"_s.arg(item.id.value, item.reason);
    QList<QJsonObject> ours;
    for (const QJsonValue &kept : server.state().value("dossiers"_L1).toArray())
        if (kept.toObject().value("owner"_L1) == dossier.owner.name)
            ours.append(kept.toObject());
    if (ours.size() != 1)
        return u"%1 dossiers at the server instead of one"_s.arg(ours.size());
    if (dossier.provisional || ours.first().value("code"_L1) != dossier.code)
        return u"the desk and the server differ about the number"_s;
    return wrongFiles(ours.first().value("files"_L1).toArray(), dossier);
}

standin::Switches faulty(const QString &how, int nth, const QString &match)
{
    standin::Switches switches;
    standin::Fault fault;
    fault.match = match;
    fault.nth = nth;
    fault.how = how;
    fault.retryAfter = 7;
    switches.faults.append(fault);
    return switches;
}

void addSyncKinds()
{
    QTest::addColumn<SyncKind>("kind");
    for (const auto &[name, adapter] : {std::pair("connector", IgateAdapter::Connector),
                                        std::pair("officer", IgateAdapter::Officer)})
        for (const QString &duplicates : {u"accept"_s, u"refuse"_s})
            for (const bool later : {false, true})
                QTest::addRow("%s, twins: %s, files %s", name, qPrintable(duplicates),
                              later ? "later" : "first")
                    << SyncKind{adapter, duplicates, later};
}

int requestsOfCleanRun(const SyncKind &kind)
{
    SyncScene scene(kind.adapter, {}, kind.filesAfterCreate);
    scene.receive();
    scene.bench.boot();
    scene.bench.drain();
    return scene.plan.sent;
}

} // namespace motcua::tests
