#include "tests/integration/storage/cataloguestoretest.h"

#include "tests/fakes/deskstore.h"

#include <QSet>
#include <QTest>

#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

domain::Procedure procedure(const QString &code, const QString &name, const QString &version,
                            QDate from, QDate to = {})
{
    domain::Procedure made;
    made.code = code;
    made.localCode = code + u".000.00.00.H26"_s;
    made.name = name;
    made.sector = u"Hộ tịch"_s;
    made.sectorCode = u"HT"_s;
    made.level = u"commune"_s;
    made.version = version;
    made.validFrom = from;
    made.validTo = to;
    return made;
}

QList<domain::Procedure> catalogue()
{
    const QDate start(2024, 1, 1);
    const QDate change(2025, 7, 1);
    return {procedure(u"1.001193"_s, u"Thủ tục đăng ký khai sinh"_s, u"2024"_s, start,
                      change.addDays(-1)),
            procedure(u"1.001193"_s, u"Đăng ký khai sinh"_s, u"2025"_s, change),
            procedure(u"1.000894"_s, u"Đăng ký kết hôn"_s, u"2025"_s, start),
            procedure(u"1.000656"_s, u"Đăng ký khai tử"_s, u"2025"_s, start),
            procedure(u"2.000815"_s, u"Chứng thực bản sao"_s, u"2025"_s, change.addYears(5))};
}

} // namespace

void CatalogueStoreTest::givesTheVersionInForce_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("version");
    QTest::newRow("new") << u"1.001193"_s << QDate(2025, 7, 1) << u"2025"_s;
    QTest::newRow("old") << u"1.001193"_s << QDate(2025, 6, 30) << u"2024"_s;
    QTest::newRow("before") << u"1.001193"_s << QDate(2023, 6, 30) << QString();
    QTest::newRow("local code") << u"1.001193.000.00.00.H26"_s << QDate(2026, 1, 1) << u"2025"_s;
    QTest::newRow("another province's")
        << u"1.001193.000.00.00.H99"_s << QDate(2026, 1, 1) << u"2025"_s;
    QTest::newRow("not yet") << u"2.000815"_s << QDate(2026, 1, 1) << QString();
    QTest::newRow("unknown") << u"9.999999"_s << QDate(2026, 1, 1) << QString();
}

void CatalogueStoreTest::givesTheVersionInForce()
{
    QFETCH(QString, code);
    QFETCH(QDate, day);
    QFETCH(QString, version);
    DeskStore desk;
    QVERIFY(desk.store().catalogue().import(catalogue(), admin()));
    desk.reopen();
    const auto found = desk.store().catalogue().byCode(code, day);
    QVERIFY(found);
    QCOMPARE(*found ? (*found)->version : QString(), version);
}

void CatalogueStoreTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");
    const QString birth = u"1.001193"_s;
    const QString marriage = u"1.000894"_s;
    const QString death = u"1.000656"_s;
    QTest::newRow("all, by name") << QString() << QStringList{marriage, birth, death};
    QTest::newRow("without diacritics") << u"dang ky khai"_s << QStringList{birth, death};
    QTest::newRow("beginnings in any order")
        << u"ho k dan"_s << QStringList{marriage, birth, death};
    QTest::newRow("field") << u"hộ tịch"_s << QStringList{marriage, birth, death};
    QTest::newRow("code") << u"1.001193"_s << QStringList{birth};
    QTest::newRow("part of a code") << u"1.0008"_s << QStringList{marriage};
    QTest::newRow("code of the field") << u"ht"_s << QStringList{marriage, birth, death};
    QTest::newRow("name before field") << u"khai t"_s << QStringList{death, birth};
    QTest::newRow("only spaces") << u"  "_s << QStringList{marriage, birth, death};
    QTest::newRow("old name") << u"thu tuc"_s << QStringList();
    QTest::newRow("not yet in force") << u"chung thuc"_s << QStringList();
}

void CatalogueStoreTest::finds()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, codes);
    DeskStore desk;
    QVERIFY(desk.store().catalogue().import(catalogue(), admin()));
    const auto procedures = desk.store().catalogue().find(typed, QDate(2026, 1, 1), 10);
    QVERIFY(procedures);
    QStringList found;
    for (const domain::Procedure &procedure : *procedures)
        found.append(procedure.code);
    QCOMPARE(found, codes);
}

