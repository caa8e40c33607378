#include "tests/unit/core/services/onlineentrytest.h"

#include "app/core/services/dossiermoves.h"
#include "app/core/services/onlineentry.h"
#include "app/core/services/saveddraft.h"
#include "tests/unit/core/services/counter.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

using domain::DossierState;
using services::ServerOrigin;

struct Portal : Counter {
    services::OnlineEntry entry{intake, dossiers};
    services::DossierMoves moves{{dossiers, intake, clock}, calendar};

    [[nodiscard]] static services::DossierDraft filed()
    {
        services::DossierDraft draft = wholeDraft();
        draft.channel = domain::Channel::Online;
        return draft;
    }
    [[nodiscard]] kernel::Result<services::Registered> take(const services::DossierDraft &draft,
                                                            const ServerOrigin &origin = {})
    {
        const auto checked = entry.check(draft, officer);
        if (!checked)
            return kernel::failure(checked.error());
        return entry.registerOnline(*checked,
                                    services::FilesByComponent(checked->dossier.components.size()),
                                    origin, officer);
    }
};

} // namespace

void OnlineEntryTest::registersWithAnAnswerClock_data()
{
    QTest::addColumn<QDateTime>("sent");
    QTest::addColumn<QString>("answerBy");
    const auto at = [](QDate day, QTime time) { return kernel::vietnamTime(day, time); };
    // Working time is 07:30-11:30 and 13:30-17:00.
    QTest::newRow("now, Friday at nine")
        << QDateTime() << u"2026-11-23T09:30:00+07:00"_s; // 2:30 + 3:30 today, 2 h on Monday
    QTest::newRow("on Saturday night")
        << at({2026, 11, 14}, {23, 10}) << u"2026-11-17T08:00:00+07:00"_s;
    QTest::newRow("before a holiday")
        << at({2026, 11, 19}, {16, 30}) << u"2026-11-20T17:00:00+07:00"_s;
}

void OnlineEntryTest::registersWithAnAnswerClock()
{
    QFETCH(QDateTime, sent);
    QFETCH(QString, answerBy);
    Portal portal;
    services::DossierDraft draft = Portal::filed();
    draft.submittedAt = sent;
    draft.components.removeLast(); // incomplete: it must be answerable all the same
    const auto checked = portal.entry.check(draft, portal.officer);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().key));
    QVERIFY(std::any_of(checked->warnings.begin(), checked->warnings.end(),
                        [](const auto &warning) { return warning.key == "component.missing"_L1; }));
    const auto taken = portal.take(draft);
    QVERIFY(taken && taken->isNew);
    const domain::Dossier &dossier = taken->dossier;
    QCOMPARE(dossier.state, DossierState::Registered);
    QCOMPARE(kernel::isoText(dossier.answerBy), answerBy);
    QCOMPARE(dossier.submittedAt, sent.isValid() ? sent : portal.clock.now());
    QVERIFY(!dossier.dueAt.isValid());
}

void OnlineEntryTest::serverWithoutANumberIsTold()
{
    Portal portal;
    const auto taken = portal.take(Portal::filed(), {{}, u"server-7"_s});
    QVERIFY(!taken);
    QCOMPARE(taken.error().key, u"online.noNumber"_s);
    QCOMPARE(taken.error().arguments, QStringList{u"server-7"_s});
    QVERIFY(portal.dossiers.dossiers.isEmpty());
}

void OnlineEntryTest::pullingAgainChangesNothing()
{
    Portal portal;
    const ServerOrigin origin{u"H99.01-261120-0777"_s, u"65a1"_s};
    const auto first = portal.take(Portal::filed(), origin);
    QVERIFY(first && first->isNew);
    QCOMPARE(first->dossier.code, origin.code);
    QCOMPARE(first->dossier.serverId, u"65a1"_s);
    QVERIFY(portal.moves.accept({origin.code}, portal.officer));
    const auto again = portal.take(Portal::filed(), origin);
    QVERIFY(again && !again->isNew);
    QCOMPARE(again->dossier.state, DossierState::Received); // as it is now
    const auto byCode = portal.take(Portal::filed(), {origin.code, {}});
    QVERIFY(byCode && !byCode->isNew);
    QCOMPARE(portal.dossiers.dossiers.size(), 1);
}

void OnlineEntryTest::namesakeOfAnotherIdIsRefused()
{
    Portal portal;
    QVERIFY(portal.take(Portal::filed(), {u"H99.01-261120-0777"_s, u"65a1"_s}));
    const auto other = portal.take(Portal::filed(), {u"H99.01-261120-0777"_s, u"65a2"_s});
    QVERIFY(!other);
    QCOMPARE(other.error().key, u"code.taken"_s);
}

