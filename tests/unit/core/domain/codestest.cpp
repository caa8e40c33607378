#include "tests/unit/core/domain/codestest.h"

#include "app/core/domain/dossier.h"
#include "app/core/domain/dossiercode.h"
#include "app/core/domain/numberpattern.h"
#include "app/core/domain/outbox.h"
#include "app/core/domain/searchkey.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua::domain;

namespace motcua::tests
{

void CodesTest::readsDossierCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("agency"); // empty = not a code
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("order");

    const QDate day(2026, 9, 30);
    QTest::newRow("old layout") << u"000.00.01.H26-260930-0012"_s << u"000.00.01.H26"_s << day
                                << 12;
    QTest::newRow("new layout") << u"H26.17.05-260930-0012"_s << u"H26.17.05"_s << day << 12;
    QTest::newRow("province only") << u"H26-260930-0012"_s << u"H26"_s << day << 12;
    QTest::newRow("five digits") << u"H26.17-260930-12345"_s << u"H26.17"_s << day << 12345;
    QTest::newRow("five random digits") << u"H26.17-260930-00012"_s << u"H26.17"_s << day << 12;
    // Provinces that were merged away: their dossiers keep their numbers (facts §3.2, §3.3).
    QTest::newRow("Bắc Giang, before 2025")
        << u"000.01.10.H02-220930-0012"_s << u"000.01.10.H02"_s << QDate(2022, 9, 30) << 12;
    QTest::newRow("Phú Yên, new layout")
        << u"H45.12.07-250630-0012"_s << u"H45.12.07"_s << QDate(2025, 6, 30) << 12;
    QTest::newRow("a ministry") << u"G05.21-260930-0012"_s << u"G05.21"_s << day << 12;
    QTest::newRow("surrounding space")
        << u" \tH26.17.05-260930-0012\r\n"_s << u"H26.17.05"_s << day << 12;
    QTest::newRow("leap day") << u"H26-240229-0001"_s << u"H26"_s << QDate(2024, 2, 29) << 1;

    const auto none = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << QString() << QDate() << 0;
    };
    none("no such leap day", u"H26-250229-0001"_s);
    none("no such month", u"H26-261330-0001"_s);
    none("order zero", u"H26-260930-0000"_s);
    none("three digits", u"H26-260930-001"_s);
    none("six digits", u"H26-260930-000001"_s);
    none("lower case", u"h26-260930-0001"_s);
    QTest::newRow("a layout of its own")
        << u"000.00.H26-260930-0001"_s << u"000.00.H26"_s << day << 1;
    none("empty group", u"H26..05-260930-0001"_s);
    none("agency over 35 characters", u"H26.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA-260930-0001"_s);
    none("text after", u"H26-260930-0001-9"_s);
    none("opaque number", u"VN-2026/77"_s);
    none("empty", QString());
}

void CodesTest::numbersAreFoundInWhatAReaderReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    const QString number = u"H26.17.05-260930-0012"_s;
    const QString old = u"000.00.01.H26-240115-0001"_s;
    const QString provisional = provisionalCode(u"Q1"_s, QDate(2026, 9, 30), 7);
    QTest::newRow("QR code of a receipt")
        << number + u"|1.001193|001190000001|GIẤY TIẾP NHẬN|Hệ thống|20260930081500"_s << number;
    QTest::newRow("another order") << u"1.001193;"_s + old + u";x"_s << old;
    QTest::newRow("a link") << u"https://tracuu.example.vn/ho-so/"_s + number << number;
    QTest::newRow("a link that asks")
        << u"https://example.vn/?ma="_s + number + u"&k=4711"_s << number;
    QTest::newRow("barcode") << old + u"\r\n"_s << old;
    QTest::newRow("provisional") << provisional + u"|1.001193||x"_s << provisional;
    QTest::newRow("an ID card")
        << u"001190000001|123456789|Nguyễn Văn Mẫu|01011990|Nam|Xã Mẫu|01012022"_s << QString();
    QTest::newRow("a name") << u"Nguyễn Văn Mẫu"_s << QString();
}

void CodesTest::numbersAreFoundInWhatAReaderReads()
{
    QFETCH(QString, text);
    QTEST(numberIn(text, NumberPattern()), "number");
}

void CodesTest::readsDossierCodes()
{
    QFETCH(QString, text);
    QFETCH(QString, agency);
    const auto code = NumberPattern().read(text);
    QCOMPARE(code.has_value(), !agency.isEmpty());
    if (!code)
        return;
    QCOMPARE(code->agency, agency);
    QTEST(code->date, "date");
    QTEST(code->order, "order");
    QCOMPARE(code->text(), text.trimmed());
}

void CodesTest::writesDossierCodes()
{
    const DossierCode code{u"H38.28.05"_s, QDate(2026, 1, 7), 42};
    QCOMPARE(code.text(), u"H38.28.05-260107-0042"_s);
    const DossierCode busyDay{u"H38.28.05"_s, QDate(2026, 1, 7), 10001};
    QCOMPARE(busyDay.text(), u"H38.28.05-260107-10001"_s);
}

