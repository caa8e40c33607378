#include "tests/unit/core/services/paperstest.h"

#include "app/core/services/papers.h"
#include "tests/fakes/fixedclock.h"
#include "tests/fakes/memorystores.h"
#include "tests/fakes/uidesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using domain::Dossier;
using domain::DossierMove;
using domain::DossierState;
using domain::PaperKind;
using domain::Role;

namespace
{

const QDate today(2026, 11, 20);

QDateTime at(QDate day, int hour) { return kernel::vietnamTime(day, QTime(hour, 0)); }

ports::Actor actorOf(Role role) { return {{u"lan"_s, u"Trần Thị Lan"_s, role, false}, u"Q1"_s}; }

struct Bench {
    Bench()
    {
        for (const auto &[code, received] :
             {std::pair{u"A"_s, at(today, 8)}, std::pair{u"B"_s, at(today.addDays(-1), 9)},
              std::pair{u"C"_s, at(today, 7)}}) {
            Dossier dossier;
            dossier.id = {u"id-"_s + code};
            dossier.code = code;
            dossier.receivedAt = received;
            dossiers.dossiers.append(dossier);
        }
    }

    auto print(PaperKind kind, const QString &code, const ports::Actor &actor)
    {
        return papers.print(kind, code, {}, actor);
    }
    Dossier &dossier(int index) { return dossiers.dossiers[index]; }
    void note(int index, DossierMove move, const QDateTime &when)
    {
        dossiers.history[dossier(index).id.value].append(
            {0, when, u"lan"_s, domain::moveName(move), {}});
    }
    [[nodiscard]] QStringList printsOf(int index)
    {
        QStringList prints;
        for (const domain::DossierEvent &event : dossiers.history.value(dossier(index).id.value)) {
            if (event.what == u"printed"_s)
                prints.append(event.reason);
        }
        return prints;
    }

    FixedClock clock{at(today, 10)};
    MemoryDossierStore dossiers;
    MemoryBlobStore blobs;
    UiPaperRenderer renderer;
    domain::Profile profile;
    QList<domain::FeeReceipt> receipts;
    services::Papers papers{{dossiers, blobs, renderer, clock,
                             [this](const kernel::DossierId &) {
                                 return kernel::Result<QList<domain::FeeReceipt>>(receipts);
                             }},
                            profile};
    ports::Actor officer = actorOf(Role::Officer);
};

} // namespace

void PapersTest::aSecondPrintIsAReprint()
{
    Bench bench;
    const auto first = bench.print(PaperKind::Receipt, u"A"_s, bench.officer);
    QVERIFY(first);
    QCOMPARE(first->reprint, 0);
    QCOMPARE(bench.print(PaperKind::ControlSlip, u"A"_s, bench.officer)->reprint, 0);
    QCOMPARE(bench.print(PaperKind::Receipt, u"A"_s, bench.officer)->reprint, 1);
    QCOMPARE(bench.printsOf(0), (QStringList{u"receipt"_s, u"control-slip"_s, u"receipt"_s}));
    QVERIFY(bench.blobs.contents().contains(first->pdf)); // kept

    // A second request has a paper of its own.
    bench.dossier(0).supplements = {domain::SupplementRequest()};
    QCOMPARE(bench.print(PaperKind::Supplement, u"A"_s, bench.officer)->reprint, 0);
    QCOMPARE(bench.print(PaperKind::Supplement, u"A"_s, bench.officer)->reprint, 1);
    bench.dossier(0).supplements.append(domain::SupplementRequest());
    QCOMPARE(bench.print(PaperKind::Supplement, u"A"_s, bench.officer)->reprint, 0);
}

void PapersTest::nothingIsNotedWhenItFails()
{
    Bench bench;
    bench.renderer.fault = kernel::Error{kernel::ErrorKind::Refused, u"form.font"_s, {}, {}};
    QVERIFY(!bench.print(PaperKind::Receipt, u"A"_s, bench.officer));
    bench.renderer.fault.reset();
    QCOMPARE(bench.print(PaperKind::Receipt, u"A"_s, bench.officer)->reprint, 0);
}

