#include "tests/unit/core/services/reusetest.h"

#include "app/core/services/reuse.h"
#include "tests/unit/core/services/counter.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using domain::Dossier;
using services::ReusableDocument;

namespace
{

const QString person = u"001190012345"_s;
const QDate today(2026, 11, 21);

domain::Document document(const QString &id)
{
    return {.id = {id},
            .sha256 = QByteArray(31, '\0') + id.toLatin1().right(1),
            .bytes = 100,
            .pages = 2,
            .mediaType = u"application/pdf"_s};
}

domain::DossierComponent handedIn(const QString &name, const QString &documentId)
{
    domain::DossierComponent component;
    component.name = name;
    component.originals = 1;
    component.documents = {document(documentId)};
    return component;
}

Dossier earlier(const QString &code, QDate day)
{
    Dossier dossier;
    dossier.id.value = u"id-"_s + code;
    dossier.code = code;
    dossier.procedureCode = u"1.000001"_s;
    dossier.procedureName = u"Thủ tục mẫu"_s;
    dossier.owner.idNumber = person;
    dossier.receivedAt = kernel::vietnamTime(day, {9, 0});
    return dossier;
}

domain::ResultPaper result(const QString &documentId, QDate issued, QDate validUntil = {})
{
    domain::ResultPaper paper;
    paper.name = u"Giấy phép mẫu"_s;
    paper.issuedOn = issued;
    paper.validUntil = validUntil;
    paper.documents = {document(documentId)};
    return paper;
}

/// On Friday 20 November 2026; `dossiers` newest first.
QList<ReusableDocument> found(const QList<Dossier> &dossiers, const QString &number = person)
{
    Counter counter;
    counter.dossiers.dossiers = dossiers;
    const auto documents =
        services::findReusable(counter.dossiers, number, counter.clock, counter.officer);
    return documents ? *documents : QList<ReusableDocument>();
}

} // namespace

void ReuseTest::papersOfTheOwner()
{
    Dossier newer = earlier(u"B"_s, {2026, 5, 4});
    newer.components = {handedIn(u"Giấy khai sinh"_s, u"b"_s)};
    Dossier older = earlier(u"A"_s, {2025, 5, 4});
    older.components = {handedIn(u"Sổ đỏ"_s, u"a"_s)};
    Dossier foreign = earlier(u"C"_s, {2026, 6, 1});
    foreign.owner.idNumber = u"001190099999"_s;
    foreign.components = {handedIn(u"Sổ đỏ"_s, u"c"_s)};
    const auto documents = found({foreign, newer, older}, u"001 190 012 345"_s);
    QCOMPARE(documents.size(), 2);
    QCOMPARE(documents[0].code, u"B"_s);
    QCOMPARE(documents[0].date, QDate(2026, 5, 4));
    QCOMPARE(documents[0].component, u"Giấy khai sinh"_s);
    QCOMPARE(documents[0].document.pages, 2);
    QVERIFY(documents[0].isValid && documents[1].isValid);
    QCOMPARE(documents[0].why.key, u"reuse.deskCopy"_s);
    QCOMPARE(documents[0].why.arguments, (QStringList{u"B"_s, u"04/05/2026"_s}));
}

/// Who was here with the card before has papers under its nine digits.
void ReuseTest::papersUnderTheOldNumber()
{
    const QString old = u"012345678"_s;
    Dossier before = earlier(u"A"_s, {2023, 5, 4});
    before.owner.idNumber = old;
    before.components = {handedIn(u"Sổ đỏ"_s, u"a"_s)};
    Dossier since = earlier(u"B"_s, {2026, 5, 4});
    since.owner.legacyId = old;
    since.components = {handedIn(u"Giấy khai sinh"_s, u"b"_s)};
    QCOMPARE(found({since, before}).size(), 1);
    Counter counter;
    counter.dossiers.dossiers = {since, before};
    const auto documents =
        services::findReusable(counter.dossiers, person, counter.clock, counter.officer, old);
    QVERIFY(documents);
    QCOMPARE(documents->size(), 2);
    QCOMPARE(documents->at(0).code, u"B"_s);
    QCOMPARE(documents->at(1).code, u"A"_s);
    QVERIFY(documents->at(1).isValid);
    QCOMPARE(found({since, before}, old).size(), 2);
}

