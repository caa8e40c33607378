#include "tests/unit/security/keyringtest.h"

#include "app/security/keyring.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

using ports::FieldPlace;

const QString password = u"một cửa liên thông"_s;
const FieldPlace place{u"dossier"_s, u"a1"_s, 1};

/// Deriving a key costs 0.1 s: one wrap serves all.
struct Desk {
    security::SodiumKeyRing ring;
    std::shared_ptr<const ports::Vault> vault = ring.createVault();
    ports::KeyWrap wrap = *ring.wrapForPassword(*vault, u"hoa"_s, password);

    [[nodiscard]] bool isSameVault(const ports::Vault &other) const
    {
        const auto opened = other.openField(place, vault->sealField(place, "text"));
        return opened && *opened == "text";
    }
};

const Desk &desk()
{
    static const Desk only;
    return only;
}

} // namespace

void KeyRingTest::opensWithThePassword()
{
    const auto opened = desk().ring.openWithPassword(desk().wrap, u"hoa"_s, password);
    QVERIFY(opened);
    QVERIFY(desk().isSameVault(**opened));
    QCOMPARE(desk().wrap.memoryBytes, qint64(64) << 20);
    QCOMPARE(desk().wrap.passes, 3);
}

void KeyRingTest::acceptsThePasswordInAnyNormalForm()
{
    const QString decomposed = password.normalized(QString::NormalizationForm_D);
    QVERIFY(decomposed != password);
    QVERIFY(desk().ring.openWithPassword(desk().wrap, u"hoa"_s, decomposed));
}

void KeyRingTest::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("typed");
    QTest::newRow("password") << u"hoa"_s << u"mot cua lien thong"_s;
    QTest::newRow("empty") << u"hoa"_s << QString();
    QTest::newRow("wrap of another user") << u"lan"_s << password;
}

void KeyRingTest::refusesWhatDoesNotFit()
{
    QFETCH(QString, user);
    QFETCH(QString, typed);
    const auto opened = desk().ring.openWithPassword(desk().wrap, user, typed);
    QVERIFY(!opened);
    QCOMPARE(opened.error().key, u"login.wrong"_s);
}

void KeyRingTest::refusesAnImpossibleWrap_data()
{
    QTest::addColumn<int>("saltSize");
    QTest::addColumn<qint64>("memory");
    QTest::addColumn<int>("passes");
    QTest::addColumn<int>("wrappedSize");
    QTest::newRow("no salt") << 0 << qint64(64 << 20) << 3 << 72;
    QTest::newRow("a terabyte") << 16 << (qint64(1) << 40) << 3 << 72;
    QTest::newRow("no memory") << 16 << qint64(0) << 3 << 72;
    QTest::newRow("for ever") << 16 << qint64(64 << 20) << 1'000'000 << 72;
    QTest::newRow("no passes") << 16 << qint64(64 << 20) << 0 << 72;
    QTest::newRow("cut") << 16 << qint64(64 << 20) << 3 << 71;
}

void KeyRingTest::refusesAnImpossibleWrap()
{
    QFETCH(int, saltSize);
    QFETCH(qint64, memory);
    QFETCH(int, passes);
    QFETCH(int, wrappedSize);
    const ports::KeyWrap wrap{QByteArray(saltSize, 's'), memory, passes,
                              QByteArray(wrappedSize, 'w')};
    const auto opened = desk().ring.openWithPassword(wrap, u"hoa"_s, password);
    QVERIFY(!opened);
    QCOMPARE(opened.error().key, u"key.damaged"_s);
}

void KeyRingTest::opensWithTheRecoveryPair()
{
    const auto [publicKey, secretKey] = desk().ring.newRecoveryPair();
    const auto wrap = desk().ring.wrapForRecovery(*desk().vault, publicKey);
    QVERIFY(wrap);
    const auto opened = desk().ring.openWithRecovery(*wrap, publicKey, secretKey);
    QVERIFY(opened);
    QVERIFY(desk().isSameVault(**opened));
}

void KeyRingTest::refusesAnotherRecoveryPair()
{
    const auto [publicKey, secretKey] = desk().ring.newRecoveryPair();
    const auto [otherPublic, otherSecret] = desk().ring.newRecoveryPair();
    const auto wrap = desk().ring.wrapForRecovery(*desk().vault, publicKey);
    QVERIFY(wrap);
    QCOMPARE(desk().ring.openWithRecovery(*wrap, otherPublic, otherSecret).error().key,
             u"recovery.wrong"_s);
    QCOMPARE(desk().ring.openWithRecovery(*wrap, publicKey, "short"_ba).error().key,
             u"recovery.key"_s);
    QCOMPARE(desk().ring.wrapForRecovery(*desk().vault, "short"_ba).error().key, u"recovery.key"_s);
}

void VaultTest::opensAFieldInItsPlace()
{
    const auto vault = desk().vault;
    for (const QByteArray &clear : {""_ba, "x"_ba, QByteArray(100'000, 'y')})
        QVERIFY(vault->openField(place, vault->sealField(place, clear)) == clear);
}

void VaultTest::refusesAFieldElsewhere_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("revision");
    QTest::newRow("table") << u"event"_s << u"a1"_s << 1;
    QTest::newRow("row") << u"dossier"_s << u"a2"_s << 1;
    QTest::newRow("older revision") << u"dossier"_s << u"a1"_s << 2;
    QTest::newRow("moved border") << u"dossiera"_s << u"1"_s << 1;
}

void VaultTest::refusesAFieldElsewhere()
{
    QFETCH(QString, table);
    QFETCH(QString, key);
    QFETCH(int, revision);
    const auto vault = desk().vault;
    const auto opened = vault->openField({table, key, revision}, vault->sealField(place, "secret"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().key, u"field.damaged"_s);
}

void VaultTest::noticesEveryFlippedBitOfAField()
{
    const auto vault = desk().vault;
    const QByteArray sealed = vault->sealField(place, "secret");
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray flipped = sealed;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY(!vault->openField(place, flipped));
    }
    for (qsizetype length = 0; length < sealed.size(); ++length)
        QVERIFY(!vault->openField(place, sealed.first(length)));
}

void VaultTest::neverSealsTwiceAlike()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(desk().vault->sealField(place, "secret"));
    QCOMPARE(seen.size(), 1000);
}

void VaultTest::hashesByKeyAndPurpose()
{
    const auto vault = desk().vault;
    const auto other = desk().ring.createVault();
    const QByteArray hash = vault->lookUpHash(u"phone"_s, u"0912345678"_s);
    QCOMPARE(hash.size(), 16);
    QCOMPARE(vault->lookUpHash(u"phone"_s, u"0912345678"_s), hash);
    QVERIFY(vault->lookUpHash(u"phone"_s, u"0912345679"_s) != hash);
    QVERIFY(vault->lookUpHash(u"idNumber"_s, u"0912345678"_s) != hash);
    QVERIFY(vault->lookUpHash(u"phon"_s, u"e0912345678"_s) != hash);
    QVERIFY(other->lookUpHash(u"phone"_s, u"0912345678"_s) != hash);

    const QByteArray sha256(32, 'h');
    QCOMPARE(vault->blobName(sha256).size(), 64);
    QVERIFY(vault->blobName(sha256) != other->blobName(sha256));
    QCOMPARE(vault->blobKey(sha256).size(), 32);
    QVERIFY(QString::fromLatin1(vault->blobKey(sha256).toHex()) != vault->blobName(sha256));
    QVERIFY(vault->auditMac("row") != other->auditMac("row"));
}

} // namespace motcua::tests
