#include "tests/unit/core/domain/identitytest.h"

#include "app/core/domain/cardpattern.h"
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
            .cancelledNumber = {},
            .name = u"Nguyễn Văn A"_s,
            .birthDate = QDate(1990, 1, 1),
            .sex = Sex::Male,
            .residence = u"Số 1 phố Thử Nghiệm, phường Mẫu, Hà Nội"_s,
            .issuedOn = QDate(2022, 1, 1),
            .issuer = u"Cục Cảnh sát quản lý hành chính về trật tự xã hội"_s,
            .expiresOn = {},
            .surplus = {},
            .warnings = {}};
}

QString swappedCase(QString text)
{
    for (QChar &sign : text)
        sign = sign.isUpper() ? sign.toLower() : sign.toUpper();
    return text;
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
    QTest::newRow("many more") << QString(chipCard + QString(u"|x"_s).repeated(30))
                               << u"012345678"_s << QStringList(30, u"x"_s);
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
    QTest::newRow("BOM") << QString(QChar(QChar::ByteOrderMark) + chipCard);
    QTest::newRow("full width bars") << QString(chipCard).replace(u'|', QChar(0xFF5C));
    QTest::newRow("Caps Lock") << swappedCase(chipCard);
    QTest::newRow("lost sign of the sex") << QString(chipCard).replace(u"|Nam|"_s, u"|NAM|"_s);
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

/// The card of 2024 may say its old and its cancelled number behind the seventh field (TT 16/2024).
void IdentityTest::findsNumbersInAnyOrderBehind()
{
    const QString bare = QString(chipCard).remove(u"012345678"_s);
    for (const QString &behind :
         {u"|Nguyễn Văn A|012345678|001090000009"_s, u"|001090000009||012345678|Trần Thị C"_s}) {
        const auto card = parseIdCardQr(bare + behind);
        QVERIFY(card);
        QCOMPARE(card->oldNumber, u"012345678"_s);
        QCOMPARE(card->cancelledNumber, u"001090000009"_s);
        QCOMPARE(card->surplus, behind.sliced(1).split(u'|'));
    }
    const auto card = parseIdCardQr(chipCard + u"|987654321|001090000001"_s);
    QVERIFY(card);
    QCOMPARE(card->oldNumber, u"012345678"_s); // its own place goes before
    QVERIFY(card->cancelledNumber.isEmpty());  // the person's own number is not cancelled
}

void IdentityTest::mangledWordsAreTakenAndSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sex");
    QTest::addColumn<QStringList>("warnings");
    const QStringList name{u"card.name"_s};
    const auto row = [](const char *what, const QString &written, const QString &sex,
                        const QStringList &warnings) {
        QTest::newRow(what) << written << sex << warnings;
    };
    row("right", u"Đặng Thị Mẫu"_s, u"Nam"_s, {});
    row("with an apostrophe", u"H'Hen Niê"_s, u"Nam"_s, {});
    row("without diacritics", u"Nguyen Van A"_s, u"Nam"_s, {u"card.nameBare"_s});
    row("question marks", u"Nguy?n V?n A"_s, u"Nam"_s, name);
    row("replacement signs", u"Nguy\uFFFDn Văn A"_s, u"Nam"_s, name);
    row("letters dropped", u"Nguyn Vn A"_s, u"Nam"_s, name);
    row("Telex keys left", u"Nguyeenx Vawn A"_s, u"Nam"_s, name);
    row("Telex d", u"Ddặng Văn A"_s, u"Nam"_s, name);
    row("VNI digits left", u"Nguye64n Va8n A"_s, u"Nam"_s, name);
    row("sex lost", u"Nguyễn Văn A"_s, u"?"_s, {u"card.sex"_s});
    row("no sex", u"Nguyễn Văn A"_s, QString(), {u"card.sex"_s});
}

void IdentityTest::mangledWordsAreTakenAndSaid()
{
    QFETCH(QString, name);
    QFETCH(QString, sex);
    const auto card =
        parseIdCardQr(u"001090000001||%1|01011990|%2|Hà Nội|01012022"_s.arg(name, sex));
    QVERIFY(card);
    QTEST(card->warnings, "warnings");
    QCOMPARE(card->name, name);
    QCOMPARE(card->idNumber, u"001090000001"_s);
    QCOMPARE(card->birthDate, QDate(1990, 1, 1));
    QCOMPARE(card->issuedOn, QDate(2022, 1, 1));
    QCOMPARE(card->sex, Sex::Male); // digit 4
}