void ReuseTest::results_data()
{
    QTest::addColumn<QDate>("validUntil");
    QTest::addColumn<bool>("isValid");
    QTest::addColumn<QString>("why");
    QTest::newRow("no end") << QDate() << true << u"reuse.inForce"_s;
    QTest::newRow("until later") << QDate(2027, 1, 1) << true << u"reuse.inForceUntil"_s;
    QTest::newRow("last day") << QDate(2026, 11, 20) << true << u"reuse.inForceUntil"_s;
    QTest::newRow("since yesterday") << QDate(2026, 11, 19) << false << u"reuse.expired"_s;
}

void ReuseTest::results()
{
    QFETCH(QDate, validUntil);
    QFETCH(bool, isValid);
    QFETCH(QString, why);
    Dossier dossier = earlier(u"A"_s, {2026, 5, 4});
    dossier.results = {result(u"a"_s, {2026, 5, 11}, validUntil)};
    const auto documents = found({dossier});
    QCOMPARE(documents.size(), 1);
    QVERIFY(documents[0].isResult);
    QCOMPARE(documents[0].date, QDate(2026, 5, 11));
    QCOMPARE(documents[0].isValid, isValid);
    QCOMPARE(documents[0].why.key, why);
}

void ReuseTest::aNewerResultReplaces()
{
    Dossier older = earlier(u"A"_s, {2026, 1, 4});
    older.results = {result(u"a"_s, {2026, 1, 11})};
    Dossier newer = earlier(u"B"_s, {2026, 5, 4});
    newer.results = {result(u"b"_s, {2026, 5, 11})};
    Dossier other = earlier(u"C"_s, {2026, 6, 4});
    other.procedureCode = u"1.000002"_s; // another procedure's: of another kind
    other.results = {result(u"c"_s, {2026, 6, 11})};
    const auto documents = found({other, newer, older});
    QCOMPARE(documents.size(), 3);
    QVERIFY(documents[0].isValid && documents[1].isValid && !documents[2].isValid);
    QCOMPARE(documents[2].why.key, u"reuse.superseded"_s);
    QCOMPARE(documents[2].why.arguments.value(0), u"B"_s);
}

void ReuseTest::whatStandsAgainstAPaper_data()
{
    using Change = std::function<void(Dossier &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const Change &change, const QString &why) {
        QTest::newRow(name) << change << why;
    };
    row(
        "photocopy",
        [](Dossier &d) {
            d.components[0].originals = 0;
            d.components[0].copies = 2;
        },
        u"reuse.photocopy"_s);
    row(
        "refused", [](Dossier &d) { d.state = domain::DossierState::Refused; }, u"reuse.refused"_s);
    row(
        "another's, handed in as agent",
        [](Dossier &d) {
            d.agent = d.owner;
            d.owner.idNumber = u"001190099999"_s;
        },
        u"reuse.agent"_s);
}

void ReuseTest::whatStandsAgainstAPaper()
{
    using Change = std::function<void(Dossier &)>;
    QFETCH(Change, change);
    QFETCH(QString, why);
    Dossier dossier = earlier(u"A"_s, {2026, 5, 4});
    dossier.components = {handedIn(u"Giấy khai sinh"_s, u"a"_s)};
    QVERIFY(found({dossier}).first().isValid);
    change(dossier);
    const auto documents = found({dossier});
    QCOMPARE(documents.size(), 1);
    QVERIFY(!documents[0].isValid);
    QCOMPARE(documents[0].why.key, why);
}

void ReuseTest::oneFileOnce()
{
    Dossier first = earlier(u"A"_s, {2026, 1, 4});
    first.components = {handedIn(u"Giấy khai sinh"_s, u"a"_s)};
    Dossier again = earlier(u"B"_s, {2026, 5, 4});
    again.components = first.components;
    again.components[0].documents[0].id.value = u"other"_s;
    again.components[0].documents[0].source = domain::DocumentSource::Reuse;
    const auto documents = found({again, first});
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents[0].code, u"A"_s); // where it was made
}