void CodesTest::patternsReadAndWrite_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("number"); // of H38.28.05, 7 January 2026, the 42nd
    QTest::newRow("of the law") << NumberPattern().text() << u"H38.28.05-260107-0042"_s;
    QTest::newRow("five digits") << u"{agency}-{yy}{MM}{dd}-{order:5}"_s
                                 << u"H38.28.05-260107-00042"_s;
    QTest::newRow("order first") << u"{order:1}/{yyyy}-{MM}-{dd}/{agency}"_s
                                 << u"42/2026-01-07/H38.28.05"_s;
    QTest::newRow("fixed marks") << u"HS.{dd}{MM}{yyyy}_{agency}_{order:6}-X"_s
                                 << u"HS.07012026_H38.28.05_000042-X"_s;
}

void CodesTest::patternsReadAndWrite()
{
    QFETCH(QString, pattern);
    QFETCH(QString, number);
    const auto read = NumberPattern::fromText(pattern);
    QVERIFY(read);
    QCOMPARE(read->text(), pattern);
    QCOMPARE(read->write({u"H38.28.05"_s, QDate(2026, 1, 7), 42, 1}), number);
    const auto code = read->read(u' ' + number + u'\n');
    QVERIFY(code);
    QCOMPARE(code->agency, u"H38.28.05"_s);
    QCOMPARE(code->date, QDate(2026, 1, 7));
    QCOMPARE(code->order, 42);
    QCOMPARE(read->write(*code), number);
    QVERIFY(!read->read(QString(number).replace(u"07"_s, u"32"_s))); // no such day
    QVERIFY(!read->read(number + u'0' + number));
    QVERIFY(!read->read(QString(number).replace(u"42"_s, u"00"_s))); // order zero
}

void CodesTest::patternsThatCannotBeRead_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("empty") << QString();
    QTest::newRow("no order") << u"{agency}-{yy}{MM}{dd}"_s;
    QTest::newRow("no day") << u"{agency}-{yy}{MM}-{order:4}"_s;
    QTest::newRow("no agency") << u"{yy}{MM}{dd}-{order:4}"_s;
    QTest::newRow("two years") << u"{agency}-{yy}{yyyy}{MM}{dd}-{order:4}"_s;
    QTest::newRow("two orders") << u"{agency}-{yy}{MM}{dd}-{order:4}-{order:4}"_s;
    QTest::newRow("unknown part") << u"{agency}-{yy}{MM}{dd}-{hour}-{order:4}"_s;
    QTest::newRow("order without length") << u"{agency}-{yy}{MM}{dd}-{order}"_s;
    QTest::newRow("order too long") << u"{agency}-{yy}{MM}{dd}-{order:9}"_s;
    QTest::newRow("open brace") << u"{agency}-{yy}{MM}{dd}-{order:4"_s;
    QTest::newRow("agency runs into the date") << u"{agency}{yy}{MM}{dd}-{order:4}"_s;
    QTest::newRow("date runs into the order") << u"{agency}-{yy}{MM}{dd}{order:4}"_s;
    QTest::newRow("a dot belongs to the agency") << u"{agency}.{yy}{MM}{dd}-{order:4}"_s;
    QTest::newRow("small letters") << u"hs-{agency}-{yy}{MM}{dd}-{order:4}"_s;
}

void CodesTest::patternsThatCannotBeRead()
{
    QFETCH(QString, pattern);
    QVERIFY(!NumberPattern::fromText(pattern));
}

void CodesTest::checkCharacterAgreesWithPublishedVectors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("check");
    // The Global Release Identifier of the music trade (IFPI GRid handbook) uses the same system.
    QTest::newRow("GRid") << u"A1-2425G-ABC1234002"_s << QChar(u'M');
    // Worked by hand: 36 → 36+1=37→1→2 → 36 → (37-2) mod 36 = 35.
    QTest::newRow("one digit") << u"1"_s << QChar(u'Z');
    QTest::newRow("nothing") << QString() << QChar(u'1');
}

void CodesTest::checkCharacterAgreesWithPublishedVectors()
{
    QFETCH(QString, text);
    QTEST(checkCharacter(text), "check");
}

namespace
{

const QString provisional = provisionalCode(u"Q1"_s, QDate(2026, 11, 20), 7);
const QString alphabet = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;

} // namespace

void CodesTest::provisionalCodeFindsEveryWrongCharacter()
{
    QVERIFY2(provisional.startsWith("TQ1-261120-007-"_L1), qPrintable(provisional));
    QVERIFY(isProvisionalCode(provisional));
    for (qsizetype at = 0; at < provisional.size(); ++at) {
        if (provisional.at(at) == u'-')
            continue;
        for (const QChar wrong : alphabet) {
            QString code = provisional;
            code[at] = wrong;
            QCOMPARE(isProvisionalCode(code), wrong == provisional.at(at));
        }
    }
}

