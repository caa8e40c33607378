#include "tests/unit/core/services/drafttest.h"

#include "app/core/services/saveddraft.h"

#include "app/core/kernel/clock.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

void DraftTest::everyKey()
{
    const auto draft = services::readDossierDraft(R"({
        "procedure": " 1.001193 ", "case": "late", "channel": "postal", "returnBy": "electronic",
        "owner": {"kind": "person", "name": "Nguyễn Văn Mẫu", "idNumber": "001090000001",
                  "birthDate": "1990-01-31", "sex": "male", "address": "Số 1", "phone": "0900000001",
                  "email": "mau@example.invalid"},
        "agent": {"name": "Trần Thị Thử", "sex": "female", "authority": "Giấy ủy quyền số 12"},
        "request": "Đăng ký", "receivedAt": "2026-11-20T08:05:00",
        "fees": [{"code": "LP", "amount": 5000, "paid": true},
                 {"code": "P", "quantity": 3, "exemption": "Trẻ em"}],
        "sets": 2,
        "components": [
            {"component": "KS01", "originals": 2, "copies": 1, "files": ["a.pdf", "b.jpg"]},
            {"component": "KS02", "scan": {"device": "d", "source": "adf", "mode": "gray", "dpi": 200}},
            {"component": "KS03", "reuse": "doc-1", "scan": null, "demanded": true}],
        "note": "gấp"})");
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().detail));
    QCOMPARE(draft->procedure, u"1.001193"_s);
    QCOMPARE(draft->channel, domain::Channel::Postal);
    QCOMPARE(draft->returnBy, domain::ReturnBy::Electronic);
    QCOMPARE(draft->owner.birthDate, QDate(1990, 1, 31));
    QCOMPARE(draft->agent->sex, domain::Sex::Female);
    QCOMPARE(draft->agentAuthority, u"Giấy ủy quyền số 12"_s);
    QCOMPARE(kernel::isoText(draft->receivedAt),
             u"2026-11-20T08:05:00+07:00"_s); // no zone: Vietnam
    QCOMPARE(draft->fees.size(), 2);
    QCOMPARE(draft->fees[0].amount.value_or(0), 5000);
    QVERIFY(!draft->fees[1].amount);
    QCOMPARE(draft->fees[0].quantity, 1);
    QCOMPARE(draft->fees[1].quantity, 3);
    QCOMPARE(draft->fees[1].exemption, u"Trẻ em"_s);
    QCOMPARE(draft->sets, 2);
    QCOMPARE(draft->components[0].files, (QStringList{u"a.pdf"_s, u"b.jpg"_s}));
    QVERIFY(!draft->components[0].scan);
    QCOMPARE(draft->components[1].scan->source, ports::ScanSource::Adf);
    QCOMPARE(draft->components[1].scan->mode, ports::ScanMode::Gray);
    QCOMPARE(draft->components[1].scan->dpi, 200);
    QVERIFY(!draft->components[2].scan);
    QCOMPARE(draft->components[2].reuse->value, u"doc-1"_s);
    QVERIFY(draft->components[2].demanded);
}

void DraftTest::everyKindOfOwner()
{
    const auto owner = [](const QByteArray &json) {
        const auto draft =
            services::readDossierDraft(R"({"procedure": "1", "owner": )" + json + '}');
        return draft ? draft->owner : domain::Party();
    };
    QCOMPARE(owner(R"({"name": "A", "kind": "organisation"})").kind,
             domain::PartyKind::Organisation);
    const auto household = owner(R"({"name": "Hộ kinh doanh Mẫu", "kind": "household",
        "idNumber": "0100109106", "legacyId": "012345678", "checkedBy": "qrMrz",
        "representative": {"name": "Nguyễn Văn Mẫu", "idNumber": "001090000001"}})");
    QCOMPARE(household.kind, domain::PartyKind::Household);
    QCOMPARE(household.representative, u"Nguyễn Văn Mẫu"_s);
    QCOMPARE(household.representativeId, u"001090000001"_s);
    QCOMPARE(household.legacyId, u"012345678"_s);
    QCOMPARE(household.checkedBy, domain::IdentityCheck::QrMrz);
    const auto body =
        owner(R"({"name": "A", "kind": "organisation", "organisation": "stateBody"})");
    QCOMPARE(body.organisation, domain::OrganisationKind::StateBody);
}

void DraftTest::defaults()
{
    const auto draft = services::readDossierDraft(
        R"({"procedure": "1.001193", "case": null, "agent": null, "receivedAt": null,
            "owner": {"name": "A", "birthDate": "", "sex": ""},
            "components": [{"component": "KS01", "scan": null, "reuse": null}]})");
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().detail));
    QCOMPARE(draft->channel, domain::Channel::Direct);
    QVERIFY(!draft->agent);
    QVERIFY(!draft->receivedAt.isValid());
    QCOMPARE(draft->components[0].originals, 1);
    QVERIFY(draft->components[0].isPresent());
}

