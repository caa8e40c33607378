#include "tests/integration/sync/newsdesktest.h"

#include "tests/faults/tally.h"
#include "tests/integration/sync/newsscene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;
using domain::DossierState;
using domain::IgateAdapter;
using tests::decision;
using Scene = tests::NewsScene;

namespace
{

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

QJsonObject paper(const QString &code, const QString &name, const QString &file)
{
    return {{u"procedureForm"_s, QJsonObject{{u"code"_s, code}, {u"name"_s, name}}},
            {u"requirement"_s, QJsonObject{{u"quantity"_s, 1}}},
            {u"file"_s, QJsonArray{QJsonObject{{u"id"_s, file}, {u"filename"_s, file}}}}};
}

/// Readable as a PDF by the program: made by it.
QByteArray pdf(const QString &word)
{
    QByteArray text = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                      "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                      "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
                      "trailer<</Root 1 0 R>>\n% ";
    return text + word.toUtf8() + "\n%%EOF\n";
}

QJsonObject filing(const QString &owner, const QString &procedure = u"1.001193.000.00.00.H99"_s)
{
    const QJsonObject data{{u"fullname"_s, owner},
                           {u"ownerFullname"_s, owner},
                           {u"identityNumber"_s, u"001190012345"_s},
                           {u"birthday"_s, u"1989-12-31T17:00:00.000+0000"_s},
                           {u"gender"_s, 0},
                           {u"phoneNumber"_s, u"+84912345678"_s},
                           {u"address"_s, u"Số 1 đường Mẫu"_s}};
    return {{u"procedure"_s, QJsonObject{{u"code"_s, procedure}}},
            {u"applicant"_s, QJsonObject{{u"data"_s, data}}},
            {u"dossierFormFile"_s,
             QJsonArray{paper(u"KS01"_s, u"Tờ khai đăng ký khai sinh"_s, u"to-khai.pdf"_s),
                        paper(u"KS02"_s, u"Giấy chứng sinh"_s, u"chung-sinh.docx"_s)}},
            {u"contents"_s, QJsonObject{{u"to-khai.pdf"_s, base64(pdf(u"tờ khai"_s))},
                                        {u"chung-sinh.docx"_s, base64("PK no pdf at all")}}}};
}

standin::Switches portal(int status)
{
    standin::Switches switches;
    switches.portalStatus = status;
    return switches;
}

} // namespace

void NewsDesk::anOnlineFilingComesInOnce()
{
    Scene scene;
    const QString code = scene.server.fileOnline(filing(u"Lò Thị Mẫu"_s));
    QVERIFY(scene.sync());
    QVERIFY2(!scene.report.reason, qPrintable(scene.report.reason.value_or(kernel::Error()).key));
    QCOMPARE(scene.report.pulled, 1);
    QCOMPARE(scene.all().size(), 1);
    const domain::Dossier dossier = **scene.desk.store().dossiers().byCode(code);
    QCOMPARE(dossier.state, DossierState::Registered);
    QVERIFY(dossier.channel == domain::Channel::Online);
    QVERIFY(!dossier.provisional);
    QVERIFY(dossier.answerBy.isValid());
    QCOMPARE(dossier.owner.name, u"Lò Thị Mẫu"_s);
    QCOMPARE(dossier.owner.phone, u"0912345678"_s);
    QCOMPARE(dossier.owner.birthDate, QDate(1990, 1, 1));
    QVERIFY(dossier.owner.sex == domain::Sex::Female);
    QVERIFY(dossier.owner.checkedBy == domain::IdentityCheck::Portal);
    QCOMPARE(dossier.components.size(), 2);
    QCOMPARE(dossier.components.first().code, u"KS01"_s);
    QCOMPARE(scene.content(dossier.components.at(0).documents.first()), pdf(u"tờ khai"_s));
    QCOMPARE(scene.content(dossier.components.at(1).documents.first()), "PK no pdf at all"_ba);
    QCOMPARE(scene.unsent(), 0); // it is there already
    QCOMPARE(scene.desk.damage(), QStringList());

    // Again and again: nothing new, and no file is fetched twice.
    const int downloads = scene.asked(u"download"_s);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(scene.sync());
        QCOMPARE(scene.report.pulled, 0);
    }
    QCOMPARE(scene.all().size(), 1);
    QCOMPARE(scene.asked(u"download"_s), downloads);

    // Accepted here: what it came with is not sent back.
    const auto accepted = scene.moves.accept({code, 0}, tests::officer());
    QVERIFY(accepted);
    QVERIFY(scene.sync());
    QCOMPARE(scene.asked(u"upload"_s), 0);
    QCOMPARE(scene.asked(u"create"_s), 0);
    QCOMPARE(scene.unsent(), 0);
}

