#include "tests/unit/core/services/masterdatatest.h"

#include "app/core/services/agencybook.h"
#include "app/core/services/masterdata.h"
#include "tests/fakes/uidesk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using services::MasterKind;

namespace
{

/// Somebody's desk, and a folder of files to take in.
struct Office {
    explicit Office(domain::Role role = domain::Role::Admin) { desk.actAs(role); }

    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }
    [[nodiscard]] services::MasterData &master() { return *desk.desk().masterData; }
    [[nodiscard]] kernel::Status takeIn(MasterKind kind, const QString &path,
                                        services::MasterConsent consent = {})
    {
        const auto file = services::readMasterFile(kind, path);
        return file ? master().apply({*file}, consent)
                    : kernel::Status(kernel::failure(file.error()));
    }

    UiDesk desk;
    QTemporaryDir folder;
};

const QByteArray mixed = "Mã thủ tục;Tên thủ tục;Thời hạn\n9.000101;Lành lặn;2 ngày\n"
                         "9.000102;Hỏng;mau lên\n";
const QByteArray agencies = R"({"agencies":[
{"code":"H38.28.05","name":"UBND phường Mẫu Sơn","validTo":"2026-12-31"},
{"code":"H38","name":"UBND tỉnh Mẫu"}],"territories":[{"code":"99001","name":"Phường Mẫu Sơn"}]})";
const QByteArray ownCalendar = R"({"id":"mau","version":"7","extends":"vn",
"announced":[{"year":2027,"source":"Thông báo của tỉnh Mẫu"}]})";

} // namespace

void MasterDataTest::tellsWhatCountsAndEnds()
{
    Office office;
    auto &procedures = office.desk.catalogue.procedures;
    const QDate today = office.desk.clock.now().date();
    procedures[0].validTo = today.addDays(30);
    procedures[1].validTo = today.addDays(30); // goes on in a newer version
    auto newer = procedures[1];
    newer.version = u"mới"_s;
    newer.validFrom = today.addDays(31);
    newer.validTo = {};
    procedures.append(newer);
    procedures[2].illustrative = true;
    const auto state = office.master().state();
    QVERIFY(state);
    QCOMPARE(state->procedures, 7); // two versions of one are one
    QCOMPARE(state->endingProcedures.size(), 1);
    QCOMPARE(state->endingProcedures.first().code, procedures[0].code);
    QCOMPARE(state->examples, 1);
    QCOMPARE(state->later, 1);
    QCOMPARE(state->agencies, 0);
    QCOMPARE(state->missingYears, QList<int>{2027});
    QVERIFY(state->calendar.announcedYears().contains(2026));
    QVERIFY(!state->calendar.daysOff(2026).isEmpty());
    QVERIFY(state->origins.isEmpty());
}

void MasterDataTest::aFileIsReadBeforeAnythingIsStored()
{
    Office office;
    const auto before = office.desk.catalogue.procedures;
    const auto file =
        services::readMasterFile(MasterKind::Catalogue, office.write(u"mau.csv"_s, mixed));
    QVERIFY(file);
    QCOMPARE(file->source, u"mau.csv"_s);
    QCOMPARE(file->reading.faults.size(), 1);
    QCOMPARE(file->reading.faults.first().line, 3);
    const auto plan = office.master().plan(*file);
    QVERIFY(plan);
    QCOMPARE(plan->added, 1);
    QCOMPARE(plan->changed + plan->same, 0);
    QCOMPARE(office.desk.catalogue.procedures, before);
    const auto none = services::readMasterFile(MasterKind::Catalogue, u"/không/có"_s);
    QCOMPARE(none.error().key, u"file.missing"_s);
}

void MasterDataTest::faultsStopItUnlessLeftOut()
{
    Office office;
    const QString path = office.write(u"mau.csv"_s, mixed);
    const auto before = office.desk.catalogue.procedures;
    QCOMPARE(office.takeIn(MasterKind::Catalogue, path).error().key, u"catalogue.rejected"_s);
    QCOMPARE(office.desk.catalogue.procedures, before);
    QVERIFY(office.takeIn(MasterKind::Catalogue, path, {.partial = true}));
    QCOMPARE(office.desk.catalogue.procedures.size(), 1); // the fake keeps the last import
    const auto origin = office.master().state()->origins.value(MasterKind::Catalogue);
    QCOMPARE(origin.source, u"mau.csv"_s);
    QCOMPARE(origin.by, office.desk.desk().actor.user.name);
    QCOMPARE(origin.at, office.desk.clock.now());
}