void DraftTest::faultsNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("place");
    const QByteArray owner = R"("procedure": "1", "owner": {"name": "A"})";
    QTest::newRow("no JSON") << QByteArray("{\"procedure\"") << u"json.syntax"_s << QString();
    QTest::newRow("a list") << QByteArray("[]") << u"json.expectedObject"_s << u"$"_s;
    QTest::newRow("nobody") << QByteArray(R"({"procedure": "1"})") << u"json.missing"_s
                            << u"$.owner"_s;
    QTest::newRow("no name") << QByteArray(R"({"procedure": "1", "owner": {}})")
                             << u"json.missing"_s << u"$.owner.name"_s;
    QTest::newRow("unknown key") << "{" + owner + R"(, "componets": []})"
                                 << u"json.unknownKeyNear"_s << u"$.componets"_s;
    QTest::newRow("wrong word") << "{" + owner + R"(, "channel": "pigeon"})" << u"json.oneOf"_s
                                << u"$.channel"_s;
    QTest::newRow("wrong date")
        << QByteArray(R"({"procedure": "1", "owner": {"name": "A", "birthDate": "31/1/1990"}})")
        << u"json.date"_s << u"$.owner.birthDate"_s;
    QTest::newRow("negative") << "{" + owner +
                                     R"(, "components": [{"component": "x", "copies": -1}]})"
                              << u"json.range"_s << u"$.components[0].copies"_s;
    QTest::newRow("half a paper")
        << "{" + owner + R"(, "components": [{"component": "x", "originals": 0.5}]})"
        << u"json.expectedInteger"_s << u"$.components[0].originals"_s;
    QTest::newRow("quantity below") << "{" + owner + R"(, "fees": [{"code": "P", "quantity": 0}]})"
                                    << u"json.range"_s << u"$.fees[0].quantity"_s;
    QTest::newRow("sets above") << "{" + owner + R"(, "sets": 100})" << u"json.range"_s
                                << u"$.sets"_s;
    QTest::newRow("fee as text") << "{" + owner + R"(, "fees": [{"code": "P", "amount": "5000"}]})"
                                 << u"json.expectedInteger"_s << u"$.fees[0].amount"_s;
    QTest::newRow("scan without device")
        << "{" + owner + R"(, "components": [{"component": "x", "scan": {}}]})" << u"json.missing"_s
        << u"$.components[0].scan.device"_s;
    QTest::newRow("wrong time") << "{" + owner + R"(, "receivedAt": "yesterday"})"
                                << u"json.dateTime"_s << u"$.receivedAt"_s;
}

void DraftTest::faultsNameTheirPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    QFETCH(QString, place);
    const auto draft = services::readDossierDraft(json);
    QVERIFY(!draft);
    QCOMPARE(draft.error().key, key);
    QCOMPARE(draft.error().kind, kernel::ErrorKind::Refused);
    if (!place.isEmpty())
        QCOMPARE(draft.error().arguments.value(0), place);
}