void NewsDesk::anOnlineFilingKeepsItsCase()
{
    Scene scene;
    // One filing tells its case, the other does not.
    QJsonObject divorced = filing(u"Lò Thị Mẫu"_s, u"1.004873.000.00.00.H99"_s);
    QJsonObject told = paper(u"HN02"_s, u"Bản án hoặc quyết định ly hôn"_s, u"ban-an.pdf"_s);
    told.insert(u"case"_s, QJsonObject{{u"id"_s, u"elsewhere"_s}, {u"name"_s, u"Đã ly hôn"_s}});
    QJsonObject untold = told;
    untold.remove(u"case"_s);
    divorced.insert(u"contents"_s, QJsonObject{{u"ban-an.pdf"_s, base64(pdf(u"bản án"_s))}});
    divorced.insert(u"dossierFormFile"_s, QJsonArray{told});
    const QString first = scene.server.fileOnline(divorced);
    divorced.insert(u"dossierFormFile"_s, QJsonArray{untold});
    const QString second = scene.server.fileOnline(divorced);
    QVERIFY(scene.sync());
    QCOMPARE(scene.report.pulled, 2);
    const auto read = [&](const QString &code) {
        return **scene.desk.store().dossiers().byCode(code);
    };
    QCOMPARE(read(first).caseName, u"Đã ly hôn"_s);
    QCOMPARE(read(first).components.value(0).code, u"HN02"_s);
    QCOMPARE(read(first).published->components.size(), 2);
    QVERIFY(read(second).caseCode.isEmpty());
    QVERIFY(read(second).components.value(0).volunteered);

    const auto accepted = scene.moves.accept({second, 0}, tests::officer(), u"Đã ly hôn"_s);
    QVERIFY(!accepted);
    QCOMPARE(accepted.error().key, u"component.missing"_s); // the list of the case counts
    QCOMPARE(accepted.error().arguments.value(0),
             u"Tờ khai cấp Giấy xác nhận tình trạng hôn nhân"_s);
}

void NewsDesk::anOnlineFilingByTheConnectorsList()
{
    Scene scene(IgateAdapter::Connector, portal(1));
    const QString code = scene.server.fileOnline(filing(u"Lò Thị Mẫu"_s));
    QVERIFY(scene.sync());
    const auto dossier = *scene.desk.store().dossiers().byCode(code);
    QVERIFY(dossier);
    QCOMPARE(dossier->state, DossierState::Registered);
    QCOMPARE(dossier->owner.name, u"Lò Thị Mẫu"_s);
    QVERIFY(dossier->components.isEmpty()); // its list tells no papers
    QCOMPARE(scene.server.state().value("acknowledged"_L1).toArray(), QJsonArray{code});
    QVERIFY(scene.sync());
    QCOMPARE(scene.server.state().value("acknowledged"_L1).toArray().size(), 1);
}

