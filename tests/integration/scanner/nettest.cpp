#include "tests/integration/scanner/nettest.h"

#include "tests/integration/scanner/saneconfig.h"
#include "tests/integration/scanner/scanlab.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using ports::ScanSource;
using scanner::WorkerPageSource;

namespace
{

/// saned with the test backend on a loopback address of its own: the port cannot be chosen.
class SanedLab
{
public:
    SanedLab()
        : m_address(u"127.77.%1.%2"_s.arg(QCoreApplication::applicationPid() / 250 % 250)
                        .arg(QCoreApplication::applicationPid() % 250 + 2))
    {
        m_served.write(u"test.conf"_s, SaneConfig::testConf());
        m_served.write(u"saned.conf"_s, "127.0.0.0/8\n");
        const QString program = QStandardPaths::findExecutable(
            u"saned"_s, {u"/usr/sbin"_s, u"/usr/bin"_s, u"/usr/local/sbin"_s});
        m_served.use();
        m_process.start(program, {u"-l"_s, u"-b"_s, m_address});
        m_process.waitForStarted();
        m_asked.write(u"net.conf"_s, "connect_timeout = 5\n" + m_address.toUtf8() + '\n');
        m_asked.use();
    }
    ~SanedLab()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(SanedLab)

    [[nodiscard]] bool isListening() const
    {
        // Looked up, not tried: saned forks for whoever connects.
        QFile table(u"/proc/net/tcp"_s);
        if (!table.open(QIODevice::ReadOnly))
            return false;
        const quint32 address = QHostAddress(m_address).toIPv4Address();
        const QString entry =
            u"%1:19A6 00000000:0000 0A"_s.arg(qToBigEndian(address), 8, 16, QChar(u'0'));
        return QString::fromLatin1(table.readAll()).contains(entry, Qt::CaseInsensitive);
    }
    [[nodiscard]] QString device() const { return u"net:%1:test:0"_s.arg(m_address); }
    /// The process that serves our connection.
    [[nodiscard]] QList<qint64> children() const
    {
        return childrenOf(m_process.processId(), "saned");
    }

private:
    QString m_address;
    SaneConfig m_served{{u"test"_s}};
    SaneConfig m_asked{{u"net"_s}};
    QProcess m_process;
};

} // namespace

void NetTest::stackComesThrough()
{
    const SanedLab lab;
    QTRY_VERIFY(lab.isListening());
    const Spool spool;
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    source.scan(spool.request(lab.device(), ScanSource::Adf), heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), 30000);
    QCOMPARE(heard.fault(), QString());
    QCOMPARE(heard.numbers(), numbersUpTo(10));
    QCOMPARE(spool.readable(), numbersUpTo(10));
}

void NetTest::peerKilledInMidPageMeetsTheDeadline()
{
    const SanedLab lab;
    QTRY_VERIFY(lab.isListening());
    const Spool spool;
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    auto request = spool.request(lab.device(), ScanSource::Adf);
    request.mode = ports::ScanMode::Gray;
    // Half a second of reading a page.
    request.deviceOptions = {{u"read-delay"_s, u"yes"_s}, {u"read-delay-duration"_s, u"50000"_s}};
    source.scan(request, heard);
    QTRY_VERIFY_WITH_TIMEOUT(!heard.pages.isEmpty(), 20000);
    QTRY_VERIFY(QFile::exists(spool.folder() + u"/page-000002.mcp.part"_s));
    const auto children = lab.children();
    QVERIFY(!children.isEmpty());
    for (const qint64 child : children)
        killAtOnce(child);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), 20000);
    // Whether the backend tells or stays silent, it is a fault at this page and no short page.
    const QStringList honest{u"scanner.noAnswer"_s, u"scanner.connectionLost"_s};
    QVERIFY2(honest.contains(heard.fault()), qPrintable(heard.fault()));
    QCOMPARE(heard.end.fault->arguments, QStringList{QString::number(heard.pages.size() + 1)});
    QCOMPARE(spool.readable(), heard.numbers());

    // The network is back: the same document goes on.
    ScanRecorder after;
    auto rest = spool.request(lab.device(), ScanSource::Adf);
    rest.firstNumber = int(heard.pages.size()) + 1;
    source.scan(rest, after);
    QTRY_VERIFY_WITH_TIMEOUT(after.isOver(), 30000);
    QCOMPARE(after.fault(), QString());
    QCOMPARE(spool.readable(), numbersUpTo(int(heard.pages.size() + after.pages.size())));
}

} // namespace motcua::tests