void DraftTest::savedDraftComesBack()
{
    services::SavedDraft saved;
    QVERIFY(saved.isEmpty());
    services::DossierDraft &draft = saved.draft;
    draft.procedure = u"1.001193"_s;
    draft.caseCode = u"late"_s;
    draft.channel = domain::Channel::Postal;
    draft.returnBy = domain::ReturnBy::Electronic;
    draft.owner.name = u"Nguyễn Văn Mẫu"_s;
    draft.agent = domain::Party();
    draft.agent->name = u"Trần Thị Thử"_s;
    draft.agentAuthority = u"Giấy ủy quyền số 12"_s;
    draft.receivedAt = kernel::vietnamTime({2026, 11, 20}, {8, 5});
    draft.fees = {{u"LP"_s, 5000, true}, {u"P"_s, std::nullopt, false}};
    services::DraftComponent paper;
    paper.component = u"KS01"_s;
    paper.copies = 2;
    paper.files = {u"/x/a.pdf"_s};
    paper.scan = ports::ScanRequest();
    paper.reuse = kernel::DocumentId{u"doc-1"_s};
    paper.demanded = true;
    draft.components = {paper};
    draft.note = u"gấp"_s;
    draft.sets = 3;
    draft.fees[1].quantity = 12;
    draft.fees[1].exemption = u"Hộ nghèo"_s;
    saved.importedSessions = {u"s1"_s, u"s2"_s};
    saved.order = {{u"KS01"_s, u"s2"_s}, {u"KS01"_s, u"/x/a.pdf"_s}};
    saved.sealing = {u"d1"_s};
    QVERIFY(!saved.isEmpty());

    saved.pages = domain::added({}, {{u"0192"_s}, 14}, {u"KS01"_s});
    const auto read = services::readSavedDraft(services::writeSavedDraft(saved));
    QVERIFY2(read, read ? "" : qPrintable(read.error().key));
    QCOMPARE(read->pages, saved.pages);
    QCOMPARE(read->importedSessions, saved.importedSessions);
    QCOMPARE(read->order, saved.order);
    QCOMPARE(read->sealing, saved.sealing);
    QCOMPARE(read->draft.caseCode, draft.caseCode);
    QCOMPARE(read->draft.channel, draft.channel);
    QCOMPARE(read->draft.returnBy, draft.returnBy);
    QCOMPARE(read->draft.owner, draft.owner);
    QCOMPARE(read->draft.agent, draft.agent);
    QCOMPARE(read->draft.agentAuthority, draft.agentAuthority);
    QCOMPARE(read->draft.receivedAt, draft.receivedAt);
    QCOMPARE(read->draft.fees.value(0).amount, 5000);
    QVERIFY(!read->draft.fees.value(1).amount);
    QCOMPARE(read->draft.note, draft.note);
    QCOMPARE(read->draft.sets, 3);
    QCOMPARE(read->draft.fees.value(1).quantity, 12);
    QCOMPARE(read->draft.fees.value(1).exemption, u"Hộ nghèo"_s);
    const services::DraftComponent back = read->draft.components.value(0);
    QCOMPARE(back.copies, 2);
    QCOMPARE(back.files, paper.files);
    QCOMPARE(back.reuse, paper.reuse);
    QVERIFY(back.demanded);
    QVERIFY2(!back.scan, "the stack would be asked for a second time");
}

void DraftTest::decisionsComeBack()
{
    services::SavedDraft saved;
    ports::PagePolicy photo;
    photo.deskew = false;
    photo.flagBlank = false;
    photo.cropToPaper = true;
    saved.treatments[u"s1"_s].note(1, photo);
    ports::PagePolicy batch;
    batch.findSeparators = true;
    saved.treatments[u"s1"_s].note(4, batch);
    saved.treatments[u"s2"_s].note(1, batch);
    saved.ignoredSplits = {{{u"s1"_s}, 5}, {{u"s2"_s}, 1}};
    saved.stopped = u"KS01"_s;
    saved.importing = u"KS02"_s;
    const auto read = services::readSavedDraft(services::writeSavedDraft(saved));
    QVERIFY2(read, read ? "" : qPrintable(read.error().key));
    QCOMPARE(read->treatments, saved.treatments);
    QCOMPARE(read->ignoredSplits, saved.ignoredSplits);
    QCOMPARE(read->stopped, saved.stopped);
    QCOMPARE(read->importing, saved.importing);
    QCOMPARE(services::writeSavedDraft(*read), services::writeSavedDraft(saved));
}

void DraftTest::olderDraftSaysNothingOfTreatment()
{
    const auto older = services::readSavedDraft(R"({"version": 1, "draft": {}})");
    QVERIFY2(older, older ? "" : qPrintable(older.error().key));
    QVERIFY(older->treatments.isEmpty());
    QVERIFY(older->ignoredSplits.isEmpty());
    QVERIFY(older->stopped.isEmpty() && older->importing.isEmpty());
    // What names no page is no reason to refuse a case.
    const auto strange = services::readSavedDraft(
        R"({"version": 1, "draft": {}, "treatments": [{"session": "s", "from": 0}, 7],
            "ignoredSplits": [{"session": "", "number": 3}]})");
    QVERIFY2(strange, strange ? "" : qPrintable(strange.error().key));
    QVERIFY(strange->treatments.value(u"s"_s).noted().isEmpty());
    QVERIFY(strange->ignoredSplits.isEmpty());
}

void DraftTest::unfinishedDraftMayBeHalfEmpty()
{
    services::SavedDraft saved;
    saved.draft.owner.phone = u"0900000001"_s; // no name yet, no procedure
    const auto read = services::readSavedDraft(services::writeSavedDraft(saved));
    QVERIFY2(read, read ? "" : qPrintable(read.error().key));
    QCOMPARE(read->draft.owner.phone, saved.draft.owner.phone);
}

void DraftTest::strangeSavedDraftIsRefused()
{
    // Read as an empty draft it would be saved over.
    QCOMPARE(services::readSavedDraft("no json").error().key, u"json.syntax"_s);
    QCOMPARE(services::readSavedDraft(R"({"version": 2, "draft": {}})").error().key,
             u"dossier.newerFormat"_s);
}

} // namespace motcua::tests
