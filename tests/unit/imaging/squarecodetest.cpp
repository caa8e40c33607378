#include "tests/unit/imaging/squarecodetest.h"

#include "scanner/imaging/gray.h"
#include "scanner/imaging/squarecode.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace motcua::tests
{

namespace
{

// An invented person's card, as long as such texts are.
const QString text = u"001090000001|012345678|Nguyễn Thị Bích Hạnh|01091990|Nữ|"
                     "Số 12, ngõ 34 phố Thử Nghiệm, phường Mẫu, thành phố Hà Nội|01012022"_s;

/// How the code lies on a gray page of 1240 × 1754 dots (A4 at 150 dpi).
struct Lie {
    double module = 3; ///< dots
    double degrees = 0;
    int ink = 20;
    int paper = 235;
    double shade = 0; ///< of the light, from left to right
    int noise = 0;    ///< most, either way
};

QImage drawn(const Lie &lie)
{
    const auto modules = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                             .setMargin(0)
                             .setEncoding(ZXing::CharacterSet::UTF8)
                             .setEccLevel(2)
                             .encode(text.toStdWString(), 0, 0);
    QImage page(1240, 1754, QImage::Format_RGB32);
    page.fill(qRgb(lie.paper, lie.paper, lie.paper));
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(700, 500);
    painter.rotate(lie.degrees);
    painter.scale(lie.module, lie.module);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(lie.ink, lie.ink, lie.ink));
    const int half = modules.width() / 2;
    for (int i = 0; i < modules.width() * modules.height(); ++i) {
        const int x = i % modules.width();
        const int y = i / modules.width();
        if (modules.get(x, y)) // a hair larger, so that neighbours leave no seam
            painter.drawRect(QRectF(x - half, y - half, 1.02, 1.02));
    }
    painter.end();
    return page;
}

QImage pictureOf(const Lie &lie)
{
    QImage page = drawn(lie).convertToFormat(QImage::Format_Grayscale8);
    QRandomGenerator random(7);
    for (int y = 0; y < page.height(); ++y) {
        uchar *row = page.scanLine(y);
        for (int x = 0; x < page.width(); ++x) {
            const double light = 1 - lie.shade * x / page.width();
            const int noise = lie.noise > 0 ? random.bounded(-lie.noise, lie.noise + 1) : 0;
            row[x] = uchar(qBound(0, int(row[x] * light) + noise, 255));
        }
    }
    imaging::setDpi(page, {150, 150});
    return page;
}

} // namespace

void SquareCodeTest::isFoundHoweverItLies_data()
{
    QTest::addColumn<Lie>("lie");
    QTest::newRow("clear") << Lie{};
    QTest::newRow("two dots a module") << Lie{.module = 2};
    QTest::newRow("one and a half dots") << Lie{.module = 1.5};
    QTest::newRow("large") << Lie{.module = 14};
    QTest::newRow("on its side") << Lie{.degrees = 90};
    QTest::newRow("upside down") << Lie{.degrees = 180};
    for (const int degrees : {7, 30, 45, 68, 123})
        QTest::addRow("turned by %d", degrees) << Lie{.degrees = double(degrees)};
    QTest::newRow("small and turned") << Lie{.module = 2.2, .degrees = 12};
    QTest::newRow("pale") << Lie{.ink = 205, .paper = 230};
    QTest::newRow("pale and dark") << Lie{.ink = 70, .paper = 95};
    QTest::newRow("in the shade") << Lie{.ink = 60, .paper = 235, .shade = 0.7};
    QTest::newRow("grainy") << Lie{.ink = 60, .paper = 200, .noise = 40};
    QTest::newRow("pale, turned and grainy")
        << Lie{.degrees = 17, .ink = 180, .paper = 225, .noise = 6};
}

void SquareCodeTest::isFoundHoweverItLies()
{
    QFETCH(Lie, lie);
    const QImage picture = pictureOf(lie);
    QElapsedTimer timer;
    timer.start();
    const auto isWanted = [](const QString &found) { return found == text; };
    QCOMPARE(imaging::findSquareCode(picture, isWanted, 60s), text);
    qInfo("%lld ms", timer.elapsed());
}

void SquareCodeTest::passesWhatIsNotWanted()
{
    int offered = 0;
    const auto count = [&offered](const QString &found) {
        offered += found == text ? 1 : 0;
        return false;
    };
    QVERIFY(imaging::findSquareCode(pictureOf({}), count, 300ms).isEmpty());
    QVERIFY(offered >= 1);
}

/// No look is begun after the limit, so nothing is seen at all without time.
void SquareCodeTest::endsInTime()
{
    int looks = 0;
    const auto count = [&looks](const QString &) {
        ++looks;
        return true;
    };
    QVERIFY(imaging::findSquareCode(pictureOf({}), count, 0ms).isEmpty());
    QCOMPARE(looks, 0);
}

void SquareCodeTest::emptyPictures()
{
    const auto all = [](const QString &) { return true; };
    QVERIFY(imaging::findSquareCode({}, all, 1s).isEmpty());
    QImage dot(1, 1, QImage::Format_Grayscale8);
    dot.fill(0);
    QVERIFY(imaging::findSquareCode(dot, all, 1s).isEmpty());
}

} // namespace motcua::tests
