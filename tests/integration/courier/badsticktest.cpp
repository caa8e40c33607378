#include "tests/integration/courier/badsticktest.h"

#include "tests/faults/tally.h"
#include "tests/integration/courier/couriersite.h"
#include "tests/standin/igate/igateservice.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;

namespace motcua::tests
{

namespace
{

/// One desk without a link, one with, and what lies on the stick between them.
struct Pair {
    Pair()
        : server({}, standin::Catalogue::builtIn()), origin(server, keys, {u"Q1"_s}),
          hub(server, keys, {u"Q7"_s, u"H99.130"_s, domain::IgateAdapter::Connector, true})
    {
        const auto advance = [this](qint64 ms) {
            origin.desk.clock.advance(ms);
            hub.desk.clock.advance(ms);
        };
        origin.advance = advance;
        hub.advance = advance;
    }

    /// The path of the file that was written.
    QString exported(int papers = 1)
    {
        (void)origin.receive(u"Đặng Thị Mẫu"_s, papers, true);
        const auto gone = origin.exportTo(folder.path());
        return gone ? folder.filePath(gone->file) : QString();
    }

    /// The error of the only file that was not taken in.
    [[nodiscard]] QString problem(bool isConfirmed = false)
    {
        const auto taken = hub.importFrom(folder.path(), isConfirmed);
        if (!taken)
            return taken.error().key;
        QStringList problems;
        for (const services::CourierFile &file : taken->files)
            if (file.problem)
                problems.append(file.problem->key);
        return problems.join(u' ');
    }

    [[nodiscard]] bool hubIsEmpty()
    {
        return hub.items().isEmpty() &&
               *hub.desk.store().database().integer(u"SELECT count(*) FROM dossier"_s) == 0;
    }

    QTemporaryDir folder;
    ProvinceKeys keys = newProvince();
    standin::IgateService server;
    CourierSite origin;
    CourierSite hub;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool rewrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
           file.write(bytes) == bytes.size();
}

} // namespace

void BadStickTest::everyFlippedBitIsNoticed()
{
    Pair pair;
    const QString path = pair.exported();
    const QByteArray whole = contentOf(path);
    QVERIFY(whole.size() > 1000);
    const quint32 seed = QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray flipped = whole;
        flipped[at] = char(uchar(flipped.at(at)) ^ (1u << random.bounded(8)));
        QVERIFY(rewrite(path, flipped));
        const QString problem = pair.problem();
        QVERIFY2(problem.startsWith("courier."_L1),
                 qPrintable(u"byte %1 seed %2: %3"_s.arg(at).arg(seed).arg(problem)));
    }
    QVERIFY(pair.hubIsEmpty());
    tally(19, "bits flipped in a courier's file, one in each byte", whole.size(), seed);
    QVERIFY(rewrite(path, whole));
    QCOMPARE(pair.problem(), QString());
    QVERIFY(!pair.hubIsEmpty());
}

void BadStickTest::everyCutIsNoticed()
{
    Pair pair;
    const QString path = pair.exported();
    const QByteArray whole = contentOf(path);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QVERIFY(rewrite(path, whole.first(length)));
        QVERIFY2(pair.problem().startsWith("courier."_L1), qPrintable(QString::number(length)));
    }
    QVERIFY(rewrite(path, whole + 'x'));
    QCOMPARE(pair.problem(), u"courier.cut"_s);
    QVERIFY(pair.hubIsEmpty());
    tally(19, "lengths to which a courier's file was cut", whole.size());
}

void BadStickTest::fileOfTheFuture()
{
    Pair pair;
    const QString path = pair.exported();
    QByteArray bytes = contentOf(path);
    bytes[4] = 2;
    QVERIFY(rewrite(path, bytes));
    QCOMPARE(pair.problem(), u"courier.newer"_s);
    QVERIFY(pair.hubIsEmpty());
}

void BadStickTest::anotherProvince()
{
    Pair pair;
    QVERIFY(!pair.exported().isEmpty());
    pair.hub.secret = newProvince().secret;
    QCOMPARE(pair.problem(), u"courier.otherKey"_s);
    pair.hub.secret.clear();
    QCOMPARE(pair.problem(), u"courier.keyNeeded"_s);
    QVERIFY(pair.hubIsEmpty());
}

void BadStickTest::noKeys()
{
    Pair pair;
    pair.origin.profile.courier = {};
    (void)pair.origin.receive(u"Đặng Thị Mẫu"_s, 1, false);
    const auto gone = pair.origin.exportTo(pair.folder.path());
    QVERIFY(!gone);
    QCOMPARE(gone.error().key, u"courier.noKey"_s);
    QCOMPARE(pair.origin.states(), u"queued"_s);
    QVERIFY(QDir(pair.folder.path()).isEmpty());
    QCOMPARE(pair.origin.exportTo(u"/no/such/folder"_s).error().key, u"courier.noFolder"_s);
    QCOMPARE(pair.problem(), u"courier.nothing"_s);
}

