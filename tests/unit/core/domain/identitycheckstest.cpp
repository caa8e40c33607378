#include "tests/unit/core/domain/identitycheckstest.h"

#include "app/core/domain/identitychecks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua::domain;

namespace motcua::tests
{

namespace
{

const QDate today(2026, 11, 20);

/// With its check digit by the formula of regulation facts §6.5; empty where it was never issued.
QString taxCode(const QString &nine)
{
    const int weights[] = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += nine[i].digitValue() * weights[i];
    const int check = 10 - sum % 11;
    return check == 10 ? QString() : nine + QString::number(check);
}

} // namespace

void IdentityChecksTest::warnsAboutNumbers_data()
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

void IdentityChecksTest::warnsAboutNumbers()
{
    QFETCH(QString, number);
    QFETCH(QDate, birth);
    QFETCH(Sex, sex);
    QTEST(idNumberWarnings(number, birth, sex), "warnings");
}

void IdentityChecksTest::knowsThe63BirthPlaces()
{
    int known = 0;
    for (int place = 0; place < 1000; ++place) {
        const QString number = QString::number(place).rightJustified(3, u'0') + u"090000001"_s;
        if (idNumberWarnings(number, {}, Sex::Unknown).isEmpty())
            ++known;
    }
    QCOMPARE(known, 63);
}

void IdentityChecksTest::taxCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("warnings");
    const QStringList fine;
    const QStringList check{u"tax.check"_s};
    const QStringList shape{u"tax.shape"_s};
    // Two state enterprises whose codes stand on every invoice of theirs.
    QTest::newRow("Viettel") << u"0100109106"_s << fine;
    QTest::newRow("Vietcombank") << u"0100112437"_s << fine;
    QTest::newRow("branch") << u"0100109106-011"_s << fine;
    QTest::newRow("wrong check digit") << u"0100109107"_s << check;
    QTest::newRow("branch of a wrong one") << u"0100109107-001"_s << check;
    // Its sum is a multiple of 11, which would give 10: never issued, no tenth digit fits.
    QTest::newRow("never issued") << u"0000000000"_s << check;
    QTest::newRow("person") << u"001090000001"_s << fine;
    QTest::newRow("person of an unknown place")
        << u"999090000001"_s << QStringList{u"id.unknownPlace"_s};
    QTest::newRow("nine digits") << u"010010910"_s << shape;
    QTest::newRow("eleven digits") << u"01001091066"_s << shape;
    QTest::newRow("13 digits without a hyphen") << u"0100109106011"_s << shape;
    QTest::newRow("short branch") << u"0100109106-01"_s << shape;
    QTest::newRow("letters") << u"01001O9106"_s << shape;
    QTest::newRow("other digits") << u"०१००१०९१०६"_s << shape;
}

void IdentityChecksTest::taxCodes()
{
    QFETCH(QString, code);
    QTEST(taxCodeWarnings(code), "warnings");
}

/// Weights are no multiples of 11, so one changed digit always changes the remainder.
void IdentityChecksTest::everyChangedDigitOfATaxCodeIsNoticed()
{
    int codes = 0;
    int changes = 0;
    for (int i = 0; i < 1000; ++i) {
        const QString code =
            taxCode(QString::number(i * 999'983LL % 1'000'000'000).rightJustified(9, u'0'));
        if (code.isEmpty())
            continue;
        ++codes;
        QVERIFY2(taxCodeWarnings(code).isEmpty(), qPrintable(code));
        for (int change = 0; change < 100; ++change) {
            QString other = code;
            other[change / 10] = QChar(u'0' + change % 10);
            if (other == code)
                continue;
            QVERIFY2(taxCodeWarnings(other) == QStringList{u"tax.check"_s}, qPrintable(other));
            ++changes;
        }
    }
    QVERIFY(codes > 850);
    QCOMPARE(changes, codes * 90);
}

/// Neighbouring weights differ by no multiple of 11, the last one's and the check digit's neither.
void IdentityChecksTest::swappedDigitsOfATaxCodeAreNoticed()
{
    int swaps = 0;
    for (int i = 0; i < 9000; ++i) {
        const QString code =
            taxCode(QString::number(i / 9 * 999'983LL % 1'000'000'000).rightJustified(9, u'0'));
        const int at = i % 9;
        if (code.isEmpty() || code[at] == code[at + 1])
            continue;
        QString other = code;
        std::swap(other[at], other[at + 1]);
        QVERIFY2(taxCodeWarnings(other) == QStringList{u"tax.check"_s}, qPrintable(other));
        ++swaps;
    }
    QVERIFY(swaps > 6000);
}

