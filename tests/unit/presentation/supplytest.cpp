#include "tests/unit/presentation/supplytest.h"

#include "tests/unit/presentation/receptionbed.h"
#include "ui/presentation/dossier/dossierdate.h"
#include "ui/presentation/dossier/dossierpresenter.h"
#include "ui/presentation/format.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using motcua::presentation::DossierPresenter;
using motcua::presentation::UnfinishedPresenter;

namespace motcua::tests
{

namespace
{

using domain::DossierState;

/// A desk whose first dossier waits for a supplement.
struct Waiting {
    explicit Waiting(bool accepted = true)
    {
        desk.fillQueues();
        domain::Dossier &dossier = desk.dossiers.dossiers[0];
        dossier.state = DossierState::AwaitingSupplement;
        dossier.procedureCode = u"1.001193"_s;
        dossier.caseCode = u"TH1"_s;
        const auto procedure = desk.catalogue.byCode(dossier.procedureCode, {});
        dossier.published = {(*procedure)->componentsFor(dossier.caseCode), (*procedure)->fees};
        dossier.limit = domain::TimeLimit{3, domain::TimeUnit::Workday};
        dossier.components = {{u"KS1"_s, u"Tờ khai đăng ký khai sinh"_s, true, false, 1, 0, {}}};
        domain::SupplementRequest request;
        request.requestedAt = desk.clock.now().addDays(-1);
        request.items = {u"Giấy chứng sinh"_s};
        request.reason = u"Thiếu"_s;
        request.beforeAcceptance = !accepted;
        dossier.supplements = {request};
        dossier.dueAt = {};
        code = dossier.code;
    }
    [[nodiscard]] domain::Dossier stored()
    {
        return desk.inStore([this] { return desk.dossiers.dossiers[0]; });
    }
    [[nodiscard]] QList<services::Unfinished> unfinished()
    {
        return desk.inStore([this] {
            return desk.desk()
                .receptions.unfinished(desk.desk().actor)
                .value_or(QList<services::Unfinished>());
        });
    }

