#include "tests/unit/core/domain/dossierstatetest.h"

#include "app/core/domain/dossierstate.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace motcua::domain;

namespace motcua::tests
{

namespace
{

/// One line a state: "move>state" for every move that is allowed there.
const QHash<QString, QString> &law()
{
    static const QHash<QString, QString> table = {
        {u"registered"_s, u"accept>received refuse>refused supplement>awaitingSupplement "
                          "withdraw>withdrawn"_s},
        {u"received"_s, u"transfer>processing supplement>awaitingSupplement withdraw>withdrawn "
                        "stop>stopped finish>processed"_s},
        {u"refused"_s, {}},
        {u"processing"_s, u"supplement>awaitingSupplement requestPayment>awaitingPayment "
                          "refuse>refused withdraw>withdrawn stop>stopped finish>processed"_s},
        {u"awaitingSupplement"_s,
         u"supplied>processing refuse>refused stop>stopped withdraw>withdrawn"_s},
        {u"awaitingPayment"_s, u"paid>processing stop>stopped withdraw>withdrawn"_s},
        {u"withdrawn"_s, {}},
        {u"stopped"_s, {}},
        {u"processed"_s, u"return>returned"_s},
        {u"returned"_s, {}},
    };
    return table;
}

QSet<DossierState> reachableFrom(DossierState start)
{
    QSet<DossierState> seen = {start};
    QList<DossierState> open = {start};
    while (!open.isEmpty()) {
        const DossierState state = open.takeLast();
        for (const DossierMove move : movesFrom(state)) {
            const DossierState next = *stateAfter(state, move);
            if (!seen.contains(next))
                open.append(next);
            seen.insert(next);
        }
    }
    return seen;
}

} // namespace

void DossierStateTest::movesAreThoseOfTheLaw_data()
{
    QTest::addColumn<DossierState>("state");
    for (const DossierState state : allDossierStates)
        QTest::newRow(qPrintable(stateName(state))) << state;
}

void DossierStateTest::movesAreThoseOfTheLaw()
{
    QFETCH(DossierState, state);
    QVERIFY(law().contains(stateName(state)));
    QStringList expected = law()[stateName(state)].split(u' ', Qt::SkipEmptyParts);
    QStringList actual;
    for (const DossierMove move : movesFrom(state))
        actual += moveName(move) + u'>' + stateName(*stateAfter(state, move));
    expected.sort();
    actual.sort();
    QCOMPARE(actual, expected);
}

void DossierStateTest::everyPairAgreesWithTheLaw()
{
    int pairs = 0;
    for (const DossierState state : allDossierStates) {
        const QStringList allowed = law()[stateName(state)].split(u' ', Qt::SkipEmptyParts);
        for (const DossierMove move : allDossierMoves) {
            const auto next = stateAfter(state, move);
            const QString step = next ? moveName(move) + u'>' + stateName(*next) : QString();
            const auto named = allowed.filter(moveName(move) + u'>');
            QCOMPARE(step, named.value(0));
            ++pairs;
        }
    }
    QCOMPARE(pairs, 10 * 11);
}

void DossierStateTest::finalStatesStayFinal()
{
    const QSet<DossierState> ends = {DossierState::Refused, DossierState::Withdrawn,
                                     DossierState::Stopped, DossierState::Returned};
    for (const DossierState state : allDossierStates)
        QCOMPARE(isFinal(state), ends.contains(state));
}

void DossierStateTest::everyStateCanBeReached()
{
    QCOMPARE(reachableFrom(DossierState::Registered).size(),
             qsizetype(std::size(allDossierStates)));
}

void DossierStateTest::everyDossierCanEnd()
{
    for (const DossierState state : allDossierStates) {
        const auto reachable = reachableFrom(state);
        QVERIFY2(std::any_of(reachable.begin(), reachable.end(), isFinal),
                 qPrintable(stateName(state)));
    }
}

void DossierStateTest::numbersAreThoseOfTheExchange()
{
    const QStringList names = {
        u"registered"_s,         u"received"_s,        u"refused"_s,   u"processing"_s,
        u"awaitingSupplement"_s, u"awaitingPayment"_s, u"withdrawn"_s, u"stopped"_s,
        u"processed"_s,          u"returned"_s};
    for (int number = 1; number <= 10; ++number)
        QCOMPARE(stateName(DossierState(number)), names[number - 1]);
}

void DossierStateTest::namesGoBothWays()
{
    QSet<QString> names;
    for (const DossierState state : allDossierStates) {
        QCOMPARE(stateFromName(stateName(state)), std::optional(state));
        names.insert(stateName(state));
    }
    QCOMPARE(names.size(), 10);
    QVERIFY(!stateFromName(u"Received"_s));
    names.clear();
    for (const DossierMove move : allDossierMoves)
        names.insert(moveName(move));
    QCOMPARE(names.size(), 11);
}

} // namespace motcua::tests
