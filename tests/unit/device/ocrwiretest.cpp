#include "tests/unit/device/ocrwiretest.h"

#include "scanner/ocr/ocrwire.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace wire = scanner::ocrwire;

void TestOcrWire::requestsComeThroughWhole()
{
    QImage page(37, 5, QImage::Format_Grayscale8); // a width that Qt pads
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            page.scanLine(y)[x] = uchar(x * 7 + y);
    page.setDotsPerMeterX(11811);
    page.setDotsPerMeterY(11811);
    const QByteArray bytes = wire::request(12, page);
    const auto headSize = qsizetype(qFromBigEndian<quint32>(bytes.constData()));
    const auto head = wire::requestHead(bytes.mid(wire::lengthBytes, headSize));
    QVERIFY(head.has_value());
    QCOMPARE(head->id, 12);
    QCOMPARE(bytes.size(), wire::lengthBytes + headSize + head->pixelBytes());
    const QImage back = wire::requestImage(*head, bytes.mid(wire::lengthBytes + headSize));
    QCOMPARE(back, page);
    QCOMPARE(back.dotsPerMeterX(), 11811);
}

void TestOcrWire::everyResolutionIsAsked_data()
{
    QTest::addColumn<double>("dpi");
    QTest::addColumn<double>("asked");
    QTest::newRow("330 × 400 dots as a sheet of A4") << 34.2 << 50.0;
    QTest::newRow("a scan") << 300.0 << 300.0;
    QTest::newRow("a stamp") << 4800.0 << 1200.0;
}

void TestOcrWire::everyResolutionIsAsked()
{
    QFETCH(double, dpi);
    QFETCH(double, asked);
    QImage page(33, 40, QImage::Format_Grayscale8);
    page.fill(255);
    page.setDotsPerMeterX(qRound(dpi / 0.0254));
    const QByteArray bytes = wire::request(1, page);
    const auto headSize = qsizetype(qFromBigEndian<quint32>(bytes.constData()));
    const auto head = wire::requestHead(bytes.mid(wire::lengthBytes, headSize));
    QVERIFY2(head.has_value(), "the child would end");
    QVERIFY(std::abs(head->dpi - asked) < 0.1);
}

void TestOcrWire::onlyReadablePagesAreAsked()
{
    QVERIFY(wire::isReadable(QImage(10, 10, QImage::Format_Grayscale8)));
    QVERIFY(!wire::isReadable(QImage()));
    QVERIFY(!wire::isReadable(QImage(10, 10, QImage::Format_RGB888)));
    uchar dot = 0; // only its size is looked at
    QVERIFY(!wire::isReadable(QImage(&dot, 10'001, 10'000, 0, QImage::Format_Grayscale8)));
}

void TestOcrWire::answersComeThroughWhole()
{
    const kernel::PageText text{
        {2480, 3508},
        {{{u"Đặng"_s, {10, 20, 30, 40}, 96.5F}, {u"\"<}\n"_s, {1, 2, 3, 4}, 0}},
         {{u"Thảo"_s, {5, 6, 7, 8}, 80}}}};
    const QByteArray line = wire::answerLine({7, text});
    QCOMPARE(line.count('\n'), 1);
    const auto answer = wire::answerFrom(line);
    QVERIFY(answer.has_value());
    QCOMPARE(answer->id, 7);
    QCOMPARE(*answer->text, text);

    const auto failed = wire::answerFrom(wire::answerLine(
        {8, kernel::failure(kernel::ErrorKind::Store, u"ocr.failed"_s, {}, u"no data"_s)}));
    QVERIFY(failed && !failed->text);
    QCOMPARE(failed->text.error().key, u"ocr.failed"_s);
    QVERIFY(!wire::answerFrom("Warning: something"));
}

void TestOcrWire::refusesWrongHeads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no json") << "gibberish"_ba;
    QTest::newRow("empty page") << R"({"id":1,"width":0,"height":10,"dpi":300})"_ba;
    QTest::newRow("negative") << R"({"id":1,"width":-5,"height":-5,"dpi":300})"_ba;
    QTest::newRow("too large") << R"({"id":1,"width":60000,"height":60000,"dpi":300})"_ba;
    QTest::newRow("no such task") << R"({"id":1,"width":10,"height":10,"dpi":300,"task":9})"_ba;
    QTest::newRow("no dpi") << R"({"id":1,"width":10,"height":10})"_ba;
}

void TestOcrWire::refusesWrongHeads()
{
    QFETCH(QByteArray, json);
    QVERIFY(!wire::requestHead(json).has_value());
}

} // namespace motcua::tests
