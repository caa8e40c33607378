#include "tests/unit/core/services/intaketest.h"

#include "tests/unit/core/services/counter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using kernel::ErrorKind;
using services::DossierDraft;

namespace
{

QStringList keysOf(const QList<kernel::Error> &errors)
{
    QStringList keys;
    for (const kernel::Error &error : errors)
        keys.append(error.key);
    return keys;
}

} // namespace

void IntakeTest::acceptedDossierFreezesWhatCounts()
{
    const Counter counter;
    DossierDraft draft = wholeDraft();
    draft.fees = {{u"LP"_s, std::nullopt, true}};
    const auto checked = counter.intake.check(draft, counter.officer);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().key));
    const domain::Dossier &dossier = checked->dossier;
    QCOMPARE(dossier.procedureVersion, u"7"_s);
    QCOMPARE(dossier.agencyCode, u"H99.01"_s);
    QCOMPARE(dossier.officer, u"lan"_s);
    QCOMPARE(dossier.receivedAt, counter.clock.now());
    // One working day from Friday morning: the end of Monday.
    QCOMPARE(kernel::isoText(dossier.dueAt), u"2026-11-23T17:00:00+07:00"_s);
    QCOMPARE(dossier.fees.value(0).amount, 8000);
    // Nobody has shown a receipt: it is claimed, not paid.
    QCOMPARE(dossier.fees.value(0).state, domain::FeeState::NeedsProof);
    QCOMPARE(dossier.published->components.size(), 3);
    QCOMPARE(dossier.published->fees, sampleProcedure().fees);
    QVERIFY(!dossier.id.isNull());
    QVERIFY(counter.dossiers.dossiers.isEmpty()); // checking stores nothing
    QCOMPARE(checked->warnings.size(), 3);        // neither paper is digitised, the fee is unproven
}

void IntakeTest::agenciesAreThoseOfTheDay()
{
    Counter counter;
    counter.profile.agency.parentName = u"UBND tỉnh Mẫu"_s;
    QCOMPARE(counter.intake.check(wholeDraft(), counter.officer)->dossier.agencyParent,
             u"UBND tỉnh Mẫu"_s); // nothing was imported: the profile's
    domain::AdministrativeUnit own;
    own.code = u"H99.01"_s;
    own.name = u"UBND xã Mẫu Mới"_s;
    own.unitName = u"Trung tâm Phục vụ hành chính công xã Mẫu Mới"_s;
    domain::AdministrativeUnit ended = own;
    ended.code = u"H99.02"_s;
    ended.validTo = QDate(2025, 6, 30);
    ended.successor = own.code;
    counter.profile.agencies = domain::AgencyTree({own, ended}, {});
    DossierDraft draft = wholeDraft();
    draft.competentCode = u"H99.01"_s;
    auto checked = counter.intake.check(draft, counter.officer);
    QCOMPARE(checked->dossier.agencyName, own.unitName);
    QCOMPARE(checked->dossier.agencyParent, own.name);
    QCOMPARE(checked->dossier.competentName, own.name);
    const qsizetype usual = checked->warnings.size();
    draft.competentCode = u"H99.02"_s;
    checked = counter.intake.check(draft, counter.officer);
    QCOMPARE(checked->warnings.size(), usual + 1);
    const auto isEnded = [](const kernel::Error &one) {
        return one.key == u"agency.ended"_s && one.arguments.contains(u"H99.01"_s);
    };
    QVERIFY(std::any_of(checked->warnings.begin(), checked->warnings.end(), isEnded));
}

void IntakeTest::thePortalVouchesForItsPayments()
{
    const Counter counter;
    DossierDraft draft = wholeDraft();
    draft.channel = domain::Channel::Online;
    draft.fees = {{u"LP"_s, std::nullopt, true}};
    const auto checked =
        counter.intake.check(draft, counter.officer, services::IntakeStage::Register);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().key));
    QVERIFY(checked->dossier.fees.value(0).isPaid());
    QCOMPARE(checked->dossier.fees.value(0).method, domain::PaymentMethod::Online);
}