void NewsDesk::aDossierFollowsTheServerToItsEnd()
{
    Scene scene;
    domain::Dossier dossier = scene.receive();
    dossier.limit = domain::TimeLimit{3, domain::TimeUnit::Workday};
    QVERIFY(scene.sync());
    QCOMPARE(scene.unsent(), 0);
    QVERIFY(scene.sync()); // the server calls it "Đang xử lý"
    dossier = scene.now(dossier);
    QCOMPARE(dossier.state, DossierState::Processing);
    QCOMPARE(dossier.serverState, u"Đang xử lý"_s);
    const QString code = dossier.code;

    QJsonObject demand = decision(code, 1, u"Thiếu giấy tờ"_s);
    demand.insert(u"demanded"_s, QJsonArray{u"Giấy chứng sinh"_s, u"Bản sao CCCD"_s});
    QVERIFY(scene.server.decide(demand));
    QVERIFY(scene.sync());
    QCOMPARE(scene.report.pulled, 1);
    dossier = scene.now(dossier);
    QCOMPARE(dossier.state, DossierState::AwaitingSupplement);
    QCOMPARE(dossier.supplements.last().items,
             QStringList({u"Giấy chứng sinh"_s, u"Bản sao CCCD"_s}));
    QCOMPARE(dossier.supplements.last().reason, u"Thiếu giấy tờ"_s);

    QJsonObject supplied = decision(code, 2);
    supplied.insert(u"papers"_s,
                    QJsonArray{paper(u"KS02"_s, u"Giấy chứng sinh"_s, u"chung-sinh.pdf"_s)});
    supplied.insert(u"contents"_s,
                    QJsonObject{{u"chung-sinh.pdf"_s, base64(pdf(u"chứng sinh"_s))}});
    QVERIFY(scene.server.decide(supplied));
    QVERIFY(scene.sync());
    dossier = scene.now(dossier);
    QCOMPARE(dossier.state, DossierState::Processing);
    QVERIFY(dossier.supplements.last().suppliedAt.isValid());
    QCOMPARE(dossier.components.size(), 2);
    QCOMPARE(dossier.components.last().name, u"Giấy chứng sinh"_s);
    QCOMPARE(scene.content(dossier.components.last().documents.first()), pdf(u"chứng sinh"_s));

    QJsonObject finished = decision(code, 4);
    finished.insert(u"results"_s,
                    QJsonArray{QJsonObject{{u"name"_s, u"Giấy khai sinh"_s},
                                           {u"number"_s, u"12/2026"_s},
                                           {u"filename"_s, u"ket-qua.pdf"_s},
                                           {u"content"_s, base64(pdf(u"kết quả"_s))}}});
    QVERIFY(scene.server.decide(finished));
    QVERIFY(scene.sync());
    dossier = scene.now(dossier);
    QCOMPARE(dossier.state, DossierState::Processed);
    QCOMPARE(dossier.results.size(), 1);
    QCOMPARE(dossier.results.first().number, u"12/2026"_s);
    QCOMPARE(scene.content(dossier.results.first().documents.first()), pdf(u"kết quả"_s));

    QVERIFY(scene.server.decide(decision(code, 5)));
    QVERIFY(scene.sync());
    dossier = scene.now(dossier);
    QCOMPARE(dossier.state, DossierState::Returned);
    QVERIFY(dossier.handOver.at.isValid());
    QCOMPARE(dossier.results.size(), 1); // not once more
    QCOMPARE(scene.history(dossier.id),
             QStringList({u"sealed"_s, u"numbered"_s, u"synced"_s, u"transfer"_s, u"supplement"_s,
                          u"supplied"_s, u"finish"_s, u"return"_s}));
    QCOMPARE(scene.unsent(), 0); // the server is not told what it said
    QCOMPARE(scene.asked(u"upload"_s), 1);
    QCOMPARE(scene.desk.damage(), QStringList());
}

/// A result is attached before the dossier is done, and a second one after it was handed over.
void NewsDesk::aResultThatLiesThereEarlyComesWithTheEnd()
{
    Scene scene;
    const domain::Dossier dossier = scene.receive();
    QVERIFY(scene.sync());
    const QString code = scene.now(dossier).code;
    const auto withResult = [&](int status, const QString &name) {
        QJsonObject made = decision(code, status);
        made.insert(u"results"_s, QJsonArray{QJsonObject{{u"name"_s, name},
                                                         {u"filename"_s, QString(name + u".pdf"_s)},
                                                         {u"content"_s, base64(pdf(name))}}});
        return made;
    };
    QVERIFY(scene.server.decide(withResult(3, u"Giấy khai sinh"_s))); // waits for a payment
    QVERIFY(scene.sync());
    QCOMPARE(scene.now(dossier).state, DossierState::AwaitingPayment);
    QVERIFY(scene.now(dossier).results.isEmpty());
    QVERIFY(scene.server.decide(decision(code, 4)));
    QVERIFY(scene.sync());
    QCOMPARE(scene.now(dossier).state, DossierState::Processed);
    QCOMPARE(scene.now(dossier).results.size(), 1);
    QCOMPARE(scene.content(scene.now(dossier).results.first().documents.first()),
             pdf(u"Giấy khai sinh"_s));
    QVERIFY(scene.server.decide(withResult(4, u"Trích lục"_s)));
    QVERIFY(scene.sync());
    QCOMPARE(scene.now(dossier).results.size(), 2);
    QCOMPARE(scene.content(scene.now(dossier).results.last().documents.first()),
             pdf(u"Trích lục"_s));
    QVERIFY(scene.sync());
    QCOMPARE(scene.now(dossier).results.size(), 2);
    QCOMPARE(scene.desk.damage(), QStringList());
}