void ReuseTest::anExpiredResultStaysExpired()
{
    Dossier first = earlier(u"A"_s, {2026, 1, 4});
    first.results = {result(u"a"_s, {2026, 1, 11}, {2026, 6, 30})};
    Dossier again = earlier(u"B"_s, {2026, 5, 4});
    again.components = {handedIn(u"Giấy phép mẫu"_s, u"a"_s)};
    again.components[0].documents[0].source = domain::DocumentSource::Reuse;
    const auto documents = found({again, first});
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents[0].why.key, u"reuse.expired"_s);
}

void ReuseTest::organisationsByTaxCode()
{
    Dossier dossier = earlier(u"A"_s, {2026, 1, 4});
    dossier.owner.kind = domain::PartyKind::Organisation;
    dossier.owner.idNumber = u"0100000000-001"_s;
    dossier.components = {handedIn(u"Giấy chứng nhận đăng ký"_s, u"a"_s)};
    QCOMPARE(found({dossier}, u"0100000000001"_s).size(), 1);
    QCOMPARE(found({dossier}, u"0100000000"_s).size(), 0);
    QCOMPARE(found({dossier}, QString()).size(), 0);
}

void ReuseTest::noRoleNoLook()
{
    Counter counter;
    counter.officer.user.role = domain::Role::Admin;
    const auto documents =
        services::findReusable(counter.dossiers, person, counter.clock, counter.officer);
    QVERIFY(!documents);
    QCOMPARE(documents.error().key, u"role.notAllowed"_s);
    QVERIFY(counter.dossiers.lookedUp.isEmpty());
}

void ReuseTest::offers_data()
{
    QTest::addColumn<domain::ProcedureComponent>("asked");
    QTest::addColumn<QString>("match"); // "" = none is offered
    domain::ProcedureComponent asked;
    asked.code = u"X-1"_s;
    asked.name = u"Một giấy khác tên"_s;
    QTest::newRow("nothing like it") << asked << u""_s;
    asked.code = u"KS-02"_s;
    QTest::newRow("same code") << asked << u"code"_s;
    asked.code = u"X-1"_s;
    asked.name = u"GIẤY chứng nhận  hoà giải"_s;
    QTest::newRow("same name, other spelling") << asked << u"name"_s;
    asked.digitise = false;
    QTest::newRow("exempt") << asked << u""_s;
    asked.digitise = true;
    asked.name = u"Tờ khai"_s;
    QTest::newRow("declaration") << asked << u""_s;
    asked.code.clear();
    asked.name = u"Một giấy khác tên"_s;
    QTest::newRow("no code is no code") << asked << u""_s;
}

void ReuseTest::offers()
{
    QFETCH(domain::ProcedureComponent, asked);
    QFETCH(QString, match);
    Dossier dossier = earlier(u"A"_s, {2026, 1, 4});
    dossier.components = {handedIn(u"Giấy chứng nhận hòa giải"_s, u"a"_s),
                          handedIn(u"Tờ khai"_s, u"b"_s), handedIn(u"Không mã"_s, u"c"_s)};
    dossier.components[0].code = u"KS-02"_s;
    const auto offer = services::offerFor(asked, found({dossier}));
    const QString told = !offer                                           ? u""_s
                         : offer->match == services::ReuseMatch::SameCode ? u"code"_s
                                                                          : u"name"_s;
    QCOMPARE(told, match);
    if (offer)
        QCOMPARE(offer->document.document.id.value, u"a"_s);
}

void ReuseTest::offersTheNewest()
{
    Dossier older = earlier(u"A"_s, {2025, 1, 4});
    older.components = {handedIn(u"Giấy khai sinh"_s, u"a"_s)};
    Dossier newer = earlier(u"B"_s, {2026, 1, 4});
    newer.components = {handedIn(u"Giấy khai sinh"_s, u"b"_s)};
    Dossier copied = earlier(u"C"_s, {2026, 2, 4});
    copied.components = {handedIn(u"Giấy khai sinh"_s, u"c"_s)};
    copied.components[0].originals = 0;
    copied.components[0].copies = 1;
    domain::ProcedureComponent asked;
    asked.name = u"Giấy khai sinh"_s;
    const auto offer = services::offerFor(asked, found({copied, newer, older}));
    QVERIFY(offer);
    QCOMPARE(offer->document.code, u"B"_s);
}

