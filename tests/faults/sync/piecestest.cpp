#include "tests/faults/sync/piecestest.h"

#include "tests/fakes/ownword.h"
#include "tests/faults/sync/syncscene.h"
#include "tests/faults/tally.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace motcua;
using domain::IgateAdapter;
using tests::faulty;
using tests::OwnWord;
using tests::tally;
using Scene = tests::SyncScene;

namespace
{

constexpr quint32 seed = 13;
constexpr quint32 histories = 150;    // of one part
constexpr qint64 fileBytes = 350'001; // three pieces: 64 KB, four times that, the rest

domain::TusProfile pieces(bool idInHeader = true)
{
    domain::TusProfile tus;
    tus.endpoint = QUrl(u"http://127.0.0.1/tus/files"_s);
    tus.fileIdHeader = idInHeader ? "Motcua-File-Id" : "";
    tus.firstChunkBytes = 64 * 1024;
    tus.wholeBelowBytes = 64 * 1024;
    return tus;
}

struct Kind {
    IgateAdapter adapter = IgateAdapter::Connector;
    QString checksum; ///< of Switches
    bool idInHeader = true;
};

/// The few: one with and one without what the kinds differ in.
void addKinds(bool few = false)
{
    QTest::addColumn<Kind>("kind");
    for (const auto &[name, adapter] : {std::pair("connector", IgateAdapter::Connector),
                                        std::pair("officer", IgateAdapter::Officer)})
        for (const QString &checksum : {u"none"_s, u"sha1"_s, u"sha1,sha256"_s})
            for (const bool header : {true, false})
                if (!few || (checksum != "sha1"_L1 && header == (checksum == "none"_L1)))
                    QTest::addRow("%s, checksum %s, id in the %s", name, qPrintable(checksum),
                                  header ? "header" : "address")
                        << Kind{adapter, checksum, header};
}

std::unique_ptr<Scene> sceneOf(const Kind &kind, const QList<standin::Fault> &faults = {})
{
    standin::Switches switches;
    switches.faults = faults;
    switches.tusChecksum = kind.checksum;
    switches.tusIds = kind.idInHeader ? u"header"_s : u"path"_s;
    auto scene = std::make_unique<Scene>(kind.adapter, switches, false, pieces(kind.idInHeader));
    scene->receiveLarge(fileBytes, seed);
    return scene;
}

/// Bytes of pieces that left more than once; a file that begins anew counts from there.
qint64 sentAgain(const QList<std::pair<qint64, qint64>> &sent)
{
    qint64 again = 0;
    qint64 reached = 0;
    for (const auto &[offset, bytes] : sent) {
        if (offset == 0)
            reached = 0;
        again += std::clamp<qint64>(reached - offset, 0, bytes);
        reached = std::max(reached, offset + bytes);
    }
    return again;
}

qint64 largest(const QList<std::pair<qint64, qint64>> &sent)
{
    qint64 most = 0;
    for (const auto &piece : sent)
        most = std::max(most, piece.second);
    return most;
}

/// Empty = the server has everything once, but for `orphans` and the finished uploads that it
/// denied before it told their files' ids: nobody can find those again.
QString wrongAtEnd(Scene &scene, bool finished, qsizetype orphans = 0)
{
    if (!finished)
        return u"not done: %1"_s.arg(scene.bench.stores.dossiers.items.first().reason);
    if (const QString wrong = scene.wrong(); !wrong.isEmpty())
        return wrong;
    for (const domain::OutboxItem &item : scene.bench.stores.dossiers.items)
        if (!item.partials.isEmpty())
            return u"an address is still kept"_s;
    const auto pieces = scene.server.state().value("pieces"_L1).toObject();
    orphans += pieces.value("orphans"_L1).toInt();
    return scene.looseFiles() > orphans ? u"%1 loose files"_s.arg(scene.looseFiles()) : QString();
}

/// Each edge of a piece of the large file and a byte beside it, 0 and the last byte.
QList<qint64> edges(const Kind &kind)
{
    const auto clean = sceneOf(kind);
    if (!clean->finish())
        return {};
    QList<qint64> places{0, 1, fileBytes - 1, fileBytes};
    for (const auto &[offset, bytes] : clean->plan.pieces)
        if (offset + bytes < fileBytes)
            places += {offset + bytes - 1, offset + bytes, offset + bytes + 1};
    return places;
}

} // namespace