void NewsDesk::statesOfTheConnector()
{
    Scene scene(IgateAdapter::Connector);
    const domain::Dossier dossier = scene.receive();
    QVERIFY(scene.sync());
    const QString code = scene.now(dossier).code;
    for (const auto &[number, state] :
         {std::pair(4, DossierState::Processing), std::pair(5, DossierState::AwaitingSupplement),
          std::pair(4, DossierState::Processing), std::pair(6, DossierState::AwaitingPayment),
          std::pair(9, DossierState::Processed), std::pair(10, DossierState::Returned)}) {
        QVERIFY(scene.server.decide(decision(code, number)));
        QVERIFY(scene.sync());
        QCOMPARE(scene.now(dossier).state, state);
    }
    QCOMPARE(scene.asked(u"progress"_s), 0);
    QCOMPARE(scene.desk.damage(), QStringList());
}

/// The server decides while a move of ours waits for the link: ours is told first, and then heard
/// what it makes of it. The decision is not lost with the row that told it.
void NewsDesk::whatWaitsHereComesFirst()
{
    Scene scene(IgateAdapter::Connector);
    const domain::Dossier dossier = scene.receive();
    QVERIFY(scene.sync());
    const QString code = scene.now(dossier).code;
    QVERIFY(scene.moves.advance({code, 0}, domain::DossierMove::Transfer, u"Tư pháp"_s,
                                tests::officer()));
    QVERIFY(scene.server.decide(decision(code, 5, u"Thiếu"_s)));
    standin::Switches away;
    away.faults.append({u"progress"_s, 1, u"500"_s, 0, -1});
    scene.server.setSwitches(away);
    QVERIFY(scene.sync()); // our report has no answer: it waits
    QCOMPARE(scene.unsent(), 1);
    QCOMPARE(scene.now(dossier).state, DossierState::Processing);
    QVERIFY(scene.sync()); // told now; and that moves the server to "Đang xử lý"
    QCOMPARE(scene.unsent(), 0);
    QVERIFY(scene.server.decide(decision(code, 5, u"Thiếu"_s)));
    QVERIFY(scene.sync());
    QCOMPARE(scene.now(dossier).state, DossierState::AwaitingSupplement);
    QVERIFY(scene.news.problems()->isEmpty());
}

void NewsDesk::aDifferenceIsKeptAndSettled_data()
{
    QTest::addColumn<bool>("keepOurs");
    QTest::newRow("ours") << true;
    QTest::newRow("theirs") << false;
}

void NewsDesk::aDifferenceIsKeptAndSettled()
{
    using Settling = services::ServerNews::Settling;
    QFETCH(const bool, keepOurs);
    Scene scene(IgateAdapter::Connector);
    const domain::Dossier dossier = scene.receive();
    QVERIFY(scene.sync());
    const QString code = scene.now(dossier).code;
    QVERIFY(scene.moves.close({code, 0}, domain::DossierMove::Withdraw, u"Công dân rút"_s,
                              tests::officer()));
    QVERIFY(scene.sync());
    QVERIFY(scene.server.decide(decision(code, 9))); // finished there all the same
    QVERIFY(scene.sync());
    QCOMPARE(scene.now(dossier).state, DossierState::Withdrawn); // nothing merges by itself (I4)
    const auto open = *scene.news.differences();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().dossier.code, code);
    QCOMPARE(open.first().word.state, std::optional(DossierState::Processed));

    const Settling way = keepOurs ? Settling::KeepOurs : Settling::TakeTheirs;
    QCOMPARE(scene.news.settle(code, way, u" "_s, tests::officer()).error().key, u"move.reason"_s);
    QVERIFY(scene.news.settle(code, way, u"Đã hỏi phòng chuyên môn"_s, tests::officer()));
    QVERIFY(scene.news.differences()->isEmpty());
    QCOMPARE(scene.news.settle(code, way, u"x"_s, tests::officer()).error().key,
             u"difference.none"_s);
    QVERIFY(scene.sync());
    QVERIFY(scene.sync());
    const DossierState expected = keepOurs ? DossierState::Withdrawn : DossierState::Processed;
    QCOMPARE(scene.now(dossier).state, expected);
    const QJsonObject there = scene.server.state().value("dossiers"_L1).toArray().at(0).toObject();
    QCOMPARE(there.value("status"_L1).toInt(), int(expected)); // told, or its own word
    QVERIFY(scene.news.differences()->isEmpty());
    QCOMPARE(scene.desk.damage(), QStringList());
}

