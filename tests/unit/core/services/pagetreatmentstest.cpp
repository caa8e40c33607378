#include "tests/unit/core/services/pagetreatmentstest.h"

#include "app/core/services/pagetreatments.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

using services::PageTreatments;
using Scans = QList<std::pair<int, bool>>; ///< first page, and whether blank pages are flagged

const ports::PagePolicy usual{.flagBlank = true};

} // namespace

void PageTreatmentsTest::eachPageAsItsScan_data()
{
    QTest::addColumn<Scans>("scans");
    QTest::addColumn<QString>("flagged"); ///< of pages 1 to 6, ' ' = kept
    QTest::addColumn<int>("noted");
    QTest::newRow("nothing noted") << Scans() << u"xxxxxx"_s << 0;
    QTest::newRow("one scan") << Scans{{1, false}} << u"      "_s << 1;
    QTest::newRow("another profile") << Scans{{1, false}, {4, true}} << u"   xxx"_s << 2;
    QTest::newRow("gone on after a fault") << Scans{{1, false}, {4, false}} << u"      "_s << 1;
    QTest::newRow("and back") << Scans{{1, false}, {3, true}, {5, false}} << u"  xx  "_s << 3;
    QTest::newRow("a scan that brought nothing")
        << Scans{{1, true}, {3, false}, {3, true}} << u"xxxxxx"_s << 1;
    QTest::newRow("a torn sheet again")
        << Scans{{1, true}, {4, false}, {3, false}} << u"xx    "_s << 2;
    QTest::newRow("after an older draft") << Scans{{4, false}} << u"xxx   "_s << 1;
}

void PageTreatmentsTest::eachPageAsItsScan()
{
    QFETCH(Scans, scans);
    QFETCH(QString, flagged);
    QFETCH(int, noted);
    PageTreatments treatments;
    for (const auto &[from, flagBlank] : scans)
        treatments.note(from, ports::PagePolicy{.flagBlank = flagBlank});
    QString found;
    for (int number = 1; number <= 6; ++number)
        found += treatments.policyOf(number, usual).flagBlank ? u'x' : u' ';
    QCOMPARE(found, flagged);
    QCOMPARE(treatments.noted().size(), noted);
    QCOMPARE(PageTreatments(treatments.noted()), treatments);
}

void PageTreatmentsTest::whatNobodyChoseIsAsUsual()
{
    PageTreatments treatments;
    ports::PagePolicy chosen;
    chosen.deskew = false;
    chosen.cropToPaper = true;
    chosen.orient = true;
    chosen.thumbnailPixels = 99;
    treatments.note(1, chosen);
    ports::PagePolicy policy = usual;
    policy.orient = false;
    policy = treatments.policyOf(1, policy);
    QVERIFY(!policy.deskew && policy.cropToPaper && !policy.findSeparators);
    QVERIFY(!policy.orient);
    QCOMPARE(policy.thumbnailPixels, usual.thumbnailPixels);
    treatments.findSeparators();
    QVERIFY(treatments.policyOf(1, usual).findSeparators);
}

} // namespace motcua::tests
