#include "tests/integration/storage/dossierlifetest.h"

#include "app/core/domain/jsonreader.h"
#include "app/core/kernel/filecontent.h"
#include "resources/resources.h"
#include "tests/fakes/deskstore.h"
#include "tests/fakes/lifecycle.h"
#include "tests/fakes/uidesk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

using domain::Dossier;
using domain::DossierState;

domain::WorkCalendar shippedCalendar()
{
    initResources();
    return *domain::WorkCalendar::fromJson(
        *domain::jsonObject(*kernel::fileContent(u":/motcua/calendars/vn.json"_s)));
}

/// The real store below the real services.
struct LifeDesk : DeskStore {
    UiDocumentWriter documents;
    domain::Profile profile;
    domain::WorkCalendar calendar = shippedCalendar();
    services::Intake intake{
        {store().catalogue(), store().dossiers(), store().blobs(), documents, clock},
        profile,
        calendar};
    services::DossierMoves moves{{store().dossiers(), intake, clock}, calendar};

    /// One in this state, without minding how it got there.
    [[nodiscard]] Dossier put(DossierState state)
    {
        Dossier dossier = tests::sampleDossier(clock);
        clock.advance(1000);
        dossier.dueAt = kernel::vietnamTime({2026, 10, 7}, {17, 0});
        auto sealed = store().dossiers().seal(dossier, officer());
        if (!sealed)
            qFatal("%s", qPrintable(sealed.error().key));
        sealed->state = state;
        if (state == DossierState::AwaitingSupplement)
            sealed->dueAt = {}; // the clock stands
        domain::DossierEvent event;
        event.what = u"numbered"_s;
        auto moved = store().dossiers().move(*sealed, event, officer());
        if (!moved)
            qFatal("%s", qPrintable(moved.error().key));
        return *moved;
    }
    [[nodiscard]] QString trace(const Dossier &dossier)
    {
        const auto now = store().dossiers().byId(dossier.id);
        const auto events = store().dossiers().events(dossier.id);
        const auto items = store().outbox().all();
        const auto rows = store().audit().rows(1);
        if (!now || !events || !items || !rows)
            return u"unreadable"_s;
        return u"%1/%2 events %3 outbox %4 audit %5"_s.arg((*now)->revision)
            .arg(int((*now)->state))
            .arg(events->size())
            .arg(items->size())
            .arg(rows->value(0).sequence);
    }
};

} // namespace

void DossierLifeTest::everyPairFollowsTheLaw()
{
    LifeDesk desk;
    int refused = 0;
    for (const DossierState state : domain::allDossierStates) {
        for (const QString &deed : allDeeds()) {
            const QByteArray name = (domain::stateName(state) + u' ' + deed).toUtf8();
            const Dossier dossier = desk.put(state);
            const QString before = desk.trace(dossier);
            const auto expected = lawfulEnd(state, deed);
            const auto moved = perform(desk.moves, deed, {dossier.code}, dossier);
            const QByteArray told = moved ? name : name + ": " + moved.error().key.toUtf8();
            QVERIFY2(moved.has_value() == expected.has_value(), told.constData());
            if (!expected) {
                QCOMPARE(moved.error().key, u"dossier.moveNotAllowed"_s);
                QCOMPARE(desk.trace(dossier), before);
                ++refused;
                continue;
            }
            QVERIFY(desk.trace(dossier) != before);
            const auto after = desk.store().dossiers().byId(dossier.id);
            QVERIFY(after && *after);
            QVERIFY2((*after)->state == *expected, name.constData());
            QCOMPARE((*after)->revision, dossier.revision + 1);
            const auto events = desk.store().dossiers().events(dossier.id);
            QCOMPARE(events->last().what, deed);
        }
    }
    QCOMPARE(refused, 10 * 12 - 26);
    QCOMPARE(desk.damage(), QStringList());
}

void DossierLifeTest::correctionFollowsEverywhere()
{
    LifeDesk desk;
    const Dossier before = desk.put(DossierState::Processing);
    const auto named = [&desk](const QString &name) {
        const auto found = desk.store().dossiers().find(name, 10);
        return found ? found->size() : qsizetype(-1);
    };
    QCOMPARE(named(before.owner.name), 1); // the index is built now
    const auto queued = desk.store().outbox().all();
    const auto corrected = desk.moves.correct(
        {before.code},
        {{u"owner.name"_s, u"Quách Thị Đúng"_s}, {u"owner.phone"_s, u"0987654321"_s}}, u"Gõ nhầm"_s,
        officer());
    QVERIFY(corrected);
    QCOMPARE(named(u"quach thi dung"_s), 1);
    QCOMPARE(named(u"0987654321"_s), 1);
    QCOMPARE(named(before.owner.name), 0);
    const auto after = desk.store().dossiers().byId(before.id);
    QVERIFY(after && *after);
    QCOMPARE((*after)->owner.name, u"Quách Thị Đúng"_s);
    QCOMPARE((*after)->revision, before.revision + 1);
    QCOMPARE((*after)->code, before.code);
    QCOMPARE((*after)->dueAt, before.dueAt);
    QCOMPARE(desk.store().outbox().all()->size(), queued->size());
    const auto event = desk.store().dossiers().events(before.id)->last();
    QCOMPARE(event.what, domain::correctName());
    QVERIFY(event.reason.startsWith(u"Gõ nhầm\nowner.name: “"_s));
    const auto stale = desk.moves.correct({before.code, before.revision}, {{u"note"_s, u"Khác"_s}},
                                          u"Gõ nhầm"_s, officer());
    QVERIFY(!stale);
    QCOMPARE(stale.error().key, u"dossier.changed"_s);
    QCOMPARE(desk.damage(), QStringList());
}