void NewsDesk::manyEndsNeedAPersonsWord()
{
    Scene scene(IgateAdapter::Connector);
    QList<domain::Dossier> dossiers;
    for (int i = 0; i < 12; ++i)
        dossiers.append(scene.receive(u"Người Mẫu %1"_s.arg(i)));
    QVERIFY(scene.sync());
    for (const domain::Dossier &dossier : std::as_const(dossiers))
        QVERIFY(scene.server.decide(decision(scene.now(dossier).code, 7)));
    QVERIFY(scene.sync());
    QVERIFY(scene.report.reason);
    QCOMPARE(scene.report.reason->key, u"pull.tooMany"_s);
    QCOMPARE(scene.report.reason->arguments, QStringList({u"12"_s, u"12"_s}));
    for (const domain::Dossier &dossier : std::as_const(dossiers))
        QCOMPARE(scene.now(dossier).state, DossierState::Received);
    QVERIFY(scene.sync(sync::SyncEngine::Pull::Confirmed));
    QCOMPARE(scene.report.pulled, 12);
    for (const domain::Dossier &dossier : std::as_const(dossiers))
        QCOMPARE(scene.now(dossier).state, DossierState::Withdrawn);
}

void NewsDesk::theServersNumberCounts()
{
    Scene scene;
    const domain::Dossier dossier = scene.receive();
    QVERIFY(scene.sync());
    QVERIFY(scene.sync());
    const QString before = scene.now(dossier).code;
    QJsonObject renamed = decision(before, 2);
    renamed.insert(u"newCode"_s, u"G99.01.02-260930-0007"_s);
    QVERIFY(scene.server.decide(renamed));
    QVERIFY(scene.sync());
    const domain::Dossier after = scene.now(dossier);
    QCOMPARE(after.code, u"G99.01.02-260930-0007"_s);
    QVERIFY(after.formerCodes.contains(before));
    QCOMPARE((*scene.desk.store().dossiers().byCode(before))->id, dossier.id);
    QVERIFY(scene.sync());
    QCOMPARE(scene.now(dossier).code, after.code);
    QCOMPARE(scene.desk.damage(), QStringList());
}

void NewsDesk::oneBadFilingStopsNobody()
{
    Scene scene;
    const QString bad =
        scene.server.fileOnline(filing(u"Người Một"_s, u"9.999999.000.00.00.H99"_s));
    scene.desk.clock.advance(1'000);
    const QString good = scene.server.fileOnline(filing(u"Người Hai"_s));
    QVERIFY(scene.sync());
    QVERIFY(*scene.desk.store().dossiers().byCode(good));
    QVERIFY(!*scene.desk.store().dossiers().byCode(bad));
    const auto problems = *scene.news.problems();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().code, bad);
    QCOMPARE(problems.first().reason.key, u"procedure.unknown"_s);
    // The catalogue is mended: it comes in although nothing changed at the server.
    auto procedure = **scene.desk.store().catalogue().byCode(u"1.001193"_s, QDate(2026, 9, 30));
    procedure.code = u"9.999999"_s;
    procedure.localCode = u"9.999999.000.00.00.H99"_s;
    QVERIFY(scene.desk.store().catalogue().import({procedure}, tests::admin()));
    QVERIFY(scene.sync());
    QVERIFY(*scene.desk.store().dossiers().byCode(bad));
    QVERIFY(scene.news.problems()->isEmpty());
}

