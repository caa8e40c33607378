#include "tests/integration/sync/leasestest.h"

#include "app/security/signatures.h"
#include "tests/integration/sync/newsscene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;
using Scene = tests::NewsScene;

namespace
{

constexpr int perDay = 4;

/// The lender's own key signs, the agency is that of the desk's dossiers.
void borrow(Scene &scene, const QByteArray &key)
{
    scene.settings.leases = {u"H26.17.05"_s,
                             scene.profile.desk,
                             scene.desk.store().generation().name().value(),
                             perDay,
                             {},
                             4,
                             [](QDate today) {
                                 return QList{today, today.addDays(1)};
                             },
                             [key](const QByteArray &message, const QByteArray &signature) {
                                 return security::isSignedBy(key, message, signature);
                             }};
    scene.boot();
}

domain::LeasedDay kept(Scene &scene, int daysAhead)
{
    return scene.desk.store()
        .outbox()
        .leased(scene.desk.clock.now().date().addDays(daysAhead), u"1"_s)
        .value();
}

} // namespace

void LentNumbers::daysWithoutALinkHaveOfficialNumbers()
{
    Scene scene;
    borrow(scene, scene.server.lender().publicKey());
    QVERIFY(scene.sync());
    QVERIFY2(!scene.report.reason, qPrintable(scene.report.reason.value_or(kernel::Error()).key));
    QCOMPARE(kept(scene, 0).free, perDay);
    QCOMPARE(kept(scene, 1).free, perDay);
    QVERIFY(scene.sync());
    QCOMPARE(scene.asked(u"lease"_s), 1); // enough is kept
    scene.desk.clock.advance(24 * 3'600'000);
    QStringList codes;
    for (int i = 0; i < perDay; ++i)
        codes.append(scene.receive(u"Người Mẫu %1"_s.arg(i)).code);
    QCOMPARE(codes.first(),
             u"H26.17.05-%1-0001"_s.arg(scene.desk.clock.now().date().toString(u"yyMMdd"_s)));
    QVERIFY(scene.receive().provisional); // the fifth
    QVERIFY(scene.sync());
    QCOMPARE(scene.unsent(), 0);
    QCOMPARE(scene.server.state()[u"dossiers"_s].toArray().size(), perDay + 1);
    for (const QString &code : std::as_const(codes)) // they went under the numbers on their papers
        QCOMPARE((*scene.desk.store().dossiers().byCode(code))->formerCodes, QStringList());
    QCOMPARE(scene.desk.damage(), QStringList());
}

void LentNumbers::aLostAnswerBurnsNone()
{
    standin::Switches lossy;
    lossy.faults = {{u"lease"_s, 1, u"cutAfter"_s, 0, -1}};
    Scene scene(domain::IgateAdapter::Connector, lossy);
    borrow(scene, scene.server.lender().publicKey());
    QVERIFY(scene.sync());
    QCOMPARE(kept(scene, 0).lent, 0);
    QVERIFY(scene.sync());
    QCOMPARE(kept(scene, 0).lent, perDay);
    QVERIFY(scene.receive().code.endsWith(u"-0001"_s)); // the very ones of the lost answer
}

void LentNumbers::anotherKeyIsNotBelieved()
{
    Scene scene;
    borrow(scene, QByteArray(32, 'x'));
    QVERIFY(scene.sync());
    QCOMPARE(scene.report.reason->key, u"lease.untrusted"_s);
    QCOMPARE(kept(scene, 0).lent, 0);
    const domain::Dossier dossier = scene.receive(); // dossiers go on without
    QVERIFY(scene.sync());
    QCOMPARE(scene.unsent(), 0);
    QVERIFY(!scene.now(dossier).provisional);
}
