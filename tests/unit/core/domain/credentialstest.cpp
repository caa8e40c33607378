#include "tests/unit/core/domain/credentialstest.h"

#include "app/core/domain/credentials.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

void CredentialsTest::passwordLength_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("good");
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("seven") << u"abcdefg"_s << false;
    QTest::newRow("eight") << u"abcdefgh"_s << true;
    QTest::newRow("eight with diacritics") << u"mậtkhẩuộ"_s << true;
}

void CredentialsTest::passwordLength()
{
    QFETCH(QString, password);
    QFETCH(bool, good);
    const auto checked = domain::checkPassword(password);
    QCOMPARE(checked.has_value(), good);
    if (!good) {
        QCOMPARE(checked.error().key, u"password.short"_s);
        QCOMPARE(checked.error().arguments, QStringList{u"8"_s});
    }
}

void CredentialsTest::profileAsksForMore()
{
    QVERIFY(domain::checkPassword(QString(14, u'a'), 14));
    const auto checked = domain::checkPassword(QString(13, u'a'), 14);
    QVERIFY(!checked);
    QCOMPARE(checked.error().arguments, QStringList{u"14"_s});
}

void CredentialsTest::recoveryKeyIsInGroupsOfFour()
{
    QCOMPARE(domain::recoveryKeyText(QByteArray::fromHex("a1b2c3d4e5")), u"A1B2 C3D4 E5"_s);
    QCOMPARE(domain::recoveryKeyText({}), QString());
}

} // namespace motcua::tests