/// A filing that could not be taken over is no problem any more once another desk has it; one that
/// the server only does not name stays one.
void NewsDesk::aProblemStaysUntilItIsSettled()
{
    Scene scene;
    const QString code = scene.server.fileOnline(filing(u"Người Một"_s, u"9.999999"_s));
    QVERIFY(scene.sync());
    QCOMPARE(scene.news.problems()->size(), 1);
    QVERIFY(scene.server.decide(decision(code, 2)));
    QVERIFY(scene.sync());
    QVERIFY(scene.news.problems()->isEmpty());
    scene.server.fileOnline(filing(u"Người Hai"_s, u"9.999999"_s));
    QVERIFY(scene.sync());
    scene.forgetAtServer();
    QVERIFY(scene.sync());
    QCOMPARE(scene.news.problems()->size(), 1);
}

/// Left alone, a desk tries one of them a pull, each in its turn; a person's wish tries all.
void NewsDesk::problemsTakeTurns()
{
    Scene scene;
    const auto knowProcedure = [&scene](const QString &code) {
        auto procedure = **scene.desk.store().catalogue().byCode(u"1.001193"_s, QDate(2026, 9, 30));
        procedure.code = code;
        procedure.localCode = code + u".000.00.00.H99"_s;
        return scene.desk.store().catalogue().import({procedure}, tests::admin());
    };
    const int later = 4;
    scene.server.fileOnline(filing(u"Người Đầu"_s, u"9.999999.000.00.00.H99"_s)); // stays one
    for (int i = 0; i < later; ++i)
        scene.server.fileOnline(filing(u"Người Thứ %1"_s.arg(i), u"9.888888.000.00.00.H99"_s));
    QVERIFY(scene.sync());
    QCOMPARE(scene.news.problems()->size(), 1 + later);
    scene.desk.clock.advance(24 * 3'600'000);
    scene.server.fileOnline(filing(u"Người Sau"_s)); // what came before is old news now
    QVERIFY(scene.sync());
    const auto searches = [&scene] { return scene.asked(u"search"_s); };
    int before = searches();
    QVERIFY(scene.sync()); // by hand: all of them
    QCOMPARE(searches(), before + 1 + 1 + later);
    QVERIFY(knowProcedure(u"9.888888"_s));
    scene.engine->start();
    QTRY_VERIFY(!scene.engine->isBusy());
    before = searches();
    const QDateTime start = scene.desk.clock.now();
    while (start.secsTo(scene.desk.clock.now()) < 1'200) {
        scene.desk.clock.advance(scene.wakeUp.after);
        scene.wakeUp.ring();
        QTRY_VERIFY(!scene.engine->isBusy());
    }
    QCOMPARE(scene.news.problems()->size(), 1); // each had its turn behind the first
    QVERIFY2(searches() - before <= 22, qPrintable(QString::number(searches() - before)));
}

void NewsDesk::nothingGoesBecauseItIsAbsent()
{
    Scene scene;
    const domain::Dossier dossier = scene.receive();
    const QString filed = scene.server.fileOnline(filing(u"Lò Thị Mẫu"_s));
    QVERIFY(scene.sync());
    scene.forgetAtServer();
    QVERIFY(scene.server.state().value("dossiers"_L1).toArray().isEmpty());
    QVERIFY(scene.sync());
    QCOMPARE(scene.report.pulled, 0);
    QCOMPARE(scene.all().size(), 2);
    QVERIFY(*scene.desk.store().dossiers().byCode(filed));
    QCOMPARE(scene.now(dossier).state, DossierState::Received);
}

/// The server tells no change, and once a day it is asked all the same (offline facts §c.1 no. 20).
void NewsDesk::whatTheServerLosesIsNoticed()
{
    Scene scene(IgateAdapter::Officer);
    const domain::Dossier dossier = scene.receive();
    const auto nextDay = [&] {
        for (int i = 0; i < 5; ++i)
            scene.desk.clock.advance(5 * 3'600'000);
    };
    for (int i = 0; i < 2; ++i)
        QVERIFY(scene.sync());
    QVERIFY(scene.news.unheard()->isEmpty());
    nextDay();
    QCOMPARE(*scene.news.unheard(), QStringList{scene.now(dossier).code});
    QVERIFY(scene.sync());
    QVERIFY(scene.news.unheard()->isEmpty()); // it is there as before
    QVERIFY(scene.news.problems()->isEmpty());
    const DossierState told = scene.now(dossier).state;
    scene.forgetAtServer();
    QVERIFY(scene.sync());
    QVERIFY(scene.news.problems()->isEmpty());
    nextDay();
    QVERIFY(scene.sync());
    QCOMPARE(scene.news.problems()->size(), 1);
    QCOMPARE(scene.news.problems()->first().reason.key, u"sync.vanished"_s);
    QVERIFY(scene.news.unheard()->isEmpty()); // a person knows
    QCOMPARE(scene.now(dossier).state, told);
    QCOMPARE(scene.desk.damage(), QStringList());
}