void IntakeTest::unseenSignsGoOutOfEveryText()
{
    const Counter counter;
    DossierDraft draft = wholeDraft();
    draft.owner.name = u" Nguyễn\u202E Văn\u00AD\tMẫu\u2066 "_s;
    draft.owner.address = u"Số 1\r\nphố\u200F Mẫu"_s;
    draft.note = u"một\u0000 dòng\nhai"_s;
    draft.agent = draft.owner;
    const auto checked = counter.intake.check(draft, counter.officer);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().key));
    QCOMPARE(checked->dossier.owner.name, u"Nguyễn Văn Mẫu"_s);
    QCOMPARE(checked->dossier.owner.address, u"Số 1 phố Mẫu"_s);
    QCOMPARE(checked->dossier.agent->name, u"Nguyễn Văn Mẫu"_s);
    QCOMPARE(checked->dossier.note, u"một dòng\nhai"_s);
    draft.owner.name = u"\u202E\u200B"_s;
    QCOMPARE(counter.intake.check(draft, counter.officer).error().key, u"owner.name"_s);
}

void IntakeTest::partiesAreLookedAt()
{
    const Counter counter;
    DossierDraft draft = wholeDraft();
    draft.owner.idNumber = u"003090000001"_s;
    draft.owner.phone = u"0412345678"_s;
    draft.agent = domain::Party();
    draft.agent->name = u"Trần Thị Thử"_s;
    draft.agent->idNumber = u"001190000001"_s;
    draft.agent->checkedBy = domain::IdentityCheck::QrMrz;
    auto checked = counter.intake.check(draft, counter.officer);
    QVERIFY(checked); // nothing of it is a wall
    QStringList notices;
    for (const services::PartyNotice &notice : checked->partyNotices)
        notices +=
            (notice.whose == services::PartyNotice::Whose::Agent ? u"agent "_s : u"owner "_s) +
            notice.key;
    QCOMPARE(notices, (QStringList{u"owner id.unknownPlace"_s, u"owner phone.shape"_s,
                                   u"agent agent.noAuthority"_s}));
    QCOMPARE(checked->dossier.owner.checkedBy, domain::IdentityCheck::Typed);
    QCOMPARE(checked->dossier.agent->checkedBy, domain::IdentityCheck::QrMrz);
    draft.agentAuthority = u"Giấy ủy quyền số 12"_s;
    checked = counter.intake.check(draft, counter.officer);
    QVERIFY(checked);
    QCOMPARE(checked->partyNotices.size(), 2);
    QCOMPARE(checked->dossier.agentAuthority, draft.agentAuthority);
}