void PapersTest::whatIsNotYetIsSaid()
{
    Bench bench;
    const auto refusal = bench.print(PaperKind::Refusal, u"A"_s, bench.officer);
    QVERIFY(!refusal);
    QCOMPARE(refusal.error().key, u"paper.notYetRefused"_s);
    QCOMPARE(bench.print(PaperKind::Receipt, u"Z"_s, bench.officer).error().key,
             u"dossier.unknown"_s);
    bench.dossier(0).state = DossierState::Refused;
    QVERIFY(bench.print(PaperKind::Refusal, u"A"_s, bench.officer));
}

void PapersTest::rolesPrintTheirPapers()
{
    Bench bench;
    bench.dossier(0).state = DossierState::Processed;
    const auto may = [&](Role role, PaperKind kind) {
        const auto paper = bench.print(kind, u"A"_s, actorOf(role));
        return paper || paper.error().kind != kernel::ErrorKind::NotAllowed;
    };
    QVERIFY(may(Role::Officer, PaperKind::Receipt) && may(Role::Officer, PaperKind::ReturnSlip));
    QVERIFY(!may(Role::Officer, PaperKind::FeeReceipt));
    QVERIFY(may(Role::Cashier, PaperKind::FeeReceipt) && !may(Role::Cashier, PaperKind::Receipt));
    QVERIFY(may(Role::Clerk, PaperKind::ReturnSlip) && !may(Role::Clerk, PaperKind::Receipt));
    QVERIFY(may(Role::Supervisor, PaperKind::FeeReceipt));
    QVERIFY(!may(Role::Admin, PaperKind::Receipt));
}

void PapersTest::choicesTellWhatCanBePrinted()
{
    Bench bench;
    QVERIFY(bench.print(PaperKind::Receipt, u"A"_s, bench.officer));
    const auto choices = bench.papers.choices(u"A"_s, bench.officer);
    QVERIFY(choices);
    QCOMPARE(choices->first().kind, PaperKind::Receipt);
    QCOMPARE(choices->first().printed, 1);
    for (const services::PaperChoice &choice : *choices) {
        QVERIFY(!domain::isList(choice.kind) && choice.kind != PaperKind::FeeReceipt);
        QCOMPARE(choice.obstacle.has_value(),
                 choice.kind != PaperKind::Receipt && choice.kind != PaperKind::ControlSlip);
    }
}

void PapersTest::feeReceiptsComeFromTheirStore()
{
    Bench bench;
    const ports::Actor cashier = actorOf(Role::Cashier);
    QCOMPARE(bench.print(PaperKind::FeeReceipt, u"A"_s, cashier).error().key,
             u"paper.notYetFeeReceipt"_s);
    domain::FeeReceipt receipt;
    receipt.symbol = u"28AA-26E"_s;
    receipt.number = 7;
    receipt.dossier = bench.dossier(0).id;
    bench.receipts = {receipt};
    QCOMPARE(bench.print(PaperKind::FeeReceipt, u"A"_s, cashier)->reprint, 0);
    QCOMPARE(bench.papers.printFeeReceipt(receipt, {}, cashier)->reprint, 1);
    QCOMPARE(bench.printsOf(0).first(), u"fee-receipt 28AA-26E/0000007"_s);
    QCOMPARE(bench.papers.choices(u"A"_s, cashier)->size(), 1);
}

