#include "tests/integration/cli/fulldisktest.h"

#include "tests/integration/cli/receptions.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

/// A file system of a few megabytes, and a file that takes what room there is.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder) : m_folder(folder)
    {
        m_mounted = QDir().mkpath(folder) && ::mount("tmpfs", QFile::encodeName(folder).constData(),
                                                     "tmpfs", 0, "size=3m") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount(QFile::encodeName(m_folder).constData());
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    /// True when not one byte more fits, but for `left`, in bytes.
    [[nodiscard]] bool fill(qint64 left) const
    {
        const int file = ::open(ballast().constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        const QByteArray page(4096, 'x');
        while (::write(file, page.constData(), size_t(page.size())) > 0) {
        }
        const bool full = errno == ENOSPC;
        ::close(file);
        QFile filled(QFile::decodeName(ballast()));
        return full && (left == 0 || filled.resize(filled.size() - left));
    }
    [[nodiscard]] bool clear() const { return ::unlink(ballast().constData()) == 0; }

private:
    [[nodiscard]] QByteArray ballast() const { return QFile::encodeName(m_folder + u"/ballast"_s); }

    QString m_folder;
    bool m_mounted = false;
};

qsizetype dossiersOf(const Outcome &list)
{
    return list.exit == 0 ? list.json()[u"dossiers"_s].toArray().size() : -1;
}

} // namespace

void FullDiskTest::nothingIsHalfStored()
{
    const SmallDisk disk(m_folder.filePath(u"first"_s));
    if (!disk.isMounted())
        QSKIP("no right to mount a small disk");
    Program desk(m_folder.filePath(u"first/store"_s));
    QVERIFY(desk.setUp());
    const QString big = m_folder.filePath(u"big.png"_s);
    QImage noise(1200, 1600, QImage::Format_RGB32);
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, QRgb(qHash(y * 7919 + x)));
    }
    QVERIFY(noise.save(big));
    const QString file = writeJson(m_folder.filePath(u"big.json"_s), birthRegistration(big));

    QVERIFY(disk.fill(200'000)); // room for rows, not for the picture
    const Outcome refused = desk.run({u"dossier"_s, u"new"_s, file});
    QCOMPARE(refused.exit, 5);
    QCOMPARE(refused.json()[u"error"_s][u"key"_s].toString(), u"disk.full"_s);
    QVERIFY(disk.clear());
    QCOMPARE(dossiersOf(desk.run({u"dossier"_s, u"list"_s})), 0);
    QCOMPARE(desk.run({u"verify"_s}).exit, 0);
}

void FullDiskTest::thingsAreLookedUp()
{
    const SmallDisk disk(m_folder.filePath(u"second"_s));
    if (!disk.isMounted())
        QSKIP("no right to mount a small disk");
    Program desk(m_folder.filePath(u"second/store"_s));
    QVERIFY(desk.setUp());
    const QString page = writePage(m_folder.filePath(u"page.jpg"_s), u"Tờ khai"_s);
    const QString file = writeJson(m_folder.filePath(u"one.json"_s), birthRegistration(page));
    const Outcome received = desk.run({u"dossier"_s, u"new"_s, file});
    QVERIFY2(received.exit == 0, received.err.constData());

    QVERIFY(disk.fill(0));
    Program stranger = desk;
    stranger.setVariable(u"MOTCUA_PASSWORD"_s, u"not this one"_s);
    // A try that cannot be counted is not told about.
    QCOMPARE(stranger.run({u"dossier"_s, u"list"_s}).exit, 5);
    const Outcome list = desk.run({u"dossier"_s, u"list"_s});
    QVERIFY2(list.exit == 0, list.err.constData());
    QCOMPARE(dossiersOf(list), 1);
    QCOMPARE(list.sentences().size(), 1); // that the disk is full
    QCOMPARE(dossiersOf(desk.run({u"dossier"_s, u"find"_s, u"dang thi mau"_s})), 1);
    const QString code = received.json()[u"code"_s].toString();
    QCOMPARE(desk.run({u"dossier"_s, u"show"_s, code}).exit, 0);
    const Outcome refused = desk.run({u"dossier"_s, u"new"_s, file});
    QCOMPARE(refused.exit, 5);
    QCOMPARE(refused.json()[u"error"_s][u"key"_s].toString(), u"disk.full"_s);

    QVERIFY(disk.clear());
    const Outcome verified = desk.run({u"verify"_s}); // signs what waited, and the chain is whole
    QVERIFY2(verified.exit == 0, verified.out.constData());
    QCOMPARE(desk.run({u"dossier"_s, u"new"_s, file}).exit, 0);
}

} // namespace motcua::tests