Q_DECLARE_METATYPE(Kind)

void Pieces::cutAtEachEdge_data() { addKinds(); }

void Pieces::cutAtEachEdge()
{
    QFETCH(const Kind, kind);
    const QList<qint64> places = edges(kind);
    QCOMPARE(places.size(), 10);
    int runs = 0;
    for (const qint64 place : places) {
        for (const bool dies : {false, true}) {
            for (const int times : {1, 2}) {
                const auto scene = sceneOf(kind);
                scene->plan.cuts = QList<qint64>(times, place);
                scene->plan.diesAtCut = dies;
                const QString wrong = wrongAtEnd(*scene, scene->finish());
                const QString where =
                    u"cut at %1, %2 times, the desk %3"_s.arg(place).arg(times).arg(
                        dies ? u"dies"_s : u"lives"_s);
                QVERIFY2(wrong.isEmpty(), qPrintable(where + u": "_s + wrong));
                const auto &sent = scene->plan.pieces;
                const qint64 again = sentAgain(sent);
                QVERIFY2(again <= times * largest(sent),
                         qPrintable(where + u": %1 bytes sent again"_s.arg(again)));
                const auto made = scene->server.state().value("pieces"_L1).toObject();
                QCOMPARE(made.value("begun"_L1).toInt(), Scene::papers);
                ++runs;
            }
        }
    }
    tally(13, "uploads in pieces, cut at each edge of a piece, a byte beside it and the ends", runs,
          seed);
}

void Pieces::faultsOfTheUpload_data() { addKinds(); }

void Pieces::faultsOfTheUpload()
{
    QFETCH(const Kind, kind);
    const QStringList ways = {u"expired"_s,   u"forgotten"_s, u"otherContent"_s, u"beyond"_s,
                              u"lostBytes"_s, u"flipped"_s,   u"forbidden"_s,    u"shifted"_s,
                              u"locked"_s,    u"mangled"_s,   u"elsewhere"_s,    u"cutAfter"_s};
    int runs = 0;
    for (const QString &how : ways) {
        for (int nth = 0; nth <= 3; ++nth) {
            // 0: when it is asked how far it came, after the answer to the second piece was lost.
            const bool atQuestion = nth == 0;
            QList<standin::Fault> faults{
                {atQuestion ? u"tusHead"_s : u"tusPatch"_s, std::max(1, nth), how, 0, -1}};
            if (atQuestion)
                faults.append({u"tusPatch"_s, 2, u"cutAfter"_s, 0, -1});
            const auto scene = sceneOf(kind, faults);
            const QString wrong = wrongAtEnd(*scene, scene->finish());
            const QString where = u"%1 at %2"_s.arg(how).arg(nth);
            QVERIFY2(wrong.isEmpty(), qPrintable(where + u": "_s + wrong));
            ++runs;
        }
    }
    tally(
        13,
        "uploads in pieces that are gone, another's, shifted, mangled, cut back or without answer",
        runs, seed);
}

void Pieces::eachRequestFails_data() { addKinds(!qEnvironmentVariableIsSet("MOTCUA_NIGHTLY")); }

