#include "tests/integration/sync/tuspeertest.h"

#include "tests/fakes/ownword.h"
#include "tests/faults/tally.h"
#include "tests/integration/sync/cutproxy.h"
#include "tests/integration/sync/piecesdesk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;
using tests::CutProxy;
using tests::DeskInPieces;

namespace
{

const QString modules = QStringLiteral(MOTCUA_PEERS "/tus/node_modules");

/// What is missing for these tests, in words; empty = nothing.
QString missing()
{
    if (!QFile::exists(modules + u"/@tus/server"_s))
        return u"@tus/server is not here; tests/peers/install fetches it"_s;
    QProcess node;
    node.start(u"node"_s, {u"--version"_s});
    node.waitForFinished();
    const QList<QByteArray> release = node.readAllStandardOutput().trimmed().mid(1).split('.');
    const int major = release.value(0).toInt();
    const bool isNew = major > 20 || (major == 20 && release.value(1).toInt() >= 19);
    return isNew ? QString() : u"@tus/server needs Node.js 20.19 or newer"_s;
}

/// The server as a process; it ends with its standard input.
class Peer
{
public:
    Peer()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"node"_s, {QStringLiteral(MOTCUA_TUS_SERVER), modules, m_folder.path()});
        if (m_process.waitForStarted() && m_process.waitForReadyRead(20'000))
            m_endpoint = QUrl(QString::fromUtf8(m_process.readLine().trimmed()));
    }
    ~Peer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(5'000);
    }
    [[nodiscard]] QUrl endpoint() const { return m_endpoint; }
    [[nodiscard]] QByteArray content(const QString &id) const
    {
        QFile file(m_folder.filePath(id));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Files that have as many bytes as were announced.
    [[nodiscard]] int whole() const
    {
        int count = 0;
        for (const QFileInfo &told : QDir(m_folder.path()).entryInfoList({u"*.json"_s})) {
            QFile file(told.filePath());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QJsonObject upload = QJsonDocument::fromJson(file.readAll()).object();
            const QFileInfo bytes(m_folder.filePath(told.completeBaseName()));
            count += bytes.size() == upload.value("size"_L1).toInteger() ? 1 : 0;
        }
        return count;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_endpoint;
};

/// It names files that lie at the peer.
standin::Switches anyFiles()
{
    standin::Switches switches;
    switches.anyFiles = true;
    return switches;
}

domain::TusProfile through(const CutProxy &proxy)
{
    domain::TusProfile tus;
    tus.endpoint = proxy.url();
    tus.firstChunkBytes = 64 * 1024;
    tus.wholeBelowBytes = 64 * 1024;
    return tus;
}

/// Empty = the file that the dossier names lies at the peer, byte for byte.
QString wrongAt(const Peer &peer, const QJsonArray &files, const QByteArray &content)
{
    if (files.size() != 1)
        return u"%1 files"_s.arg(files.size());
    const QByteArray there = peer.content(files.first().toObject().value("id"_L1).toString());
    return there == content ? QString() : u"%1 bytes, or others"_s.arg(there.size());
}

QList<CutProxy::Cut> cutsOf(QRandomGenerator &random, qint64 bytes)
{
    QList<CutProxy::Cut> cuts;
    for (int i = 1 + random.bounded(4); i > 0; --i)
        cuts.append({random.bounded(int(bytes)), random.bounded(3) == 0});
    return cuts;
}

} // namespace

void TusPeer::thirtyUploadsThatAreInterrupted()
{
    if (const QString what = missing(); !what.isEmpty())
        QSKIP(qPrintable(what));
    constexpr quint32 seed = 23;
    constexpr int uploads = 30;
    constexpr int small = 3; // uninterrupted: nothing finds them again when their answer is lost
    const Peer peer;
    QVERIFY(peer.endpoint().isValid());
    CutProxy proxy(peer.endpoint());
    DeskInPieces scene(anyFiles());
    scene.boot(through(proxy));
    QRandomGenerator random(seed);
    for (int i = 0; i < uploads; ++i) {
        const int bytes =
            i < small ? 1 + random.bounded(60'000) : 80'000 + random.bounded(2'500'000);
        const QByteArray content = tests::invention(bytes, seed + quint32(i));
        const auto dossier = scene.receive(content);
        proxy.setCuts(i < small ? QList<CutProxy::Cut>() : cutsOf(random, bytes));
        const int before = proxy.broken();
        const QByteArray where = u"upload %1 of seed %2"_s.arg(i).arg(seed).toUtf8();
        QVERIFY2(scene.finish(60, i % 2 == 0), where.constData());
        const QString wrong = wrongAt(peer, scene.filesOf(dossier), content);
        QVERIFY2(i < small || proxy.broken() > before, where.constData());
        QVERIFY2(wrong.isEmpty(), qPrintable(QString::fromUtf8(where) + u": "_s + wrong));
    }
    QCOMPARE(peer.whole(), uploads);
    for (const domain::OutboxItem &item : scene.items())
        QVERIFY(item.partials.isEmpty());
    tests::tally(23, "uploads with interruptions to @tus/server of npm", uploads, seed);
    qInfo("%d breaks of the link", proxy.broken());
}

/// Negative control: the same desk with a wire that tells what left instead of what arrived.
void TusPeer::whoeverTrustsItsOwnOffsetIsCaught()
{
    if (const QString what = missing(); !what.isEmpty())
        QSKIP(qPrintable(what));
    const Peer peer;
    CutProxy proxy(peer.endpoint());
    DeskInPieces scene(anyFiles());
    scene.boot(through(proxy), [](std::unique_ptr<sync::HttpTransport> wire) {
        return std::make_unique<tests::OwnWord>(tests::OwnWord::Lie::Offset, std::move(wire));
    });
    const QByteArray content = tests::invention(500'000, 1);
    const auto dossier = scene.receive(content);
    proxy.setCuts({{200'000, false}});
    (void)scene.finish(8);
    QCOMPARE(proxy.broken(), 1);
    QVERIFY(!wrongAt(peer, scene.filesOf(dossier), content).isEmpty());
    QCOMPARE(peer.whole(), 0);
}
