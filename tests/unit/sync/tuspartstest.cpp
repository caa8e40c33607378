#include "tests/unit/sync/tuspartstest.h"

#include "sync/client/chunkpace.h"
#include "sync/wire/tusheaders.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;

void TestTusParts::headers()
{
    QCOMPARE(sync::byteCount(" 42 "), std::optional<qint64>(42));
    for (const char *bad : {"", "-1", "+1", "1.5", "0x10", "9999999999999999", "4 2"})
        QVERIFY2(!sync::byteCount(bad), bad);
    const QByteArray written = sync::uploadMetadata({{"filename", u"giấy.pdf"_s}, {"x", u""_s}});
    QCOMPARE(sync::metadataValue(written, "filename"), std::optional(u"giấy.pdf"_s));
    QCOMPARE(sync::metadataValue("a YQ==, sha256  Yg== ", "sha256"), std::optional(u"b"_s));
    QVERIFY(!sync::metadataValue("sha256 !!", "sha256"));
    QVERIFY(!sync::metadataValue("sha2567 Yg==,sha256", "sha256"));
    const auto sha1 = sync::tusAbilities("0.2.2, 1.0.0", "Checksum,Creation", "SHA1,crc32");
    QCOMPARE(sha1, (sync::TusAbilities{true, false, "sha1"}));
    QVERIFY(!sync::tusAbilities("1.0.0", "termination", "").speaks);
    QVERIFY(!sync::tusAbilities("2.0.0", "creation", "").speaks);
    QVERIFY(sync::tusAbilities("1.0.0", "creation,checksum", "crc32").checksum.isEmpty());
}

void TestTusParts::pace()
{
    constexpr qint64 kb = 1024;
    sync::ChunkPace pace(1024 * kb);
    pace.noteSent(1024 * kb, 100); // 10 MB/s
    QCOMPARE(pace.bytes(), 4096 * kb);
    pace.noteSent(4096 * kb, 400);
    QCOMPARE(pace.bytes(), 16'384 * kb);
    pace.noteSent(16'384 * kb, 120'000); // half of it in a minute
    QCOMPARE(pace.bytes(), 8192 * kb);
    pace.noteSent(100, 90); // a rest tells nothing
    QCOMPARE(pace.bytes(), 8192 * kb);
    pace.noteSent(8192 * kb, 60'000'000);
    QCOMPARE(pace.bytes(), 256 * kb);
    pace.noteCut();
    QCOMPARE(pace.bytes(), 256 * kb);

    sync::ChunkPace slow(64 * kb);
    slow.noteCut();
    QCOMPARE(slow.bytes(), 64 * kb);
    slow.noteSent(64 * kb, 30'000);
    QCOMPARE(slow.bytes(), 256 * kb);

    sync::ChunkPace narrow(1024 * kb);
    QVERIFY(narrow.shrinkBelow(1024 * kb));
    narrow.noteSent(512 * kb, 1);
    QCOMPARE(narrow.bytes(), 512 * kb);
    QVERIFY(!narrow.shrinkBelow(256 * kb));
}
