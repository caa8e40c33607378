#include "tests/integration/storage/auditlogtest.h"

#include "tests/fakes/deskstore.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

constexpr int rowCount = 6;

void fill(DeskStore &desk)
{
    for (int i = 0; i < rowCount; ++i) {
        desk.clock.advance(1000);
        QVERIFY(desk.store().dossiers().seal(sampleDossier(desk.clock), officer()));
    }
}

} // namespace

void AuditLogTest::tellsWhoDidWhat()
{
    DeskStore desk;
    const auto dossier = desk.store().dossiers().seal(sampleDossier(desk.clock), officer());
    const auto row = desk.store().audit().rows(1)->first();
    QCOMPARE(row.what, u"sealed"_s);
    QCOMPARE(row.actor, u"hoa"_s);
    QCOMPARE(row.desk, u"Q1"_s);
    QCOMPARE(row.subject, dossier->id.value);
    QVERIFY(row.detail.contains(dossier->code));
    QCOMPARE(row.at, desk.clock.now());
}

void AuditLogTest::recordsADeedWithItsRow()
{
    bool isDone = false;
    int failed = 0;
    for (int at = 1; !isDone; ++at) { // the at-th statement fails, BEGIN and COMMIT included
        DeskStore desk;
        auto &store = desk.store();
        const auto rowsBefore = store.audit().rows(100)->size();
        int statements = 0;
        store.database().setProbe([&](const QString &) -> std::optional<kernel::Error> {
            if (++statements != at)
                return std::nullopt;
            return kernel::Error{kernel::ErrorKind::Store, u"store.failed"_s, {}, {}};
        });
        const auto done = store.audit().record(officer(), {u"agenciesImported"_s, {}, {}}, [&] {
            return store.settings().set(u"agencies"_s, "{}"_ba);
        });
        store.database().setProbe({});
        isDone = done.has_value();
        failed += !isDone;
        QCOMPARE(store.settings().value(u"agencies"_s)->has_value(), isDone);
        QCOMPARE(store.audit().rows(100)->size(), rowsBefore + isDone);
        QCOMPARE(*store.audit().breaks(), QStringList());
    }
    QVERIFY(failed >= 4); // begin, the deed, its row, commit
    DeskStore desk;
    const auto refused =
        desk.store().audit().record(officer(), {u"agenciesImported"_s, {}, {}}, [] {
            return kernel::Status(
                kernel::failure(kernel::ErrorKind::Refused, u"agency.unusable"_s));
        });
    QCOMPARE(refused.error().key, u"agency.unusable"_s);
    QVERIFY(desk.store().audit().rows(1)->isEmpty() ||
            desk.store().audit().rows(1)->first().what != u"agenciesImported"_s);
}

void AuditLogTest::keepsRowsFromChange()
{
    DeskStore desk;
    fill(desk);
    for (const auto &sql :
         {u"DELETE FROM audit WHERE sequence = 1"_s, u"UPDATE audit SET actor = 'x'"_s,
          u"DELETE FROM event"_s, u"UPDATE event SET what = 'x'"_s, u"DELETE FROM code"_s})
        QVERIFY2(!desk.store().database().run(sql), qPrintable(sql));
}

void AuditLogTest::noticesTampering_data()
{
    QTest::addColumn<QString>("sql");
    for (int row = 1; row <= rowCount; ++row) {
        const auto add = [row](const char *what, const QString &sql) {
            QTest::addRow("%s row %d", what, row) << sql.arg(row);
        };
        add("remove", u"DELETE FROM audit WHERE sequence = %1"_s);
        add("cut from", u"DELETE FROM audit WHERE sequence >= %1"_s);
        add("unsign", u"UPDATE audit SET mac = NULL WHERE sequence = %1"_s);
        for (const auto &column : {u"actor"_s, u"desk"_s, u"what"_s, u"subject"_s, u"detail"_s})
            add("change",
                u"UPDATE audit SET %2 = %2 || ' ' WHERE sequence = %1"_s.arg(u"%1"_s, column));
        for (const auto &column : {u"at"_s, u"sequence"_s})
            add("shift",
                u"UPDATE audit SET %2 = %2 + 100000 WHERE sequence = %1"_s.arg(u"%1"_s, column));
        for (const auto &column : {u"hash"_s, u"mac"_s})
            add("zero",
                u"UPDATE audit SET %2 = zeroblob(32) WHERE sequence = %1"_s.arg(u"%1"_s, column));
    }
    QTest::newRow("swap")
        << u"UPDATE audit SET sequence = CASE sequence WHEN 3 THEN -4 WHEN 4 THEN "
           "-3 ELSE sequence END WHERE sequence IN (3, 4)"_s;
    QTest::newRow("forget the head") << u"DELETE FROM setting WHERE name = 'audit.head'"_s;
}

void AuditLogTest::noticesTampering()
{
    QFETCH(QString, sql);
    DeskStore desk;
    fill(desk);
    QCOMPARE(*desk.store().audit().breaks(), QStringList());
    auto &database = desk.store().database();
    QVERIFY(database.run(u"DROP TRIGGER audit_kept"_s));
    QVERIFY(database.run(u"DROP TRIGGER audit_unchanged"_s));
    QVERIFY(database.run(sql));
    QVERIFY(!desk.store().audit().breaks()->isEmpty());
    QVERIFY(!desk.damage().isEmpty());
}

} // namespace motcua::tests
