#include "tests/unit/core/services/receptionstest.h"

#include "tests/unit/core/services/counter.h"

#include "app/core/kernel/pagejournal.h"
#include "app/core/kernel/spoolpage.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using services::Unfinished;

namespace
{

const QString draftId = u"draft-1"_s;
/// More than any use case makes; a loop over it ends earlier.
constexpr int manyCalls = 50;

/// A counter with one reception in it: a draft, a scanned session and one of files, and a store
/// that can be told to fail.
struct Scene : Counter {
    explicit Scene(const QString &draft = draftId)
    {
        reception.draftId = draft;
        reception.saved.draft = wholeDraft();
        if (!draft.isEmpty() && !receptions.keep(draft, reception.saved, officer))
            qFatal("the draft is not kept");
        for (const QString &component : {u"KS01"_s, u"KS02"_s})
            reception.sessions.append(*captures.begin(draft, component, officer));
        reception.saved.importedSessions = {reception.sessions[1].id.value};
        checked = *intake.check(reception.saved.draft, officer);
        for (qsizetype i = 0; i < checked.dossier.components.size(); ++i) {
            const QString path = folder.filePath(u"%1.pdf"_s.arg(i));
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write("paper " + path.toUtf8()) < 0)
                qFatal("no room for a file");
            files.append({{path, u"application/pdf"_s, 1, domain::DocumentSource::Scan}});
        }
        for (StoreFaults **user : {&blobs.faults, &dossiers.faults, &captures.faults})
            *user = &faults;
    }

    auto seal() { return receptions.seal(reception, checked, files, officer); }
    void feed(const ports::CaptureSession &session)
    {
        QFile page(session.folder + u'/' + kernel::spoolFileName(1));
        if (!page.open(QIODevice::WriteOnly))
            qFatal("no room for a page");
    }
    [[nodiscard]] int openSessions() { return int(captures.openSessions()->size()); }
    [[nodiscard]] bool isTidy() { return captures.saved.isEmpty() && openSessions() == 0; }

    StoreFaults faults;
    QTemporaryDir folder;
    Unfinished reception;
    services::CheckedDossier checked;
    services::FilesByComponent files;
};

const ports::Actor hoa{{u"hoa"_s, u"Lê Thị Hoa"_s, domain::Role::Officer, false}, u"Q1"_s};

} // namespace

void ReceptionsTest::sealLeavesOnlyTheDossier()
{
    Scene scene;
    const auto sealed = scene.seal();
    QVERIFY2(sealed, sealed ? "" : qPrintable(sealed.error().key));
    QVERIFY(sealed->leftovers.isEmpty());
    QCOMPARE(sealed->dossier.code, u"H99.01-261120-0001"_s);
    QCOMPARE(scene.dossiers.dossiers.size(), 1);
    QCOMPARE(scene.dossiers.dossiers[0].id, scene.checked.dossier.id);
    QCOMPARE(scene.blobs.contents().size(), 2);
    QVERIFY(scene.isTidy());
}

void ReceptionsTest::sealWithoutADraft()
{
    Scene scene{QString()};
    QVERIFY(scene.seal());
    QCOMPARE(scene.captures.saves, 0);
    QVERIFY(scene.isTidy());
}

void ReceptionsTest::failingStepLosesAndDoublesNothing_data()
{
    QTest::addColumn<int>("failAt");
    QTest::addColumn<bool>("forGood");
    Scene whole;
    QVERIFY(whole.seal());
    QVERIFY(whole.faults.calls >= 7); // note, two files, seal, two sessions, draft
    for (int call = 1; call <= whole.faults.calls; ++call) {
        QTest::addRow("call %d fails", call) << call << false;
        QTest::addRow("the desk dies at call %d", call) << call << true;
    }
}

