#include "tests/unit/presentation/receptiontest.h"

#include "tests/unit/presentation/receptionbed.h"
#include "ui/presentation/messages.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace motcua::presentation;
using Step = motcua::presentation::ReceptionPresenter::Step;

namespace motcua::tests
{

namespace
{

QByteArrayList storedTexts(UiDesk &desk)
{
    return desk.inStore([&] { return desk.blobs.contents(); });
}

} // namespace

void ReceptionTest::staleProcedureAnswersAreDropped()
{
    UiDesk desk;
    QSemaphore slow;
    desk.catalogue.beforeFind = [&](const QString &text) {
        if (text == "khai tu"_L1)
            slow.acquire();
    };
    Reception reception(desk);
    auto &procedure = reception.presenter.procedure;
    procedure.search(u"khai tu"_s);
    QTRY_COMPARE(desk.catalogue.asked, QStringList{u"khai tu"_s});
    procedure.search(u"ket hon"_s); // typed on while the store is busy
    const QSignalSpy answers(&procedure, &ProcedurePresenter::resultsChanged);
    QTest::qWait(80); // lets the second question out
    slow.release();
    QTRY_VERIFY(!procedure.isSearching());
    QCOMPARE(answers.size(), 1);
    QCOMPARE(procedure.results()->at(0).name, u"Đăng ký kết hôn"_s);
}

void ReceptionTest::stepsLeadThroughTheScreen()
{
    UiDesk desk;
    Reception reception(desk);
    ReceptionPresenter &presenter = reception.presenter;
    QCOMPARE(presenter.nextStep(), Step::Identify);
    QVERIFY(reception.identify());
    QCOMPARE(presenter.nextStep(), Step::Procedure);
    QVERIFY(reception.choose(u"dang ky khai sinh"_s));
    QCOMPARE(presenter.nextStep(), Step::Checklist);
    QVERIFY(presenter.nextStepText().contains(u"Tờ khai đăng ký khai sinh"_s));
    QCOMPARE(presenter.currentRow(), 0);
    presenter.checklist.setReceived(0, true);
    QCOMPARE(presenter.nextStep(), Step::Scan);
    QVERIFY(reception.scan());
    QCOMPARE(presenter.nextStep(), Step::Checklist);
    QVERIFY(reception.scan());
    QCOMPARE(presenter.nextStep(), Step::Receipt);
    QVERIFY(!presenter.procedure.dueText().isEmpty());
}

void ReceptionTest::scannedPagesComeInOrderAndMoveOn()
{
    UiDesk desk;
    desk.scanner.stacks = {{3, {}}, {2, {}}};
    Reception reception(desk);
    QVERIFY(reception.identify());
    QVERIFY(reception.choose(u"dang ky khai sinh"_s));
    QVERIFY(reception.scan());
    QCOMPARE(reception.presenter.checklist.lines()[0].pages, 3);
    QVERIFY(reception.presenter.checklist.lines()[0].received);
    QCOMPARE(reception.presenter.currentRow(), 1); // the next paper to digitise
    QCOMPARE(reception.presenter.pageDesk.pages()->rowCount(), 0);
    QVERIFY(reception.scan());
    QCOMPARE(reception.presenter.checklist.lines()[1].pages, 2);
    reception.presenter.setCurrentRow(0);
    QCOMPARE(reception.presenter.pageDesk.pages()->rowCount(), 3);
    QVERIFY(reception.scan()); // more of the same paper: behind the pages that are there
    QCOMPARE(reception.presenter.checklist.lines()[0].pages, 5);
    QCOMPARE(desk.scanner.requests.last().firstNumber, 4);
}

void ReceptionTest::blankPageIsLeftOutUnlessKept()
{
    UiDesk desk;
    desk.scanner.stacks = {{4, {}}};
    desk.processor.blank = {2, 4};
    Reception reception(desk);
    QVERIFY(reception.identify());
    QVERIFY(reception.choose(u"dang ky khai sinh"_s));
    QVERIFY(reception.scan());
    QCOMPARE(reception.presenter.checklist.lines()[0].pages, 2);
    reception.presenter.setCurrentRow(0);
    PageListModel &pages = *reception.presenter.pageDesk.pages();
    QCOMPARE(pages.rowCount(), 4);
    reception.presenter.pageDesk.steps.toggleKept({0}); // not blank: nothing to keep
    reception.presenter.pageDesk.steps.toggleKept({1});
    QVERIFY(pages.index(1).data(PageListModel::KeptRole).toBool());
    QCOMPARE(reception.presenter.checklist.lines()[0].pages, 3);
    reception.presenter.pageDesk.steps.toggleKept({1});
    QCOMPARE(reception.presenter.checklist.lines()[0].pages, 2);
}

void ReceptionTest::placeIsOfTheNextStack()
{
    UiDesk desk;
    const kernel::Error lost{kernel::ErrorKind::Scanner, u"scanner.accessDenied"_s, {}, {}};
    desk.scanner.stacks = {{3, {}}, {0, lost}, {1, {}}, {1, {}}};
    desk.scanner.pauseMs = 50;
    Reception reception(desk);
    QVERIFY(reception.identify());
    QVERIFY(reception.choose(u"dang ky khai sinh"_s));
    const auto numbers = [&] {
        QList<int> list;
        for (const auto &page : reception.presenter.pageDesk.arrangement().pagesOf(
                 reception.presenter.checklist.lines()[0].key()))
            list.append(page.id.number);
        return list;
    };
    reception.presenter.scanCurrent();
    QTRY_VERIFY(!numbers().isEmpty());
    QVERIFY(reception.presenter.capture.isScanning());
    reception.presenter.pageDesk.insertNextBefore(0); // while the stack still feeds
    QTRY_VERIFY(!reception.presenter.capture.isBusy());
    reception.presenter.setCurrentRow(0);
    QCOMPARE(numbers(), (QList<int>{1, 2, 3}));
    QVERIFY(reception.scan()); // brings nothing
    QVERIFY(reception.scan());
    QTRY_COMPARE(numbers(), (QList<int>{4, 1, 2, 3}));
    reception.presenter.setCurrentRow(0);
    QVERIFY(reception.scan());
    QTRY_COMPARE(numbers(), (QList<int>{4, 1, 2, 3, 5}));
}

void ReceptionTest::faultKeepsPagesAndContinues()
{
    UiDesk desk;
    desk.scanner.stacks = {
        {2, kernel::Error{kernel::ErrorKind::Scanner, u"scanner.jammed"_s, {}, {}}}, {3, {}}};
    Reception reception(desk);
    QVERIFY(reception.identify());
    QVERIFY(reception.choose(u"dang ky khai sinh"_s));
    QVERIFY(reception.scan());
    QTRY_COMPARE(reception.presenter.stackPause.kind(), StackPause::Kind::Fault);
    QCOMPARE(reception.presenter.currentRow(), 0); // still this paper
    QCOMPARE(reception.presenter.checklist.lines()[0].pages, 2);
    QVERIFY(reception.scan());
    QCOMPARE(desk.scanner.requests.last().firstNumber, 3);
    QCOMPARE(reception.presenter.checklist.lines()[0].pages, 5);
}

void ReceptionTest::sealStoresEverythingThenPrints()
{
    UiDesk desk;
    desk.scanner.stacks = {{2, {}}, {1, {}}};
    Reception reception(desk);
    QVERIFY(reception.identify());
    QVERIFY(reception.choose(u"dang ky khai sinh"_s));
    QVERIFY(reception.scan());
    QVERIFY(reception.scan());
    auto facts = reception.presenter.filing.facts();
    facts.channel = domain::Channel::Postal;
    facts.parcelNumber = u" EA123456789VN "_s;
    facts.competentName = u"Sở Tư pháp"_s;
    facts.returnPoint = u"Bưu điện Mẫu Sơn"_s;
    facts.submittedAt = kernel::vietnamTime({2026, 11, 19}, {16, 30});
    facts.note = u"Gửi kèm bản sao"_s;
    reception.presenter.filing.change(facts);
    reception.presenter.seal();
    QTRY_COMPARE(reception.receipts.size(), 1);
    QCOMPARE(reception.failures, QStringList());
    const domain::Dossier dossier = reception.sealed.value(0);
    QCOMPARE(dossier.owner.name, u"Nguyễn Văn Mẫu"_s);
    QCOMPARE(dossier.channel, domain::Channel::Postal);
    QCOMPARE(dossier.parcelNumber, u"EA123456789VN"_s);
    QCOMPARE(dossier.competentName, u"Sở Tư pháp"_s);
    QCOMPARE(dossier.returnPoint, u"Bưu điện Mẫu Sơn"_s);
    QCOMPARE(dossier.submittedAt, facts.submittedAt);
    QCOMPARE(dossier.note, u"Gửi kèm bản sao"_s);
    QCOMPARE(dossier.components.size(), 2);
    QCOMPARE(dossier.components[0].documents.first().pages, 2);
    QCOMPARE(dossier.components[1].documents.first().pages, 1);
    QCOMPARE(dossier.components[0].documents.first().source, domain::DocumentSource::Scan);
    QVERIFY(storedTexts(desk).contains("page 1\npage 2\n"));
    QVERIFY(reception.receipts.first().contains(dossier.code.toUtf8()));
    QCOMPARE(desk.syncs, 1);
    const auto left = desk.inStore([&] {
        return std::pair(desk.captures.saved.size(), desk.captures.openSessions()->size());
    });
    QCOMPARE(left, std::pair(qsizetype(0), qsizetype(0)));
    reception.presenter.begin();
    QVERIFY(reception.presenter.owner.isEmpty());
    QCOMPARE(reception.presenter.filing.facts(), presentation::Filing::Facts());
    QCOMPARE(reception.presenter.nextStep(), Step::Identify);
}

void ReceptionTest::agenciesThatMayDecideAreKnown()
{
    UiDesk desk;
    Reception reception(desk);
    const presentation::Filing &filing = reception.presenter.filing;
    QVERIFY(filing.agencies().isEmpty());
    QCOMPARE(filing.doubtOf(u"H38.99"_s), QString()); // none were imported
    domain::AdministrativeUnit heir;
    heir.code = u"H38.02"_s;
    heir.name = u"Sở Mẫu"_s;
    domain::AdministrativeUnit ended;
    ended.code = u"H38.01"_s;
    ended.name = u"Sở Cũ"_s;
    ended.validTo = QDate(2025, 6, 30);
    ended.successor = heir.code;
    desk.profile.agencies = domain::AgencyTree({heir, ended}, {});
    QCOMPARE(filing.agencies(), QList{heir});
    QVERIFY(!filing.doubtOf(u"H38.99"_s).isEmpty());
    QVERIFY(filing.doubtOf(ended.code).contains(heir.name));
    QCOMPARE(filing.doubtOf(heir.code), QString());
}

void ReceptionTest::sealWaitsForPages()
{
    UiDesk desk;
    desk.scanner.pauseMs = 20;
    Reception reception(desk);
    QVERIFY(reception.identify());
    QVERIFY(reception.choose(u"ket hon"_s));
    QTRY_VERIFY(!reception.presenter.scanner.isSearching());
    reception.presenter.scanCurrent();
    reception.presenter.seal();
    QVERIFY(reception.presenter.isSealing());
    QVERIFY(reception.sealed.isEmpty());
    QTRY_COMPARE(reception.sealed.size(), 1);
    QCOMPARE(reception.sealed[0].components[0].documents.first().pages, 3);
}

void ReceptionTest::tornStackIsNotSealed_data()
{
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("jam") << false;
    QTest::newRow("cancelled by the officer") << true;
}

void ReceptionTest::tornStackIsNotSealed()
{
    QFETCH(bool, cancelled);
    UiDesk desk;
    desk.scanner.pauseMs = 20;
    if (!cancelled)
        desk.scanner.stacks = {
            {2, kernel::Error{kernel::ErrorKind::Scanner, u"scanner.jammed"_s, {u"3"_s}, {}}},
            {1, {}}};
    Reception reception(desk);
    QVERIFY(reception.identify());
    QVERIFY(reception.choose(u"ket hon"_s));
    QTRY_VERIFY(!reception.presenter.scanner.isSearching());
    QSignalSpy settled(&reception.presenter.capture, &CapturePresenter::settled);
    reception.presenter.scanCurrent();
    reception.presenter.seal(); // asked for while the stack still feeds
    QVERIFY(reception.presenter.isSealing());
    if (cancelled)
        reception.presenter.capture.cancel();
    QTRY_VERIFY(!reception.presenter.isSealing());
    if (!cancelled)
        QTRY_VERIFY(!settled.isEmpty());
    QVERIFY(reception.sealed.isEmpty());
    // The rest is fed, and sealing is asked for again.
    QVERIFY(reception.scan());
    reception.presenter.seal();
    QTRY_COMPARE(reception.sealed.size(), 1);
}

void ReceptionTest::sealFailureKeepsTheDraft()
{
    UiDesk desk;
    Reception reception(desk);
    QVERIFY(reception.identify());
    QVERIFY(reception.choose(u"ket hon"_s));
    reception.presenter.seal();
    QTRY_COMPARE(reception.failures, QStringList{u"component.missing"_s});
    QVERIFY(reception.scan());
    desk.inStore([&] {
        desk.dossiers.sealFault = kernel::Error{kernel::ErrorKind::Store, u"disk.full"_s, {}, {}};
    });
    reception.presenter.seal();
    QTRY_COMPARE(reception.failures.size(), 2);
    QVERIFY(!reception.presenter.isSealing());
    QCOMPARE(reception.presenter.checklist.lines()[0].pages, 3);
    QTRY_COMPARE(desk.inStore([&] { return desk.captures.saved.size(); }), 1);
    reception.presenter.seal(); // room was made
    QTRY_COMPARE(reception.sealed.size(), 1);
}

void ReceptionTest::receiptFailureIsToldApart()
{
    UiDesk desk;
    desk.renderer.fault = kernel::Error{kernel::ErrorKind::Store, u"template.broken"_s, {}, {}};
    Reception reception(desk);
    QSignalSpy noReceipt(&reception.presenter, &ReceptionPresenter::receiptFailed);
    QVERIFY(reception.identify());
    QVERIFY(reception.choose(u"ket hon"_s));
    reception.presenter.checklist.setReceived(0, true);
    reception.presenter.seal();
    QTRY_COMPARE(noReceipt.size(), 1);
    QCOMPARE(reception.sealed.size(), 1);
    QCOMPARE(reception.failures, QStringList());
}

void ReceptionTest::filesPassThroughAndImagesAreCaptured()
{
    UiDesk desk;
    QTemporaryDir folder;
    const QString pdf = folder.filePath(u"to-khai.pdf"_s);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("signed by the citizen");
    file.close();
    Reception reception(desk);
    QVERIFY(reception.identify());
    QVERIFY(reception.choose(u"ket hon"_s));
    reception.presenter.importToCurrent({pdf, u"/x/anh.jpg"_s, u"/x/locked.pdf"_s});
    QTRY_COMPARE(reception.presenter.checklist.lines()[0].files, QStringList{pdf});
    QTRY_COMPARE(reception.presenter.checklist.lines()[0].pages, 1);
    QCOMPARE(reception.failures, QStringList{u"file.password"_s});
    QTRY_VERIFY(!reception.presenter.capture.isBusy());
    reception.presenter.seal();
    QTRY_COMPARE(reception.sealed.size(), 1);
    const auto documents = reception.sealed[0].components[0].documents;
    QCOMPARE(documents.size(), 2);
    QCOMPARE(documents[1].source, domain::DocumentSource::File);
    QVERIFY2(storedTexts(desk).contains("signed by the citizen"), "byte for byte");
}

void ReceptionTest::partsKeepTheOrderGiven_data()
{
    QTest::addColumn<bool>("crashed");
    QTest::newRow("at once") << false;
    QTest::newRow("after a crash") << true;
}

void ReceptionTest::partsKeepTheOrderGiven()
{
    QFETCH(bool, crashed);
    UiDesk desk;
    desk.scanner.stacks = {{4, {}}};
    QTemporaryDir folder;
    const QString pdf = folder.filePath(u"to-khai.pdf"_s);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("signed by the citizen");
    file.close();
    auto reception = std::make_unique<Reception>(desk);
    QVERIFY(reception->identify());
    QVERIFY(reception->choose(u"ket hon"_s));
    QVERIFY(reception->scan());
    reception->presenter.setCurrentRow(0);
    reception->presenter.importToCurrent({u"/x/1.jpg"_s, u"/x/2.jpg"_s, pdf, u"/x/3.jpg"_s});
    QTRY_COMPARE(reception->presenter.checklist.lines()[0].pages, 4 + 2 + 1);
    QTRY_VERIFY(!reception->presenter.capture.isBusy());
    if (crashed) {
        reception->presenter.pause();
        reception.reset();
        UnfinishedPresenter unfinished(desk.desk());
        unfinished.load();
        QTRY_COMPARE(unfinished.list().size(), 1);
        reception = std::make_unique<Reception>(desk);
        reception->presenter.resume(unfinished.list().first());
        QTRY_VERIFY(reception->presenter.procedure.chosen().has_value());
        QTRY_COMPARE(reception->presenter.checklist.lines()[0].files, QStringList{pdf});
        QTRY_COMPARE(reception->presenter.checklist.lines()[0].pages, 4 + 2 + 1);
        QTRY_VERIFY(!reception->presenter.capture.isBusy());
    }
    reception->presenter.seal();
    QTRY_COMPARE(reception->sealed.size(), 1);
    const auto documents = reception->sealed[0].components[0].documents;
    QCOMPARE(documents.size(), 4);
    QCOMPARE(documents[0].pages, 4);
    QCOMPARE(documents[0].source, domain::DocumentSource::Scan);
    QCOMPARE(documents[1].pages, 2);  // the images in a row
    QCOMPARE(documents[2].bytes, 21); // the PDF between them
    QCOMPARE(documents[3].pages, 1);
}

void ReceptionTest::crashIsRecoveredForItsOperatorOnly()
{
    UiDesk desk;
    desk.scanner.stacks = {{4, {}}};
    desk.processor.blank = {2, 4};
    {
        Reception before(desk);
        QVERIFY(before.identify());
        before.presenter.owner.setText(PartyPresenter::Field::Phone, u"0912345678"_s);
        QVERIFY(before.choose(u"dang ky khai sinh"_s));
        before.presenter.procedure.chooseCase(u"TH2"_s);
        QVERIFY(before.scan());
        before.presenter.setCurrentRow(0);
        before.presenter.pageDesk.steps.toggleKept({1});
        before.presenter.pause();
    }
    desk.inStore([&] { desk.captures.saved.insert(u"x"_s, {u"x"_s, u"another"_s, "{}"}); });

    UnfinishedPresenter unfinished(desk.desk());
    const QSignalSpy loaded(&unfinished, &UnfinishedPresenter::changed);
    unfinished.load();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(unfinished.list().size(), 1);
    QCOMPARE(unfinishedTitle(unfinished.list().first()), u"Nguyễn Văn Mẫu"_s);

    Reception after(desk);
    after.presenter.resume(unfinished.list().first());
    QCOMPARE(after.presenter.owner.text(PartyPresenter::Field::Phone), u"0912345678"_s);
    QTRY_VERIFY(after.presenter.procedure.chosen().has_value());
    QCOMPARE(after.presenter.procedure.caseCode(), u"TH2"_s);
    QTRY_VERIFY(!after.presenter.capture.isBusy());
    QCOMPARE(after.presenter.checklist.rowCount(), 4);
    QCOMPARE(after.presenter.checklist.lines()[0].pages, 3); // the kept blank is one of them
    after.presenter.checklist.setReceived(1, true);
    after.presenter.seal();
    QTRY_COMPARE(after.receipts.size(), 1);
    QCOMPARE(after.sealed[0].components[0].documents.first().pages, 3);
}

void ReceptionTest::crashRightAfterSealingIsTidiedUp()
{
    UiDesk desk;
    domain::Dossier sealed;
    sealed.id = {u"done"_s};
    desk.dossiers.dossiers = {sealed};
    services::SavedDraft file;
    file.draft.owner.name = u"Nguyễn Văn Mẫu"_s;
    file.sealing = sealed.id;
    desk.inStore([&] {
        std::ignore =
            desk.captures.saveDraft(u"d"_s, services::writeSavedDraft(file), desk.desk().actor);
        std::ignore = desk.captures.begin(u"d"_s, u"K1"_s, desk.desk().actor);
    });
    UnfinishedPresenter unfinished(desk.desk());
    const QSignalSpy loaded(&unfinished, &UnfinishedPresenter::changed);
    unfinished.load();
    QTRY_COMPARE(loaded.size(), 1);
    QVERIFY2(unfinished.list().isEmpty(), "it would be sealed a second time");
    QVERIFY(desk.inStore([&] { return desk.captures.openSessions()->isEmpty(); }));
}

void ReceptionTest::discardRemovesEverything()
{
    UiDesk desk;
    {
        Reception before(desk);
        QVERIFY(before.identify());
        QVERIFY(before.choose(u"ket hon"_s));
        QVERIFY(before.scan());
        before.presenter.pause();
    }
    UnfinishedPresenter unfinished(desk.desk());
    unfinished.load();
    QTRY_COMPARE(unfinished.list().size(), 1);
    unfinished.discard(unfinished.list().first().draftId);
    QTRY_COMPARE(unfinished.list().size(), 0);
    QVERIFY(desk.inStore([&] { return desk.captures.openSessions()->isEmpty(); }));
}

} // namespace motcua::tests