void BadStickTest::anotherDeskKeyIsConfirmed()
{
    Pair pair;
    QVERIFY(!pair.exported().isEmpty());
    QCOMPARE(pair.problem(), QString());
    QVERIFY(
        pair.origin.desk.store().settings().setSecret(u"courier.deskSeed"_s, QByteArray(32, 's')));
    pair.origin.advance(60'000);
    QVERIFY(!pair.exported().isEmpty());
    QCOMPARE(pair.problem(), u"courier.deskChanged"_s);
    QCOMPARE(pair.hub.items().size(), 2);
    QCOMPARE(pair.problem(true), QString());
    QCOMPARE(pair.hub.items().size(), 4);
    QCOMPARE(pair.hub.desk.store().courier().answers()->first().answers.size(), 2);
}

void BadStickTest::olderStoreIsConfirmed()
{
    Pair pair;
    const QString older = pair.exported();
    const QByteArray bytes = contentOf(older);
    QVERIFY(QFile::remove(older));
    QVERIFY(pair.origin.desk.store().settings().set(u"store.generation"_s, "after a restore"_ba));
    pair.origin.advance(60'000);
    const QString newer = pair.exported();
    QCOMPARE(pair.problem(), QString());
    QVERIFY(QFile::remove(newer) && rewrite(older, bytes));
    QCOMPARE(pair.problem(), u"courier.oldStore"_s);
    QCOMPARE(pair.problem(true), QString());
}

void BadStickTest::writeProtected()
{
    Pair pair;
    (void)pair.origin.receive(u"Đặng Thị Mẫu"_s, 1, false);
    const auto gone = pair.origin.exportTo(u"/sys/kernel"_s); // root can write everywhere else
    QVERIFY(!gone);
    QCOMPARE(gone.error().key, u"courier.readOnly"_s);
    QCOMPARE(pair.origin.states(), u"queued"_s);
}

/// Whoever has no server key cannot tell a desk that its dossiers are at the server.
void BadStickTest::forgedAnswerIsNotBelieved()
{
    Pair pair;
    QVERIFY(!pair.exported().isEmpty());
    QCOMPARE(pair.problem(), QString());
    QVERIFY(pair.hub.sync());
    const ProvinceKeys stranger = newProvince();
    pair.hub.secret = stranger.secret;
    const auto forged = pair.hub.exportTo(pair.folder.path());
    QVERIFY(forged && forged->answers == 1);
    const auto home = pair.origin.importFrom(pair.folder.path());
    QVERIFY(home);
    QCOMPARE(home->files.first().problem->key, u"courier.unproven"_s);
    QCOMPARE(pair.origin.states(), u"exported exported"_s);
    pair.hub.secret = pair.keys.secret;
    QVERIFY(pair.hub.exportTo(pair.folder.path()));
    QVERIFY(pair.origin.importFrom(pair.folder.path()));
    QCOMPARE(pair.origin.states(), u"accepted accepted"_s);
    QVERIFY(pair.origin.importFrom(pair.folder.path())); // and once more: nothing changes
    QCOMPARE(pair.origin.states(), u"accepted accepted"_s);
}

void BadStickTest::oneBadFileKeepsNoOther()
{
    Pair pair;
    QVERIFY(!pair.exported().isEmpty());
    QVERIFY(rewrite(pair.folder.filePath(u"motcua-0000000000000000.mcc"_s), "no such thing"_ba));
    QVERIFY(rewrite(pair.folder.filePath(u"motcua-0000000000000001.mcc.part"_s), "MCUB"_ba));
    QCOMPARE(pair.problem(), u"courier.damaged"_s);
    QCOMPARE(pair.hub.items().size(), 2);
}

void BadStickTest::keyFiles()
{
    const security::SodiumCourierFiles files;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    const auto [open, secret] = files.newPair();
    QVERIFY(files.writeKeyFile(path, secret, u"mật khẩu của tỉnh"_s));
    QVERIFY(!contentOf(path).contains(secret));
    QCOMPARE(*files.readKeyFile(path, u"mật khẩu của tỉnh"_s), secret);
    QCOMPARE(files.publicOf(secret), open);
    QCOMPARE(files.readKeyFile(path, u"khác"_s).error().key, u"courier.keyPassword"_s);
    QCOMPARE(files.writeKeyFile(path, secret, u"khác"_s).error().key, u"courier.keyExists"_s);
    QVERIFY(rewrite(path, contentOf(path).chopped(1)));
    QCOMPARE(files.readKeyFile(path, u"khác"_s).error().key, u"courier.keyFile"_s);
    QCOMPARE(files.writeKeyFile(u"/no/such/folder/key"_s, secret, u"khác"_s).error().key,
             u"courier.keyWrite"_s);
}

} // namespace motcua::tests