void IdentityChecksTest::phones_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QStringList>("warnings");
    const QStringList fine;
    const QStringList shape{u"phone.shape"_s};
    for (const QString &begin : {u"03"_s, u"05"_s, u"07"_s, u"08"_s, u"09"_s})
        QTest::newRow(qPrintable(begin)) << QString(begin + u"12345678"_s) << fine;
    QTest::newRow("none") << QString() << fine;
    QTest::newRow("04") << u"0412345678"_s << shape;
    QTest::newRow("nine digits") << u"091234567"_s << shape;
    QTest::newRow("eleven digits") << u"09123456789"_s << shape;
    QTest::newRow("ended in 2018") << u"01212345678"_s << QStringList{u"phone.old"_s};
    QTest::newRow("landline") << u"02437654321"_s << fine;
    QTest::newRow("short landline") << u"0243765432"_s << shape;
    QTest::newRow("with signs") << u"(024) 3765.4321"_s << fine;
    QTest::newRow("+84") << u"+84 912 345 678"_s << fine;
    QTest::newRow("84") << u"84912345678"_s << fine;
    QTest::newRow("+84 old") << u"+84 121 234 5678"_s << QStringList{u"phone.old"_s};
    QTest::newRow("+84 (0)") << u"+84 (0)912345678"_s << fine;
    QTest::newRow("hotline") << u"1900 9095"_s << fine;
    QTest::newRow("foreign") << u"+81 3 1234 5678"_s << fine;
    QTest::newRow("two") << u"0912345678, 024 3765 4321"_s << fine;
    QTest::newRow("two, one of them wrong") << u"0912345678 / 0412345678"_s << shape;
    QTest::newRow("words") << u"hỏi con gái"_s << shape;
}

void IdentityChecksTest::phones()
{
    QFETCH(QString, phone);
    QTEST(phoneWarnings(phone), "warnings");
}

void IdentityChecksTest::emails_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("usual") << u"mau@example.vn"_s << true;
    QTest::newRow("long") << u"nguyen.van-mau+ho.so@thu.hanoi.example.gov.vn"_s << true;
    QTest::newRow("no domain") << u"mau"_s << false;
    QTest::newRow("no dot") << u"mau@example"_s << false;
    QTest::newRow("two signs") << u"mau@@example.vn"_s << false;
    QTest::newRow("two dots") << u"mau@example..vn"_s << false;
    QTest::newRow("comma") << u"mau@example,vn"_s << false;
    QTest::newRow("a blank") << u"mau @example.vn"_s << false;
    QTest::newRow("diacritics in the domain") << u"mau@vídụ.vn"_s << false;
    QTest::newRow("dot at the end") << u"mau@example.vn."_s << false;
}

void IdentityChecksTest::emails()
{
    QFETCH(QString, email);
    QFETCH(bool, isFine);
    QCOMPARE(emailWarnings(email), isFine ? QStringList() : QStringList{u"email.shape"_s});
}

void IdentityChecksTest::birthDates()
{
    QCOMPARE(birthDateWarnings({}, today), QStringList());
    QCOMPARE(birthDateWarnings(today, today), QStringList());
    QCOMPARE(birthDateWarnings(today.addDays(1), today), QStringList{u"birth.future"_s});
    QCOMPARE(birthDateWarnings(today.addYears(-130), today), QStringList());
    QCOMPARE(birthDateWarnings(today.addYears(-130).addDays(-1), today),
             QStringList{u"birth.tooOld"_s});
}

void IdentityChecksTest::partiesByTheirKind()
{
    Party party;
    party.idNumber = u"0100109106"_s;
    QCOMPARE(partyWarnings(party, today), QStringList{u"id.length"_s});
    party.kind = PartyKind::Organisation;
    party.birthDate = today.addDays(9); // means nothing here
    QCOMPARE(partyWarnings(party, today), QStringList());
    party.representativeId = u"00109000000"_s;
    QCOMPARE(partyWarnings(party, today), QStringList{u"representative.id"_s});
    party.kind = PartyKind::Household;
    party.idNumber = u"001090000001"_s; // of its head
    party.representativeId = party.idNumber;
    QCOMPARE(partyWarnings(party, today), QStringList());
    party.phone = u"0412345678"_s;
    party.email = u"mau"_s;
    QCOMPARE(partyWarnings(party, today), (QStringList{u"phone.shape"_s, u"email.shape"_s}));
}

void IdentityChecksTest::oldCardsEndWith2024()
{
    Party party;
    party.idNumber = u"012345678"_s;
    QCOMPARE(partyWarnings(party, QDate(2024, 12, 31)), QStringList());
    QCOMPARE(partyWarnings(party, QDate(2025, 1, 1)), QStringList{u"id.legacy"_s});
    party.idNumber = u"001090000001"_s;
    party.legacyId = u"012345678"_s; // an attribute, not what is shown
    QCOMPARE(partyWarnings(party, today), QStringList());
    party.legacyId = u"12345678"_s;
    QCOMPARE(partyWarnings(party, today), QStringList{u"id.legacyShape"_s});
}

void IdentityChecksTest::agentsNeedAnAuthority()
{
    Party agent;
    agent.idNumber = u"001190000001"_s;
    QCOMPARE(agentWarnings(agent, u" "_s, today), QStringList{u"agent.noAuthority"_s});
    QCOMPARE(agentWarnings(agent, u"Giấy ủy quyền số 12"_s, today), QStringList());
}

void IdentityChecksTest::nationalCodes()
{
    Party party;
    QCOMPARE(nationalKindCode(party), 1);
    QCOMPARE(nationalIdentityCode(party), 0);
    party.idNumber = u"001090000001"_s;
    QCOMPARE(nationalIdentityCode(party), 1);
    party.idNumber = u"012345678"_s;
    QCOMPARE(nationalIdentityCode(party), 2);
    party.kind = PartyKind::Household;
    QCOMPARE(nationalKindCode(party), 1);
    party.kind = PartyKind::Organisation;
    QCOMPARE(nationalKindCode(party), 2);
    party.organisation = OrganisationKind::StateBody;
    QCOMPARE(nationalKindCode(party), 3);
    party.organisation = OrganisationKind::Other;
    QCOMPARE(nationalKindCode(party), 4);
}

} // namespace motcua::tests
