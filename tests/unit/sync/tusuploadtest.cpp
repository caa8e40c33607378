#include "tests/unit/sync/tusuploadtest.h"

#include "tests/unit/sync/toldupload.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;
using namespace motcua::tests::told;
using Link = sync::HttpOutcome::Link;

void TestTusUpload::discovery_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<sync::HttpHeaders>("headers");
    QTest::addColumn<QString>("key");
    QTest::newRow("tus") << 204 << announced() << QString();
    QTest::newRow("tus, 200") << 200 << announced("creation") << QString();
    QTest::newRow("no OPTIONS") << 405 << sync::HttpHeaders() << QString();
    QTest::newRow("no OPTIONS, 501") << 501 << sync::HttpHeaders() << QString();
    QTest::newRow("no creation") << 204 << announced("checksum") << u"server.noPieces"_s;
    QTest::newRow("something else") << 200 << sync::HttpHeaders() << u"server.noPieces"_s;
    QTest::newRow("nothing there") << 404 << sync::HttpHeaders() << u"server.refused"_s;
    QTest::newRow("fault") << 500 << sync::HttpHeaders() << u"server.unknown"_s;
    QTest::newRow("busy") << 503 << sync::HttpHeaders() << u"server.busy"_s;
}

void TestTusUpload::discovery()
{
    QFETCH(const int, status);
    QFETCH(const sync::HttpHeaders, headers);
    QFETCH(const QString, key);
    Scene scene;
    scene.step(status, headers);
    QCOMPARE(scene.asked(), "OPTIONS /tus/files");
    QCOMPARE(scene.error, key);
    scene.step();
    QCOMPARE(scene.asked(), key.isEmpty() ? "POST /tus/files" : "OPTIONS /tus/files");
}

void TestTusUpload::asksOnceWhatTheServerCan()
{
    Scene scene;
    scene.step(204, announced());
    QCOMPARE(scene.error, QString());
    QVERIFY(!scene.last.gained && !scene.last.file);
    scene.file = fileOf("another");
    scene.step();
    QCOMPARE(scene.asked(), "POST /tus/files");
}