void OnlineEntryTest::acceptingStartsTheAppointment()
{
    Portal portal;
    services::DossierDraft draft = Portal::filed();
    draft.submittedAt = kernel::vietnamTime({2026, 11, 18}, {20, 0});
    const auto taken = portal.take(draft);
    QVERIFY(taken);
    const auto accepted = portal.moves.accept({taken->dossier.code}, portal.officer);
    QVERIFY2(accepted, accepted ? "" : qPrintable(accepted.error().key));
    QCOMPARE(accepted->dossier.state, DossierState::Received);
    QCOMPARE(accepted->dossier.receivedAt, portal.clock.now());
    // One working day from the acceptance on Friday, not from the filing on Wednesday.
    QCOMPARE(kernel::isoText(accepted->dossier.dueAt), u"2026-11-23T17:00:00+07:00"_s);
    QCOMPARE(accepted->dossier.calendarVersion, portal.calendar.version());
}

void OnlineEntryTest::supplementBeforeAcceptance()
{
    Portal portal;
    const auto taken = portal.take(Portal::filed());
    QVERIFY(taken);
    const services::DossierRef ref{taken->dossier.code};
    QVERIFY(portal.moves.requestSupplement(ref, {{u"Tờ khai: Bản rõ hơn"_s}, u"Mờ"_s, {}},
                                           portal.officer));
    portal.clock.set(kernel::vietnamTime({2026, 11, 25}, {10, 0}));
    const auto supplied = portal.moves.supplied(ref, {}, {}, portal.officer);
    QVERIFY(supplied);
    // Complete only now: the whole time runs from here.
    QCOMPARE(supplied->dossier.receivedAt, portal.clock.now());
    QCOMPARE(kernel::isoText(supplied->dossier.dueAt), u"2026-11-26T17:00:00+07:00"_s);
    QVERIFY(supplied->dossier.supplements.value(0).beforeAcceptance);
    QCOMPARE(supplied->dossier.supplements.value(0).dueAfter, supplied->dossier.dueAt);
}

void OnlineEntryTest::theFiledCaseIsKept_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("found");
    QTest::newRow("by code") << u"late"_s << QString() << u"late"_s;
    QTest::newRow("by name") << u"65a1"_s << u" quá  HẠN"_s << u"late"_s;
    QTest::newRow("of another list") << u"65a1"_s << u"Nhận nuôi"_s << QString();
    QTest::newRow("none told") << QString() << QString() << QString();
}

void OnlineEntryTest::theFiledCaseIsKept()
{
    QFETCH(const QString, code);
    QFETCH(const QString, name);
    QFETCH(const QString, found);
    domain::Procedure procedure = sampleProcedure();
    procedure.fees.append({u"PH"_s, u"Phạt"_s, domain::FeeKind::Fee, 5000, {}, u"late"_s});
    services::DossierDraft draft;
    services::takeFiledCase(draft, {code, name}, procedure);
    QCOMPARE(draft.caseCode, found);
    QCOMPARE(draft.fees.size(), found.isEmpty() ? 0 : 1); // what is owed in this case alone
    procedure.cases.removeFirst();
    services::DossierDraft single;
    services::takeFiledCase(single, {code, name}, procedure);
    QCOMPARE(single.caseCode, u"late"_s); // there is no other
}

void OnlineEntryTest::theCaseIsNamedWhenAccepting()
{
    Portal portal;
    domain::Procedure &procedure = portal.catalogue.procedures.first();
    procedure.fees.append({u"PH"_s, u"Phí quá hạn"_s, domain::FeeKind::Fee, 5000, {}, u"late"_s});
    procedure.fees.append({u"DH"_s, u"Phí đúng hạn"_s, domain::FeeKind::Fee, 1000, {}, u"usual"_s});
    services::DossierDraft draft = Portal::filed();
    draft.components.append(paper(u"Giải trình"_s));
    draft.fees = {{u"LP"_s, {}, false}, {u"DH"_s, {}, false}};
    const auto taken = portal.take(draft);
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().key));
    QCOMPARE(taken->dossier.caseCode, u"usual"_s);
    QVERIFY(taken->dossier.components.last().volunteered);
    const services::DossierRef ref{taken->dossier.code};

    const auto unknown = portal.moves.accept(ref, portal.officer, u"Nhận nuôi"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().key, u"procedure.caseUnknown"_s);
    const auto accepted = portal.moves.accept(ref, portal.officer, u"Quá hạn"_s);
    QVERIFY2(accepted, accepted ? "" : qPrintable(accepted.error().key));
    const domain::Dossier &dossier = accepted->dossier;
    QCOMPARE(dossier.caseCode, u"late"_s);
    QCOMPARE(dossier.caseName, u"Quá hạn"_s);
    QVERIFY(dossier.limit && dossier.limit->amount == 5);
    // Five working days from Friday 20 November, the 24th is a holiday.
    QCOMPARE(kernel::isoText(dossier.dueAt), u"2026-11-30T17:00:00+07:00"_s);
    QCOMPARE(dossier.components.last().code, u"KS04"_s);
    QVERIFY(dossier.components.last().compulsory && !dossier.components.last().volunteered);
    QStringList fees;
    for (const domain::DossierFee &fee : dossier.fees)
        fees.append(fee.code);
    QCOMPARE(fees, QStringList({u"LP"_s, u"PH"_s}));
    QCOMPARE(dossier.published->components.size(), 4);
}