void IntakeTest::refusals_data()
{
    using Change = std::function<void(DossierDraft &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const Change &change, const QString &key) {
        QTest::newRow(name) << change << key;
    };
    row(
        "unknown procedure", [](DossierDraft &d) { d.procedure = u"9.999999"_s; },
        u"procedure.unknown"_s);
    row(
        "unknown case", [](DossierDraft &d) { d.caseCode = u"never"_s; },
        u"procedure.caseUnknown"_s);
    row(
        "nobody", [](DossierDraft &d) { d.owner.name = u"  "_s; }, u"owner.name"_s);
    row(
        "tomorrow",
        [](DossierDraft &d) {
            d.receivedAt = kernel::vietnamTime({2026, 11, 21}, {9, 0});
        },
        u"received.future"_s);
    row(
        "another century",
        [](DossierDraft &d) {
            d.receivedAt = kernel::vietnamTime({1926, 11, 20}, {9, 0});
        },
        u"received.tooOld"_s);
    row(
        "agent without a name",
        [](DossierDraft &d) {
            d.agent = domain::Party();
            d.agent->phone = u"0912345678"_s;
        },
        u"agent.name"_s);
    row(
        "fee twice",
        [](DossierDraft &d) {
            d.fees = {{u"LP"_s, 5, false}, {u"LP"_s, 6, false}};
        },
        u"fee.twice"_s);
    row(
        "paper missing", [](DossierDraft &d) { d.components.removeLast(); },
        u"component.missing"_s);
    row(
        "paper named but not brought", [](DossierDraft &d) { d.components[1].originals = 0; },
        u"component.missing"_s);
    row(
        "paper twice", [](DossierDraft &d) { d.components.append(paper(u"Tờ khai"_s)); },
        u"component.twice"_s);
    row(
        "demanded beyond the list",
        [](DossierDraft &d) {
            d.components.append(paper(u"Sổ hộ khẩu"_s));
            d.components.last().demanded = true;
        },
        u"component.notPublished"_s);
    row(
        "paper of another case",
        [](DossierDraft &d) {
            d.components.append(paper(u"KS04"_s));
            d.components.last().demanded = true;
        },
        u"component.notPublished"_s);
    row(
        "paper of the case missing", [](DossierDraft &d) { d.caseCode = u"late"_s; },
        u"component.missing"_s);
    row(
        "unknown fee",
        [](DossierDraft &d) {
            d.fees = {{u"X"_s, 1, false}};
        },
        u"fee.unknown"_s);
    row(
        "no such reason",
        [](DossierDraft &d) {
            d.fees = {{u"LP"_s, std::nullopt, false, 1, u"vì quen"_s}};
        },
        u"fee.exemption"_s);
    row(
        "exempt and paid",
        [](DossierDraft &d) {
            d.fees = {{u"LP"_s, std::nullopt, true, 1, u"Trẻ em"_s}};
        },
        u"fee.exemptPaid"_s);
    row(
        "more than one fee may be",
        [](DossierDraft &d) {
            d.fees = {{u"LP"_s, 1'000'000'000'000, false, 2}};
        },
        u"fee.product"_s);
    row(
        "none of them",
        [](DossierDraft &d) {
            d.fees = {{u"LP"_s, std::nullopt, false, 0}};
        },
        u"fee.quantity"_s);
    row(
        "bad file", [](DossierDraft &d) { d.components[0].files = {u"broken.pdf"_s}; },
        u"file.unreadable"_s);
    row(
        "unknown document",
        [](DossierDraft &d) { d.components[0].reuse = kernel::DocumentId{u"x"_s}; },
        u"document.unknown"_s);
}

void IntakeTest::refusals()
{
    using Change = std::function<void(DossierDraft &)>;
    QFETCH(Change, change);
    QFETCH(QString, key);
    Counter counter;
    counter.documents.bad[u"broken.pdf"_s] = {ErrorKind::Refused, u"file.unreadable"_s, {}, {}};
    DossierDraft draft = wholeDraft();
    change(draft);
    const auto checked = counter.intake.check(draft, counter.officer);
    QVERIFY(!checked);
    QCOMPARE(checked.error().key, key);
    QCOMPARE(checked.error().kind, ErrorKind::Refused);
    QVERIFY(counter.dossiers.dossiers.isEmpty() && counter.blobs.contents().isEmpty());
}

void IntakeTest::volunteeredPaperIsRecorded()
{
    const Counter counter;
    DossierDraft draft = wholeDraft();
    draft.components.append(paper(u"Ảnh gia đình"_s));
    const auto checked = counter.intake.check(draft, counter.officer);
    QVERIFY(checked);
    QVERIFY(checked->dossier.components.last().volunteered);
    QVERIFY(!checked->dossier.components.last().compulsory);
}

void IntakeTest::componentMayBeNamed()
{
    const Counter counter;
    DossierDraft draft = wholeDraft();
    draft.components[0].component = u"Tờ khai"_s;
    const auto checked = counter.intake.check(draft, counter.officer);
    QVERIFY(checked);
    QCOMPARE(checked->dossier.components.first().code, u"KS01"_s);
}