void ReceptionsTest::failingStepLosesAndDoublesNothing()
{
    QFETCH(int, failAt);
    QFETCH(bool, forGood);
    Scene scene;
    scene.faults = {failAt, forGood, 0};
    const auto sealed = scene.seal();
    QCOMPARE(sealed.has_value(), scene.dossiers.dossiers.size() == 1);
    scene.faults = {};
    if (sealed)
        QCOMPARE(sealed->leftovers.isEmpty(), scene.isTidy());
    else
        QCOMPARE(scene.openSessions(), 2);

    // The next login.
    const auto left = scene.receptions.unfinished(scene.officer);
    QVERIFY(left);
    QCOMPARE(left->size(), sealed ? 0 : 1);
    if (!sealed) {
        QCOMPARE(left->first().sessions.size(), 2);
        QCOMPARE(left->first().saved.draft.owner.name, u"Nguyễn Văn Mẫu"_s);
        scene.checked = *scene.intake.check(left->first().saved.draft, scene.officer);
        QVERIFY(scene.seal());
    }
    QCOMPARE(scene.dossiers.dossiers.size(), 1);
    QCOMPARE(scene.dossiers.items.size(), 1);
    QVERIFY(scene.isTidy());
}

void ReceptionsTest::failingLookAtTheUnfinishedIsHarmless()
{
    bool reached = true;
    for (int call = 1; reached; ++call) {
        QVERIFY(call < manyCalls);
        Scene scene;
        scene.faults = {5, true, 0}; // dies right after the seal
        QVERIFY(scene.seal());
        scene.faults = {};
        services::SavedDraft open;
        open.draft = wholeDraft();
        QVERIFY(scene.receptions.keep(u"draft-2"_s, open, scene.officer));
        QVERIFY(scene.captures.begin(u"draft-2"_s, u"KS01"_s, scene.officer));

        scene.faults = {call, false, 0};
        const auto looked = scene.receptions.unfinished(scene.officer);
        reached = scene.faults.calls >= call;
        scene.faults = {};
        if (looked)
            QCOMPARE(looked->size(), 1);
        const auto again = scene.receptions.unfinished(scene.officer);
        QVERIFY(again);
        QCOMPARE(again->size(), 1);
        QCOMPARE(again->first().draftId, u"draft-2"_s);
        QCOMPARE(again->first().sessions.size(), 1);
        QCOMPARE(scene.openSessions(), 1);
        QCOMPARE(scene.captures.saved.size(), 1);
    }
}

void ReceptionsTest::dossierThatMayExistIsNotOfferedAgain()
{
    Scene scene;
    scene.reception.saved.sealing = scene.checked.dossier.id;
    QVERIFY(scene.receptions.keep(draftId, scene.reception.saved, scene.officer));
    scene.faults = {3, false, 0}; // drafts, sessions, then the dossier's own row
    const auto list = scene.receptions.unfinished(scene.officer);
    QVERIFY(!list);
    QCOMPARE(list.error().key, u"disk.full"_s);
    QCOMPARE(scene.openSessions(), 2);
}

void ReceptionsTest::nobodyTouchesAnothersReception()
{
    Scene scene;
    const auto list = scene.receptions.unfinished(hoa);
    QVERIFY(list && list->isEmpty());
    Unfinished onlyTheDraft = scene.reception;
    onlyTheDraft.sessions.clear();
    for (const Unfinished &foreign : {scene.reception, onlyTheDraft}) {
        const auto sealed = scene.receptions.seal(foreign, scene.checked, scene.files, hoa);
        QVERIFY(!sealed);
        QCOMPARE(sealed.error().key, u"draft.foreign"_s);
        QCOMPARE(scene.receptions.discard(foreign, hoa).error().key, u"draft.foreign"_s);
        QCOMPARE(scene.receptions.leave(foreign, hoa).error().key, u"draft.foreign"_s);
    }
    QVERIFY(scene.dossiers.dossiers.isEmpty());
    QCOMPARE(scene.openSessions(), 2);

    // Not even to tidy up: that is for the next login of its own operator.
    scene.faults = {5, true, 0};
    QVERIFY(scene.seal());
    scene.faults = {};
    QVERIFY(scene.receptions.unfinished(hoa)->isEmpty());
    QVERIFY(!scene.isTidy());
}