/// An office's own entry is never hidden behind a shipped example, nor the example gone before it.
void CatalogueStoreTest::examplesComeLast()
{
    DeskStore desk;
    auto &store = desk.store().catalogue();
    auto example = procedure(u"1.001193"_s, u"Khai sinh (ví dụ)"_s, u"example"_s, {2024, 1, 1});
    example.illustrative = true;
    QVERIFY(store.import({example}, admin()));
    const auto always = procedure(u"1.001193"_s, u"Đăng ký khai sinh"_s, u"own"_s, {});
    const auto later = procedure(u"1.001193"_s, u"Đăng ký khai sinh"_s, u"own"_s, {2026, 3, 1});
    for (const auto &[own, day, version] : {std::tuple(always, QDate(2026, 1, 1), u"own"_s),
                                            std::tuple(later, QDate(2026, 2, 28), u"example"_s),
                                            std::tuple(later, QDate(2026, 3, 1), u"own"_s)}) {
        QVERIFY(store.import({own}, admin()));
        QCOMPARE((*store.byCode(u"1.001193"_s, day))->version, version);
        QCOMPARE(store.find(u"khai sinh"_s, day, 9)->value(0).version, version);
        QCOMPARE(store.find(u"khai sinh"_s, day, 9)->size(), 1);
    }
}

void CatalogueStoreTest::replacesAVersion()
{
    DeskStore desk;
    auto &store = desk.store().catalogue();
    QVERIFY(store.import(catalogue(), admin()));
    QCOMPARE(store.find(u"mau moi"_s, QDate(2026, 1, 1), 10)->size(), 0);
    auto changed = catalogue();
    changed[2].name = u"Kết hôn theo mẫu mới"_s;
    QVERIFY(store.import(changed, admin()));
    QCOMPARE(store.find(u"mau moi"_s, QDate(2026, 1, 1), 10)->size(), 1);
    QCOMPARE(store.find({}, QDate(2026, 1, 1), 1)->size(), 1);
    QCOMPARE((*store.byCode(u"1.000894"_s, QDate(2026, 1, 1)))->name, changed[2].name);
}

void CatalogueStoreTest::allVersionsAreTold()
{
    DeskStore desk;
    QVERIFY(desk.store().catalogue().import(catalogue(), admin()));
    const auto all = desk.store().catalogue().all();
    QVERIFY(all);
    QCOMPARE(all->size(), catalogue().size()); // those that ended and those to come too
    for (const domain::Procedure &version : catalogue())
        QVERIFY(all->contains(version));
}

/// What bounds the time of a search while somebody types (10 ms in 5,000 procedures) is that it
/// walks over what lies in memory: the entries are read once, each procedure shown once.
void CatalogueStoreTest::typingAsksTheDiskForNothingTwice()
{
    constexpr int most = 30;
    DeskStore desk;
    auto &store = desk.store().catalogue();
    QList<domain::Procedure> many;
    for (int i = 0; i < 500; ++i)
        many.append(procedure(u"1.%1"_s.arg(100'000 + i), u"Đăng ký khai sinh kiểu %1"_s.arg(i),
                              u"1"_s, {}));
    QVERIFY(store.import(many, admin()));
    int statements = 0;
    desk.store().database().setProbe([&](const QString &) -> std::optional<kernel::Error> {
        ++statements;
        return std::nullopt;
    });
    const QDate day(2026, 1, 1);
    QSet<QString> shown;
    const auto type = [&](const QString &text) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            const auto found = store.find(text.first(length), day, most);
            for (const domain::Procedure &one : *found)
                shown.insert(one.code);
        }
    };
    type(u"dang ky khai sinh"_s);
    QVERIFY(!shown.isEmpty());
    QCOMPARE(statements, 1 + int(shown.size())); // the entries, and what was shown
    type(u"dang ky khai sinh"_s);
    type(u"khong co thu tuc nay"_s);
    QCOMPARE(statements, 1 + int(shown.size()));
    desk.store().database().setProbe({});
}

} // namespace motcua::tests
