#include "tests/unit/device/reopeningtest.h"

#include "scanner/device/reopeningpagesource.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using namespace ports;

namespace
{

ScanDevice feeder(const QString &name, const QString &serial)
{
    return {name, u"Lab"_s, u"Feeder 7"_s, u"lab"_s, {}, {}, {}, serial};
}

/// One page from the device that is there; a fault from any other.
class Source final : public QObject, public PageSource
{
public:
    QString there;
    QString faultKey = u"scanner.notConnected"_s;
    QStringList asked;

    void findDevices(Completion<QList<ScanDevice>>) override {}
    void scan(const ScanRequest &request, ScanListener &listener) override
    {
        asked.append(request.device);
        const bool good = request.device == there;
        QMetaObject::invokeMethod(
            this,
            [this, good, &listener] {
                if (good)
                    listener.scanStarted({300, 300}, ScanSource::Adf, ScanMode::Gray);
                listener.scanEnded({good ? 1 : 0,
                                    good ? std::nullopt
                                         : std::optional(kernel::Error{
                                               kernel::ErrorKind::Scanner, faultKey, {}, {}}),
                                    false,
                                    {}});
            },
            Qt::QueuedConnection);
    }
    void cancel() override {}
};

class Bus final : public Scanners
{
public:
    QList<ScanDevice> devices;
    QList<QStringList> searches;
    Completion<QList<ScanDevice>> pending;

    void find(const QStringList &backends, Heard, Completion<QList<ScanDevice>> done) override
    {
        searches.append(backends);
        pending = std::move(done);
    }
    void answer() { std::exchange(pending, nullptr)(devices); }
    void readOptions(const QString &, Completion<QList<DeviceOption>>) override {}
    void tryOptions(const QString &, const QMap<QString, QString> &,
                    Completion<QList<DeviceOption>>) override
    {
    }
    void check(Completion<QList<ScannerFinding>>) override {}
    void watch(std::function<void(const ScannerPlug &)>) override {}
};

class Ear final : public ScanListener
{
public:
    void scanStarted(QSizeF, ScanSource, ScanMode) override { ++starts; }
    void pageScanned(const kernel::ScannedPage &) override {}
    void scanNoticed(const QString &key) override { notices.append(key); }
    void scanEnded(const ScanEnd &ended) override { ends.append(ended); }

    int starts = 0;
    QStringList notices;
    QList<ScanEnd> ends;
};

struct Lab {
    Source source;
    Bus bus;
    bool isKnown = true;
    scanner::ReopeningPageSource pages{
        source, bus, [this](const QString &) {
            return isKnown ? std::optional(identityOf(feeder({}, u"S1"_s))) : std::nullopt;
        }};
    Ear ear;

    Lab() { source.there = u"lab:libusb:001:009"_s; }
    void scan()
    {
        ScanRequest request;
        request.device = u"lab:libusb:001:004"_s;
        pages.scan(request, ear);
    }
};

} // namespace

void ReopeningTest::movedScannerIsFoundAgain()
{
    Lab lab;
    lab.bus.devices = {feeder(u"lab:libusb:001:007"_s, u"S2"_s),
                       feeder(u"lab:libusb:001:009"_s, u"S1"_s)};
    lab.scan();
    QTRY_COMPARE(lab.bus.searches, QList<QStringList>{QStringList{u"lab"_s}});
    QCOMPARE(lab.ear.notices, QStringList{u"scanner.lookingAgain"_s});
    lab.bus.answer();
    QTRY_COMPARE(lab.ear.ends.size(), 1);
    QVERIFY(!lab.ear.ends[0].fault);
    QCOMPARE(lab.ear.starts, 1);
    // From now on it is asked for under its new name at once.
    lab.scan();
    QTRY_COMPARE(lab.ear.ends.size(), 2);
    QCOMPARE(lab.source.asked, (QStringList{u"lab:libusb:001:004"_s, u"lab:libusb:001:009"_s,
                                            u"lab:libusb:001:009"_s}));
}

void ReopeningTest::faultIsToldAsItIs_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("found");
    QTest::addColumn<int>("searches");
    QTest::addColumn<int>("tries");
    const QString lost = u"scanner.notConnected"_s;
    QTest::newRow("not there") << lost << true << false << 1 << 1;
    QTest::newRow("never seen before") << lost << false << true << 0 << 1;
    QTest::newRow("found and lost again") << lost << true << true << 1 << 2;
    QTest::newRow("another fault") << u"scanner.jammed"_s << true << true << 0 << 1;
}

void ReopeningTest::faultIsToldAsItIs()
{
    QFETCH(const QString, key);
    QFETCH(const bool, known);
    QFETCH(const bool, found);
    QFETCH(const int, searches);
    Lab lab;
    lab.isKnown = known;
    lab.source.faultKey = key;
    lab.source.there.clear();
    if (found)
        lab.bus.devices = {feeder(u"lab:libusb:001:009"_s, u"S1"_s)};
    lab.scan();
    if (searches > 0) {
        QTRY_COMPARE(lab.bus.searches.size(), searches);
        lab.bus.answer();
    }
    QTRY_COMPARE(lab.ear.ends.size(), 1);
    QCOMPARE(lab.ear.ends[0].fault->key, key);
    QCOMPARE(lab.bus.searches.size(), searches);
    QTEST(int(lab.source.asked.size()), "tries");
}

void ReopeningTest::cancelWhileSearching()
{
    Lab lab;
    lab.bus.devices = {feeder(u"lab:libusb:001:009"_s, u"S1"_s)};
    lab.scan();
    QTRY_COMPARE(lab.bus.searches.size(), 1);
    lab.pages.cancel();
    QTRY_COMPARE(lab.ear.ends.size(), 1);
    QVERIFY(lab.ear.ends[0].cancelled);
    lab.bus.answer(); // too late
    QCoreApplication::processEvents();
    QCOMPARE(lab.ear.ends.size(), 1);
    QCOMPARE(lab.source.asked.size(), 1);
}

} // namespace motcua::tests
