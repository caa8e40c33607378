#include "tests/integration/scanner/pnmtest.h"

#include "tests/integration/scanner/pnmfile.h"
#include "tests/integration/scanner/saneconfig.h"
#include "tests/integration/scanner/scanlab.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using ports::ScanSource;
using scanner::WorkerPageSource;
using Options = QMap<QString, QString>;

namespace
{

QImage noise(QSize size)
{
    QRandomGenerator random(20261121);
    QImage image(size, QImage::Format_RGB888);
    for (int y = 0; y < size.height(); ++y) {
        uchar *line = image.scanLine(y);
        for (int i = 0; i < size.width() * 3; ++i)
            line[i] = uchar(random.bounded(256));
    }
    return image;
}

/// A picture in a private folder, and the request that scans it.
struct PnmLab {
    SaneConfig config{{u"pnm"_s}};
    Spool spool;
    QImage picture = noise({301, 211});

    PnmLab() { config.write(u"page.ppm"_s, ppmBytes(picture)); }

    [[nodiscard]] ports::ScanRequest request(Options options) const
    {
        auto request = spool.request(u"pnm:0"_s, ScanSource::Flatbed);
        request.deviceOptions = std::move(options);
        request.deviceOptions.insert(u"filename"_s, config.folder() + u"/page.ppm"_s);
        return request;
    }
};

} // namespace

void PnmTest::pictureComesThroughUnchanged_data()
{
    QTest::addColumn<Options>("options");
    QTest::newRow("plain") << Options();
    QTest::newRow("three passes") << Options{{u"three-pass"_s, u"yes"_s}};
    QTest::newRow("unknown length") << Options{{u"hand-scanner"_s, u"yes"_s}};
}

void PnmTest::pictureComesThroughUnchanged()
{
    QFETCH(const Options, options);
    const PnmLab lab;
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    source.scan(lab.request(options), heard);
    QTRY_VERIFY(heard.isOver());
    QCOMPARE(heard.fault(), QString());
    QCOMPARE(heard.end.warnings, QStringList());
    const QImage page = lab.spool.image(1);
    QCOMPARE(page.size(), lab.picture.size());
    for (int y = 0; y < page.height(); ++y)
        QVERIFY(std::equal(page.constScanLine(y), page.constScanLine(y) + page.width() * 3,
                           lab.picture.constScanLine(y)));
}

void PnmTest::badStatusAtTheEndTearsThePage_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("status-jammed") << u"scanner.jammed"_s;
    QTest::newRow("status-coveropen") << u"scanner.coverOpen"_s;
    QTest::newRow("status-ioerror") << u"scanner.connectionLost"_s;
    QTest::newRow("status-nomem") << u"scanner.noMemory"_s;
    QTest::newRow("status-accessdenied") << u"scanner.accessDenied"_s;
    QTest::newRow("status-nodocs") << u"scanner.feederEmpty"_s;
}

void PnmTest::badStatusAtTheEndTearsThePage()
{
    QFETCH(const QString, key);
    const PnmLab lab;
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    source.scan(lab.request({{QString::fromLatin1(QTest::currentDataTag()), u"yes"_s}}), heard);
    QTRY_VERIFY(heard.isOver());
    QCOMPARE(heard.fault(), key);
    QVERIFY(heard.pages.isEmpty());
    QVERIFY(kernel::spooledPages(lab.spool.folder()).isEmpty());
}

} // namespace motcua::tests
