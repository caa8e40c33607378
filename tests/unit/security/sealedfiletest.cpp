#include "tests/unit/security/sealedfiletest.h"

#include "app/security/sealedfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

using Messages = QList<QByteArray>;

/// A folder, a key and the files in it.
struct Desk {
    QTemporaryDir folder;
    security::SodiumSealedFiles files;
    QByteArray key = files.newKey();
    QString path = folder.filePath(u"page.mcp"_s);

    [[nodiscard]] kernel::Status write(const Messages &messages) const
    {
        auto file = files.create(path, key);
        if (!file)
            return kernel::failure(file.error());
        for (const QByteArray &message : messages.first(messages.size() - 1)) {
            if (auto written = (*file)->write(message); !written)
                return written;
        }
        return (*file)->finish(messages.last());
    }

    [[nodiscard]] kernel::Result<Messages> read() const { return read(key); }
    [[nodiscard]] kernel::Result<Messages> read(const QByteArray &otherKey) const
    {
        auto file = files.open(path, otherKey);
        if (!file)
            return kernel::failure(file.error());
        Messages messages;
        while (!(*file)->atEnd()) {
            auto message = (*file)->next();
            if (!message)
                return kernel::failure(message.error());
            messages.append(*message);
        }
        return messages;
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void replaceBytes(const QByteArray &bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

const Messages threeMessages = {"head"_ba, "eleven byte"_ba, ""_ba};

/// Positions in the file of threeMessages: magic and header, then length + text + tag each.
constexpr qsizetype firstMessage = 4 + 24;
constexpr qsizetype secondMessage = firstMessage + 4 + 4 + 17;
constexpr qsizetype lastMessage = secondMessage + 4 + 11 + 17;

} // namespace

void SealedFileTest::readsBackWhatWasWritten_data()
{
    QTest::addColumn<Messages>("messages");
    QTest::newRow("only an empty end") << Messages{""_ba};
    QTest::newRow("three") << threeMessages;
    QTest::newRow("larger than the batch") << Messages{QByteArray(5 << 20, 'x'), "end"_ba};
    QTest::newRow("the largest") << Messages{QByteArray(16 << 20, 'y')};
    QTest::newRow("many small ones") << Messages(10'000, "0123456789"_ba);
}

void SealedFileTest::readsBackWhatWasWritten()
{
    QFETCH(Messages, messages);
    const Desk desk;
    QVERIFY(desk.write(messages));
    const auto read = desk.read();
    QVERIFY(read);
    QVERIFY(*read == messages);
    QVERIFY(!QFile::exists(desk.path + u".part"_s));
}

void SealedFileTest::isInvisibleUntilFinished()
{
    const Desk desk;
    {
        auto file = desk.files.create(desk.path, desk.key);
        QVERIFY(file);
        QVERIFY((*file)->write(QByteArray(3 << 20, 'x')));
        QVERIFY(!QFile::exists(desk.path));
        QVERIFY(QFile::exists(desk.path + u".part"_s));
    }
    QVERIFY(!QFile::exists(desk.path));
    QVERIFY(!QFile::exists(desk.path + u".part"_s));
}

void SealedFileTest::isForItsOwnerOnly()
{
    const Desk desk;
    QVERIFY(desk.write(threeMessages));
    QCOMPARE(QFile::permissions(desk.path) &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void SealedFileTest::noticesEveryFlippedBit()
{
    const Desk desk;
    QVERIFY(desk.write(threeMessages));
    const QByteArray whole = desk.bytes();
    QCOMPARE(whole.size(), lastMessage + 4 + 17);
    for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
        QByteArray flipped = whole;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        desk.replaceBytes(flipped);
        const auto read = desk.read();
        QVERIFY2(!read, qPrintable(u"bit %1"_s.arg(bit)));
        QCOMPARE(read.error().key, u"sealed.damaged"_s);
    }
}

void SealedFileTest::noticesEveryCut()
{
    const Desk desk;
    QVERIFY(desk.write(threeMessages));
    const QByteArray whole = desk.bytes();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        desk.replaceBytes(whole.first(length));
        QVERIFY2(!desk.read(), qPrintable(u"cut to %1"_s.arg(length)));
    }
}

void SealedFileTest::noticesForgery_data()
{
    QTest::addColumn<QList<QPair<qsizetype, qsizetype>>>("pieces");
    using Pieces = QList<QPair<qsizetype, qsizetype>>;
    constexpr qsizetype end = lastMessage + 4 + 17;
    QTest::newRow("last message left out") << Pieces{{0, lastMessage}};
    QTest::newRow("middle left out") << Pieces{{0, secondMessage}, {lastMessage, end}};
    QTest::newRow("repeated") << Pieces{{0, lastMessage}, {secondMessage, end}};
    QTest::newRow("swapped") << Pieces{{0, firstMessage},
                                       {secondMessage, lastMessage},
                                       {firstMessage, secondMessage},
                                       {lastMessage, end}};
    QTest::newRow("end repeated") << Pieces{{0, end}, {lastMessage, end}};
    QTest::newRow("one byte more") << Pieces{{0, end}, {0, 1}};
}

void SealedFileTest::noticesForgery()
{
    using Pieces = QList<QPair<qsizetype, qsizetype>>;
    QFETCH(Pieces, pieces);
    const Desk desk;
    QVERIFY(desk.write(threeMessages));
    const QByteArray whole = desk.bytes();
    QByteArray forged;
    for (const auto &[from, to] : pieces)
        forged += whole.sliced(from, to - from);
    desk.replaceBytes(forged);
    const auto read = desk.read();
    QVERIFY(!read);
    QCOMPARE(read.error().key, u"sealed.damaged"_s);
}

void SealedFileTest::refusesAnotherKey()
{
    const Desk desk;
    QVERIFY(desk.write(threeMessages));
    QVERIFY(!desk.read(desk.files.newKey()));
    QVERIFY(!desk.read("short"_ba));
}

void SealedFileTest::namesWhatIsMissing()
{
    const Desk desk;
    const auto read = desk.read();
    QVERIFY(!read);
    QCOMPARE(read.error().key, u"sealed.missing"_s);
}

void SealedFileTest::followsNoPlantedLink()
{
    const Desk desk;
    QVERIFY(QFile::link(u"/dev/full"_s, desk.path + u".part"_s));
    const auto refused = desk.files.create(desk.path, desk.key);
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, u"disk.write"_s);
}

} // namespace motcua::tests