void OnlineEntryTest::theCaseIsNamedWithTheSupplement()
{
    Portal portal;
    services::DossierDraft draft = Portal::filed();
    draft.caseCode.clear();
    const auto taken = portal.take(draft);
    QVERIFY(taken);
    const services::DossierRef ref{taken->dossier.code};
    QVERIFY(portal.moves.requestSupplement(ref, {{u"Tờ khai"_s}, u"Mờ"_s, {}}, portal.officer));
    const auto brought = QList{paper(u"Giải trình"_s)};
    const auto papers = portal.moves.checkSupplied(ref, brought, portal.officer, u"Quá hạn"_s);
    QVERIFY2(papers, papers ? "" : qPrintable(papers.error().key));
    QCOMPARE(papers->dossier.components.first().code, u"KS04"_s); // of the list of that case
    const auto supplied = portal.moves.supplied(ref, *papers, {{}}, portal.officer);
    QVERIFY2(supplied, supplied ? "" : qPrintable(supplied.error().key));
    QCOMPARE(supplied->dossier.caseCode, u"late"_s);
    QVERIFY(supplied->dossier.limit && supplied->dossier.limit->amount == 5);
    // Once accepted its case stays.
    QVERIFY(portal.moves.requestSupplement(ref, {{u"Văn bản ủy quyền"_s}, u"Thiếu"_s, {}},
                                           portal.officer));
    const auto late =
        portal.moves.checkSupplied(ref, {paper(u"Văn bản ủy quyền"_s)}, portal.officer, u"usual"_s);
    QVERIFY(!late);
    QCOMPARE(late.error().key, u"procedure.caseSettled"_s);
}

void OnlineEntryTest::anOpenCaseIsSaid()
{
    Portal portal;
    services::DossierDraft draft = Portal::filed();
    draft.caseCode.clear();
    const auto taken = portal.take(draft);
    QVERIFY(taken);
    QVERIFY(taken->dossier.caseCode.isEmpty());
    const services::DossierRef ref{taken->dossier.code};
    // The late one asks for a paper more, which is not there.
    const auto late = portal.moves.accept(ref, portal.officer, u"late"_s);
    QVERIFY(!late);
    QCOMPARE(late.error().key, u"component.missing"_s);
    const auto accepted = portal.moves.accept(ref, portal.officer);
    QVERIFY(accepted);
    QVERIFY(std::any_of(accepted->warnings.begin(), accepted->warnings.end(),
                        [](const auto &one) { return one.key == "procedure.caseOpen"_L1; }));
}

void OnlineEntryTest::channelsAreKept()
{
    const auto draft = services::readDossierDraft(QStringLiteral(R"({
        "procedure": "1.001193", "case": "usual", "channel": "postal",
        "owner": {"kind": "person", "name": "Nguyễn Văn Mẫu"},
        "submittedAt": "2026-11-18T10:00:00+07:00", "parcelNumber": " EA123456789VN ",
        "competent": {"code": "H99.02", "name": "Sở Mẫu"}, "returnPoint": "UBND xã Khác",
        "components": [{"component": "KS01"}, {"component": "KS02"}]})")
                                                      .toUtf8());
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().key));
    // An autosave in between loses nothing of it.
    services::SavedDraft saved;
    saved.draft = *draft;
    const auto read = services::readSavedDraft(services::writeSavedDraft(saved));
    QVERIFY(read);
    const Counter counter;
    const auto checked = counter.intake.check(read->draft, counter.officer);
    QVERIFY(checked);
    const domain::Dossier &dossier = checked->dossier;
    QCOMPARE(dossier.state, DossierState::Received);
    // Received is what the one-stop got, not what the post took.
    QCOMPARE(dossier.receivedAt, counter.clock.now());
    QCOMPARE(dossier.submittedAt, kernel::vietnamTime({2026, 11, 18}, {10, 0}));
    QCOMPARE(dossier.parcelNumber, u"EA123456789VN"_s);
    QCOMPARE(dossier.competentCode, u"H99.02"_s);
    QCOMPARE(dossier.competentName, u"Sở Mẫu"_s);
    QCOMPARE(dossier.returnPoint, u"UBND xã Khác"_s);
    QVERIFY(!dossier.answerBy.isValid());
}

} // namespace motcua::tests
