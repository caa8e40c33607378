#include "tests/unit/core/domain/moneywordstest.h"

#include "app/core/domain/moneywords.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using domain::moneyInWords;
using domain::numberInWords;
using domain::ZeroTens;

namespace
{

const QHash<QString, int> digitWords = {
    {u"không"_s, 0}, {u"một"_s, 1}, {u"mốt"_s, 1}, {u"hai"_s, 2}, {u"ba"_s, 3},
    {u"bốn"_s, 4},   {u"tư"_s, 4},  {u"năm"_s, 5}, {u"lăm"_s, 5}, {u"sáu"_s, 6},
    {u"bảy"_s, 7},   {u"tám"_s, 8}, {u"chín"_s, 9}};

/// Reads a number in words from left to right; nothing for a word that is none.
std::optional<qint64> readNumber(const QString &words)
{
    qint64 whole = 0;   // before "tỷ"
    qint64 section = 0; // thousands and millions
    qint64 group = 0;   // below a thousand
    qint64 digit = 0;
    const auto endGroup = [&] {
        const qint64 value = group + digit;
        group = digit = 0;
        return value;
    };
    for (const QString &word : words.split(u' ')) {
        if (digitWords.contains(word))
            digit = digitWords.value(word);
        else if (word == u"trăm"_s)
            group = std::exchange(digit, 0) * 100;
        else if (word == u"mươi"_s)
            group += std::exchange(digit, 0) * 10;
        else if (word == u"mười"_s)
            group += 10;
        else if (word == u"nghìn"_s)
            section += endGroup() * 1'000;
        else if (word == u"triệu"_s)
            section += endGroup() * 1'000'000;
        else if (word == u"tỷ"_s)
            whole = (std::exchange(section, 0) + endGroup()) * 1'000'000'000;
        else if (word != u"linh"_s && word != u"lẻ"_s)
            return {};
    }
    return whole + section + endGroup();
}

} // namespace

void MoneyWordsTest::knownWords_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("words");
    const auto row = [](qint64 number, const QString &words) {
        QTest::addRow("%lld", number) << number << words;
    };
    row(0, u"Không đồng"_s);
    row(4, u"Bốn đồng"_s);
    row(10, u"Mười đồng"_s);
    row(11, u"Mười một đồng"_s);
    row(14, u"Mười bốn đồng"_s);
    row(15, u"Mười lăm đồng"_s);
    row(20, u"Hai mươi đồng"_s);
    row(21, u"Hai mươi mốt đồng"_s);
    row(24, u"Hai mươi tư đồng"_s);
    row(25, u"Hai mươi lăm đồng"_s);
    row(55, u"Năm mươi lăm đồng"_s);
    row(100, u"Một trăm đồng"_s);
    row(101, u"Một trăm linh một đồng"_s);
    row(104, u"Một trăm linh bốn đồng"_s);
    row(105, u"Một trăm linh năm đồng"_s);
    row(111, u"Một trăm mười một đồng"_s);
    row(115, u"Một trăm mười lăm đồng"_s);
    row(8'000, u"Tám nghìn đồng"_s);
    row(10'005, u"Mười nghìn không trăm linh năm đồng"_s);
    row(21'021, u"Hai mươi mốt nghìn không trăm hai mươi mốt đồng"_s);
    row(100'000, u"Một trăm nghìn đồng"_s);
    row(1'000'000, u"Một triệu đồng"_s);
    row(1'000'001, u"Một triệu không trăm linh một đồng"_s);
    row(1'005'000, u"Một triệu không trăm linh năm nghìn đồng"_s);
    row(12'345'678, u"Mười hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám đồng"_s);
    row(1'000'000'005, u"Một tỷ không trăm linh năm đồng"_s);
    row(1'015'000'000, u"Một tỷ không trăm mười lăm triệu đồng"_s);
    row(2'100'000'000, u"Hai tỷ một trăm triệu đồng"_s);
    row(1'000'000'000'000, u"Một nghìn tỷ đồng"_s);
    row(1'005'000'000'000, u"Một nghìn không trăm linh năm tỷ đồng"_s);
    row(1'000'000'000'000'000, u"Một triệu tỷ đồng"_s);
}

void MoneyWordsTest::knownWords()
{
    QFETCH(qint64, number);
    QTEST(moneyInWords(number), "words");
}

void MoneyWordsTest::wordsReadBack()
{
    QRandomGenerator random(20261120);
    for (int i = 0; i < 20'000; ++i) {
        // As many numbers of each length, with zeros in every place.
        const double power = random.bounded(16.0);
        qint64 number = std::min(qint64(std::pow(10.0, power)), domain::mostWords);
        number = number / 1000 * 1000 + (i % 3 == 0 ? 0 : random.bounded(1000));
        number = std::min(number, domain::mostWords);
        for (const ZeroTens way : {ZeroTens::Linh, ZeroTens::Le}) {
            const QString words = numberInWords(number, way);
            QVERIFY2(readNumber(words) == number,
                     qPrintable(QString::number(number) + u' ' + words));
        }
    }
}

void MoneyWordsTest::everySmallNumberReadsBack()
{
    for (qint64 number = 0; number <= 120'000; ++number) {
        const QString words = numberInWords(number);
        QVERIFY2(readNumber(words) == number, qPrintable(QString::number(number) + u' ' + words));
    }
}

void MoneyWordsTest::wordsAreUsedWhereTheyBelong()
{
    for (qint64 number = 0; number <= 99'999; number += 7) {
        const QStringList words = numberInWords(number).split(u' ');
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString before = i > 0 ? words[i - 1] : QString();
            const bool afterTens = before == u"mươi"_s;
            if (words[i] == u"mốt"_s || words[i] == u"tư"_s)
                QVERIFY2(afterTens, qPrintable(words.join(u' ')));
            if (words[i] == u"một"_s || words[i] == u"bốn"_s || words[i] == u"năm"_s)
                QVERIFY2(!afterTens, qPrintable(words.join(u' ')));
            if (words[i] == u"lăm"_s)
                QVERIFY2(afterTens || before == u"mười"_s, qPrintable(words.join(u' ')));
        }
    }
    QVERIFY(numberInWords(105, ZeroTens::Le).contains(u"lẻ năm"_s));
    QVERIFY(!numberInWords(105, ZeroTens::Le).contains(u"linh"_s));
}

void MoneyWordsTest::outsideNothingIsSaid()
{
    QCOMPARE(moneyInWords(-1), QString());
    QCOMPARE(moneyInWords(domain::mostWords + 1), QString());
}

} // namespace motcua::tests