void IntakeTest::caseChoosesPapersAndLimit()
{
    const Counter counter;
    DossierDraft draft = wholeDraft();
    draft.caseCode = u"late"_s;
    draft.components.append(paper(u"KS04"_s));
    const auto checked = counter.intake.check(draft, counter.officer);
    QVERIFY(checked);
    QCOMPARE(checked->dossier.limit->amount, 5);
    QCOMPARE(checked->dossier.caseName, u"Quá hạn"_s);
    // Five working days from Friday 20/11/2026; 24/11 is a holiday from 2026 on.
    QCOMPARE(kernel::isoText(checked->dossier.dueAt), u"2026-11-30T17:00:00+07:00"_s);
}

void IntakeTest::openCaseIsWarnedOf()
{
    const Counter counter;
    DossierDraft draft = wholeDraft();
    draft.caseCode.clear();
    const auto checked = counter.intake.check(draft, counter.officer);
    QVERIFY(checked); // the contract's own example leaves the case open
    QVERIFY(checked->dossier.caseCode.isEmpty());
    const kernel::Error warning = checked->warnings.value(0);
    QCOMPARE(warning.key, u"procedure.caseOpen"_s);
    QCOMPARE(warning.arguments,
             (QStringList{u"Đăng ký khai sinh"_s, u"Đúng hạn (usual); Quá hạn (late)"_s}));
}

void IntakeTest::theOnlyCaseIsTaken()
{
    Counter counter;
    counter.catalogue.procedures.first().cases.removeFirst();
    DossierDraft draft = wholeDraft();
    draft.caseCode.clear();
    const auto refused = counter.intake.check(draft, counter.officer);
    QVERIFY(!refused); // its compulsory paper was not brought
    QCOMPARE(refused.error().key, u"component.missing"_s);

    draft.components.append(paper(u"KS04"_s));
    const auto checked = counter.intake.check(draft, counter.officer);
    QVERIFY(checked);
    QCOMPARE(checked->dossier.caseCode, u"late"_s);
    QCOMPARE(checked->dossier.limit->amount, 5);
    const auto isOpen = [](const kernel::Error &w) { return w.key == "procedure.caseOpen"_L1; };
    QVERIFY(std::none_of(checked->warnings.begin(), checked->warnings.end(), isOpen));
}

void IntakeTest::noLimitNoAppointment()
{
    Counter counter;
    counter.catalogue.procedures[0].limit.reset();
    const auto checked = counter.intake.check(wholeDraft(), counter.officer);
    QVERIFY(checked);
    QVERIFY(!checked->dossier.dueAt.isValid());
}

void IntakeTest::lateEntryKeepsItsTime()
{
    const Counter counter;
    DossierDraft draft = wholeDraft();
    draft.receivedAt = kernel::vietnamTime({2026, 11, 18}, {15, 30});
    const auto checked = counter.intake.check(draft, counter.officer);
    QVERIFY(checked);
    QCOMPARE(checked->dossier.receivedAt, draft.receivedAt);
    // A file tells its time and is taken at its word, but not without one.
    QCOMPARE(checked->dossier.enteredAt, counter.clock.now());
    QVERIFY(keysOf(checked->warnings).contains(u"received.noReason"_s));
    draft.receivedReason = u"Mất điện từ chiều 18/11"_s;
    const auto told = counter.intake.check(draft, counter.officer);
    QVERIFY(told);
    QCOMPARE(told->dossier.lateReason, draft.receivedReason);
    QVERIFY(!keysOf(told->warnings).contains(u"received.noReason"_s));
    QVERIFY(told->dossier.dueAt <
            counter.intake.check(wholeDraft(), counter.officer)->dossier.dueAt);
}

