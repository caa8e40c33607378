#include "tests/unit/core/services/correctiontest.h"

#include "app/core/services/dossiermoves.h"
#include "tests/fakes/lifecycle.h"
#include "tests/unit/core/services/counter.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

using domain::Correction;
using domain::Dossier;
using domain::DossierState;

const services::DossierRef sealedOne{u"H99.01-261120-0001"_s};

/// A desk with one dossier in process.
struct Corrected : Counter {
    Corrected()
    {
        auto checked = intake.check(wholeDraft(), officer);
        if (!checked)
            qFatal("%s", qPrintable(checked.error().key));
        Dossier dossier = checked->dossier;
        dossier.code = sealedOne.code;
        dossier.state = DossierState::Processing;
        dossier.dueAt = kernel::vietnamTime({2026, 11, 27}, {17, 0});
        dossiers.dossiers = {dossier};
    }
    [[nodiscard]] Dossier &now() { return dossiers.dossiers.first(); }
    [[nodiscard]] kernel::Result<services::Moved> correct(const QList<Correction> &corrections,
                                                          const QString &reason = u"Gõ nhầm"_s)
    {
        return moves.correct(sealedOne, corrections, reason, officer);
    }

    services::DossierMoves moves{{dossiers, intake, clock}, calendar};
};

QStringList warningKeys(const services::Moved &moved)
{
    QStringList keys;
    for (const kernel::Error &warning : moved.warnings)
        keys.append(warning.key);
    return keys;
}

} // namespace

void CorrectionTest::onlyWhatWasTypedChanges()
{
    Corrected desk;
    const Dossier before = desk.now();
    const auto moved = desk.correct({{u"owner.phone"_s, u"0912 345 678"_s},
                                     {u"returnBy"_s, u"postal"_s},
                                     {u"note"_s, u"Gọi trước"_s}});
    QVERIFY(moved);
    Dossier expected = before;
    expected.revision = 2;
    expected.owner.phone = u"0912 345 678"_s;
    expected.returnBy = domain::ReturnBy::Postal;
    expected.note = u"Gọi trước"_s;
    QVERIFY(desk.now() == expected);
}

void CorrectionTest::eventNamesFieldValuesAndReason()
{
    Corrected desk;
    desk.now().owner.phone = u"0901"_s;
    const auto moved = desk.correct({{u"owner.phone"_s, u"0902"_s}}, u" Gõ nhầm "_s);
    QVERIFY(moved);
    QCOMPARE(moved->changes,
             (QList<domain::CorrectedField>{{u"owner.phone"_s, u"0901"_s, u"0902"_s}}));
    const auto events = desk.dossiers.history.value(desk.now().id.value);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().what, domain::correctName());
    QCOMPARE(events.first().actor, desk.officer.user.name);
    QCOMPARE(events.first().at, desk.clock.now());
    QCOMPARE(events.first().reason, u"Gõ nhầm\nowner.phone: “0901” → “0902”"_s);
}

void CorrectionTest::serverIsToldNothing()
{
    Corrected desk;
    const auto moved = desk.correct({{u"note"_s, u"Khác"_s}});
    QVERIFY(moved);
    QVERIFY(desk.dossiers.items.isEmpty());
    QVERIFY(warningKeys(*moved).contains(u"correction.notTold"_s));
}

void CorrectionTest::agentComesAndGoes()
{
    Corrected desk;
    desk.now().agent.reset();
    QVERIFY(desk.correct({{u"agent.name"_s, u"Phạm Văn Thay"_s},
                          {u"agentAuthority"_s, u"Giấy ủy quyền ngày 19/11/2026"_s}}));
    QCOMPARE(desk.now().agent->name, u"Phạm Văn Thay"_s);
    QVERIFY(desk.correct({{u"agent.name"_s, QString()}}));
    QVERIFY(!desk.now().agent);
    QVERIFY(desk.now().agentAuthority.isEmpty());
    const auto half = desk.correct({{u"agent.phone"_s, u"0912345678"_s}});
    QVERIFY(!half);
    QCOMPARE(half.error().key, u"agent.name"_s);
}

void CorrectionTest::typedNumberIsCheckedByNoCard()
{
    Corrected desk;
    desk.now().owner.checkedBy = domain::IdentityCheck::Qr;
    QVERIFY(desk.correct({{u"owner.address"_s, u"Số 2 phố Thử"_s}}));
    QCOMPARE(desk.now().owner.checkedBy, domain::IdentityCheck::Qr);
    QVERIFY(desk.correct({{u"owner.idNumber"_s, u"001190000002"_s}}));
    QCOMPARE(desk.now().owner.checkedBy, domain::IdentityCheck::Typed);
}

