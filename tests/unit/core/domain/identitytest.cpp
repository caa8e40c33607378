#include "tests/unit/core/domain/identitytest.h"

#include "app/core/domain/idcard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua::domain;

namespace motcua::tests
{

namespace
{

// Invented persons.
const QString chipCard = u"001090000001|012345678|Nguyễn Văn A|01011990|Nam|"
                         "Số 1 phố Thử Nghiệm, phường Mẫu, Hà Nội|01012022"_s;

IdCard expectedCard()
{
    return {.idNumber = u"001090000001"_s,
            .oldNumber = u"012345678"_s,
            .name = u"Nguyễn Văn A"_s,
            .birthDate = QDate(1990, 1, 1),
            .sex = Sex::Male,
            .residence = u"Số 1 phố Thử Nghiệm, phường Mẫu, Hà Nội"_s,
            .issuedOn = QDate(2022, 1, 1),
            .surplus = {},
            .warnings = {}};
}

} // namespace

void IdentityTest::readsBothCards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("oldNumber");
    QTest::addColumn<QStringList>("surplus");
    QTest::newRow("chip card") << chipCard << u"012345678"_s << QStringList();
    QTest::newRow("no old number")
        << QString(chipCard).remove(u"012345678"_s) << QString() << QStringList();
    QTest::newRow("card of 2024") << QString(chipCard + u"||Nguyễn Văn B|Trần Thị C"_s)
                                  << u"012345678"_s
                                  << QStringList{QString(), u"Nguyễn Văn B"_s, u"Trần Thị C"_s};
}

void IdentityTest::readsBothCards()
{
    QFETCH(QString, text);
    const auto card = parseIdCardQr(text);
    QVERIFY(card);
    IdCard expected = expectedCard();
    QFETCH(QString, oldNumber);
    expected.oldNumber = oldNumber;
    QFETCH(QStringList, surplus);
    expected.surplus = surplus;
    QVERIFY(*card == expected);
}

void IdentityTest::forgivesWhatReadersDo_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("decomposed") << chipCard.normalized(QString::NormalizationForm_D);
    QTest::newRow("line ends") << QString(chipCard + u"\r\n"_s);
    QTest::newRow("line end inside") << QString(chipCard).insert(20, u'\n');
    QTest::newRow("blanks") << QString(chipCard).replace(u"|"_s, u" | "_s);
}

void IdentityTest::forgivesWhatReadersDo()
{
    QFETCH(QString, text);
    const auto card = parseIdCardQr(text);
    QVERIFY(card);
    QVERIFY(*card == expectedCard());
}

void IdentityTest::isSilentAboutOtherText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("dossier code") << u"H26.17.05-260930-0012"_s;
    QTest::newRow("six fields") << chipCard.section(u'|', 0, 5);
    QTest::newRow("eleven digits") << chipCard.mid(1);
    QTest::newRow("letters in the number") << QString(chipCard).replace(0, 1, u"X"_s);
    QTest::newRow("no name") << QString(chipCard).remove(u"Nguyễn Văn A"_s);
}

void IdentityTest::isSilentAboutOtherText()
{
    QFETCH(QString, text);
    QVERIFY(!parseIdCardQr(text));
}

void IdentityTest::warnsAboutNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<Sex>("sex");
    QTest::addColumn<QStringList>("warnings");
    const auto row = [](const char *name, const QString &number, QDate birth, Sex sex,
                        const QStringList &warnings) {
        QTest::newRow(name) << number << birth << sex << warnings;
    };
    row("man of 1990", u"001090000001"_s, {1990, 5, 1}, Sex::Male, {});
    row("woman of 1990", u"001190000001"_s, {1990, 5, 1}, Sex::Female, {});
    row("boy of 2015", u"024215000001"_s, {2015, 5, 1}, Sex::Male, {});
    row("girl of 2015", u"024315000001"_s, {2015, 5, 1}, Sex::Female, {});
    row("year", u"001090000001"_s, {1991, 5, 1}, Sex::Male, {u"id.birthYear"_s});
    row("century", u"001090000001"_s, {2090, 5, 1}, Sex::Male, {u"id.birthYear"_s});
    row("sex", u"001090000001"_s, {1990, 5, 1}, Sex::Female, {u"id.sex"_s});
    row("place", u"003090000001"_s, {1990, 5, 1}, Sex::Male, {u"id.unknownPlace"_s});
    row("everything", u"003090000001"_s, {1991, 5, 1}, Sex::Female,
        {u"id.unknownPlace"_s, u"id.birthYear"_s, u"id.sex"_s});
    row("nothing to compare with", u"001090000001"_s, {}, Sex::Unknown, {});
    row("short", u"00109000001"_s, {1990, 5, 1}, Sex::Male, {u"id.length"_s});
    row("letters", u"00109000000A"_s, {1990, 5, 1}, Sex::Male, {u"id.length"_s});
}

void IdentityTest::warnsAboutNumbers()
{
    QFETCH(QString, number);
    QFETCH(QDate, birth);
    QFETCH(Sex, sex);
    QTEST(idNumberWarnings(number, birth, sex), "warnings");
}

} // namespace motcua::tests