void PapersTest::aPreviewDoesNotCount()
{
    Bench bench;
    services::PrintOptions preview;
    preview.isPreview = true;
    const auto seen = bench.papers.print(PaperKind::Receipt, u"A"_s, preview, bench.officer);
    QVERIFY(seen);
    QVERIFY(bench.printsOf(0).isEmpty());
    QCOMPARE(bench.papers.print(PaperKind::Receipt, u"A"_s, preview, bench.officer)->reprint, 0);
    QVERIFY(bench.papers.note(*seen, bench.officer));
    QCOMPARE(bench.printsOf(0), QStringList{u"receipt"_s});
    QCOMPARE(bench.papers.print(PaperKind::Receipt, u"A"_s, preview, bench.officer)->reprint, 1);

    const services::Days day{today, today};
    bench.dossier(1).state = DossierState::Processed;
    bench.dossier(1).returnBy = domain::ReturnBy::Postal;
    const auto list = bench.papers.printList(PaperKind::HandoverList, day, preview, bench.officer);
    QVERIFY(list && bench.printsOf(1).isEmpty() && bench.dossiers.lists.isEmpty());
    QVERIFY(bench.papers.note(*list, bench.officer));
    QCOMPARE(bench.printsOf(1).size(), 1);
    QCOMPARE(bench.dossiers.lists.size(), 1);
}

void PapersTest::aDayOfReceipts()
{
    Bench bench;
    bench.dossier(2).state = DossierState::Registered; // online, not accepted yet
    const auto batch =
        bench.papers.printBatch({PaperKind::Receipt}, {today, today}, {}, bench.officer);
    QVERIFY(batch);
    QCOMPARE(batch->papers.size(), 1);
    QCOMPARE(batch->papers.first().code, u"A"_s);
    QCOMPARE(batch->skipped, 1);
    bench.dossier(2).state = DossierState::Received;
    const auto both =
        bench.papers.printBatch({PaperKind::Receipt}, {today, today}, {}, bench.officer);
    QCOMPARE(both->papers.size(), 2);
    QCOMPARE(both->papers.first().reprint, 0); // C; A was printed before
    QCOMPARE(both->papers.last().reprint, 1);
    QVERIFY(bench.papers.joined(both->papers)->contains(" + "));
    QCOMPARE(
        bench.papers.printBatch({PaperKind::Receipt}, {today, today.addDays(-1)}, {}, bench.officer)
            .error()
            .key,
        u"print.days"_s);

    // What happened on a day, not what was received then.
    bench.dossier(1).state = DossierState::Refused;
    bench.note(1, DossierMove::Refuse, at(today, 9));
    const auto refusals =
        bench.papers.printBatch({PaperKind::Refusal}, {today, today}, {}, bench.officer);
    QCOMPARE(refusals->papers.size(), 1);
    QCOMPARE(refusals->papers.first().code, u"B"_s);
}

void PapersTest::aBatchGivesWhatItMade()
{
    Bench bench;
    bench.renderer.faultFor = u"C"_s; // the first of the day
    bench.renderer.fault = {kernel::ErrorKind::Refused, u"form.missing"_s, {}, {}};
    const auto batch =
        bench.papers.printBatch({PaperKind::Receipt}, {today, today}, {}, bench.officer);
    QVERIFY(batch && batch->fault);
    QCOMPARE(batch->failed, QStringList{u"C"_s});
    QCOMPARE(batch->papers.size(), 1);
    QCOMPARE(bench.printsOf(0).size(), 1); // A
    QVERIFY(bench.printsOf(2).isEmpty());
    bench.renderer.fault.reset();
    const auto again =
        bench.papers.printBatch({PaperKind::Receipt}, {today, today}, {}, bench.officer);
    QCOMPARE(again->papers.first().reprint, 0);

    // Where the store fails nothing more is tried, and without any paper there is only the error.
    bench.renderer.fault = {kernel::ErrorKind::Store, u"disk.full"_s, {}, {}};
    const auto failed =
        bench.papers.printBatch({PaperKind::Receipt}, {today, today}, {}, bench.officer);
    QVERIFY(!failed);
    QCOMPARE(failed.error().key, u"disk.full"_s);
    QCOMPARE(bench.printsOf(0).size(), 2); // A was not printed a third time
}