/// The plain faults, at every request of a run: of tus, and of the rest beside it.
void Pieces::eachRequestFails()
{
    QFETCH(const Kind, kind);
    const QStringList ways = {
        u"unsent"_s,   u"crash"_s,      u"cutBefore"_s, u"cutAfter"_s, u"empty"_s, u"html"_s,
        u"redirect"_s, u"truncated"_s,  u"400"_s,       u"401"_s,      u"403"_s,   u"404"_s,
        u"409"_s,      u"errorIn200"_s, u"413"_s,       u"429"_s,      u"500"_s,   u"503"_s};
    const auto clean = sceneOf(kind);
    QVERIFY(clean->finish());
    int runs = 0;
    for (const QString &how : ways) {
        for (int i = 1; i <= clean->plan.sent; ++i) {
            const bool ofWire = how == "unsent"_L1 || how == "crash"_L1;
            const auto scene =
                sceneOf(kind, ofWire ? QList<standin::Fault>() : faulty(how, i).faults);
            scene->plan.unsentAt = how == "unsent"_L1 ? i : 0;
            scene->plan.lostAt = how == "crash"_L1 ? i : 0;
            // A small file is there whole when the answer to its only request is lost.
            const QString wrong = wrongAtEnd(*scene, scene->finish(), 1);
            const QString where = u"%1 at request %2"_s.arg(how).arg(i);
            QVERIFY2(wrong.isEmpty(), qPrintable(where + u": "_s + wrong));
            ++runs;
        }
    }
    tally(13, "uploads in pieces, each request of a run fails", runs, seed);
}

namespace
{

/// What a seed decides.
struct History {
    explicit History(quint32 of)
    {
        const QStringList ways = {u"expired"_s, u"otherContent"_s, u"beyond"_s,    u"lostBytes"_s,
                                  u"flipped"_s, u"forbidden"_s,    u"shifted"_s,   u"locked"_s,
                                  u"mangled"_s, u"cutAfter"_s,     u"cutBefore"_s, u"truncated"_s,
                                  u"500"_s,     u"503"_s};
        QRandomGenerator random(of);
        for (int i = random.bounded(4); i > 0; --i)
            faults.append({random.bounded(3) == 0 ? u"tusHead"_s : u"tusPatch"_s,
                           1 + random.bounded(6), ways.at(random.bounded(int(ways.size()))), 0,
                           -1});
        kind = {random.bounded(2) == 0 ? IgateAdapter::Connector : IgateAdapter::Officer,
                random.bounded(2) == 0 ? u"none"_s : u"sha1,sha256"_s, random.bounded(2) == 0};
        for (int i = random.bounded(6); i > 0; --i)
            cuts.append(random.bounded(int(fileBytes) + 1));
        dies = random.bounded(2) == 0;
    }

    [[nodiscard]] QString told() const
    {
        QString text = dies ? u"the desk dies at"_s : u"cut at"_s;
        for (const qint64 cut : cuts)
            text += u' ' + QString::number(cut);
        for (const standin::Fault &fault : faults)
            text += u"; %1 at %2 %3"_s.arg(fault.how, fault.match).arg(fault.nth);
        return text;
    }

    QList<standin::Fault> faults;
    Kind kind;
    QList<qint64> cuts;
    bool dies = false;
};

} // namespace

/// In parts: QtTest ends what takes five minutes.
void Pieces::historiesThatASeedDecides_data()
{
    QTest::addColumn<quint32>("first");
    const quint32 parts = qEnvironmentVariableIsSet("MOTCUA_NIGHTLY") ? 20 : 1;
    for (quint32 first = seed; first < seed + parts * histories; first += histories)
        QTest::addRow("from %u", first) << first;
}

void Pieces::historiesThatASeedDecides()
{
    QFETCH(const quint32, first);
    for (quint32 of = first; of < first + histories; ++of) {
        const History history(of);
        const auto scene = sceneOf(history.kind, history.faults);
        scene->plan.cuts = history.cuts;
        scene->plan.diesAtCut = history.dies;
        const QString wrong = wrongAtEnd(*scene, scene->finish(120));
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"seed %1 (%2): "_s.arg(of).arg(history.told()) + wrong));
    }
    tally(13, "uploads in pieces, histories that a seed decides", histories, seed);
}