/// The connector's list names what is new; what it leaves out it does not deny (iGate facts §8.1).
void NewsDesk::theConnectorsSilenceIsNoLoss()
{
    Scene scene(IgateAdapter::Connector);
    const domain::Dossier dossier = scene.receive();
    for (int day = 0; day < 3; ++day) {
        QVERIFY(scene.sync());
        scene.forgetAtServer();
        for (int i = 0; i < 5; ++i)
            scene.desk.clock.advance(5 * 3'600'000);
        QVERIFY(scene.news.unheard()->isEmpty());
    }
    QVERIFY(scene.sync());
    QVERIFY(scene.news.problems()->isEmpty());
    QCOMPARE(scene.desk.damage(), QStringList());
}

/// Another desk's dossier has our number at the server: ours does not follow it.
void NewsDesk::anotherDossierUnderOurNumber()
{
    Scene scene(IgateAdapter::Connector);
    const domain::Dossier dossier = scene.receive();
    QVERIFY(scene.sync());
    const QString code = scene.now(dossier).code;
    QJsonObject twin = filing(u"Người Khác"_s);
    twin.insert(u"code"_s, code);
    standin::Switches switches = portal(10);
    scene.server.setSwitches(switches);
    scene.server.fileOnline(twin);
    QVERIFY(scene.sync());
    QVERIFY(scene.now(dossier).state != DossierState::Returned);
    QCOMPARE(scene.news.problems()->first().reason.key, u"sync.numberTaken"_s);
}

/// The i-th request of a pull fails, in every way: after the next pulls everything is here once.
void NewsDesk::everyRequestOfAPullMayFail()
{
    const QStringList ways = {u"unsent"_s, u"crash"_s, u"cutAfter"_s,   u"truncated"_s,
                              u"empty"_s,  u"html"_s,  u"errorIn200"_s, u"redirect"_s,
                              u"401"_s,    u"404"_s,   u"429"_s,        u"500"_s,
                              u"503"_s};
    int runs = 0;
    for (const IgateAdapter adapter : {IgateAdapter::Officer, IgateAdapter::Connector}) {
        const int registered = adapter == IgateAdapter::Officer ? 0 : 1;
        for (const QString &how : ways) {
            for (int i = 1; i <= 12; ++i) {
                Scene scene(adapter, portal(registered));
                const domain::Dossier dossier = scene.receive();
                QVERIFY(scene.sync());
                const QString ours = scene.now(dossier).code;
                const QString filed = scene.server.fileOnline(filing(u"Lò Thị Mẫu"_s));
                QVERIFY(scene.server.decide(decision(ours, 8, u"Từ chối"_s)));
                standin::Switches switches = portal(registered);
                if (how != "unsent"_L1 && how != "crash"_L1)
                    switches.faults.append({u"*"_s, i, how, 0, 3});
                scene.server.setSwitches(switches);
                const int before = scene.plan.sent;
                scene.plan.unsentAt = how == "unsent"_L1 ? before + i : 0;
                scene.plan.lostAt = how == "crash"_L1 ? before + i : 0;
                (void)scene.sync();
                scene.plan.lost = false;
                scene.plan.unsentAt = scene.plan.lostAt = 0;
                scene.boot(); // what the first engine had in mind is gone with it
                for (int round = 0; round < 3; ++round)
                    QVERIFY(scene.sync());
                const QByteArray text = u"%1 at request %2"_s.arg(how).arg(i).toUtf8();
                const char *where = text.constData();
                QVERIFY2(scene.all().size() == 2, where);
                const auto pulled = *scene.desk.store().dossiers().byCode(filed);
                QVERIFY2(pulled.has_value(), where);
                const qsizetype papers = adapter == IgateAdapter::Officer ? 2 : 0;
                QVERIFY2(pulled->components.size() == papers, where);
                const DossierState end = adapter == IgateAdapter::Officer
                                             ? DossierState::Refused
                                             : DossierState::Stopped; // 8 of the exchange
                QVERIFY2(scene.now(dossier).state == end, where);
                QVERIFY2(scene.news.problems()->isEmpty(), where);
                QVERIFY2(scene.desk.damage().isEmpty(), where);
                ++runs;
                if (scene.plan.sent - before < i)
                    break;
            }
        }
    }
    tests::tally(14, "each request of a pull fails", runs);
}