void IntakeTest::lateEntryByHandHasItsRules()
{
    Counter counter;
    DossierDraft draft = wholeDraft();
    draft.receivedByHand = true;
    const auto faultAt = [&](QDate day, const QString &reason) {
        draft.receivedAt = kernel::vietnamTime(day, {9, 0});
        draft.receivedReason = reason;
        const auto checked = counter.intake.check(draft, counter.officer);
        return checked ? QString() : checked.error().key;
    };
    const QDate today = kernel::inVietnam(counter.clock.now()).date();
    const QString why = u"Mất điện"_s;
    QCOMPARE(faultAt(today.addDays(-1), QString()), u"received.noReason"_s);
    QCOMPARE(faultAt(today.addDays(-1), why), QString());
    QCOMPARE(faultAt(today.addDays(1), why), u"received.future"_s);
    QCOMPARE(faultAt(today.addDays(-30), why), u"received.tooLate"_s);
    counter.profile.lateEntryDays = 60;
    QCOMPARE(faultAt(today.addDays(-30), why), QString());
}

void IntakeTest::postmarkIsNoReception()
{
    const Counter counter;
    DossierDraft draft = wholeDraft();
    draft.channel = domain::Channel::Postal;
    draft.submittedAt = counter.clock.now().addDays(-3);
    const auto checked = counter.intake.check(draft, counter.officer);
    QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().key));
    QCOMPARE(checked->dossier.receivedAt, counter.clock.now()); // not the postmark's day
    QVERIFY(!checked->dossier.enteredAt.isValid());
    draft.submittedAt = counter.clock.now().addDays(1);
    const auto odd = counter.intake.check(draft, counter.officer);
    QVERIFY(odd && keysOf(odd->warnings).contains(u"received.beforeSent"_s));
}

void IntakeTest::onlyOfficersReceive()
{
    Counter counter;
    counter.officer.user.role = domain::Role::Admin;
    const auto checked = counter.intake.check(wholeDraft(), counter.officer);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::NotAllowed);
}

void IntakeTest::sealStoresFilesThenSeals()
{
    Counter counter;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("content");
    file.close();
    const auto checked = counter.intake.check(wholeDraft(), counter.officer);
    QVERIFY(checked);
    const services::PreparedFile prepared{file.fileName(), u"application/pdf"_s, 3,
                                          domain::DocumentSource::Scan};
    const auto dossier = counter.intake.seal(*checked, {{prepared}, {}}, counter.officer);
    QVERIFY(dossier);
    QCOMPARE(counter.blobs.contents(), QByteArrayList{"content"});
    const domain::Document document = dossier->components[0].documents.value(0);
    QCOMPARE(document.pages, 3);
    QCOMPARE(document.bytes, 7);
    QVERIFY(!document.id.isNull());
    QCOMPARE(counter.dossiers.dossiers.size(), 1);
}

void IntakeTest::failedFileSealsNothing()
{
    Counter counter;
    const auto checked = counter.intake.check(wholeDraft(), counter.officer);
    QVERIFY(checked);
    const services::PreparedFile gone{u"/nowhere/a.pdf"_s, u"application/pdf"_s, 1,
                                      domain::DocumentSource::File};
    const auto dossier = counter.intake.seal(*checked, {{gone}, {}}, counter.officer);
    QVERIFY(!dossier);
    QVERIFY(counter.dossiers.dossiers.isEmpty());
}

void IntakeTest::reusedDocumentKeepsItsContent()
{
    Counter counter;
    const domain::Document earlier{
        {u"old"_s}, "hash", 10, 2, u"application/pdf"_s, domain::DocumentSource::Scan};
    domain::Dossier last;
    last.id = {u"d"_s};
    last.components = {domain::DossierComponent()};
    last.components[0].documents = {earlier};
    last.components[0].originals = 1;
    DossierDraft draft = wholeDraft();
    draft.owner.idNumber = u"001090000001"_s;
    last.owner.idNumber = u"001090000077"_s; // somebody else's
    counter.dossiers.dossiers = {last};
    draft.components[1].reuse = earlier.id;
    const auto foreign = counter.intake.check(draft, counter.officer);
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().key, u"reuse.foreign"_s);
    counter.dossiers.dossiers[0].owner.idNumber = draft.owner.idNumber;
    const auto checked = counter.intake.check(draft, counter.officer);
    QVERIFY(checked);
    const auto dossier = counter.intake.seal(*checked, {{}, {}}, counter.officer);
    QVERIFY(dossier);
    const domain::Document reused = dossier->components[1].documents.value(0);
    QCOMPARE(reused.sha256, earlier.sha256);
    QCOMPARE(reused.source, domain::DocumentSource::Reuse);
    QVERIFY(reused.id != earlier.id);
    QVERIFY(counter.blobs.contents().isEmpty()); // nothing is stored a second time
}

