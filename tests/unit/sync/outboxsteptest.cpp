#include "tests/unit/sync/outboxsteptest.h"

#include "app/core/domain/moverights.h"
#include "app/core/kernel/clock.h"
#include "sync/engine/outboxstep.h"
#include "sync/engine/progress.h"
#include "sync/wire/connectorbodies.h"
#include "tests/fakes/memorystores.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;
using sync::StepKind;

void TestOutboxStep::table_data()
{
    using S = domain::SyncState;
    QTest::addColumn<bool>("provisional");
    QTest::addColumn<int>("uploaded");
    QTest::addColumn<bool>("attempted");
    QTest::addColumn<S>("state");
    QTest::addColumn<StepKind>("filesFirst"); // the create names the files
    QTest::addColumn<StepKind>("filesLater");
    using K = StepKind;
    QTest::newRow("fresh") << true << 0 << false << S::Queued << K::DrawNumber << K::DrawNumber;
    QTest::newRow("sealed with a number")
        << false << 0 << false << S::Queued << K::UploadFile << K::CreateDossier;
    QTest::newRow("one of two") << false << 1 << false << S::Queued << K::UploadFile
                                << K::CreateDossier;
    QTest::newRow("all there") << false << 2 << false << S::Queued << K::CreateDossier
                               << K::CreateDossier;
    QTest::newRow("attempted") << false << 2 << true << S::OutcomeUnknown << K::LookUp << K::LookUp;
    QTest::newRow("attempted, put back")
        << false << 0 << true << S::Queued << K::LookUp << K::LookUp;
    QTest::newRow("attempted, odd rest")
        << true << 0 << true << S::Queued << K::LookUp << K::LookUp;
    QTest::newRow("with the courier")
        << true << 0 << false << S::Exported << K::LookUp << K::LookUp;
    QTest::newRow("brought by courier")
        << true << 0 << false << S::OutcomeUnknown << K::LookUp << K::LookUp;
    QTest::newRow("known") << false << 0 << true << S::Known << K::UploadFile << K::UploadFile;
    QTest::newRow("known by another number")
        << true << 0 << true << S::Known << K::UploadFile << K::UploadFile;
    QTest::newRow("uploading") << false << 1 << true << S::Uploading << K::UploadFile
                               << K::UploadFile;
    QTest::newRow("uploaded") << false << 2 << true << S::Uploading << K::AttachFiles
                              << K::AttachFiles;
}

void TestOutboxStep::table()
{
    QFETCH(const bool, provisional);
    QFETCH(const int, uploaded);
    tests::MemoryStores stores;
    domain::Dossier dossier = tests::sampleDossier(stores, 2);
    dossier.provisional = provisional;
    domain::OutboxItem item;
    QFETCH(const bool, attempted);
    QFETCH(const domain::SyncState, state);
    item.createAttempted = attempted;
    item.state = state;
    for (int i = 0; i < uploaded; ++i)
        item.files.append({dossier.components.at(i).documents.first().id, u"65"_s, {}});
    for (const bool later : {false, true}) {
        const sync::OutboxStep step = sync::nextStep({item, dossier, item.files, later});
        QFETCH(const StepKind, filesFirst);
        QFETCH(const StepKind, filesLater);
        QCOMPARE(step.kind, later ? filesLater : filesFirst);
        QCOMPARE(step.document.has_value(), step.kind == StepKind::UploadFile);
        if (step.document)
            QCOMPARE(step.document->id, dossier.components.at(uploaded).documents.first().id);
    }
}

/// What was supplied or decided lies at the server before the move that brought it is told.
void TestOutboxStep::filesGoBeforeTheirMove()
{
    tests::MemoryStores stores;
    domain::Dossier dossier = tests::sampleDossier(stores, 2);
    dossier.provisional = false;
    domain::OutboxItem item;
    item.kind = domain::OutboxKind::ReportProgress;
    const auto id = [&](int component) {
        return dossier.components.at(component).documents.first().id;
    };
    sync::RemoteFiles sent{{id(0), u"65"_s, {}}, {id(1), u"66"_s, {}}};
    bool canName = true;
    const auto next = [&] { return sync::nextStep({item, dossier, sent, false, canName}); };
    QCOMPARE(next().kind, StepKind::ReportProgress);
    for (const auto state : {domain::SyncState::Exported, domain::SyncState::OutcomeUnknown}) {
        item.state = state; // another desk may have told it
        QCOMPARE(next().kind, StepKind::LookUp);
    }
    item.state = domain::SyncState::Queued;
    sent.removeLast(); // this one was supplied after the create
    QCOMPARE(next().document->id, id(1));
    sent.append({id(1), u"67"_s, {}});
    item.files.append(sent.last());
    // Uploading, or put back into the queue after it was set aside: nobody has named it yet.
    for (const auto state : {domain::SyncState::Uploading, domain::SyncState::Queued}) {
        item.state = state;
        QCOMPARE(next().kind, StepKind::AttachFiles);
        canName = false;
        QCOMPARE(next().kind, StepKind::ReportProgress);
        canName = true;
    }
    item.state = domain::SyncState::Verified;
    QCOMPARE(next().kind, StepKind::ReportProgress);
    const sync::RemoteFiles all = std::exchange(sent, {});
    QCOMPARE(next().kind, StepKind::ReportProgress); // what came later goes with its own move
    sent = all;
    item.state = domain::SyncState::Queued;
    item.files = {all.first()};
    QCOMPARE(next().kind, StepKind::AttachFiles);
    sent.last().id.clear(); // the courier's: the list cannot be replaced
    QCOMPARE(next().kind, StepKind::ReportProgress);
    sent = all;
    domain::ResultPaper result;
    result.documents.append(dossier.components.first().documents.first());
    result.documents.first().id = {u"result"_s};
    dossier.results.append(result);
    QCOMPARE(next().document->id, kernel::DocumentId{u"result"_s});
    sent.append({{u"result"_s}, u"68"_s, {}});
    item.files = {sent.last()};
    item.state = domain::SyncState::Uploading;
    QCOMPARE(next().kind, StepKind::ReportProgress); // it names the result itself
}