/// A paper of another filing of the same owner stands for one of ours.
void NewsDesk::aPaperAtTheServerIsFetchedAndNeverSent()
{
    Scene scene(IgateAdapter::Officer, portal(2));
    QJsonObject earlier = filing(u"Lò Thị Mẫu"_s);
    earlier[u"dossierFormFile"_s] =
        QJsonArray{paper(u"KS02"_s, u"Giấy chứng sinh"_s, u"chung-sinh.pdf"_s),
                   paper(u"KS03"_s, u"Giấy hỏng"_s, u"hong.docx"_s)};
    earlier[u"contents"_s] = QJsonObject{{u"chung-sinh.pdf"_s, base64(pdf(u"chứng sinh"_s))},
                                         {u"hong.docx"_s, base64("PK no pdf at all")}};
    const QString code = scene.server.fileOnline(earlier);
    domain::Dossier dossier = scene.receive();
    dossier.owner.idNumber = u"001190012345"_s;
    for (const QString &name : {u"Giấy chứng sinh"_s, u"Giấy hỏng"_s, u"Giấy không có"_s}) {
        domain::DossierComponent component;
        component.name = name;
        component.atServer = domain::ServerPaper{code, {}, {}};
        dossier.components.append(component);
    }
    domain::DossierEvent event;
    event.what = u"supplied"_s;
    QVERIFY(scene.desk.store().dossiers().move(dossier, event, tests::officer()));
    QVERIFY(scene.sync());
    QVERIFY2(!scene.report.reason, qPrintable(scene.report.reason.value_or(kernel::Error()).key));
    QVERIFY(scene.sync());

    const domain::Dossier now = scene.now(dossier);
    const domain::DossierComponent &taken = now.components.at(1);
    QVERIFY(!taken.atServer);
    QCOMPARE(taken.documents.size(), 1);
    const domain::Document document = taken.documents.first();
    QCOMPARE(scene.content(document), pdf(u"chứng sinh"_s));
    QVERIFY(document.source == domain::DocumentSource::Reuse);
    QVERIFY(document.origin && document.origin->fromServer);
    QCOMPARE(document.origin->dossierCode, code);
    QCOMPARE(now.components.at(2).atServer->failure, u"reuse.unreadable"_s);
    QCOMPARE(now.components.at(3).atServer->failure, u"reuse.notThere"_s);
    QCOMPARE(scene.history(dossier.id).count(u"reuseFetched"_s), 1);
    QCOMPARE(scene.history(dossier.id).count(u"reuseFailed"_s), 2);
    QCOMPARE(scene.asked(u"upload"_s), 1); // our own paper alone
    QCOMPARE(scene.unsent(), 0);
    QCOMPARE(scene.desk.damage(), QStringList());

    const int downloads = scene.asked(u"download"_s);
    QVERIFY(scene.sync()); // what is settled is not asked for again
    QCOMPARE(scene.asked(u"download"_s), downloads);
}

void NewsDesk::anIdleDeskAsksSeldom()
{
    Scene scene;
    scene.engine->start();
    QTRY_VERIFY(!scene.engine->isBusy());
    const int before = scene.plan.sent;
    const QDateTime start = scene.desk.clock.now();
    while (start.secsTo(scene.desk.clock.now()) < 3600) {
        scene.desk.clock.advance(scene.wakeUp.after);
        scene.wakeUp.ring();
        QTRY_VERIFY(!scene.engine->isBusy());
    }
    qInfo("%d requests in an idle hour", scene.plan.sent - before);
    QVERIFY(scene.plan.sent - before <= 60);
    QVERIFY(scene.plan.sent - before >= 20);
}