void ReuseTest::writtenForOneDossier_data()
{
    QTest::addColumn<bool>("isForOne");
    for (const char *name : {"Tờ khai đăng ký khai sinh", "Đơn đề nghị cấp phép", "ĐƠN XIN",
                             "Giấy đề nghị", "Văn bản ủy quyền (nếu có)", "Giấy uỷ quyền"})
        QTest::newRow(name) << true;
    for (const char *name : {"Giấy khai sinh", "Giấy chứng sinh", "Đơn thuốc", "Sổ đỏ"})
        QTest::newRow(name) << false;
}

void ReuseTest::writtenForOneDossier()
{
    QTEST(services::isForOneDossier(QString::fromUtf8(QTest::currentDataTag())), "isForOne");
}

void ReuseTest::papersAtTheServer_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<ports::RemotePaper>("paper");
    QTest::addColumn<QString>("verdict"); // valid, or not, or ? for nobody knows; and why
    const ports::RemotePaper good{{}, u"Giấy chứng sinh"_s, 1, true, {{u"65"_s, {}, 1}}};
    const auto with = [&](auto member, auto value) {
        ports::RemotePaper paper = good;
        paper.*member = value;
        return paper;
    };
    using P = ports::RemotePaper;
    QTest::newRow("a digitised original") << u"2"_s << good << u"+ reuse.serverCopy"_s;
    QTest::newRow("no file") << u"2"_s << with(&P::files, QList<ports::RemoteFileRef>())
                             << u"- reuse.noFile"_s;
    QTest::newRow("a copy") << u"2"_s << with(&P::original, std::optional(false))
                            << u"- reuse.photocopy"_s;
    QTest::newRow("kind not told")
        << u"2"_s << with(&P::original, std::optional<bool>()) << u"? reuse.serverSilent"_s;
    QTest::newRow("state not known") << u"99"_s << good << u"? reuse.serverSilent"_s;
    QTest::newRow("refused") << u"3"_s << good << u"- reuse.refused"_s;
    QTest::newRow("withdrawn") << u"7"_s << good << u"- reuse.notAccepted"_s;
    QTest::newRow("a declaration")
        << u"2"_s << with(&P::name, u"Tờ khai đăng ký"_s) << u"- reuse.oneDossier"_s;
}

void ReuseTest::papersAtTheServer()
{
    QFETCH(QString, status);
    QFETCH(ports::RemotePaper, paper);
    ports::RemoteDossier dossier{u"id"_s, u"H1-1"_s, status, {}, {}};
    dossier.acceptedAt = kernel::vietnamTime({2026, 11, 2}, {9, 0});
    dossier.papers = {paper};
    const auto offers = services::remoteOffers(
        {dossier}, {{u"2"_s, u"processing"_s}, {u"3"_s, u"refused"_s}, {u"7"_s, u"withdrawn"_s}},
        today);
    QCOMPARE(offers.size(), 1);
    const services::RemoteOffer &offer = offers.first();
    const QString mark = !offer.valid ? u"?"_s : *offer.valid ? u"+"_s : u"-"_s;
    QTEST(QString(mark + u' ' + offer.why.key), "verdict");
    QCOMPARE(offer.component, paper.name);
    QCOMPARE(offer.date, QDate(2026, 11, 2));
}

void ReuseTest::resultsAtTheServer()
{
    ports::RemoteDossier old{u"a"_s, u"H1-1"_s, u"2"_s, {}, {}, u"Khai sinh"_s};
    old.acceptedAt = kernel::vietnamTime({2026, 11, 2}, {9, 0});
    old.completedAt = kernel::vietnamTime({2026, 11, 5}, {9, 0});
    ports::RemoteDossier open = old;
    open.code = u"H1-2"_s;
    open.acceptedAt = old.acceptedAt.addDays(5);
    open.completedAt = {};
    open.papers = {{{}, u"Giấy tờ"_s, 1, true, {{u"65"_s, {}, 1}}}};
    const auto offers = services::remoteOffers({old, open}, {}, today);
    QCOMPARE(offers.size(), 2);
    QCOMPARE(offers[0].code, u"H1-2"_s); // newest first
    QVERIFY(offers[1].isResult && !offers[1].valid);
    QCOMPARE(offers[1].component, u"Khai sinh"_s);
    QCOMPARE(offers[1].date, QDate(2026, 11, 5));
}