void DossierLifeTest::resultFilesAreDocuments()
{
    const QTemporaryDir folder;
    QFile pdf(folder.filePath(u"kq.pdf"_s));
    QVERIFY(pdf.open(QIODevice::WriteOnly));
    pdf.write("%PDF the result");
    pdf.close();
    LifeDesk desk;
    const Dossier dossier = desk.put(DossierState::Processing);
    domain::ResultPaper result;
    result.name = u"Giấy khai sinh"_s;
    QVERIFY(desk.moves.finish({dossier.code}, result, {{pdf.fileName(), u"application/pdf"_s, 1}},
                              supervisor()));
    desk.reopen();
    const auto read = desk.store().dossiers().byId(dossier.id);
    QVERIFY(read && *read);
    const domain::Document document = (*read)->results.value(0).documents.value(0);
    const auto place = desk.store().dossiers().document(document.id);
    QVERIFY(place && *place);
    QCOMPARE((*place)->componentName, u"Giấy khai sinh"_s);
    const auto clear = desk.store().blobs().open(document.sha256);
    QVERIFY(clear);
    QCOMPARE((*clear)->readAll(), "%PDF the result"_ba);
    QCOMPARE(desk.damage(), QStringList());
}

void DossierLifeTest::acceptedDossierTakesADrawnNumber()
{
    LifeDesk desk;
    auto &outbox = desk.store().outbox();
    const QDate today = desk.clock.now().date();
    QVERIFY(outbox.addNumber(u"H26.17.05-260930-0001"_s, u"H26.17.05"_s, today));
    QVERIFY(outbox.addNumber(u"H26.17.05-261001-0001"_s, u"H26.17.05"_s, today.addDays(1)));
    Dossier filed = tests::sampleDossier(desk.clock);
    filed.state = DossierState::Registered;
    filed.channel = domain::Channel::Online;
    filed.dueAt = {};
    filed.answerBy = desk.clock.now().addSecs(8 * 3600);
    const auto sealed = desk.store().dossiers().seal(filed, officer());
    QVERIFY(sealed);
    QVERIFY(sealed->provisional); // a drawn number is for what is received
    const auto listed = desk.store().dossiers().list({DossierState::Registered});
    QVERIFY(listed && listed->size() == 1);
    QCOMPARE(listed->first().answerBy, filed.answerBy);

    desk.clock.advance(86'400'000);
    const auto accepted = desk.moves.accept({sealed->code}, officer());
    QVERIFY(accepted);
    QCOMPARE(accepted->dossier.code, u"H26.17.05-261001-0001"_s);
    QVERIFY(!accepted->dossier.provisional);
    const auto byOld = desk.store().dossiers().byCode(sealed->code);
    QVERIFY(byOld && *byOld);
    QCOMPARE((*byOld)->code, u"H26.17.05-261001-0001"_s);
    QCOMPARE((*byOld)->formerCodes, QStringList{sealed->code});
    QCOMPARE((*byOld)->receivedAt, desk.clock.now());
    QCOMPARE(desk.damage(), QStringList());
}

void DossierLifeTest::dossierOfTheServerKeepsItsNumber()
{
    LifeDesk desk;
    Dossier filed = tests::sampleDossier(desk.clock);
    filed.state = DossierState::Registered;
    filed.code = u"H26.17.05-260929-0099"_s;
    filed.serverId = u"65f0"_s;
    const auto sealed = desk.store().dossiers().seal(filed, officer());
    QVERIFY(sealed);
    QCOMPARE(sealed->code, filed.code);
    QVERIFY(!sealed->provisional);
    const auto items = desk.store().outbox().all();
    QVERIFY(items && items->size() == 1);
    QCOMPARE(items->first().state, domain::SyncState::Accepted); // it is there already
    QCOMPARE(items->first().remoteId, u"65f0"_s);
    filed.id.value = u"another"_s;
    const auto twin = desk.store().dossiers().seal(filed, officer());
    QVERIFY(!twin);
    QCOMPARE(twin.error().key, u"code.taken"_s);
    QCOMPARE(desk.damage(), QStringList());
}

} // namespace motcua::tests