void PapersTest::theBookOfSomeDays()
{
    Bench bench;
    const services::Days days{today.addDays(-1), today};
    const auto book = bench.papers.printList(PaperKind::Book, days, {}, bench.officer);
    QVERIFY(book);
    QVERIFY(book->pdf.contains("book"));
    QCOMPARE(bench.papers.listCsv(PaperKind::Book, days, bench.officer).value(), "rows 3"_ba);
    QCOMPARE(bench.papers.listCsv(PaperKind::Book, {today, today}, bench.officer).value(),
             "rows 2"_ba);
    QCOMPARE(bench.dossiers.lists.first(), u"book 2026-11-19/2026-11-20"_s);
    QVERIFY(bench.printsOf(0).isEmpty()); // a book is no paper of a dossier
}

void PapersTest::theListForThePost()
{
    Bench bench;
    for (Dossier &dossier : bench.dossiers.dossiers)
        dossier.returnBy = domain::ReturnBy::Postal;
    // A went out today, B yesterday, C waits for the postman.
    bench.dossier(0).state = bench.dossier(1).state = DossierState::Returned;
    bench.dossier(2).state = DossierState::Processed;
    for (const int gone : {0, 1}) {
        const QDateTime when = at(today.addDays(-gone), 9);
        bench.dossier(gone).handOver = {when, domain::ReturnTo::Post, {}, {}, u"RM1VN"_s, {}};
        bench.note(gone, DossierMove::Return, when);
    }
    const services::Days day{today, today};
    const auto list = bench.papers.printList(PaperKind::HandoverList, day, {}, bench.officer);
    QVERIFY(list);
    QVERIFY2(list->pdf.endsWith(" A C"), list->pdf.constData());
    QCOMPARE(list->reprint, 0);
    QCOMPARE(bench.printsOf(2), QStringList{u"handover 2026-11-20/2026-11-20"_s});
    QCOMPARE(bench.papers.printList(PaperKind::HandoverList, day, {}, bench.officer)->reprint, 1);
    const services::Days yesterday{today.addDays(-1), today.addDays(-1)};
    QCOMPARE(bench.papers.listCsv(PaperKind::HandoverList, yesterday, bench.officer).value(),
             "rows 1"_ba);
}

void PapersTest::aWarningGoesAlong()
{
    Bench bench;
    bench.renderer.warning =
        kernel::Error{kernel::ErrorKind::Refused, u"template.ownBroken"_s, {}, {}};
    const auto paper = bench.print(PaperKind::Receipt, u"A"_s, bench.officer);
    QVERIFY(paper && paper->warning);
    QCOMPARE(paper->warning->key, u"template.ownBroken"_s);
}

void PapersTest::eachYearAndFieldHasItsBook()
{
    Bench bench;
    const auto enter = [&](int index, const QString &field, int order) {
        bench.dossier(index).sector = field;
        bench.dossier(index).book = u"Q1-01/2026"_s;
        bench.dossier(index).bookOrder = order;
    };
    enter(0, u"Hộ tịch"_s, 9);
    enter(1, u"Chứng thực"_s, 4);
    enter(2, u"Hộ tịch"_s, 7);
    const services::Days days{today.addDays(-1), today};
    const auto books = bench.papers.printList(PaperKind::Book, days, {}, bench.officer);
    QVERIFY(books);
    // One behind the other, each in the order of its running numbers.
    QCOMPARE(books->pdf, "%PDF book  reprint 0 B + %PDF book  reprint 0 C A"_ba);
    QCOMPARE(books->reprint, 0);
    services::PrintOptions one;
    one.field = u"chứng thực"_s;
    QCOMPARE(bench.papers.printList(PaperKind::Book, days, one, bench.officer)->pdf,
             "%PDF book  reprint 0 B"_ba); // of this field alone it was not printed before
    QCOMPARE(bench.papers.printList(PaperKind::Book, days, one, bench.officer)->reprint, 1);
    QCOMPARE(bench.papers.listCsv(PaperKind::Book, days, bench.officer, u"Hộ tịch"_s).value(),
             "rows 2"_ba);
    enter(0, {}, 0); // not accepted yet: in no book
    QCOMPARE(bench.papers.printList(PaperKind::Book, days, {}, bench.officer)->pdf,
             "%PDF book  reprint 1 B + %PDF book  reprint 1 C + %PDF book  reprint 1 A"_ba);
    QCOMPARE(bench.papers.listCsv(PaperKind::Book, days, bench.officer).value(), "rows 3"_ba);
}