void MasterDataTest::agenciesReplaceThoseBefore()
{
    Office office;
    QVERIFY(office.takeIn(MasterKind::Agencies, office.write(u"cq.json"_s, agencies)));
    QCOMPARE(office.desk.noted, QStringList{u"agenciesImported"_s});
    const auto state = office.master().state();
    QCOMPARE(state->agencies, 2);
    QCOMPARE(state->territories, 1);
    QCOMPARE(state->endingAgencies.size(), 1);
    QVERIFY(!state->agencyDoubt);
    const auto fewer = services::readMasterFile(
        MasterKind::Agencies,
        office.write(u"it.json"_s, R"({"agencies":[{"code":"H38","name":"UBND tỉnh Khác"}]})"));
    QVERIFY(fewer);
    const auto plan = office.master().plan(*fewer);
    QVERIFY(plan);
    QCOMPARE(plan->changed, 1);
    QCOMPARE(plan->removed, 2);
    QCOMPARE(office.master().warnings(*plan).size(), 1); // the desk's own agency is not in it
}

void MasterDataTest::aCalendarIsTakenInWhole()
{
    Office office;
    QVERIFY(office.takeIn(MasterKind::Calendar, office.write(u"mau.json"_s, ownCalendar)));
    QCOMPARE(office.desk.noted, QStringList{u"calendarImported"_s});
    const auto kept = services::importedCalendar(office.desk.settings);
    QVERIFY(kept && *kept);
    QVERIFY((*kept)->version().startsWith(u"mau 7 < vn "_s));
    QCOMPARE((*kept)->announcedYears().value(2027), u"Thông báo của tỉnh Mẫu"_s);
    QVERIFY(office.master().state()->missingYears.isEmpty());
    QVERIFY(services::forgetImportedCalendar(office.desk.settings));
    QVERIFY(!services::importedCalendar(office.desk.settings)->has_value());
}

void MasterDataTest::aBrokenCalendarTellsEveryLine()
{
    Office office;
    const QString path = office.write(u"hong.json"_s, R"({"id":"mau","version":"7","extends":"vn",
"holidays":[
{"date":"2026-13-01","name":"Sai ngày","source":"x","confidence":"high"},
{"date":"2026-12-01","name":"Không nguồn","confidence":"high"}]})");
    const auto file = services::readMasterFile(MasterKind::Calendar, path);
    QVERIFY(file);
    QVERIFY(!file->isUsable());
    QVERIFY(file->reading.faults.size() >= 2);
    QCOMPARE(file->reading.faults.first().line, 3);
    QCOMPARE(file->reading.faults.last().line, 4);
    QCOMPARE(office.takeIn(MasterKind::Calendar, path, {.partial = true}).error().key,
             u"calendar.unusable"_s);
    const auto kept = services::importedCalendar(office.desk.settings);
    QVERIFY(kept && !*kept);
}

void MasterDataTest::endingManyNeedsConsent()
{
    Office office;
    QList<domain::ToldProcedure> told;
    for (const domain::Procedure &one : office.desk.catalogue.procedures)
        told.append({.procedure = one, .isClosed = true});
    QCOMPARE(office.master().planPull({}).error().key, u"catalogue.noneTold"_s);
    const auto plan = office.master().planPull(told);
    QVERIFY(plan);
    QVERIFY(plan->endsMany());
    const auto before = office.desk.catalogue.procedures;
    QCOMPARE(office.master().apply(*plan, {}).error().key, u"catalogue.endsMany"_s);
    QCOMPARE(office.desk.catalogue.procedures, before);
    QVERIFY(office.master().apply(*plan, {.endings = true}));
    QVERIFY(office.desk.catalogue.procedures != before);
    QCOMPARE(office.master().state()->origins.value(MasterKind::Catalogue).source, u"iGate"_s);
}

void MasterDataTest::onlyAdministratorsChange()
{
    Office office(domain::Role::Supervisor);
    QVERIFY(office.master().state());
    QCOMPARE(office.takeIn(MasterKind::Agencies, office.write(u"cq.json"_s, agencies)).error().key,
             u"role.notAllowed"_s);
    QVERIFY(services::keptAgencies(office.desk.settings)->isEmpty());
}

} // namespace motcua::tests