/// With creation-with-upload a lost answer hides the address too: nothing can find that file again.
/// One for each lost answer, and the dossier names the others.
void Pieces::aSmallFileLeavesOneOrphanAtMost()
{
    for (const QString &how : {u"cutAfter"_s, u"truncated"_s}) {
        QList<standin::Fault> faults;
        for (const int nth : {2, 3})
            faults.append({u"tusCreate"_s, nth, how, 0, -1});
        const auto scene = sceneOf({}, faults);
        QCOMPARE(wrongAtEnd(*scene, scene->finish(), 2), QString());
        QCOMPARE(scene->looseFiles(), 2);
    }
    // Without that extension it is found again.
    standin::Switches plain;
    plain.tusPlainCreation = true;
    plain.faults.append({u"tusPatch"_s, 4, u"cutAfter"_s, 0, -1});
    Scene scene(IgateAdapter::Connector, plain, false, pieces());
    scene.receiveLarge(fileBytes, seed);
    QCOMPARE(wrongAtEnd(scene, scene.finish()), QString());
}

namespace
{

QString endWithALie(OwnWord::Lie lie, const QList<standin::Fault> &faults,
                    const QList<qint64> &cuts)
{
    const auto scene = sceneOf({IgateAdapter::Connector, u"none"_s, true}, faults);
    scene->around = [lie](std::unique_ptr<sync::HttpTransport> wire) {
        return std::make_unique<OwnWord>(lie, std::move(wire));
    };
    scene->plan.cuts = cuts;
    return wrongAtEnd(*scene, scene->finish());
}

} // namespace

/// Negative control: a client that takes what it sent for what arrived.
void Pieces::whoeverTrustsItsOwnOffsetIsCaught()
{
    QCOMPARE(endWithALie(OwnWord::Lie::Offset, {}, {}), QString()); // the wire itself is sound
    for (const qint64 cut : {1, 65'537, 300'000, 350'000})
        QVERIFY(!endWithALie(OwnWord::Lie::Offset, {}, {cut}).isEmpty());
}

/// Negative control: a client that does not look whose upload it is, at a server that does not look
/// either.
void Pieces::whoeverBelievesOtherContentIsCaught()
{
    const QList<standin::Fault> mixedUp{{u"tusHead"_s, 1, u"otherWhole"_s, 0, -1},
                                        {u"tusPatch"_s, 2, u"cutAfter"_s, 0, -1}};
    QCOMPARE(endWithALie(OwnWord::Lie::Offset, {}, {}), QString());
    const QString caught = endWithALie(OwnWord::Lie::Metadata, mixedUp, {});
    QVERIFY2(caught.contains("is not whole"_L1), qPrintable(caught));
    const auto scene = sceneOf({IgateAdapter::Connector, u"none"_s, true}, mixedUp);
    QCOMPARE(wrongAtEnd(*scene, scene->finish(), 1), QString()); // ours looks
}

/// Negative control: a desk that did not store the address sends everything again.
void Pieces::whoeverForgetsTheAddressIsCaught()
{
    const auto scene = sceneOf({});
    scene->plan.cuts = {300'000};
    scene->plan.diesAtCut = true;
    scene->bench.boot();
    QVERIFY(scene->bench.settle());
    QVERIFY(scene->plan.lost);
    QCOMPARE(scene->bench.stores.dossiers.items.first().partials.size(), 1);
    scene->bench.stores.dossiers.items.first().partials.clear();
    scene->plan.lost = false;
    QVERIFY(scene->finish());
    QCOMPARE(scene->wrong(), QString());
    const auto made = scene->server.state().value("pieces"_L1).toObject();
    QCOMPARE(made.value("begun"_L1).toInt(), Scene::papers + 1);
    QCOMPARE(made.value("open"_L1).toInt(), 1);
}