void CorrectionTest::checksWarn()
{
    Corrected desk;
    const auto moved =
        desk.correct({{u"owner.idNumber"_s, u"123"_s}, {u"owner.email"_s, u"khong"_s}});
    QVERIFY(moved);
    QVERIFY(warningKeys(*moved).contains(u"id.length"_s));
    QVERIFY(warningKeys(*moved).contains(u"email.shape"_s));
}

void CorrectionTest::refused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("key");
    const QString why = u"Gõ nhầm"_s;
    QTest::newRow("law") << u"dueAt"_s << u"2027-01-01"_s << why << u"correction.field"_s;
    QTest::newRow("number") << u"code"_s << u"1"_s << why << u"correction.field"_s;
    QTest::newRow("no such part") << u"owner.checkedBy"_s << u"qr"_s << why
                                  << u"correction.field"_s;
    QTest::newRow("no date") << u"owner.birthDate"_s << u"31/02/1990"_s << why
                             << u"correction.value"_s;
    QTest::newRow("no way") << u"returnBy"_s << u"pigeon"_s << why << u"correction.value"_s;
    QTest::newRow("no name") << u"owner.name"_s << u"  "_s << why << u"owner.name"_s;
    QTest::newRow("no reason") << u"note"_s << u"Khác"_s << u" "_s << u"correction.reason"_s;
    QTest::newRow("too long") << u"note"_s << QString(1001, u'a') << why << u"text.tooLong"_s;
    QTest::newRow("the same") << u"returnBy"_s << u"direct"_s << why << u"correction.nothing"_s;
}

void CorrectionTest::refused()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, reason);
    Corrected desk;
    desk.now().returnBy = domain::ReturnBy::Direct;
    const Dossier before = desk.now();
    const auto moved = desk.correct({{field, value}}, reason);
    QVERIFY(!moved);
    QTEST(moved.error().key, "key");
    QVERIFY(desk.now() == before);
    QVERIFY(desk.dossiers.history.isEmpty());
}

void CorrectionTest::closedStaysAsItIs()
{
    for (const DossierState state : domain::allDossierStates) {
        Corrected desk;
        desk.now().state = state;
        const auto moved = desk.correct({{u"note"_s, u"Khác"_s}});
        QCOMPARE(moved.has_value(), !domain::isFinal(state));
        if (!moved)
            QCOMPARE(moved.error().key, u"dossier.moveNotAllowed"_s);
    }
}

void CorrectionTest::profileKeepsDeedsForSupervisors_data()
{
    QTest::addColumn<QStringList>("supervisorOnly");
    QTest::newRow("by default") << QStringList{u"extend"_s};
    QTest::newRow("none") << QStringList();
    QTest::newRow("all") << domain::reservableDeeds();
}

void CorrectionTest::profileKeepsDeedsForSupervisors()
{
    QFETCH(QStringList, supervisorOnly);
    const domain::MoveRights rights{supervisorOnly};
    using domain::DeedRight;
    using domain::Role;
    const QStringList deeds = allDeeds() + QStringList{domain::correctName()};
    for (const QString &deed : deeds) {
        const bool isKept = supervisorOnly.contains(deed);
        const bool isResult = deed == "finish"_L1;
        const bool isMoney = deed == "paid"_L1 || deed == "requestPayment"_L1;
        QCOMPARE(domain::rightTo(deed, Role::Supervisor, rights), DeedRight::Granted);
        QCOMPARE(domain::rightTo(deed, Role::Admin, rights), DeedRight::Denied);
        QCOMPARE(domain::rightTo(deed, Role::Officer, rights), isResult ? DeedRight::Denied
                                                               : isKept ? DeedRight::SupervisorOnly
                                                                        : DeedRight::Granted);
        QCOMPARE(domain::rightTo(deed, Role::Clerk, rights),
                 isResult ? DeedRight::Granted : DeedRight::Denied);
        QCOMPARE(domain::rightTo(deed, Role::Cashier, rights),
                 isMoney ? DeedRight::Granted : DeedRight::Denied);
    }
    Corrected desk;
    const services::DossierMoves moves({desk.dossiers, desk.intake, desk.clock, rights},
                                       desk.calendar);
    const auto stopped =
        moves.close(sealedOne, domain::DossierMove::Stop, u"Theo đề nghị"_s, desk.officer);
    QCOMPARE(stopped.has_value(), !supervisorOnly.contains(u"stop"_s));
    if (!stopped) {
        QCOMPARE(stopped.error().kind, kernel::ErrorKind::NotAllowed);
        QCOMPARE(stopped.error().key, u"role.supervisorOnly"_s);
    }
}

} // namespace motcua::tests