/// Beyond the seven fields, in any place; else who issued cards on that day (facts §6.2).
void IdentityTest::issuerAndLastDayAreFound()
{
    const QString newCard = QString(chipCard).replace(u"01012022"_s, u"01082024"_s);
    const auto plain = parseIdCardQr(newCard);
    QVERIFY(plain);
    QCOMPARE(plain->issuer, u"Bộ Công an"_s);
    QVERIFY(!plain->expiresOn.isValid());
    const auto told = parseIdCardQr(chipCard + u"||Cục Cảnh sát ĐKQL cư trú|01012040"_s);
    QVERIFY(told);
    QCOMPARE(told->issuer, u"Cục Cảnh sát ĐKQL cư trú"_s);
    QCOMPARE(told->expiresOn, QDate(2040, 1, 1));
    // A day before the card was issued is something else.
    QVERIFY(!parseIdCardQr(chipCard + u"|01012001"_s)->expiresOn.isValid());
}

void IdentityTest::datesMustBeReal()
{
    const auto card = parseIdCardQr(QString(chipCard)
                                        .replace(u"01011990"_s, u"31021990"_s)
                                        .replace(u"01012022"_s, u"00002022"_s));
    QVERIFY(card);
    QVERIFY(!card->birthDate.isValid());
    QVERIFY(!card->issuedOn.isValid());
    QCOMPARE(card->warnings, (QStringList{u"card.birthDate"_s, u"card.issuedOn"_s}));
}

void IdentityTest::separatorsOfOtherKeyboards_data()
{
    QTest::addColumn<QString>("separator");
    for (const char16_t sign : {u'|', u'\\', u'~', u'#', u'\'', u'\u00B5', u'\u00A6', u'\uFF5C'})
        QTest::addRow("U+%04X", sign) << QString(QChar(sign));
}

void IdentityTest::separatorsOfOtherKeyboards()
{
    QFETCH(QString, separator);
    const QString typed = QString(chipCard).replace(u"|"_s, separator);
    QCOMPARE(matchCard(typed), CardMatch::Whole);
    const auto card = cardInTypedText(u"Trần "_s + typed);
    QVERIFY(card);
    QVERIFY(*card == expectedCard());
}

/// At no key is the pattern lost, and it is whole from the last digit of the issue date on.
void IdentityTest::patternIsFollowedKeyByKey()
{
    for (const QString &card : {chipCard, QString(chipCard).remove(u"012345678"_s),
                                chipCard.normalized(QString::NormalizationForm_D),
                                QString(chipCard).replace(u'|', u'\\')}) {
        const QString longer = card + card[12] + u"Nguyễn Văn B"_s;
        for (qsizetype typed = 1; typed <= longer.size(); ++typed) {
            const CardMatch expected = typed <= 12           ? CardMatch::Begun
                                       : typed < card.size() ? CardMatch::Typing
                                                             : CardMatch::Whole;
            QVERIFY2(matchCard(QStringView(longer).left(typed)) == expected,
                     qPrintable(longer.left(typed)));
        }
    }
}

void IdentityTest::patternLeavesTypingAlone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a letter") << u"k"_s;
    QTest::newRow("a count") << u"5"_s;
    QTest::newRow("a decimal") << u"0.5"_s;
    QTest::newRow("a date") << u"01/"_s;
    QTest::newRow("a procedure") << u"1.001193"_s;
    QTest::newRow("a dossier") << u"000.12.H26"_s;
    QTest::newRow("thirteen digits") << u"0010900000011"_s;
    QTest::newRow("number and blank") << u"001090000001 "_s;
    QTest::newRow("number and comma") << u"001090000001,"_s;
    QTest::newRow("letters for the old number") << u"001090000001|x"_s;
    QTest::newRow("no name") << u"001090000001||| "_s;
    QTest::newRow("letters for the birth date") << u"001090000001||A|x"_s;
    QTest::newRow("short birth date") << u"001090000001||A|0101199|"_s;
    QTest::newRow("long birth date") << u"001090000001||A|010119901"_s;
    QTest::newRow("letters for the issue date") << u"001090000001||A|01011990|Nam|Hà Nội|x"_s;
    QTest::newRow("endless") << QString(u"001090000001||"_s + QString(2000, u'A'));
}

void IdentityTest::patternLeavesTypingAlone()
{
    QFETCH(QString, typed);
    QCOMPARE(matchCard(typed), CardMatch::None);
}

void IdentityTest::cardStandsBehindOtherText()
{
    QCOMPARE(cardAtEnd(u"ket hon"_s).match, CardMatch::None);
    QCOMPARE(cardAtEnd(u"09123"_s).start, 0); // 0…
    QCOMPARE(cardAtEnd(u"09123"_s).match, CardMatch::Begun);
    QCOMPARE(cardAtEnd(u"9870"_s).start, 3); // only the last digit can begin one
    const CardPlace place = cardAtEnd(QString(u"0912345678"_s + chipCard));
    QCOMPARE(place.start, 10); // behind a phone number, with no sign between
    QCOMPARE(place.match, CardMatch::Whole);
    QCOMPARE(cardAtEnd(QString(chipCard + u"  rồi gõ tiếp"_s)).match, CardMatch::None);
}

} // namespace motcua::tests
