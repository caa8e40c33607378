#include "tests/unit/core/domain/catalogueupdatetest.h"

#include "app/core/domain/catalogueupdate.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

using domain::CatalogueLine;
using domain::CatalogueUpdate;
using domain::Procedure;
using domain::TimeLimit;
using domain::TimeUnit;
using domain::ToldProcedure;
using Step = CatalogueLine::Step;

const QDate today(2026, 11, 20);

domain::ProcedureComponent paper(const QString &code, const QString &name,
                                 const QString &caseCode = {})
{
    domain::ProcedureComponent made;
    made.code = code;
    made.name = name;
    made.caseCode = caseCode;
    return made;
}

/// As the office keeps it, with all that a server has no word for.
Procedure ours()
{
    Procedure made;
    made.code = u"1.001193"_s;
    made.localCode = u"1.001193.H99"_s;
    made.name = u"Đăng ký khai sinh"_s;
    made.sector = u"Hộ tịch"_s;
    made.sectorCode = u"HT"_s;
    made.level = u"commune"_s;
    made.components = {paper(u"KS01"_s, u"Tờ khai"_s), paper(u"KS02"_s, u"Giấy chứng sinh"_s)};
    made.components[1].kind = domain::ComponentKind::Mandated;
    made.components[1].scanIntent = u"certificate"_s;
    made.fees = {{u"LP"_s, u"Lệ phí hộ tịch"_s, domain::FeeKind::Levy, 8'000}};
    made.fees[0].exemptions = {u"Hộ nghèo"_s};
    made.limit = TimeLimit{3, TimeUnit::Workday};
    made.limit->counting.mode = domain::DayCountMode::LateIsNextDay;
    made.legalLimit = TimeLimit{5, TimeUnit::Workday};
    made.channels = {domain::Channel::Direct, domain::Channel::Online};
    made.paper = domain::PaperSwitch::Assisted;
    made.supplementMode = domain::SupplementMode::Restart;
    made.mostSupplements = 1;
    made.dayCount = u"lateIsNextDay"_s;
    made.pausesForPayment = true;
    made.competentCode = u"H99.02"_s;
    made.competentName = u"Sở Mẫu"_s;
    made.coordinatingName = u"Công an xã Mẫu"_s;
    made.territory = domain::TerritoryScope::Own;
    made.system = u"Hệ thống Bộ Mẫu"_s;
    made.receiptForm = u"CT04"_s;
    made.result = u"Giấy khai sinh"_s;
    made.validFrom = QDate(2026, 1, 1);
    made.version = u"2026.1"_s;
    return made;
}

/// The same as a server lists it.
ToldProcedure told()
{
    ToldProcedure server;
    Procedure &made = server.procedure;
    made.code = u"1.001193"_s;
    made.localCode = u"1.001193.H99"_s;
    made.name = u"Đăng ký khai sinh"_s;
    made.sector = u"Hộ tịch"_s;
    made.sectorCode = u"HT"_s;
    made.level = u"commune"_s;
    made.components = {paper(u"KS01"_s, u"Tờ khai"_s), paper(u"KS02"_s, u"Giấy chứng sinh"_s)};
    made.fees = {{u"LP"_s, u"Lệ phí hộ tịch"_s, domain::FeeKind::Levy, 8'000}};
    made.limit = TimeLimit{3, TimeUnit::Workday};
    made.channels = {domain::Channel::Direct, domain::Channel::Online};
    made.result = u"Giấy khai sinh"_s;
    made.validFrom = QDate(2024, 1, 1);
    return server;
}

Procedure numbered(int number)
{
    Procedure made = ours();
    made.code = u"1.%1"_s.arg(number, 6, 10, QChar(u'0'));
    made.name = u"Thủ tục %1"_s.arg(number);
    return made;
}

const CatalogueLine *lineOf(const CatalogueUpdate &update, const QString &code = u"1.001193"_s)
{
    const auto found = std::find_if(update.lines.begin(), update.lines.end(),
                                    [&](const auto &line) { return line.code == code; });
    return found == update.lines.end() ? nullptr : &*found;
}

QStringList changed(const CatalogueLine &line)
{
    QStringList fields;
    for (const domain::FieldChange &change : line.changes)
        fields.append(change.field);
    return fields;
}

} // namespace

void CatalogueUpdateTest::keepsWhatTheServerDoesNotTell()
{
    Procedure expected = ours();
    expected.validFrom = told().procedure.validFrom;
    expected.version.clear();
    QVERIFY(domain::withOfficesOwn(told(), ours()) == expected);
}

void CatalogueUpdateTest::keepsPapersByCodeAndCase()
{
    Procedure before = ours();
    before.cases = {{u"a"_s, u"Thường"_s, {}}, {u"b"_s, u"Quá hạn"_s, {}}};
    before.components = {paper(u"X"_s, u"Đơn"_s, u"a"_s), paper(u"X"_s, u"Đơn"_s, u"b"_s)};
    before.components[1].kind = domain::ComponentKind::EarlierResult;
    ToldProcedure server = told();
    server.procedure.cases = {{u"65a1"_s, u"Thường"_s, {}}, {u"65a2"_s, u"Quá hạn"_s, {}}};
    server.procedure.components = {paper(u"X"_s, u"Đơn"_s, u"65a2"_s),
                                   paper(u"X"_s, u"Đơn"_s, u"65a1"_s),
                                   paper(u"Y"_s, u"Giấy mới"_s)};
    const Procedure merged = domain::withOfficesOwn(server, before);
    QCOMPARE(merged.components.size(), 3);
    QCOMPARE(merged.components[0].kind, domain::ComponentKind::EarlierResult);
    QCOMPARE(merged.components[0].caseCode, u"65a2"_s);
    QCOMPARE(merged.components[1].kind, domain::ComponentKind::Other);
    QVERIFY(merged.components[2] == server.procedure.components[2]);
}

void CatalogueUpdateTest::keepsCasesOnlyWhereNoneAreTold()
{
    Procedure before = ours();
    before.cases = {{u"late"_s, u"Quá hạn"_s, TimeLimit{5, TimeUnit::Workday}}};
    before.components[1].caseCode = u"late"_s;
    const Procedure untold = domain::withOfficesOwn(told(), before);
    QCOMPARE(untold.cases.size(), 1);
    QCOMPARE(untold.components[1].caseCode, u"late"_s);

    ToldProcedure server = told();
    server.procedure.cases = {{u"65a1"_s, u"Quá hạn"_s, {}}, {u"65a2"_s, u"Thường"_s, {}}};
    const Procedure merged = domain::withOfficesOwn(server, before);
    QCOMPARE(merged.cases.size(), 2);
    QCOMPARE(merged.cases[0].code, u"65a1"_s);
    QVERIFY(merged.cases[0].limit == before.cases[0].limit); // times are not told by case
    QVERIFY(!merged.cases[1].limit);
    QVERIFY(merged.components[1].caseCode.isEmpty());

    server.procedure.components.clear(); // not set up there
    const Procedure bare = domain::withOfficesOwn(server, before);
    QVERIFY(bare.components == before.components);
    QVERIFY(bare.cases == before.cases);
}

void CatalogueUpdateTest::keepsFeesByCodeElseByName()
{
    ToldProcedure server = told();
    server.procedure.fees = {{u"65ff"_s, u"Lệ phí hộ tịch"_s, domain::FeeKind::Fee, 5'000},
                             {u"65fe"_s, u"Phí khác"_s, domain::FeeKind::Fee, 1'000}};
    Procedure merged = domain::withOfficesOwn(server, ours());
    QCOMPARE(merged.fees.size(), 2);
    QCOMPARE(merged.fees[0].code, u"65ff"_s);
    QCOMPARE(merged.fees[0].kind, domain::FeeKind::Fee);
    QCOMPARE(merged.fees[0].amount, 5'000);
    QCOMPARE(merged.fees[0].exemptions, QStringList{u"Hộ nghèo"_s});
    QVERIFY(merged.fees[1].exemptions.isEmpty());

    server.untoldKinds = {u"65ff"_s};
    server.untoldAmounts = {u"65ff"_s};
    merged = domain::withOfficesOwn(server, ours());
    QCOMPARE(merged.fees[0].kind, domain::FeeKind::Levy);
    QCOMPARE(merged.fees[0].amount, 8'000);
}

void CatalogueUpdateTest::whatTheServerTellsCounts()
{
    ToldProcedure server = told();
    server.procedure.name = u"Đăng ký khai sinh (sửa)"_s;
    server.procedure.limit = TimeLimit{2, TimeUnit::Workday};
    server.procedure.components.removeLast();
    server.procedure.fees.clear(); // free now
    server.procedure.channels = {domain::Channel::Online};
    const Procedure merged = domain::withOfficesOwn(server, ours());
    QCOMPARE(merged.name, server.procedure.name);
    QCOMPARE(merged.limit->amount, 2);
    QVERIFY(merged.limit->counting == ours().limit->counting); // how it is counted is ours
    QCOMPARE(merged.components.size(), 1);
    QVERIFY(merged.fees.isEmpty());
    QCOMPARE(merged.channels, QList{domain::Channel::Online});
}

void CatalogueUpdateTest::anOutgrownLegalLimitIsDropped()
{
    ToldProcedure server = told();
    server.procedure.limit = TimeLimit{7, TimeUnit::Workday};
    const CatalogueUpdate update = domain::updateCatalogue({server}, {ours()}, today);
    QVERIFY(update.judged.isWhole());
    QCOMPARE(update.stored, 1);
    QVERIFY(!update.toStore.last().legalLimit);
    QVERIFY(changed(*lineOf(update)).contains(u"legalLimit"_s));
}

void CatalogueUpdateTest::proseKeepsTheLimitBefore_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("a version before") << true;
    QTest::newRow("new to us") << false;
}

void CatalogueUpdateTest::proseKeepsTheLimitBefore()
{
    QFETCH(const bool, isKnown);
    ToldProcedure server = told();
    server.procedure.limit.reset();
    server.limitProse = u"Ngay trong ngày"_s;
    const auto stored = isKnown ? QList{ours()} : QList<Procedure>();
    const CatalogueUpdate update = domain::updateCatalogue({server}, stored, today);
    const CatalogueLine *line = lineOf(update);
    QVERIFY(line);
    QCOMPARE(line->limitProse, server.limitProse); // never silently
    QCOMPARE(line->limit.has_value(), isKnown);
    QCOMPARE(line->step, isKnown ? Step::Same : Step::Added);
    QCOMPARE(update.stored, isKnown ? 0 : 1);
    if (isKnown) {
        QVERIFY(line->limit == ours().limit);
        QVERIFY(line->kept.contains(u"limit"_s));
    }
}

void CatalogueUpdateTest::nothingNewStoresNothing()
{
    const CatalogueUpdate update = domain::updateCatalogue({told()}, {ours()}, today);
    QVERIFY(update.judged.isWhole());
    QVERIFY(update.toStore.isEmpty());
    QCOMPARE(update.stored, 0);
    QCOMPARE(update.inForce, 1);
    QCOMPARE(lineOf(update)->step, Step::Same);
    QVERIFY(lineOf(update)->kept.contains(u"receiptForm"_s));
}

void CatalogueUpdateTest::aChangeCountsFromToday()
{
    ToldProcedure server = told();
    server.procedure.fees[0].amount = 5'000;
    const CatalogueUpdate update = domain::updateCatalogue({server}, {ours()}, today);
    QCOMPARE(update.stored, 1);
    QCOMPARE(update.toStore.size(), 2);
    const Procedure &old = update.toStore.first();
    QCOMPARE(old.version, ours().version);
    QCOMPARE(old.validTo, today.addDays(-1));
    const Procedure &fresh = update.toStore.last();
    QCOMPARE(fresh.version, u"iGate 2026-11-20"_s);
    QCOMPARE(fresh.validFrom, today);
    QVERIFY(!fresh.validTo.isValid());
    QCOMPARE(fresh.receiptForm, u"CT04"_s);
    const CatalogueLine *line = lineOf(update);
    QCOMPARE(line->step, Step::Changed);
    QCOMPARE(line->day, today);
    QCOMPARE(changed(*line), QStringList{u"fees"_s});

    // Pulled again on the same day it is the same version.
    server.procedure.fees[0].amount = 6'000;
    const CatalogueUpdate again = domain::updateCatalogue({server}, {old, fresh}, today);
    QCOMPARE(again.toStore.size(), 1);
    QCOMPARE(again.toStore.first().version, fresh.version);
    QCOMPARE(again.toStore.first().validFrom, today);
}

void CatalogueUpdateTest::theDayThatIsToldCounts()
{
    ToldProcedure server = told();
    server.procedure.fees[0].amount = 5'000;
    server.procedure.validFrom = QDate(2027, 1, 1);
    server.procedure.validTo = QDate(2027, 12, 31);
    const CatalogueUpdate update = domain::updateCatalogue({server}, {ours()}, today);
    QCOMPARE(update.toStore.size(), 2);
    QCOMPARE(update.toStore.first().validTo, QDate(2026, 12, 31));
    QCOMPARE(update.toStore.last().validFrom, QDate(2027, 1, 1));
    QCOMPARE(update.toStore.last().validTo, QDate(2027, 12, 31));
}

void CatalogueUpdateTest::anExampleGivesWay()
{
    Procedure example = ours();
    example.illustrative = true;
    const CatalogueUpdate update = domain::updateCatalogue({told()}, {example}, today);
    QCOMPARE(update.stored, 1);
    QCOMPARE(update.toStore.size(), 1);
    QVERIFY(!update.toStore.first().illustrative);
    QCOMPARE(update.toStore.first().validFrom, told().procedure.validFrom);
    QCOMPARE(update.toStore.first().receiptForm, u"CT04"_s);
    QVERIFY(lineOf(update)->wasExample); // it is said
}

void CatalogueUpdateTest::closedOnesEnd_data()
{
    QTest::addColumn<QDate>("begins");
    QTest::addColumn<QDate>("toldEnd");
    QTest::addColumn<bool>("isClosed");
    QTest::addColumn<QDate>("last");
    const QDate yesterday = today.addDays(-1);
    QTest::newRow("closed") << QDate(2026, 1, 1) << QDate() << true << yesterday;
    QTest::newRow("its end has passed")
        << QDate(2026, 1, 1) << QDate(2026, 6, 30) << false << QDate(2026, 6, 30);
    QTest::newRow("closed before its end")
        << QDate(2026, 1, 1) << QDate(2027, 6, 30) << true << yesterday;
    QTest::newRow("began today") << today << QDate() << true << today;
    QTest::newRow("always in force") << QDate() << QDate() << true << yesterday;
}

void CatalogueUpdateTest::closedOnesEnd()
{
    QFETCH(const QDate, begins);
    QFETCH(const QDate, toldEnd);
    QFETCH(const bool, isClosed);
    QFETCH(const QDate, last);
    Procedure inForce = ours();
    inForce.validFrom = begins;
    Procedure earlier = ours(); // else it would count again
    earlier.version = u"2020"_s;
    earlier.validFrom = QDate(2020, 1, 1);
    ToldProcedure server = told();
    server.procedure.validTo = toldEnd;
    server.isClosed = isClosed;
    const CatalogueUpdate update = domain::updateCatalogue({server}, {earlier, inForce}, today);
    QCOMPARE(update.ended, 1);
    QCOMPARE(update.stored, 0);
    QVERIFY(update.judged.isWhole());
    QCOMPARE(update.toStore.size(), 2);
    for (const Procedure &version : update.toStore) {
        QVERIFY(version.validTo.isValid() && version.validTo <= std::max(last, begins));
        QVERIFY(version.validTo >= version.validFrom);
    }
    QCOMPARE(lineOf(update)->step, Step::Ended);
    // Of the two the one in force has no beginning in one row, so the other one counts there.
    if (begins.isValid())
        QCOMPARE(lineOf(update)->day, last);
    const CatalogueUpdate again = domain::updateCatalogue({server}, update.toStore, today);
    QCOMPARE(again.ended, begins == today ? 1 : 0); // it counts until the evening
    QVERIFY(again.toStore.isEmpty());
}

void CatalogueUpdateTest::closedAndOpenIsOpen()
{
    ToldProcedure closed = told();
    closed.isClosed = true;
    for (const auto &answer : {QList{closed, told()}, QList{told(), closed}}) {
        const CatalogueUpdate update = domain::updateCatalogue(answer, {ours()}, today);
        QCOMPARE(update.ended, 0);
        QVERIFY(update.toStore.isEmpty());
    }
}

void CatalogueUpdateTest::whatIsNotToldStays()
{
    const CatalogueUpdate update = domain::updateCatalogue({told()}, {ours(), numbered(7)}, today);
    QVERIFY(update.toStore.isEmpty());
    QCOMPARE(update.ended, 0);
    QCOMPARE(lineOf(update, u"1.000007"_s)->step, Step::Untold);
}

void CatalogueUpdateTest::whatIsOpenedAgainKeepsItsOwn()
{
    Procedure ended = ours();
    ended.validTo = today.addDays(-30);
    const CatalogueUpdate update = domain::updateCatalogue({told()}, {ended}, today);
    QCOMPARE(update.toStore.size(), 1);
    const Procedure &fresh = update.toStore.first();
    QCOMPARE(fresh.validFrom, today); // not in between
    QVERIFY(!fresh.validTo.isValid());
    QCOMPARE(fresh.receiptForm, u"CT04"_s);
    QCOMPARE(lineOf(update)->step, Step::Added);
}

void CatalogueUpdateTest::aFaultLeavesTheVersionBefore()
{
    ToldProcedure server = told();
    server.procedure.name.clear();
    ToldProcedure good;
    good.procedure = numbered(7);
    const CatalogueUpdate update = domain::updateCatalogue({server, good}, {ours()}, today);
    QCOMPARE(update.judged.rejected, 1);
    QCOMPARE(update.stored, 1);
    QCOMPARE(update.toStore.size(), 1);
    QCOMPARE(update.toStore.first().code, u"1.000007"_s);
    QVERIFY(!lineOf(update));
}

void CatalogueUpdateTest::manyEndingsAreMany_data()
{
    QTest::addColumn<int>("inForce");
    QTest::addColumn<int>("closed");
    QTest::addColumn<bool>("isMany");
    QTest::newRow("none") << 10 << 0 << false;
    QTest::newRow("five of ten") << 10 << 5 << false;
    QTest::newRow("six of ten") << 10 << 6 << true;
    QTest::newRow("six of sixty") << 60 << 6 << false;
    QTest::newRow("seven of sixty") << 60 << 7 << true;
}

void CatalogueUpdateTest::manyEndingsAreMany()
{
    QFETCH(const int, inForce);
    QFETCH(const int, closed);
    QFETCH(const bool, isMany);
    QList<Procedure> stored;
    QList<ToldProcedure> answer;
    for (int i = 0; i < inForce; ++i) {
        stored.append(numbered(i));
        ToldProcedure one;
        one.procedure = numbered(i);
        one.isClosed = i < closed;
        answer.append(one);
    }
    const CatalogueUpdate update = domain::updateCatalogue(answer, stored, today);
    QCOMPARE(update.ended, closed);
    QCOMPARE(update.inForce, inForce);
    QCOMPARE(update.endsMany(), isMany);
}

} // namespace motcua::tests