void IntakeTest::formSetFollowsTheDay()
{
    domain::Profile profile;
    QCOMPARE(domain::formSetOn({2025, 9, 14}, profile), u"2018"_s);
    QCOMPARE(domain::formSetOn({2025, 9, 15}, profile), u"2025"_s);
    // A province may change over later, for receptions from that day on; no day has two sets.
    profile.papers.set2025From = {2025, 12, 1};
    QCOMPARE(domain::formSetOn({2025, 11, 30}, profile), u"2018"_s);
    QCOMPARE(domain::formSetOn({2025, 12, 1}, profile), u"2025"_s);
    profile.papers.set2025From = {};
    QCOMPARE(domain::formSetOn({2026, 1, 1}, profile), u"2018"_s);
}

void IntakeTest::feesAreCounted()
{
    Counter counter;
    counter.catalogue.procedures[0].fees[0].unit = u"bản"_s;
    DossierDraft draft = wholeDraft();
    draft.sets = 2;
    draft.fees = {{u"LP"_s, std::nullopt, false, 3}};
    const auto checked = counter.intake.check(draft, counter.officer);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().key));
    const domain::DossierFee fee = checked->dossier.fees.value(0);
    QCOMPARE(fee.amount, 24'000);
    QCOMPARE(fee.quantity, 3);
    QCOMPARE(fee.unit, u"bản"_s);
    QCOMPARE(fee.published.value_or(0), 8000); // for one
    QCOMPARE(checked->dossier.sets, 2);
    QCOMPARE(checked->dossier.published->fees.first().unit, u"bản"_s);
}

void IntakeTest::compulsoryFeesAreOwed()
{
    Counter counter;
    domain::FeeDefinition &published = counter.catalogue.procedures[0].fees[0];
    const auto feesOf = [&] {
        const auto checked = counter.intake.check(wholeDraft(), counter.officer);
        return checked ? checked->dossier.fees : QList<domain::DossierFee>{{}, {}};
    };
    QVERIFY(feesOf().isEmpty()); // the catalogue does not say
    published.demand = domain::FeeDemand::Optional;
    QVERIFY(feesOf().isEmpty());
    published.demand = domain::FeeDemand::Compulsory;
    QCOMPARE(feesOf().size(), 1);
    QVERIFY(feesOf().first().isOwed());
}

void IntakeTest::whoMayCollectMayExempt()
{
    Counter counter;
    counter.catalogue.procedures[0].fees[0].exemptions = {u"con liệt sĩ"_s};
    DossierDraft draft = wholeDraft();
    draft.fees = {{u"LP"_s, std::nullopt, false, 1, u"con liệt sĩ"_s}};
    auto checked = counter.intake.check(draft, counter.officer);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().key));
    QCOMPARE(checked->dossier.fees[0].state, domain::FeeState::NeedsProof);
    QCOMPARE(checked->dossier.fees[0].exemptReason, u"con liệt sĩ"_s);
    QVERIFY(std::any_of(checked->warnings.begin(), checked->warnings.end(),
                        [](const auto &one) { return one.key == u"fee.exemptUnproven"_s; }));
    counter.profile.fees.collectors = {domain::Role::Officer};
    checked = counter.intake.check(draft, counter.officer);
    QVERIFY(checked);
    QCOMPARE(checked->dossier.fees[0].state, domain::FeeState::Exempt);
    QVERIFY(!checked->dossier.fees[0].counts());
    // The reasons of the law hold everywhere.
    draft.fees[0].exemption = domain::lawfulExemptions().first();
    QVERIFY(counter.intake.check(draft, counter.officer));
}

} // namespace motcua::tests
