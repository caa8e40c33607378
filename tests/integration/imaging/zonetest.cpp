#include "tests/integration/imaging/zonetest.h"

#include "app/core/domain/zonerepair.h"
#include "app/core/kernel/units.h"
#include "scanner/device/zonechild.h"
#include "scanner/imaging/zoneband.h"
#include "tests/data/pagemaker/page.h"
#include "tests/fakes/cardback.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

struct Reading {
    std::optional<domain::Mrz> zone;
    bool looksLikeOne = false;
};

Reading readingOf(const QImage &picture)
{
    Reading reading;
    scanner::ZoneChild child;
    const auto looks = imaging::zoneLooks(picture);
    for (auto look = looks.begin(); look != looks.end() && !reading.zone; ++look) {
        const QString lines = child.read(
            *look, [](const QString &read) { return domain::mrzFromPicture(read).has_value(); });
        reading.zone = domain::mrzFromPicture(lines);
        reading.looksLikeOne = reading.looksLikeOne || domain::looksLikeZone(lines);
    }
    return reading;
}

} // namespace

void TestZone::isReadHoweverItLies_data()
{
    QTest::addColumn<QString>("font");
    QTest::addColumn<int>("dpi");
    QTest::addColumn<double>("degrees");
    QTest::addColumn<int>("noise");
    QTest::addColumn<bool>("onSheet");
    const QString dejaVu = u"DejaVu Sans Mono"_s;
    const QString cousine = u"Cousine"_s;
    QTest::newRow("straight") << dejaVu << 300 << 0.0 << 0 << true;
    QTest::newRow("noise") << dejaVu << 300 << 0.0 << 25 << true;
    QTest::newRow("leans") << dejaVu << 300 << 2.0 << 25 << true;
    QTest::newRow("leans the other way") << cousine << 300 << -3.0 << 25 << true;
    QTest::newRow("upside down") << cousine << 300 << 180.0 << 25 << true;
    QTest::newRow("upside down, leans") << dejaVu << 300 << 178.0 << 0 << true;
    QTest::newRow("sideways") << dejaVu << 300 << 90.0 << 25 << true;
    QTest::newRow("sideways, the other way") << cousine << 300 << 269.0 << 0 << true;
    QTest::newRow("200 dpi") << dejaVu << 200 << 1.0 << 25 << true;
    QTest::newRow("200 dpi, Cousine") << cousine << 200 << 1.0 << 0 << true;
    QTest::newRow("a photo of the card alone") << cousine << 200 << -2.0 << 25 << false;
}

void TestZone::isReadHoweverItLies()
{
    QFETCH(QString, font);
    QFETCH(int, dpi);
    QFETCH(double, degrees);
    QFETCH(int, noise);
    QFETCH(bool, onSheet);
    const auto zone = readingOf(drawnCardBack({font, dpi, degrees, noise, onSheet})).zone;
    QVERIFY(zone);
    QCOMPARE(zone->idNumber, u"001090000001"_s);
    QCOMPARE(zone->birthDate, QDate(1990, 1, 1));
    QCOMPARE(zone->sex, domain::Sex::Male);
    QCOMPARE(zone->expiry, QDate(2040, 1, 1));
    domain::IdCard card;
    card.idNumber = zone->idNumber;
    card.birthDate = zone->birthDate;
    card.sex = zone->sex;
    card.name = u"Nguyễn Văn A"_s;
    QVERIFY2(domain::mrzWarnings(*zone, card, {}).isEmpty(), qPrintable(zone->name));
}

/// One digit of the birth date is another one: it is read as it stands there, and refused.
void TestZone::falseDigitIsNotBelieved()
{
    CardBack card;
    card.zone[1] = u"9001021M4001016VNM<<<<<<<<<<<4"_s;
    const Reading reading = readingOf(drawnCardBack(card));
    QVERIFY(!reading.zone);
    QVERIFY(reading.looksLikeOne);
}

void TestZone::pageOfPrintHasNone()
{
    const auto page = pagemaker::makePage(
        {pagemaker::PageKind::Letter, 300, 3, pagemaker::everydayWear(3, 0), 0});
    const Reading reading = readingOf(page.image.convertToFormat(QImage::Format_Grayscale8));
    QVERIFY(!reading.zone);
    QVERIFY(!reading.looksLikeOne);
}

void TestZone::childThatIsGoneReadsNothing()
{
    scanner::ZoneChild child;
    QVERIFY(child.read(QImage(), [](const QString &) { return true; }).isEmpty());
}

} // namespace motcua::tests
