#include "tests/integration/sync/piecesdesktest.h"

#include "tests/integration/sync/piecesdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;
using tests::DeskInPieces;
using tests::invention;

namespace
{

constexpr qsizetype largeBytes = 2'000'001;

standin::Switches faulty(const QString &match, const QString &how, int nth = 1)
{
    standin::Switches switches;
    switches.faults.append({match, nth, how, 0, -1});
    return switches;
}

void compareFile(DeskInPieces &scene, const domain::Dossier &dossier)
{
    const QJsonArray files = scene.filesOf(dossier);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().toObject().value("sha256"_L1).toString().toLatin1(),
             dossier.components.first().documents.first().sha256.toHex());
    QVERIFY(scene.server.service().state().value("looseFiles"_L1).toArray().isEmpty());
    for (const domain::OutboxItem &item : scene.items())
        QVERIFY(item.partials.isEmpty());
    QCOMPARE(scene.desk.damage(), QStringList());
}

} // namespace

void PiecesDesk::aLargeFileGoesInPieces()
{
    DeskInPieces scene;
    const auto dossier = scene.receive(invention(largeBytes, 1));
    QVERIFY(scene.finish(1));
    compareFile(scene, dossier);
    QCOMPARE(scene.asked(u"tusOptions"_s), 1);
    QCOMPARE(scene.asked(u"tusCreate"_s), 1);
    QCOMPARE(scene.asked(u"tusHead"_s), 0);
    QCOMPARE(scene.asked(u"tusPatch"_s), 4); // 64 KB, 256 KB, 1 MB, the rest
    QCOMPARE(scene.asked(u"upload"_s), 0);
    QCOMPARE(scene.bytesTaken(), largeBytes);
    const domain::RemoteFile sent = scene.items().first().files.first();
    QCOMPARE(sent.id, scene.filesOf(dossier).first().toObject().value("id"_L1).toString());
    QCOMPARE(sent.hash.toLatin1(), dossier.components.first().documents.first().sha256.toHex());
}

void PiecesDesk::aSmallFileGoesInOne()
{
    DeskInPieces scene;
    const auto dossier = scene.receive(invention(1000, 2));
    QVERIFY(scene.finish(1));
    compareFile(scene, dossier);
    QCOMPARE(scene.asked(u"tusCreate"_s), 1);
    QCOMPARE(scene.asked(u"tusPatch"_s), 0);
}

void PiecesDesk::theAddressIsStoredBeforeTheFirstPieceLeaves()
{
    DeskInPieces scene(faulty(u"tusPatch"_s, u"silent"_s));
    const auto dossier = scene.receive(invention(largeBytes, 3));
    scene.begin();
    QTRY_COMPARE(scene.asked(u"tusPatch"_s), 1);
    scene.restart(); // no answer came and none was waited for
    QCOMPARE(scene.items().first().partials.size(), 1);
    QVERIFY(scene.items().first().partials.first().address.startsWith(u"/tus/files/"_s));
    QVERIFY(scene.finish());
    compareFile(scene, dossier);
    QCOMPARE(scene.asked(u"tusCreate"_s), 1);
    QCOMPARE(scene.asked(u"tusHead"_s), 1);
}

void PiecesDesk::aRestartAnywhereSendsOnePieceAgainAtMost()
{
    const QList<std::pair<QString, int>> places = {{u"tusOptions"_s, 1}, {u"tusCreate"_s, 1},
                                                   {u"tusPatch"_s, 1},   {u"tusPatch"_s, 2},
                                                   {u"tusPatch"_s, 3},   {u"tusPatch"_s, 4}};
    for (const auto &[operation, nth] : places) {
        for (const QString &how : {u"cutBefore"_s, u"cutAfter"_s, u"truncated"_s}) {
            DeskInPieces scene(faulty(operation, how, nth));
            const auto dossier = scene.receive(invention(largeBytes, 4));
            const QByteArray where = u"%1 %2 %3"_s.arg(how, operation).arg(nth).toUtf8();
            QVERIFY2(scene.finish(5, true), where.constData());
            compareFile(scene, dossier);
            QVERIFY2(scene.bytesTaken() <= largeBytes + 1024 * 1024, where.constData());
        }
    }
}

void PiecesDesk::aRedirectOfAPieceIsNotFollowed()
{
    DeskInPieces scene(faulty(u"tusPatch"_s, u"elsewhere"_s));
    const auto dossier = scene.receive(invention(largeBytes, 5));
    QVERIFY(scene.finish());
    compareFile(scene, dossier);
    QCOMPARE(scene.asked(u"tusPatch"_s), 5); // the first was not repeated elsewhere
}

void PiecesDesk::anAddressOnAnotherHostIsNotUsed()
{
    standin::Switches foreign;
    foreign.tusLocation = u"foreign"_s;
    DeskInPieces scene(foreign);
    const auto dossier = scene.receive(invention(largeBytes, 6));
    QVERIFY(!scene.finish(2));
    QCOMPARE(scene.items().first().reason, u"server.noPieces"_s);
    QVERIFY(scene.items().first().partials.isEmpty());
    standin::Switches absolute;
    absolute.tusLocation = u"absolute"_s;
    scene.server.service().setSwitches(absolute);
    QVERIFY(scene.finish());
    compareFile(scene, dossier);
}

void PiecesDesk::whatIsNoSuchServerIsSaid()
{
    DeskInPieces scene;
    domain::TusProfile wrong = scene.ownPieces();
    wrong.endpoint = scene.server.baseUrl().resolved(QUrl(u"/fi/file"_s));
    scene.boot(wrong);
    const auto dossier = scene.receive(invention(largeBytes, 7));
    QVERIFY(!scene.finish(1));
    QCOMPARE(scene.items().first().reason, u"server.rejected"_s); // 404 in the server's words
    scene.boot(scene.ownPieces());
    QVERIFY(scene.finish());
    compareFile(scene, dossier);
}

void PiecesDesk::withoutItFilesGoAsBefore()
{
    DeskInPieces scene;
    scene.boot({});
    const auto dossier = scene.receive(invention(largeBytes, 8));
    QVERIFY(scene.finish(1));
    compareFile(scene, dossier);
    QCOMPARE(scene.asked(u"upload"_s), 1);
    QCOMPARE(scene.asked(u"tusOptions"_s), 0);
}