    UiDesk desk;
    QString code;
};

[[nodiscard]] bool supply(Reception &reception, const QString &code)
{
    reception.presenter.supply(code);
    return QTest::qWaitFor([&] {
        return reception.presenter.supplying.isOn() && !reception.presenter.scanner.isSearching();
    });
}

} // namespace

void SupplyTest::everyKindOfPaperComesIn()
{
    const QTemporaryDir folder;
    QStringList files;
    for (const QString &name : {u"hon-thu-1.pdf"_s, u"hon-thu-2.pdf"_s}) {
        QFile pdf(folder.filePath(name));
        QVERIFY(pdf.open(QIODevice::WriteOnly));
        pdf.write("%PDF " + name.toUtf8());
        files.append(pdf.fileName());
    }
    Waiting waiting;
    waiting.desk.scanner.stacks = {{2, {}}};
    Reception reception(waiting.desk);
    QVERIFY(supply(reception, waiting.code));
    auto &presenter = reception.presenter;
    QVERIFY(presenter.supplying.lines().contains(u"•  Giấy chứng sinh"_s));
    const int scanned = presenter.checklist.rowOf(u"KS2"_s);
    presenter.setCurrentRow(scanned);
    QVERIFY(reception.scan()); // at the desk
    const int filed = presenter.checklist.rowOf(u"KS3"_s);
    presenter.setCurrentRow(filed);
    presenter.importToCurrent(files); // several at once, of a copy
    QTRY_COMPARE(presenter.checklist.lines()[filed].files.size(), 2);
    QVERIFY(presenter.checklist.addVolunteered(u"Đơn giải trình"_s) > 0);
    presenter.checklist.setReceived(presenter.checklist.rowOf(u"Đơn giải trình"_s), true);
    QSignalSpy supplied(&presenter, &presentation::ReceptionPresenter::supplied);
    presenter.seal();
    QTRY_COMPARE(supplied.size(), 1);
    QCOMPARE(reception.failures, QStringList());
    const domain::Dossier dossier = waiting.stored();
    QCOMPARE(dossier.state, DossierState::Processing);
    QCOMPARE(dossier.components.size(), 4);
    QCOMPARE(dossier.components[1].documents.size(), 1);
    QCOMPARE(dossier.components[1].documents[0].pages, 2);
    QCOMPARE(dossier.components[1].documents[0].source, domain::DocumentSource::Scan);
    QCOMPARE(dossier.components[2].documents.size(), 2);
    QCOMPARE(dossier.components[2].originals, 0);
    QCOMPARE(dossier.components[2].copies, 1);
    QVERIFY(dossier.components[3].volunteered);
    QVERIFY(dossier.dueAt.isValid()); // the clock runs on
    QVERIFY(waiting.unfinished().isEmpty());
    QVERIFY(waiting.desk.inStore([&] { return waiting.desk.captures.openSessions()->isEmpty(); }));
}

void SupplyTest::whatWasBegunGoesOn()
{
    Waiting waiting;
    waiting.desk.scanner.stacks = {{3, {}}};
    {
        Reception before(waiting.desk);
        QVERIFY(supply(before, waiting.code));
        before.presenter.pause();
        QVERIFY(waiting.unfinished().isEmpty()); // nothing was done yet
        before.presenter.setCurrentRow(before.presenter.checklist.rowOf(u"KS2"_s));
        QVERIFY(before.scan());
        before.presenter.pause();
    }
    const auto left = waiting.unfinished();
    QCOMPARE(left.size(), 1);
    QCOMPARE(presentation::unfinishedTitle(left.first()), u"Lê Thị Thử"_s);

    Reception after(waiting.desk); // by the same key as the first time
    QVERIFY(supply(after, waiting.code));
    QTRY_VERIFY(!after.presenter.capture.isBusy());
    const int row = after.presenter.checklist.rowOf(u"KS2"_s);
    QTRY_COMPARE(after.presenter.checklist.lines()[row].pages, 3);
    QSignalSpy supplied(&after.presenter, &presentation::ReceptionPresenter::supplied);
    after.presenter.seal();
    QTRY_COMPARE(supplied.size(), 1);
    QCOMPARE(waiting.stored().components.value(1).documents.value(0).pages, 3);
}

void SupplyTest::crashRightAfterIsTidiedUp()
{
    Waiting waiting;
    services::SavedDraft draft;
    draft.draft.owner.name = u"Lê Thị Thử"_s;
    draft.draft.components = {{.component = u"KS2"_s}};
    draft.supplies = {waiting.code, 0, true};
    waiting.desk.inStore([&] {
        std::ignore = waiting.desk.captures.saveDraft(u"d"_s, services::writeSavedDraft(draft),
                                                      waiting.desk.desk().actor);
        std::ignore = waiting.desk.captures.begin(u"d"_s, u"KS2"_s, waiting.desk.desk().actor);
    });
    QCOMPARE(waiting.unfinished().size(), 1); // it did not join: nothing may be lost
    waiting.desk.inStore([&] {
        waiting.desk.dossiers.dossiers[0].supplements[0].suppliedAt = waiting.desk.clock.now();
    });
    QVERIFY2(waiting.unfinished().isEmpty(), "it would join a second time");
    QVERIFY(waiting.desk.inStore([&] { return waiting.desk.captures.openSessions()->isEmpty(); }));
}

void SupplyTest::completesWhatWasNotAccepted()
{
    Waiting waiting(false);
    DossierPresenter page(waiting.desk.desk());
    QSignalSpy shown(&page, &DossierPresenter::shown);
    page.open(waiting.code);
    QTRY_COMPARE(shown.size(), 1);
    const QString paper = u"Giấy chứng sinh hoặc văn bản thay thế theo quy định"_s;
    QVERIFY(page.missingText().contains(paper));
    QVERIFY(page.facts().first().contains(paper));
    // Form 02 begins with what is missing.
    waiting.desk.inStore(
        [&] { waiting.desk.dossiers.dossiers[0].state = DossierState::Registered; });
    page.reload();
    QTRY_COMPARE(shown.size(), 2);
    const auto fields = page.fields(u"supplement"_s);
    QCOMPARE(fields.value(0).value, paper);
    QVERIFY(!fields.value(1).value.isEmpty());
    waiting.desk.inStore(
        [&] { waiting.desk.dossiers.dossiers[0].state = DossierState::AwaitingSupplement; });

    Reception reception(waiting.desk);
    QVERIFY(supply(reception, waiting.code));
    QCOMPARE(reception.presenter.paper.key(), u"KS2"_s); // the first that is missing
    reception.presenter.checklist.setReceived(1, true);
    reception.presenter.seal();
    QTRY_COMPARE(reception.receipts.size(), 1); // it is accepted with that
    QCOMPARE(reception.failures, QStringList());
    QCOMPARE(reception.sealed.value(0).state, DossierState::Processing);
    QVERIFY(reception.sealed.value(0).dueAt.isValid());
}

void SupplyTest::theCaseIsNamedAndTheListFollows()
{
    Waiting waiting(false);
    auto &birth = waiting.desk.catalogue.procedures.first();
    domain::ProcedureComponent late = birth.components[1];
    late.code = u"KS9"_s;
    late.name = u"Văn bản xác minh"_s;
    late.caseCode = u"TH2"_s;
    birth.components.append(late);
    domain::Dossier &dossier = waiting.desk.dossiers.dossiers[0];
    dossier.caseCode.clear();
    dossier.published = {birth.componentsFor({}), birth.fees};
    Reception reception(waiting.desk);
    QVERIFY(supply(reception, waiting.code));
    auto &supplying = reception.presenter.supplying;
    QVERIFY(supplying.needsCase());
    QCOMPARE(supplying.cases().size(), 2);
    QCOMPARE(reception.presenter.checklist.rowOf(u"KS9"_s), -1);
    reception.presenter.seal();
    QTRY_COMPARE(reception.failures, QStringList{u"supplied.noCase"_s});
    supplying.chooseCase(u"TH2"_s);
    const int row = reception.presenter.checklist.rowOf(u"KS9"_s);
    QVERIFY(row >= 0);
    QVERIFY(reception.presenter.checklist.lines()[row].asked.compulsory);
    for (const QString &paper : {u"KS2"_s, u"KS9"_s})
        reception.presenter.checklist.setReceived(reception.presenter.checklist.rowOf(paper), true);
    reception.presenter.seal();
    QTRY_COMPARE(reception.sealed.size(), 1);
    QCOMPARE(waiting.stored().caseCode, u"TH2"_s);
    QCOMPARE(waiting.stored().limit->amount, 8);
}

void SupplyTest::nothingBroughtIsSaid()
{
    Waiting waiting;
    Reception reception(waiting.desk);
    QVERIFY(supply(reception, waiting.code));
    reception.presenter.seal();
    QTRY_COMPARE(reception.failures, QStringList{u"supplied.nothing"_s});
    QCOMPARE(waiting.stored().state, DossierState::AwaitingSupplement);
}

void SupplyTest::dateTellsOfEveryStop()
{
    UiDesk desk;
    const auto &calendar = desk.desk().calendar;
    domain::Dossier dossier;
    dossier.receivedAt = kernel::vietnamTime({2026, 11, 9}, {8, 30}); // a Monday
    dossier.limit = domain::TimeLimit{5, domain::TimeUnit::Workday};
    dossier.dueAt = calendar.appointment(dossier.receivedAt, *dossier.limit)->dueAt;
    const auto reason = [&] {
        return presentation::dossierDateReason(calendar, dossier, desk.clock.now());
    };
    const QStringList plain = reason();
    QVERIFY(plain.size() > 1);
    QVERIFY(plain.last().contains(presentation::momentText(dossier.dueAt)));

    domain::SupplementRequest request;
    request.requestedAt = kernel::vietnamTime({2026, 11, 10}, {9, 0});
    request.suppliedAt = kernel::vietnamTime({2026, 11, 12}, {9, 0});
    dossier.supplements = {request};
    dossier.dueAt = kernel::vietnamTime({2026, 11, 18}, dossier.dueAt.time()); // two workdays later
    QCOMPARE(reason().size(), plain.size() + 1);
    QVERIFY2(reason().last().contains(presentation::momentText(dossier.dueAt)),
             qPrintable(reason().last()));

    domain::Extension extension;
    extension.at = kernel::vietnamTime({2026, 11, 17}, {9, 0});
    extension.dueBefore = dossier.dueAt;
    extension.dueAfter = kernel::vietnamTime({2026, 11, 25}, {16, 0});
    extension.reason = u"Chờ xác minh"_s;
    dossier.extensions = {extension};
    dossier.dueAt = extension.dueAfter;
    QVERIFY(reason().last().contains(u"Chờ xác minh"_s));

    dossier.dueAt = dossier.dueAt.addDays(1); // as another calendar had it
    QVERIFY(reason().last().contains(presentation::momentText(dossier.dueAt)));

    dossier.supplements[0].suppliedAt = {};
    dossier.extensions.clear();
    dossier.dueAt = {};
    QVERIFY(reason().last().contains(presentation::momentText(request.requestedAt)));
    dossier.limit.reset();
    QVERIFY(reason().isEmpty());
}

} // namespace motcua::tests