void CodesTest::provisionalCodeFindsNearlyEverySwapOfNeighbours()
{
    // A hybrid system of ISO 7064 lets a few pairs pass; the standard promises nothing better.
    int missed = 0;
    int tried = 0;
    for (int order = 1; order < 1000; ++order) {
        const QString code = provisionalCode(u"Q1"_s, QDate(2026, 11, 20), order);
        for (qsizetype at = 0; at + 1 < code.size(); ++at) {
            QString swapped = code;
            std::swap(swapped[at], swapped[at + 1]);
            if (swapped == code)
                continue;
            ++tried;
            missed += isProvisionalCode(swapped);
        }
    }
    QVERIFY(tried > 5000);
    QVERIFY2(missed * 400 < tried, qPrintable(u"%1 of %2"_s.arg(missed).arg(tried)));
}

void CodesTest::provisionalCodeForgivesCaseAndSpace()
{
    QVERIFY(isProvisionalCode(u"  "_s + provisional.toLower() + u" \n"_s));
    QCOMPARE(normalisedCode(u" tq1 -261120 "_s), u"TQ1-261120"_s);
    QVERIFY(isProvisionalCode(provisionalCode(u"Quầy số 2"_s, QDate(2026, 1, 1), 1)));
    QVERIFY(isProvisionalCode(provisionalCode(QString(), QDate(2026, 1, 1), 1)));
    QVERIFY(isProvisionalCode(provisionalCode(u"Q1"_s, QDate(2026, 1, 1), 1000)));
    QVERIFY(!isProvisionalCode(QString()));
    const QString noSuchDay = u"TQ1-261320-007"_s;
    QVERIFY(!isProvisionalCode(noSuchDay + u'-' + checkCharacter(noSuchDay)));
}

void CodesTest::provisionalCodeIsNoOfficialCode()
{
    QVERIFY(!NumberPattern().read(provisional));
    QVERIFY(!isProvisionalCode(u"H26.17.05-260930-0012"_s));
}

void CodesTest::foldsTextForSearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("name") << u"Nguyễn Thị Đẹp"_s << u"nguyen thi dep"_s;
    QTest::newRow("all vowels") << u"ÀẢÃÁẠ ằẳẵắặ ầẩẫấậ ềểễếệ ồổỗốộ ờởỡớợ ừửữứự ỳỷỹýỵ"_s
                                << u"aaaaa aaaaa aaaaa eeeee ooooo ooooo uuuuu yyyyy"_s;
    QTest::newRow("decomposed") << u"Nguyễn Đình Ước"_s.normalized(QString::NormalizationForm_D)
                                << u"nguyen dinh uoc"_s;
    QTest::newRow("punctuation") << u"  -- Khai sinh (đăng ký) / 1.001193 --"_s
                                 << u"khai sinh dang ky 1 001193"_s;
    QTest::newRow("Hangul") << u"한국"_s << u"한국"_s;
    QTest::newRow("beyond the first plane") << u"a\U0001F600b"_s << u"a b"_s;
    QTest::newRow("only marks") << u"--- \u0301"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void CodesTest::foldsTextForSearch()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QCOMPARE(searchKey(text), key);
    QCOMPARE(searchKey(key), key);
    QCOMPARE(searchWords(text), key.split(u' ', Qt::SkipEmptyParts));
}

void CodesTest::readsPhones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digits");
    QTest::newRow("plain") << u"0912 345 678"_s << u"0912345678"_s;
    QTest::newRow("E.164") << u"+84 912-345-678"_s << u"0912345678"_s;
    QTest::newRow("without plus") << u"84912345678"_s << u"0912345678"_s;
    QTest::newRow("with both") << u"+84 (0)912 345 678"_s << u"0912345678"_s;
    QTest::newRow("landline") << u"+84 24 3825 1234"_s << u"02438251234"_s;
    QTest::newRow("short stays") << u"8412345678"_s << u"8412345678"_s;
    QTest::newRow("full width") << u"０９１２３４５６７８"_s << u"0912345678"_s;
    QTest::newRow("none") << u"không có"_s << QString();
}

void CodesTest::readsPhones()
{
    QFETCH(QString, text);
    QTEST(phoneDigits(text), "digits");
}

void CodesTest::enumNamesGoBothWays()
{
    for (const auto kind : {OutboxKind::CreateDossier, OutboxKind::ReportProgress})
        QCOMPARE(outboxKindFromName(outboxKindName(kind)), std::optional(kind));
    for (const auto way : {ReturnBy::Direct, ReturnBy::Postal, ReturnBy::Electronic})
        QCOMPARE(returnByFromName(returnByName(way)), std::optional(way));
    for (const auto source : {DocumentSource::Scan, DocumentSource::File, DocumentSource::Reuse})
        QCOMPARE(sourceFromName(sourceName(source)), std::optional(source));
    for (const auto unit : {TimeUnit::Workday, TimeUnit::Day, TimeUnit::Hour, TimeUnit::Month})
        QCOMPARE(unitFromName(unitName(unit)), std::optional(unit));
    QVERIFY(!returnByFromName(QString()));
}

} // namespace motcua::tests