void ReuseTest::resultsAtTheServerEnd_data()
{
    QTest::addColumn<QDate>("validUntil");
    QTest::addColumn<bool>("hasFile");
    QTest::addColumn<bool>("hasNewer");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("in force") << QDate(2026, 11, 21) << true << false << u"+ reuse.inForceUntil"_s;
    QTest::newRow("expired") << QDate(2026, 11, 20) << true << false << u"- reuse.expired"_s;
    QTest::newRow("end not told") << QDate() << true << false << u"? reuse.serverResult"_s;
    QTest::newRow("no file") << QDate() << false << false << u"- reuse.noFile"_s;
    QTest::newRow("a newer one") << QDate() << true << true << u"- reuse.superseded"_s;
}

void ReuseTest::resultsAtTheServerEnd()
{
    QFETCH(QDate, validUntil);
    QFETCH(bool, hasFile);
    QFETCH(bool, hasNewer);
    ports::RemoteDossier dossier{u"a"_s, u"H1-1"_s, u"9"_s, {}, {}, u"Cấp phép"_s};
    ports::RemoteResult result;
    result.name = u"Giấy phép mẫu"_s;
    result.issuedOn = QDate(2026, 3, 2);
    result.validUntil = validUntil;
    if (hasFile)
        result.files = {{u"65"_s, {}, 1}};
    dossier.results = {result};
    QList<ports::RemoteDossier> dossiers{dossier};
    if (hasNewer) {
        dossier.code = u"H1-2"_s;
        dossier.results[0].issuedOn = QDate(2026, 5, 4);
        dossiers.append(dossier);
    }
    const auto offers = services::remoteOffers(dossiers, {}, today);
    QCOMPARE(offers.size(), dossiers.size());
    const services::RemoteOffer &offer = offers.first();
    const QString mark = !offer.valid ? u"?"_s : *offer.valid ? u"+"_s : u"-"_s;
    QTEST(QString(mark + u' ' + offer.why.key), "verdict");
    QCOMPARE(offer.isTakeable(), mark != u"-"_s);
    domain::ProcedureComponent asked;
    asked.name = u"GIẤY PHÉP MẪU"_s;
    QCOMPARE(services::remoteOfferFor(asked, {offer}).has_value(), offer.isTakeable());
    asked.name = u"Giấy khác"_s;
    QVERIFY(!services::remoteOfferFor(asked, {offer}));
}

void ReuseTest::whatIsAwaitedIsJudgedAgain_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QString>("key"); // of the error; empty = it is taken
    QTest::newRow("there") << person << u"Giấy chứng sinh"_s << u""_s;
    QTest::newRow("called as here") << person << u""_s << u""_s;
    QTest::newRow("another owner")
        << u"001190099999"_s << u"Giấy chứng sinh"_s << u"reuse.foreign"_s;
    QTest::newRow("owner not told") << u""_s << u"Giấy chứng sinh"_s << u"reuse.foreign"_s;
    QTest::newRow("no such paper") << person << u"Hộ khẩu"_s << u"reuse.notThere"_s;
    QTest::newRow("a photocopy") << person << u"Bản chụp"_s << u"reuse.photocopy"_s;
}

void ReuseTest::whatIsAwaitedIsJudgedAgain()
{
    QFETCH(QString, owner);
    QFETCH(QString, paper);
    QFETCH(QString, key);
    Dossier dossier;
    dossier.owner.idNumber = person;
    domain::DossierComponent component;
    component.name = u"Giấy chứng sinh"_s;
    component.atServer = domain::ServerPaper{u"H1-1"_s, paper, {}};
    ports::RemoteDetail earlier;
    earlier.row = {u"a"_s, u"H1-1"_s, u"2"_s, {}, {}};
    earlier.owner.idNumber = owner;
    earlier.papers = {{{}, u"giấy chứng SINH"_s, 1, true, {{u"65"_s, {}, 1}}},
                      {{}, u"Bản chụp"_s, 1, false, {{u"66"_s, {}, 1}}}};
    const auto offer =
        services::awaitedOffer(dossier, component, earlier, {{u"2"_s, u"processing"_s}}, today);
    QCOMPARE(offer ? QString() : offer.error().key, key);
    if (offer)
        QCOMPARE(offer->files.value(0).id, u"65"_s);
}

} // namespace motcua::tests
