#include "tests/unit/core/domain/paperkindtest.h"

#include "app/core/domain/paperkind.h"
#include "app/core/kernel/clock.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using domain::Dossier;
using domain::DossierState;
using domain::PaperKind;

namespace
{

Dossier dossierIn(DossierState state)
{
    Dossier dossier;
    dossier.code = u"H26.99.07-261120-0012"_s;
    dossier.state = state;
    dossier.receivedAt = kernel::vietnamTime({2026, 11, 20}, {8, 0});
    return dossier;
}

/// The papers that may be printed of a dossier in a state, as the regulation issues them
/// (facts §1.3 to §1.11).
QSet<PaperKind> papersIn(DossierState state)
{
    using K = PaperKind;
    switch (state) {
    case DossierState::Registered: return {};
    case DossierState::Refused: return {K::Receipt, K::ControlSlip, K::Refusal};
    case DossierState::Withdrawn:
    case DossierState::Stopped: return {K::Receipt, K::ControlSlip, K::Stop};
    case DossierState::Processed:
    case DossierState::Returned: return {K::Receipt, K::ControlSlip, K::ReturnSlip};
    default: return {K::Receipt, K::ControlSlip};
    }
}

} // namespace

void PaperKindTest::namesGoThereAndBack()
{
    QSet<QString> names;
    for (const PaperKind kind : domain::allPaperKinds) {
        names.insert(domain::paperName(kind));
        QCOMPARE(domain::paperFromName(domain::paperName(kind)), kind);
    }
    QCOMPARE(names.size(), qsizetype(std::size(domain::allPaperKinds)));
    QVERIFY(!domain::paperFromName(u"letter"_s));
}

void PaperKindTest::whatMustHappenFirst_data()
{
    QTest::addColumn<DossierState>("state");
    for (const DossierState state : domain::allDossierStates)
        QTest::newRow(qPrintable(domain::stateName(state))) << state;
}

void PaperKindTest::whatMustHappenFirst()
{
    QFETCH(DossierState, state);
    Dossier dossier = dossierIn(state);
    const QSet<PaperKind> allowed = papersIn(state);
    for (const PaperKind kind : domain::allPaperKinds) {
        if (domain::isList(kind) || kind == PaperKind::FeeReceipt)
            continue;
        const auto possible = domain::paperAllowed(kind, dossier);
        QVERIFY2(possible.has_value() == allowed.contains(kind),
                 qPrintable(domain::paperName(kind)));
        if (possible)
            continue;
        QVERIFY(possible.error().key.startsWith(u"paper.notYet"_s));
        QCOMPARE(possible.error().arguments, QStringList{dossier.code});
    }
    dossier.supplements = {domain::SupplementRequest()};
    dossier.extensions = {domain::Extension()};
    QVERIFY(domain::paperAllowed(PaperKind::Supplement, dossier));
    QVERIFY(domain::paperAllowed(PaperKind::Apology, dossier));
}

void PaperKindTest::aSecondRequestIsAnotherPaper()
{
    Dossier dossier = dossierIn(DossierState::AwaitingSupplement);
    dossier.supplements = {domain::SupplementRequest()};
    QCOMPARE(domain::printedName(PaperKind::Supplement, dossier), u"supplement"_s);
    dossier.supplements.append(domain::SupplementRequest());
    QCOMPARE(domain::printedName(PaperKind::Supplement, dossier), u"supplement 2"_s);
    QCOMPARE(domain::printedName(PaperKind::Receipt, dossier), u"receipt"_s);
}

void PaperKindTest::whoRefuses()
{
    Dossier dossier = dossierIn(DossierState::Refused);
    const auto after = [](DossierState state) {
        domain::DossierEvent event;
        event.state = state;
        return event;
    };
    const auto refused = after(DossierState::Refused);
    const auto byAgency = [&](DossierState before) {
        return domain::isRefusedByAgency(dossier, {after(before), domain::DossierEvent(), refused});
    };
    QVERIFY(!byAgency(DossierState::Registered)); // the counter did not take it
    QVERIFY(byAgency(DossierState::Received));
    QVERIFY(byAgency(DossierState::Processing));
    QVERIFY(byAgency(DossierState::AwaitingSupplement));
    dossier.supplements = {domain::SupplementRequest()};
    QVERIFY(byAgency(DossierState::AwaitingSupplement));
    dossier.supplements.last().beforeAcceptance = true;
    QVERIFY(!byAgency(DossierState::AwaitingSupplement));
    // Events of a program that kept no states.
    domain::DossierEvent transfer;
    transfer.what = domain::moveName(domain::DossierMove::Transfer);
    QVERIFY(!domain::isRefusedByAgency(dossier, {domain::DossierEvent()}));
    QVERIFY(domain::isRefusedByAgency(dossier, {transfer, domain::DossierEvent()}));
    dossier.state = DossierState::Stopped;
    QVERIFY(!domain::isRefusedByAgency(dossier, {transfer}));
}

} // namespace motcua::tests