void PapersTest::severalKindsInOneBatch()
{
    Bench bench;
    bench.dossier(1).state = DossierState::Refused;
    bench.note(1, DossierMove::Refuse, at(today, 9));
    const QList<PaperKind> kinds{PaperKind::Receipt, PaperKind::Refusal, PaperKind::Stop};
    QVERIFY(bench.print(PaperKind::Receipt, u"A"_s, bench.officer));
    const auto batch = bench.papers.printBatch(kinds, {today, today}, {}, bench.officer);
    QVERIFY(batch);
    QStringList made;
    for (const services::PrintedPaper &paper : batch->papers)
        made.append(paper.note.name + u' ' + paper.code + (paper.reprint > 0 ? u"*"_s : QString()));
    QCOMPARE(made, (QStringList{u"receipt C"_s, u"receipt A*"_s, u"refusal B"_s}));
    QCOMPARE(batch->reprints(), 1);
    QCOMPARE(batch->skipped, 0);
    // One kind that is not of this role: nothing is printed at all.
    const qsizetype before = bench.printsOf(0).size();
    const auto refused = bench.papers.printBatch({PaperKind::Receipt, PaperKind::FeeReceipt},
                                                 {today, today}, {}, bench.officer);
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, u"role.notAllowed"_s);
    QCOMPARE(bench.printsOf(0).size(), before);
    QVERIFY(!bench.papers.mayPrint(PaperKind::FeeReceipt, bench.officer));
    QVERIFY(bench.papers.mayPrint(PaperKind::Stop, bench.officer));
}

void PapersTest::feeReceiptsOfTheDays()
{
    Bench bench;
    const ports::Actor cashier = actorOf(Role::Cashier);
    const auto receipt = [&](qint64 number, const QDateTime &when) {
        domain::FeeReceipt made;
        made.symbol = u"28AA-26E"_s;
        made.number = number;
        made.dossier = bench.dossier(1).id;
        made.at = when;
        return made;
    };
    bench.receipts = {receipt(6, at(today.addDays(-1), 9)), receipt(7, at(today, 9)),
                      receipt(8, at(today, 9)), receipt(9, at(today, 9))};
    bench.receipts[2].state = domain::FeeReceiptState::Cancelled;
    // Of a dossier that was received the day before: what counts is when the money came.
    bench.dossiers.history[bench.dossier(1).id.value].append(
        {0, at(today, 9), u"thu"_s, domain::feeActName(domain::FeeAct::Collect), {}});
    const auto batch =
        bench.papers.printBatch({PaperKind::FeeReceipt}, {today, today}, {}, cashier);
    QVERIFY(batch);
    QCOMPARE(bench.printsOf(1),
             (QStringList{u"fee-receipt 28AA-26E/0000007"_s, u"fee-receipt 28AA-26E/0000009"_s}));
    QCOMPARE(
        bench.papers.printBatch({PaperKind::FeeReceipt}, {today, today}, {}, cashier)->reprints(),
        2);
}

void PapersTest::theProfileSaysHowManyCopies()
{
    domain::PapersProfile papers;
    QCOMPARE(papers.copiesOf(PaperKind::Receipt), 2);
    QCOMPARE(papers.copiesOf(PaperKind::ControlSlip), 1);
    papers.copies.insert(PaperKind::ControlSlip, 4);
    QCOMPARE(papers.copiesOf(PaperKind::ControlSlip), 4);
    QCOMPARE(papers.copiesOf(PaperKind::Receipt), 2);
}

} // namespace motcua::tests