void ReceptionsTest::unreadableDraftIsLeftAlone()
{
    Scene scene;
    QVERIFY(scene.captures.saveDraft(u"newer"_s, R"({"version": 9, "draft": {}})", scene.officer));
    QVERIFY(scene.captures.begin(u"newer"_s, u"KS01"_s, scene.officer));
    const auto list = scene.receptions.unfinished(scene.officer);
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().draftId, draftId);
    QCOMPARE(scene.captures.saved.size(), 2);
    QCOMPARE(scene.openSessions(), 3);
}

void ReceptionsTest::pagesOfFilesWithoutADraftGo()
{
    Scene scene;
    QVERIFY(scene.captures.begin({}, u"KS01"_s, scene.officer));
    QVERIFY(scene.captures.begin({}, u"KS01"_s, hoa));
    QCOMPARE(scene.receptions.unfinished(scene.officer)->size(), 1);
    QCOMPARE(scene.openSessions(), 3); // the reception's two, and hers
    QVERIFY(scene.receptions.unfinished(hoa)->isEmpty());
    QCOMPARE(scene.openSessions(), 2);
}

void ReceptionsTest::pagesThatVanishedAreNamed()
{
    Scene scene;
    const ports::CaptureSession &session = scene.reception.sessions[0];
    {
        auto journal = kernel::PageJournal::open(session.folder, session.key, scene.sealedFiles, 1);
        QVERIFY(journal);
        for (const int number : {1, 2, 3}) {
            kernel::ScannedPage page;
            page.number = number;
            page.file = session.folder + u'/' + kernel::spoolFileName(number);
            auto file = scene.sealedFiles.create(page.file, session.key);
            QVERIFY(file && (*file)->finish("the end") && journal->append(page));
        }
    }
    QVERIFY(QFile::remove(session.folder + u'/' + kernel::spoolFileName(2)));
    const auto list = scene.receptions.unfinished(scene.officer);
    QVERIFY(list && list->size() == 1);
    QCOMPARE(list->first().journals[session.id.value].lost(), QList<int>{2});
    QVERIFY(!list->first().journals[session.id.value].isDamaged);
}

void ReceptionsTest::failingDiscardCanBeRepeated()
{
    bool reached = true;
    for (int call = 1; reached; ++call) {
        QVERIFY(call < manyCalls);
        Scene scene;
        scene.faults = {call, false, 0};
        const bool discarded = scene.receptions.discard(scene.reception, scene.officer).has_value();
        reached = scene.faults.calls >= call;
        scene.faults = {};
        QCOMPARE(discarded, scene.isTidy());
        const auto left = scene.receptions.unfinished(scene.officer);
        QVERIFY(left);
        QCOMPARE(left->size(), discarded ? 0 : 1); // what is left can still be found
        if (!discarded)
            QVERIFY(scene.receptions.discard(left->first(), scene.officer));
        QVERIFY(scene.isTidy());
        QVERIFY(scene.dossiers.dossiers.isEmpty());
    }
}

void ReceptionsTest::leavingKeepsWhatADeviceFed_data()
{
    QTest::addColumn<QList<int>>("fed"); // indices of sessions with a page
    QTest::addColumn<bool>("stays");
    QTest::newRow("nothing came") << QList<int>{} << false;
    QTest::newRow("only files") << QList<int>{1} << false;
    QTest::newRow("a device fed") << QList<int>{0} << true;
    QTest::newRow("both") << QList<int>{0, 1} << true;
}

void ReceptionsTest::leavingKeepsWhatADeviceFed()
{
    QFETCH(QList<int>, fed);
    QFETCH(bool, stays);
    Scene scene;
    for (const int index : fed)
        scene.feed(scene.reception.sessions[index]);
    const auto left = scene.receptions.leave(scene.reception, scene.officer);
    QVERIFY(left);
    QCOMPARE(*left, stays);
    QCOMPARE(scene.isTidy(), !stays);
    const auto list = scene.receptions.unfinished(scene.officer);
    QCOMPARE(list->size(), stays ? 1 : 0);
    if (stays) {
        QCOMPARE(list->first().sessions.size(), 1);
        QCOMPARE(kernel::spooledPages(list->first().sessions[0].folder), QList<int>{1});
    }
}

} // namespace motcua::tests
