#include "tests/integration/storage/blobstoretest.h"

#include "tests/fakes/deskstore.h"
#include "tests/faults/tally.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 12345;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = char(state >> 24);
    }
    return bytes;
}

/// Gives its bytes once and cannot go back; fails at `failsAt`.
class Pipe final : public QIODevice
{
public:
    explicit Pipe(QByteArray bytes, qsizetype failsAt = -1)
        : m_bytes(std::move(bytes)), m_failsAt(failsAt)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_at == m_bytes.size(); }

protected:
    qint64 readData(char *target, qint64 most) override
    {
        if (m_failsAt >= 0 && m_at >= m_failsAt)
            return -1;
        const auto count = std::min({qsizetype(most), qsizetype(10'000), m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, target);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    qsizetype m_failsAt;
};

kernel::Result<ports::StoredBlob> put(DeskStore &desk, const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    return desk.store().blobs().put(buffer);
}

QString pathOf(DeskStore &desk, const ports::StoredBlob &blob)
{
    return desk.store().blobs().pathOf(desk.vault->blobName(blob.sha256));
}

void change(const QString &path, const std::function<void(QByteArray &)> &how)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    how(bytes);
    QVERIFY(file.resize(0));
    file.seek(0);
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

void BlobStoreTest::keepsContent_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size :
         {0, 1, 65535, 65536, 65537, 131072, 300'000, 32 << 20, (32 << 20) + 1})
        QTest::addRow("%lld bytes", qlonglong(size)) << size;
}

void BlobStoreTest::keepsContent()
{
    QFETCH(qsizetype, size);
    DeskStore desk;
    const QByteArray content = noise(size);
    const auto blob = put(desk, content);
    QVERIFY(blob);
    QCOMPARE(blob->bytes, size);
    QCOMPARE(blob->sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
    QVERIFY(desk.store().blobs().check(blob->sha256));
    const auto device = desk.store().blobs().open(blob->sha256);
    QVERIFY(device);
    QVERIFY((*device)->readAll() == content);
    QVERIFY((*device)->atEnd());
    // Equal size again tells that the file's size is what put() expects of it.
    const QDateTime before = QFileInfo(pathOf(desk, *blob)).lastModified();
    QVERIFY(put(desk, content));
    QCOMPARE(QFileInfo(pathOf(desk, *blob)).lastModified(), before);
}

void BlobStoreTest::keepsEqualContentOnce()
{
    DeskStore desk;
    const auto one = put(desk, "same"_ba);
    const auto two = put(desk, "same"_ba);
    QVERIFY(one && two);
    QCOMPARE(one->sha256, two->sha256);
    QCOMPARE(*desk.store().database().integer(u"SELECT count(*) FROM blob"_s), 1);
}

void BlobStoreTest::readsASequentialSource()
{
    DeskStore desk;
    for (const qsizetype size : {100'000, 33 << 20}) {
        const QByteArray content = noise(size);
        Pipe pipe(content);
        const auto blob = desk.store().blobs().put(pipe);
        QVERIFY(blob);
        QVERIFY((*desk.store().blobs().open(blob->sha256))->readAll() == content);
    }
}

void BlobStoreTest::noticesAFlippedBit()
{
    DeskStore desk;
    domain::Dossier dossier = sampleDossier(desk.clock);
    desk.attach(dossier, noise(200'000));
    QVERIFY(desk.store().dossiers().seal(dossier, officer()));
    const domain::Document document = dossier.components.first().documents.first();
    const QString path = pathOf(desk, {document.sha256, document.bytes});
    for (const qsizetype at : {0, 10, 30, 70'000, 200'000}) {
        const auto flip = [&](QByteArray &bytes) { bytes[at] = char(bytes[at] ^ 4); };
        change(path, flip);
        QCOMPARE(desk.store().blobs().check(document.sha256).error().key, u"blob.damaged"_s);
        QCOMPARE(desk.damage().size(), 1);
        if (const auto device = desk.store().blobs().open(document.sha256)) {
            QByteArray read(300'000, '\0');
            QCOMPARE((*device)->read(read.data(), read.size()), -1);
        }
        change(path, flip);
    }
    QCOMPARE(desk.damage(), QStringList());
}

/// Offline facts §d.3 no. 19: no byte of a blob may change unseen.
void BlobStoreTest::noticesABitInEachByte()
{
    DeskStore desk;
    const auto blob = put(desk, noise(1'200));
    QVERIFY(blob);
    const QString path = pathOf(desk, *blob);
    const qint64 bytes = QFileInfo(path).size();
    QVERIFY(bytes > 1'200);
    for (qsizetype at = 0; at < bytes; ++at) {
        const auto flip = [&](QByteArray &all) { all[at] = char(all[at] ^ (1 << (at % 8))); };
        change(path, flip);
        QVERIFY2(!desk.store().blobs().check(blob->sha256), qPrintable(QString::number(at)));
        change(path, flip);
    }
    QVERIFY(desk.store().blobs().check(blob->sha256));
    tally(19, "bits flipped in a blob, one in each byte", bytes);
}

void BlobStoreTest::noticesACut()
{
    DeskStore desk;
    const auto blob = put(desk, noise(200'000));
    change(pathOf(desk, *blob), [](QByteArray &bytes) { bytes.chop(70'000); });
    QCOMPARE(desk.store().blobs().check(blob->sha256).error().key, u"blob.damaged"_s);
}

void BlobStoreTest::mendsACutBlobOnNextPut()
{
    DeskStore desk;
    const QByteArray content = noise(200'000);
    const auto blob = put(desk, content);
    change(pathOf(desk, *blob), [](QByteArray &bytes) { bytes.chop(1); });
    QVERIFY(put(desk, content));
    QVERIFY(desk.store().blobs().check(blob->sha256));
}

void BlobStoreTest::namesWhatIsMissing()
{
    DeskStore desk;
    const QByteArray unknown(32, 'u');
    QCOMPARE(desk.store().blobs().open(unknown).error().key, u"blob.missing"_s);
    QCOMPARE(desk.store().blobs().check(unknown).error().key, u"blob.missing"_s);
    const auto blob = put(desk, "content"_ba);
    QVERIFY(QFile::remove(pathOf(desk, *blob)));
    QCOMPARE(desk.damage().size(), 1);
}

void BlobStoreTest::passesAReadErrorOn()
{
    DeskStore desk;
    for (const qsizetype at : {0, 50'000, 32 << 20}) {
        Pipe pipe(noise(33 << 20), at);
        const auto blob = desk.store().blobs().put(pipe);
        QVERIFY(!blob);
        QCOMPARE(blob.error().key, u"file.unreadable"_s);
    }
    QCOMPARE(*desk.store().database().integer(u"SELECT count(*) FROM blob"_s), 0);
}

void BlobStoreTest::leavesNoTemporaryFile()
{
    DeskStore desk;
    QVERIFY(put(desk, "content"_ba));
    Pipe pipe(noise(33 << 20), 32 << 20);
    QVERIFY(!desk.store().blobs().put(pipe));
    const QDir temporary(desk.folder() + u"/tmp"_s);
    QCOMPARE(temporary.entryList(QDir::Files), QStringList());

    // What a killed run left is gone after the next start.
    QFile left(temporary.filePath(u"half.part"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    desk.reopen();
    QCOMPARE(temporary.entryList(QDir::Files), QStringList());
}

} // namespace motcua::tests