void TestOutboxStep::progress()
{
    tests::MemoryStores stores;
    domain::Dossier dossier = tests::sampleDossier(stores, 0);
    dossier.state = domain::DossierState::AwaitingSupplement;
    const auto event = [](const QString &what, int revision,
                          std::optional<domain::DossierState> state) {
        domain::DossierEvent made;
        made.what = what;
        made.revision = revision;
        made.state = state;
        return made;
    };
    // Collecting a fee is a revision too, but nothing of the outbox.
    const QList<domain::DossierEvent> events{
        event(u"sealed"_s, 0, {}),
        event(domain::feeActName(domain::FeeAct::Collect), 0, {}),
        event(domain::moveName(domain::DossierMove::Transfer), 3, domain::DossierState::Processing),
        event(u"printed"_s, 0, {}),
        event(u"extend"_s, 4, domain::DossierState::Processing),
        event(domain::moveName(domain::DossierMove::RequestSupplement), 5,
              domain::DossierState::AwaitingSupplement)};
    const auto first = sync::progressOf(dossier, events, 3);
    QVERIFY(first);
    QCOMPARE(first->dossier.state, domain::DossierState::Processing); // as it was then
    QCOMPARE(sync::progressOf(dossier, events, 4)->event.what, u"extend"_s);
    const auto last = sync::progressOf(dossier, events, 5);
    QVERIFY(last);
    QCOMPARE(last->dossier.state, domain::DossierState::AwaitingSupplement);
    QCOMPARE(last->event.what, events.last().what);
    for (const int none : {0, 1, 2, 6})
        QVERIFY(!sync::progressOf(dossier, events, none));
}

/// Entered, added and withdrawn while the link was away: the moves are told all the same, each
/// with the words of what still stands.
void TestOutboxStep::aWithdrawnResultIsToldInNoMove()
{
    tests::MemoryStores stores;
    domain::Dossier dossier = tests::sampleDossier(stores, 0);
    dossier.state = domain::DossierState::Processed;
    const auto entered = [&](const QString &what, const QString &number) {
        domain::ResultPaper result;
        result.name = u"Giấy phép mẫu"_s;
        result.number = number;
        result.signer = u"Lê Ký"_s;
        dossier.results.append(result);
        domain::DossierEvent event;
        event.what = what;
        event.reason = domain::resultWords(result);
        event.revision = int(dossier.results.size()) + 1;
        event.state = dossier.state;
        return event;
    };
    QList<domain::DossierEvent> events{
        entered(domain::moveName(domain::DossierMove::Finish), u"7/GP"_s),
        entered(domain::resultAdded, u"12/QĐ"_s)};
    const auto told = [&](int revision) {
        const auto report = sync::progressOf(dossier, events, revision);
        return report ? report->event.what + u'|' + report->event.reason : QString();
    };
    QCOMPARE(told(2), u"finish|7/GP, Lê Ký"_s);
    QCOMPARE(told(3), u"resultAdded|12/QĐ, Lê Ký"_s);
    dossier.results[0].withdrawnAt = kernel::vietnamTime({2026, 11, 23}, {9, 0});
    dossier.results[0].withdrawnWhy = u"Nhầm số 7/GP"_s;
    domain::DossierEvent gone;
    gone.what = domain::resultWithdrawn;
    gone.reason = u"7/GP: Nhầm số 7/GP"_s;
    gone.revision = 4;
    gone.state = dossier.state;
    events.append(gone);
    QCOMPARE(told(2), u"finish|"_s);
    QCOMPARE(told(3), u"resultAdded|12/QĐ, Lê Ký"_s);
    QCOMPARE(told(4), u"resultWithdrawn|"_s);
    // What travels says nothing of it in either body of the connector.
    for (const int revision : {2, 3, 4}) {
        const auto report = sync::progressOf(dossier, events, revision);
        for (const QByteArray &body :
             {sync::connectorProgressBody(report->dossier, u"65e3"_s, report->event),
              sync::connectorStatusBody(report->dossier, u"65e3"_s, report->event, {})}) {
            QVERIFY2(!body.contains("7/GP"), body.constData());
            QVERIFY2(!body.contains("Nhầm"), body.constData());
        }
    }
    dossier.results.append(dossier.results[0]); // entered again, rightly this time
    dossier.results.last().withdrawnAt = {};
    QCOMPARE(told(2), u"finish|7/GP, Lê Ký"_s);
}