void TestTusUpload::makesAnUpload()
{
    Scene scene;
    scene.step(204, announced());
    scene.step();
    const ToldTransport &wire = *scene.transport;
    QCOMPARE(wire.sent("Authorization"), "Bearer t1");
    QCOMPARE(wire.sent("Tus-Resumable"), "1.0.0");
    QCOMPARE(wire.sent("Upload-Length"), "200000");
    const QByteArray told = wire.sent("Upload-Metadata");
    QCOMPARE(sync::metadataValue(told, "filename"), std::optional(u"giay-to-01-1.pdf"_s));
    QCOMPARE(sync::metadataValue(told, "filetype"), std::optional(u"application/pdf"_s));
    QCOMPARE(sync::metadataValue(told, "code"), std::optional(scene.file.code));
    QCOMPARE(sync::metadataValue(told, "sha256")->toLatin1(), scene.file.sha256.toHex());
    QVERIFY(!wire.requests.last().openStream && wire.requests.last().body.isEmpty());
    QVERIFY(!wire.requests.last().contentType.isEmpty()); // a body that cannot be rewound
    scene.transport->answer(201, {{tusHeader, "1.0.0"}, {"Location", "/tus/files/7"}});
    QCOMPARE(scene.last.address, u"/tus/files/7"_s);
    QVERIFY(!scene.last.gained && !scene.last.file && !scene.last.doubt);

    scene.step();
    QCOMPARE(scene.asked(), "PATCH /tus/files/7");
    QCOMPARE(wire.sent("Upload-Offset"), "0");
    QCOMPARE(wire.requests.last().contentType, "application/offset+octet-stream");
    QCOMPARE(wire.body(), content.left(65'536));
    QCOMPARE(
        wire.sent("Upload-Checksum"),
        "sha256 " +
            QCryptographicHash::hash(content.left(65'536), QCryptographicHash::Sha256).toBase64());
    QVERIFY(!wire.requests.last().onlyReads); // so its redirects are not followed
    scene.transport->answer(204, {{tusHeader, "1.0.0"}, {"Upload-Offset", "65536"}});
    QVERIFY(scene.last.gained && !scene.last.file);
    scene.step();
    QCOMPARE(wire.sent("Upload-Offset"), "65536");
    QCOMPARE(wire.body(), content.mid(65'536)); // it grew past the rest
    scene.transport->answer(204, {{tusHeader, "1.0.0"}, {"Upload-Offset", "200000"}});
    QVERIFY(scene.last.file.has_value());
    QCOMPARE(scene.last.file->id, u"7"_s);
    QCOMPARE(scene.last.file->hash.toLatin1(), scene.file.sha256.toHex());
    QCOMPARE(scene.answers, 4);
}

void TestTusUpload::addresses_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("url"); // empty = refused
    QTest::newRow("path") << u"/tus/files/7"_s << u"https://a.invalid/tus/files/7"_s;
    QTest::newRow("relative") << u"files/7"_s << u"https://a.invalid/tus/files/7"_s;
    QTest::newRow("absolute") << u"https://a.invalid/b/7?x=1"_s << u"https://a.invalid/b/7?x=1"_s;
    QTest::newRow("with the port") << u"https://A.invalid:443/7"_s << u"https://a.invalid:443/7"_s;
    QTest::newRow("another host") << u"https://b.invalid/tus/files/7"_s << QString();
    QTest::newRow("without a scheme") << u"//b.invalid/7"_s << QString();
    QTest::newRow("another port") << u"https://a.invalid:8443/7"_s << QString();
    QTest::newRow("in clear") << u"http://a.invalid/7"_s << QString();
    QTest::newRow("a user in it") << u"https://x@a.invalid/7"_s << QString();
    QTest::newRow("another kind") << u"file:///tus/files/7"_s << QString();
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("endless") << QString(u'/' + QString(3000, u'a')) << QString();
}

void TestTusUpload::addresses()
{
    QFETCH(const QString, location);
    QFETCH(const QString, url);
    Scene scene;
    scene.step(204, announced());
    scene.step(201, {{tusHeader, "1.0.0"}, {"Location", location.toLatin1()}});
    QCOMPARE(scene.error, url.isEmpty() ? u"server.noPieces"_s : QString());
    if (!url.isEmpty())
        scene.step();
    const QUrl asked = scene.transport->requests.last().url;
    QCOMPARE(asked.toString(), url.isEmpty() ? u"https://a.invalid/tus/files"_s : url);

    // A stored one is looked at again: the profile may name another server by now.
    Scene later;
    later.step(204, announced());
    later.file.address = location;
    later.step();
    QCOMPARE(later.transport->requests.last().verb, url.isEmpty() ? "POST" : "HEAD");
}

void TestTusUpload::answersToAPiece_data()
{
    QTest::addColumn<int>("status"); // 0 = the link broke
    QTest::addColumn<sync::HttpHeaders>("headers");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("doubt");
    QTest::addColumn<QByteArray>("next");
    const auto row = [](const char *name, int status, const QByteArray &offset,
                        const QString &error, const QString &doubt, const char *next,
                        bool ofTus = true) {
        sync::HttpHeaders headers;
        if (ofTus)
            headers.emplaceBack(tusHeader, "1.0.0");
        if (!offset.isEmpty())
            headers.emplaceBack("upload-offset", offset);
        QTest::newRow(name) << status << headers << error << doubt << QByteArray(next);
    };
    const QString piece = u"upload.piece"_s;
    const QString restarted = u"upload.restarted"_s;
    row("taken", 204, "65536", {}, {}, "PATCH");
    row("taken in part", 204, "1", {}, {}, "PATCH");
    row("no offset", 204, {}, {}, piece, "HEAD");
    row("nothing taken", 204, "0", {}, piece, "HEAD");
    row("more than was sent", 204, "65537", {}, piece, "HEAD");
    row("another's 204", 204, "65536", u"server.unknown"_s, {}, "HEAD", false);
    row("shifted", 409, {}, {}, piece, "HEAD");
    row("locked", 423, {}, {}, piece, "HEAD");
    row("mangled", 460, {}, {}, piece, "PATCH");
    row("unknown checksum", 400, {}, {}, piece, "OPTIONS");
    row("gone", 404, {}, {}, restarted, "POST");
    row("expired", 410, {}, {}, restarted, "POST");
    row("forbidden", 403, {}, {}, restarted, "POST");
    row("a proxy's 404", 404, {}, u"server.refused"_s, {}, "HEAD", false);
    row("a portal's 403", 403, {}, u"server.refused"_s, {}, "HEAD", false);
    row("too much", 413, {}, u"server.refused"_s, {}, "HEAD", false); // no smaller piece is left
    row("redirect", 307, {}, u"server.unknown"_s, {}, "HEAD");
    row("fault", 500, {}, u"server.unknown"_s, {}, "HEAD");
    row("busy", 503, {}, u"server.busy"_s, {}, "HEAD");
    row("cut", 0, {}, u"server.unknown"_s, {}, "HEAD", false);
}

void TestTusUpload::answersToAPiece()
{
    QFETCH(const int, status);
    QFETCH(const sync::HttpHeaders, headers);
    Scene scene;
    scene.begin();
    scene.transport->answer(status, headers, status == 0 ? Link::Cut : Link::Answered);
    QTEST(scene.error, "error");
    QTEST(scene.error.isEmpty() ? scene.doubt() : QString(), "doubt");
    const bool forgets = scene.doubt() == "upload.restarted"_L1 && scene.error.isEmpty();
    QCOMPARE(scene.file.address, forgets ? QString() : u"/tus/files/7"_s);
    scene.step();
    QTEST(scene.transport->requests.last().verb, "next");
}

void TestTusUpload::answersToTheQuestionHowFar_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<sync::HttpHeaders>("headers");
    QTest::addColumn<QString>("came"); // an error, a doubt, "file" or ""
    QTest::addColumn<QByteArray>("next");
    const QByteArray ours = metadata(fileOf(content).sha256.toHex());
    const auto row = [](const char *name, int status, const QByteArray &offset,
                        const QByteArray &length, const QByteArray &told, const QString &came,
                        const char *next) {
        const sync::HttpHeaders headers = {{tusHeader, "1.0.0"},
                                           {"Upload-Offset", offset},
                                           {"Upload-Length", length},
                                           {"Upload-Metadata", told},
                                           {"Igate-Id", offset == "200000" ? "f-1" : ""}};
        QTest::newRow(name) << status << headers << came << QByteArray(next);
    };
    const QString restarted = u"upload.restarted"_s;
    row("nothing yet", 200, "0", "200000", ours, {}, "PATCH");
    row("some", 200, "777", "200000", ours, {}, "PATCH");
    row("some, 204", 204, "777", "200000", ours, {}, "PATCH");
    row("upper case", 200, "777", "200000", metadata(fileOf(content).sha256.toHex().toUpper()), {},
        "PATCH");
    row("all", 200, "200000", "200000", ours, u"file"_s, "POST");
    row("beyond", 200, "200001", "200000", ours, restarted, "POST");
    row("another length", 200, "777", "200001", ours, restarted, "POST");
    row("no length", 200, "777", "", ours, restarted, "POST");
    row("other content", 200, "777", "200000", metadata(QByteArray(64, '0')), restarted, "POST");
    row("all of other content", 200, "200000", "200000", metadata(QByteArray(64, '0')), restarted,
        "POST");
    row("no metadata", 200, "777", "200000", "", restarted, "POST");
    row("no offset", 200, "", "200000", ours, u"server.unknown"_s, "HEAD");
    row("gone", 404, "", "", "", restarted, "POST");
    row("expired", 410, "", "", "", restarted, "POST");
    row("forbidden", 403, "", "", "", restarted, "POST");
    row("locked", 423, "", "", "", u"upload.piece"_s, "HEAD");
    row("fault", 500, "", "", "", u"server.unknown"_s, "HEAD");
}

void TestTusUpload::answersToTheQuestionHowFar()
{
    QFETCH(const int, status);
    QFETCH(const sync::HttpHeaders, headers);
    domain::TusProfile tus = pieces();
    tus.fileIdHeader = "igate-id";
    Scene scene(tus);
    scene.step(204, announced());
    scene.file.address = u"/tus/files/7"_s; // as stored before a restart
    scene.step(status, headers);
    QCOMPARE(scene.asked(), "HEAD /tus/files/7");
    QVERIFY(scene.transport->requests.last().onlyReads);
    const QString came = !scene.error.isEmpty() ? scene.error
                         : scene.last.file      ? u"file"_s
                                                : scene.doubt();
    QTEST(came, "came");
    if (scene.last.file)
        QCOMPARE(scene.last.file->id, u"f-1"_s);
    scene.step();
    QTEST(scene.transport->requests.last().verb, "next");
    if (scene.transport->requests.last().verb == "PATCH")
        QCOMPARE(scene.transport->sent("Upload-Offset"), headers.at(1).second);
}

void TestTusUpload::aPieceThatNeverArrivesSoundBeginsAnew()
{
    Scene scene;
    scene.begin();
    for (int i = 1; i <= 2; ++i) {
        scene.transport->answer(460, {{tusHeader, "1.0.0"}});
        QCOMPARE(scene.doubt(), u"upload.piece"_s);
        scene.step();
        QCOMPARE(scene.transport->sent("Upload-Offset"), "0");
    }
    scene.transport->answer(460, {{tusHeader, "1.0.0"}});
    QCOMPARE(scene.doubt(), u"upload.restarted"_s);
    QCOMPARE(scene.file.address, QString());
}

void TestTusUpload::aSmallFileGoesWhole()
{
    domain::TusProfile tus = pieces();
    tus.wholeBelowBytes = content.size() + 1;
    tus.fileIdHeader = "Igate-Id";
    Scene scene(tus);
    scene.step(204, announced());
    scene.step();
    QCOMPARE(scene.asked(), "POST /tus/files");
    QCOMPARE(scene.transport->body(), content);
    QVERIFY(scene.transport->sent("Upload-Checksum").startsWith("sha256 "));
    scene.transport->answer(460, {{tusHeader, "1.0.0"}});
    QCOMPARE(scene.doubt(), u"upload.piece"_s);
    scene.step(201, {{tusHeader, "1.0.0"}, {"Location", "/tus/files/7"}, {"Upload-Offset", "9"}});
    QVERIFY(scene.last.gained && !scene.last.file); // some of it: it goes on from there
    scene.step();
    QCOMPARE(scene.transport->sent("Upload-Offset"), "9");
    QCOMPARE(scene.transport->body(), content.mid(9));
    // Whole, but not passed on to iGate yet: it is asked for and not sent again.
    scene.transport->answer(204, {{tusHeader, "1.0.0"}, {"Upload-Offset", "200000"}});
    QCOMPARE(scene.doubt(), u"server.unknown"_s);
    scene.step();
    QCOMPARE(scene.asked(), "HEAD /tus/files/7");
}

void TestTusUpload::aSmallFileGoesInTwoWhereItMust()
{
    domain::TusProfile tus = pieces();
    tus.wholeBelowBytes = content.size() + 1;
    Scene scene(tus);
    scene.begin("creation");
    QCOMPARE(scene.asked(), "PATCH /tus/files/7");
    QCOMPARE(scene.transport->body(), content);
    QCOMPARE(scene.transport->sent("Upload-Checksum"), QByteArray());
}

void TestTusUpload::asksForPiecesThatAProxyTakes()
{
    constexpr qint64 mb = 1024 * 1024;
    const QByteArray large(3 * mb, 'x');
    Scene scene(pieces(2 * mb), large);
    scene.begin();
    QCOMPARE(scene.transport->requests.last().streamBytes, 2 * mb);
    scene.transport->answer(413, {}); // no words of tus: a proxy before it
    QCOMPARE(scene.doubt(), u"upload.piece"_s);
    scene.step(200, {{tusHeader, "1.0.0"},
                     {"Upload-Offset", "0"},
                     {"Upload-Length", QByteArray::number(large.size())},
                     {"Upload-Metadata", metadata(scene.file.sha256.toHex())}});
    scene.step();
    QCOMPARE(scene.transport->requests.last().streamBytes, mb);
    scene.transport->answer(204, {{tusHeader, "1.0.0"}, {"Upload-Offset", QByteArray::number(mb)}});
    scene.step();
    QCOMPARE(scene.transport->requests.last().streamBytes, mb); // and never more again
}

namespace
{

/// A file that is nowhere; the most that was ever read of it at once.
class Endless final : public QIODevice
{
public:
    Endless(qint64 &position, qint64 &most) : m_position(position), m_most(most)
    {
        m_position = 0;
        open(ReadOnly | Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 count) override
    {
        m_most = std::max(m_most, count);
        for (qint64 i = 0; i < count; ++i)
            data[i] = char((m_position + i) % 251);
        m_position += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 &m_position;
    qint64 &m_most;
};

} // namespace

void TestTusUpload::holdsNoFileInMemory()
{
    constexpr qint64 mb = 1024 * 1024;
    Scene scene(pieces(16 * mb));
    qint64 position = 0;
    qint64 most = 0;
    scene.file.bytes = 100 * mb;
    scene.file.open = [&]() -> kernel::Result<std::unique_ptr<QIODevice>> {
        return std::make_unique<Endless>(position, most);
    };
    scene.step(204, announced());
    scene.file.address = u"/tus/files/7"_s;
    scene.step(200, {{tusHeader, "1.0.0"},
                     {"Upload-Offset", QByteArray::number(90 * mb)},
                     {"Upload-Length", QByteArray::number(100 * mb)},
                     {"Upload-Metadata", metadata(scene.file.sha256.toHex())}});
    scene.step();
    QCOMPARE(position, 100 * mb); // read once for the checksum
    QVERIFY(most <= 64 * 1024);
    const auto stream = scene.transport->requests.last().openStream();
    QVERIFY(stream.has_value());
    QCOMPARE(position, 90 * mb);
    QCOMPARE((*stream)->read(1).at(0), char(90 * mb % 251));
    QCOMPARE(scene.transport->requests.last().streamBytes, 10 * mb);
}

void TestTusUpload::aDamagedFileIsTold()
{
    for (const QByteArray &extensions : {"creation,checksum"_ba, "creation"_ba}) {
        Scene scene;
        const QByteArray torn = content.left(10);
        scene.step(204, announced(extensions));
        scene.file.open = fileOf(torn).open;
        scene.file.address = u"/tus/files/7"_s;
        scene.step(200, {{tusHeader, "1.0.0"},
                         {"Upload-Offset", "65536"},
                         {"Upload-Length", "200000"},
                         {"Upload-Metadata", metadata(scene.file.sha256.toHex())}});
        scene.step();
        QCOMPARE(scene.answers, 2); // never within the call itself
        scene.transport->answer(0, {}, Link::NotSent);
        QCOMPARE(scene.error, u"blob.damaged"_s);
    }
}

void TestTusUpload::aTokenThatEndedCostsOneLogin()
{
    Scene scene;
    scene.begin();
    scene.transport->answer(401, {});
    QCOMPARE(scene.transport->logins, 2);
    QCOMPARE(scene.asked(), "PATCH /tus/files/7");
    QCOMPARE(scene.transport->sent("Authorization"), "Bearer t2");
    QCOMPARE(scene.transport->body(), content.left(65'536));
    scene.transport->answer(401, {});
    QCOMPARE(scene.error, u"server.unauthorised"_s);
    QCOMPARE(scene.file.address, u"/tus/files/7"_s);
}
